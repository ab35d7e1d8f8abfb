// Rows and columns of a tab by number: what is out of bounds.
import type { Dimension } from './group';
import type { Host, Place } from './host';
import { height, width } from './zone';

/** Google's error for lines a tab does not have. */
export const OUT_OF_BOUNDS = { rows: 'ROWS_OUT_OF_BOUNDS', columns: 'COLUMNS_OUT_OF_BOUNDS' } as const;

/** Refuses lines (1-based) that the tab does not have; answers with the 0-based first. */
export function checkLines(
  host: Host,
  id: number,
  dimension: Dimension,
  first: number,
  count: number,
): number {
  if (first < 1 || count < 1 || first + count - 1 > host.info(id)[dimension])
    throw host.execution.error(OUT_OF_BOUNDS[dimension]);
  return first - 1;
}

/** The 1-based first line of a place, and how many there are. */
export const spanOf = (dimension: Dimension, { zone }: Place): [first: number, count: number] =>
  dimension === 'rows' ? [zone.top + 1, height(zone)] : [zone.left + 1, width(zone)];
