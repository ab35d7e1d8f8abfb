// A Range: a rectangle of cells of one tab. Its members are spread over the range-*.ts files by concept.
import { provide } from '../strict';
import type { Host, Place, Range } from './host';
import { rangeArrange } from './range-arrange';
import { rangeFormats } from './range-formats';
import { rangePlace } from './range-place';
import { rangeRules } from './range-rules';
import { rangeValues } from './range-values';
import { RANGE } from './signatures/range';

/** The members of a Range, not yet metered or checked; `self` is what setters return for chaining. */
export function rangeMembers(host: Host, place: Place, self: () => Range) {
  return {
    ...rangePlace(host, place, self),
    ...rangeValues(host, place, self),
    ...rangeFormats(host, place, self),
    ...rangeRules(host, place, self),
    ...rangeArrange(host, place, self),
  };
}

/** Makes a Range; a zone outside of its tab is refused. */
export function createRange(host: Host, place: Place): Range {
  const { rows, columns } = host.info(place.sheetId);
  if (place.zone.bottom >= rows || place.zone.right >= columns) throw host.execution.error('OUTSIDE_SHEET');
  const self = (): Range => range;
  const range = provide(host.execution, RANGE, rangeMembers(host, place, self), place) as unknown as Range;
  return range;
}
