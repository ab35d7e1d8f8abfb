// The hidden tab 'Rekindle Numbers': what the live formulas of Metrics and Reasons go by. Three blocks side by side:
// a row for each line of the Touch Log, one for each client in it, and their sales by day.

import { type Day, dayFromNumber } from '../domain/day';
import { columnLetter } from '../domain/grid';
import type { ListKey } from '../domain/lists/columns';
import type { DatedAmount } from '../domain/metrics/attribution';
import { chanceKey } from '../domain/metrics/contacts';
import { ENDS } from '../domain/metrics/windows';
import { UNKNOWN_REASON } from '../domain/reasons';
import { SERIAL_OF_1970, toSheet } from './cells';
import { headerPlaces, openColumn, tabRef } from './formula-refs';
import { LOG_COLUMNS } from './log-schema';
import type { OwnTabs, Sheet } from './own-tabs';
import { ensureSize } from './table';

type Written = string | number | boolean;

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

export interface NumbersInput {
  clients: readonly NumberedClient[];
  lists: ListRefs;
  /** By the id of a client merged into another: the id of that one. */
  mergedInto: Record<string, string>;
  /** The cell with the window on Metrics. */
  windowCell: string;
}

/** Rows of the log to come that are counted before the next refresh. */
const SPARE_ROWS = 150;

const TOUCH = [
  'key',
  'day',
  'responded',
  'talked',
  'won',
  'amount',
  'agreed',
  'channel',
  'touch',
  'told',
] as const;
const CLIENT = [
  'client',
  'list',
  'listedOn',
  'chance',
  'reason',
  'who',
  'first',
  'latest',
  'answered',
  'spoken',
  'wonOn',
  'ordered',
  'orderedAt',
  'quiet',
  'back30',
  'back90',
  'back180',
  'backToDate',
  'end',
  'back',
  'logged',
  'newRevenue',
  'sinceReturn',
  'expected',
  'lift',
  'toldReason',
] as const;
const SALE = ['soldOn', 'sold', 'counted'] as const;
const ALL = [...TOUCH, ...CLIENT, ...SALE, 'window'] as const;

export type NumberColumn = (typeof ALL)[number];

const at = (column: NumberColumn) => ALL.indexOf(column);
const letter = (column: NumberColumn) => columnLetter(at(column) + 1);

/** An open-ended column of the tab for the formulas of other tabs. */
export function numbersRef(tab: string): (column: NumberColumn) => string {
  return (column) => openColumn(tab, at(column));
}

/** The chances kept from earlier refreshes by client key: they are those of the day on which the client was listed. */
export function readChances(tabs: OwnTabs): Map<string, number | null> {
  const sheet = tabs.find('numbers');
  const kept = new Map<string, number | null>();
  if (!sheet || sheet.getLastRow() < 2) return kept;
  const first = at('client') + 1;
  const width = at('chance') - at('client') + 1;
  for (const row of sheet.getRange(2, first, sheet.getLastRow() - 1, width).getValues()) {
    const listedOn = Number(row[2]) > 0 ? dayFromNumber(Number(row[2]) - SERIAL_OF_1970) : '';
    if (row[0] !== '')
      kept.set(chanceKey(String(row[0]), listedOn), typeof row[3] === 'number' ? row[3] : null);
  }
  return kept;
}

/** Writes the tab anew in one call; makes it hidden where it is missing. */
export function writeNumbers(tabs: OwnTabs, log: Sheet, input: NumbersInput): void {
  const sheet = tabs.ensure('numbers');
  const isNew = sheet.getLastRow() === 0;
  const touches = touchRows(log, input.mergedInto);
  const { clients, sales } = clientRows(input);
  const height = Math.max(touches.length, clients.length, sales.length, sheet.getLastRow() - 1, 1);
  ensureSize(sheet, height + 1, ALL.length);
  const block: Written[][] = [[...ALL]];
  const pad = (cells: Written[] | undefined, width: number): Written[] =>
    cells ?? Array.from({ length: width }, () => '');
  for (let i = 0; i < height; i++) {
    block.push([
      ...pad(touches[i], TOUCH.length),
      ...pad(clients[i], CLIENT.length),
      ...pad(sales[i], SALE.length),
      i === 0 ? windowFormula(input.windowCell) : '',
    ]);
  }
  sheet.getRange(1, 1, block.length, ALL.length).setValues(block);
  if (isNew) sheet.hideSheet();
}

/** Days after the latest touch; so many that they never end for 'To date'. */
function windowFormula(cell: string): string {
  const [first, ...others] = ENDS;
  return others
    .reduce((inner, { label, days }) => `IF(${cell}="${label}";${days};${inner})`, `${first.days}`)
    .replace(/^/, '=');
}

/** One row a line of the log, by position, so that sorting the log does no harm. */
function touchRows(log: Sheet, mergedInto: Record<string, string>): Written[][] {
  const places = headerPlaces(log);
  const tab = tabRef(log.getName());
  const last = Math.min(log.getMaxRows(), log.getLastRow() + SPARE_ROWS);
  const column: Record<string, string> = {};
  for (const { key, header } of LOG_COLUMNS) {
    const place = places.get(header);
    if (place !== undefined) column[key] = `${tab}$${columnLetter(place + 1)}`;
  }
  const rows: Written[][] = [];
  for (let row = 2; row <= last; row++) rows.push(touchRow(row, (key) => `${column[key]}${row}`, mergedInto));
  return rows;
}

const anyOf = (cell: string, words: readonly string[]) => words.map((word) => `${cell}="${word}"`).join(';');

const LEFT = ['Sent', 'Answered', 'Auto-reply', 'Opted out'];
const NOBODY = ['no answer', 'wrong number', 'undone'];
const TALKED = ['spoke', 'visited', 'meeting booked', 'not now', 'won back', 'lost for good', 'has left'];

function touchRow(row: number, log: (key: string) => string, mergedInto: Record<string, string>): Written[] {
  const own = (column: NumberColumn) => `$${letter(column)}${row}`;
  const [state, outcome] = [log('state'), log('outcome')];
  const client = `${idFormula(log('clientId'), mergedInto)}&"|"&${log('list')}`;
  const made = `OR(${anyOf(state, LEFT)};AND(${state}="Logged";NOT(OR(${anyOf(outcome, NOBODY)}))))`;
  const when = (condition: string) => `=IF(${own('key')}="";"";IF(${condition};${own('key')};""))`;
  const talked = `AND(${state}="Logged";OR(${anyOf(outcome, TALKED)}))`;
  return [
    `=IFERROR(IF(AND(${log('clientId')}<>"";ISNUMBER(${log('at')});${made});${client};"");"")`,
    `=IF(${own('key')}="";"";INT(${log('at')}))`,
    when(`OR(${state}="Answered";${talked})`),
    when(talked),
    when(`${outcome}="won back"`),
    `=IF(${own('won')}="";"";N(${log('amount')}))`,
    `=IF(${own('talked')}="";0;IF(ISNUMBER(${log('followUp')});1;0))`,
    `=IF(${own('key')}="";"";${log('channel')})`,
    `=IF(${own('key')}="";"";${log('touch')})`,
    `=IFERROR(IF(OR(${log('toldReason')}="";${state}="Undone");"";${client}&"|"&${log('toldReason')});"")`,
  ];
}

/** A merged client's lines count for the one that was kept. */
function idFormula(cell: string, mergedInto: Record<string, string>): string {
  return Object.entries(mergedInto).reduce(
    (inner, [drop, keep]) => `IF(${cell}="${drop}";"${keep}";${inner})`,
    cell,
  );
}

function clientRows({ clients, lists }: NumbersInput): { clients: Written[][]; sales: Written[][] } {
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
