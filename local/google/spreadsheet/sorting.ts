// Sorting rows: what a script may give as an order, and its check against the zone. Column numbers are the sheet's.
import type { Zone } from '../../engine/workbook-types';
import type { Execution } from '../../runtime/execution-types';
import { signatureError } from '../strict';
import type { Host } from './host';

interface SortKey {
  /** 1-based, of the sheet. */
  column: number;
  ascending: boolean;
}

function sortKey(execution: Execution, given: unknown): SortKey {
  if (Number.isInteger(given)) return { column: given as number, ascending: true };
  const { column, ascending = true } = (given ?? {}) as Partial<SortKey>;
  if (Number.isInteger(column) && typeof ascending === 'boolean')
    return { column: column as number, ascending };
  throw signatureError(execution, 'SpreadsheetApp.Range.sort', [given]);
}

/** The order in what Range.sort was given: a column, {column, ascending}, or a list of these. */
export const sortKeys = (execution: Execution, given: unknown): SortKey[] =>
  (Array.isArray(given) ? given : [given]).map((one) => sortKey(execution, one));

/** Sorts whole rows of a zone when the writes are committed; a column outside of it is refused at once. */
export function sortZone(host: Host, sheetId: number, zone: Zone, keys: SortKey[]): void {
  const outside = keys.find(({ column }) => column - 1 < zone.left || column - 1 > zone.right);
  if (outside) throw host.execution.error('OUTSIDE_SORT', { column: outside.column });
  const by = keys.map(({ column, ascending }) => ({ column: column - 1, ascending }));
  host.write(() => host.workbook.sort(sheetId, zone, by));
}
