// A Range: a rectangle of cells of one tab. Its members are spread over the range-*.ts files by concept.
import { groupIndex, lazily, provide } from '../strict';
import type { Host, Place, Range } from './host';
import { rangeArrange } from './range-arrange';
import { rangeFormats } from './range-formats';
import { rangePlace } from './range-place';
import { rangeRules } from './range-rules';
import { rangeValues } from './range-values';
import { RANGE } from './signatures/range';

const GROUPS = [rangePlace, rangeValues, rangeFormats, rangeRules, rangeArrange];
let index: Map<string, number> | undefined;

/** The members of a Range, not yet metered or checked; `self` is what setters return for chaining. */
export function rangeMembers(host: Host, place: Place, self: () => Range): Range {
  const groups = GROUPS.map((group) => () => group(host, place, self));
  index ??= groupIndex(groups);
  return lazily<Range>(index, groups);
}

/** Makes a Range; a zone outside of its tab is refused. */
export function createRange(host: Host, place: Place): Range {
  const { rows, columns } = host.info(place.sheetId);
  if (place.zone.bottom >= rows || place.zone.right >= columns) throw host.execution.error('OUTSIDE_SHEET');
  const self = (): Range => range;
  const range: Range = provide(host.execution, RANGE, rangeMembers(host, place, self), place);
  return range;
}
