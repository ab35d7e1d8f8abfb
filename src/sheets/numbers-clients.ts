// The second and third block of 'Rekindle Numbers': what came of each client in the log, and their sales by day.

import type { Day } from '../domain/day';
import type { ListKey } from '../domain/lists/columns';
import type { DatedAmount } from '../domain/metrics/attribution';
import { UNKNOWN_REASON } from '../domain/reasons';
import { toSheet } from './cells';
import { letter, type NumberColumn, type Written } from './numbers-columns';

/** A client of a list who stands in the log. */
export interface NumberedClient {
  /** See contactKey. */
  key: string;
  clientId: string;
  list: ListKey;
  listedOn: Day | '';
  chance: number | null;
  sales: readonly DatedAmount[];
}

/** Where the formulas find a list's column: an open-ended reference by column key. */
export type ListRefs = Record<ListKey, (key: string) => string>;

export function clientRows(
  clients: readonly NumberedClient[],
  lists: ListRefs,
): { clients: Written[][]; sales: Written[][] } {
  const rows: Written[][] = [];
  const sales: Written[][] = [];
  clients.forEach((client, i) => {
    const first = sales.length + 2;
    for (const { day, amount } of client.sales) {
      const counted = client.list === 'dormant' ? countedFormula(i + 2, sales.length + 2) : 0;
      sales.push([toSheet({ day }), amount / 100, counted]);
    }
    // An empty row below belongs to the range: one of a single cell is written as a cell, which the formulas do not expect.
    if (client.sales.length > 0) sales.push(['', '', '']);
    rows.push(clientRow(client, i + 2, lists[client.list], { first, last: sales.length + 1 }));
  });
  return { clients: rows, sales };
}

/** Adds up to New revenue: what of this day counts. */
function countedFormula(client: number, row: number): string {
  const of = (column: NumberColumn) => `$${letter(column)}$${client}`;
  const day = `$${letter('soldOn')}${row}`;
  const counts = `${of('back')}=1;${of('ordered')}>0;${day}>=${of('first')};${day}<=${of('end')}`;
  return `=IF(AND(${counts});$${letter('sold')}${row};0)`;
}

/** Sheet rows of a client's own sales; none when `last` is before `first`. */
interface Rows {
  first: number;
  last: number;
}

function clientRow(client: NumberedClient, row: number, list: ListRefs[ListKey], own: Rows): Written[] {
  const of = (column: NumberColumn) => `$${letter(column)}${row}`;
  const touch = (column: NumberColumn) => `$${letter(column)}$2:$${letter(column)}`;
  const sales = salesFormulas(own);
  const end = (days: string) => `MIN(${of('latest')}+${days};TODAY())`;
  const back = (to: string) =>
    `=IF(AND(${of('quiet')}=1;${of('orderedAt')}>0;${of('orderedAt')}<=${to});1;0)`;
  const found = (key: string) =>
    `IFERROR(INDEX(${list(key)};MATCH("${client.clientId}";${list('clientId')};0))&"";"")`;
  const key = of('client');
  const window = `$${letter('window')}$2`;
  const isDormant = client.list === 'dormant';
  const since = (from: string, to: string) =>
    `=IF(${of('back')}=0;0;IF(${of('ordered')}>0;${sales.sum(from, to)};${of('logged')}))`;
  return [
    client.key,
    client.list,
    client.listedOn === '' ? 0 : toSheet({ day: client.listedOn }),
    client.chance ?? '',
    isDormant ? orUnknown(found('reason')) : '',
    `=${found('who')}`,
    `=MINIFS(${touch('day')};${touch('key')};${key})`,
    `=MAXIFS(${touch('day')};${touch('key')};${key})`,
    `=IF(COUNTIFS(${touch('responded')};${key})>0;1;0)`,
    `=IF(COUNTIFS(${touch('talked')};${key})>0;1;0)`,
    `=MINIFS(${touch('day')};${touch('won')};${key})`,
    `=IF(${of('first')}=0;0;${sales.firstOrder(of('first'))})`,
    `=IF(${of('ordered')}>0;${of('ordered')};IF(${of('wonOn')}>TODAY();0;${of('wonOn')}))`,
    `=IF(${of('first')}=0;0;IF(${sales.ordersBetween(of('listedOn'), of('first'))}=0;1;0))`,
    back(end('30')),
    back(end('90')),
    back(end('180')),
    back('TODAY()'),
    `=${end(window)}`,
    back(of('end')),
    `=SUMIFS(${touch('amount')};${touch('won')};${key})`,
    isDormant ? since(of('first'), of('end')) : 0,
    isDormant ? since(of('orderedAt'), 'TODAY()') : 0,
    isDormant
      ? `=IF(OR(${of('chance')}="";${of('quiet')}=0);0;1-POWER(1-${of('chance')};MAX(0;${of('end')}-${of('first')})/365))`
      : '',
    isDormant
      ? ''
      : `=IF(${of('first')}=0;0;${sales.lift(of('first'), `MIN(${of('first')}+${window};TODAY())`)})`,
    isDormant ? `=IF(COUNTIFS(${touch('told')};${key}&"|"&${of('reason')})>0;${of('reason')};"")` : '',
  ];
}

/** An empty reason counts as not known. */
function orUnknown(reason: string): string {
  return `=IF(${reason}="";"${UNKNOWN_REASON}";${reason})`;
}

/** Formula parts over the client's own sales; 0 for clients without any. */
function salesFormulas({ first, last }: Rows) {
  const range = (column: NumberColumn) => `$${letter(column)}$${first}:$${letter(column)}$${last}`;
  const [days, amounts] = [range('soldOn'), range('sold')];
  const unlessNone = (formula: string) => (last < first ? '0' : formula);
  const sum = (from: string, to: string) =>
    unlessNone(`SUMIFS(${amounts};${days};">="&${from};${days};"<="&${to})`);
  return {
    sum,
    firstOrder: (from: string) =>
      unlessNone(`MINIFS(${days};${days};">="&${from};${days};"<="&TODAY();${amounts};">0")`),
    ordersBetween: (from: string, to: string) =>
      unlessNone(`COUNTIFS(${days};">="&${from};${days};"<"&${to};${amounts};">0")`),
    lift: (from: string, to: string) => `${sum(from, to)}-${sum(`(${from}-364)`, `(${to}-364)`)}`,
  };
}
