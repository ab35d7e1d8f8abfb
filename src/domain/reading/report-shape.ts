// Recognition of a grouped report: a client's name on a line of its own, the sales beneath.

import type { Cell } from '../grid';
import { isBlank, textOf } from './cells';
import { parseDate } from './dates';
import { fold } from './fold';
import { totalOf } from './row-kinds';
import type { Source } from './types';

const ROWS_LOOKED_AT = 5000;
/** 'Acme total' ends what stands above it. */
const TOTALLED = / (?:sub-?)?tota(?:l|le|al)$/;
/** A client's name stands in one of the first columns. */
const FIRST_COLUMNS = 4;

/** Index of the column with the names of a grouped report; -1 when the tab is a plain table. */
export function findReport(body: Cell[][], source: Source): number {
  const { date, client } = source.columns;
  if (!date) return -1;
  const counts = new Map<number, number>();
  let dated = 0;
  let named = 0;
  let previousName = -1;
  for (const row of body.slice(0, ROWS_LOOKED_AT)) {
    if (isDated(row[date.index], source)) {
      dated++;
      if (client && !isBlank(row[client.index])) named++;
      if (previousName >= 0) counts.set(previousName, (counts.get(previousName) ?? 0) + 1);
      previousName = -1;
    } else if (row.some((cell) => !isBlank(cell))) previousName = nameColumn(row, date.index);
  }
  // A table with the client on most lines is no report, whatever headings stand between.
  if (dated === 0 || named > dated / 2 || (client && named > 0 && named >= dated / 5)) return -1;
  const [index, groups] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [-1, 0];
  return groups >= 2 || (groups === 1 && dated >= 1 && endsInTotal(body, index)) ? index : -1;
}

function isDated(cell: Cell | undefined, source: Source): boolean {
  if (cell === undefined || isBlank(cell)) return false;
  if (typeof cell === 'object') return true;
  return typeof cell === 'number' ? cell > 10_000 : parseDate(textOf(cell), source.dateOrder) !== '';
}

/** The column of a row whose first text is a name and which has no date; -1 for totals and others. */
function nameColumn(row: Cell[], dateIndex: number): number {
  const index = row.findIndex((cell) => !isBlank(cell));
  const cell = row[index];
  if (
    index < 0 ||
    index >= Math.max(FIRST_COLUMNS, dateIndex + 1) ||
    typeof cell !== 'string' ||
    cell.length > 200
  )
    return -1;
  if (totalOf(cell) !== null || TOTALLED.test(fold(cell))) return -1;
  // A name line of a report stands alone; with figures beside it, it is a total.
  return row.every((other, at) => at === index || isBlank(other)) ? index : -1;
}

function endsInTotal(body: Cell[][], index: number): boolean {
  return body.some((row) => typeof row[index] === 'string' && totalOf(row[index] as string) !== null);
}
