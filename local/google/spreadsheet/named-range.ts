// Named ranges of the spreadsheet.
import { provide, stateOf } from '../strict';
import type { Host, Place, Range } from './host';
import { NAMED_RANGE } from './signatures/sheet-objects';

type Gas = GoogleAppsScript.Spreadsheet.NamedRange;

const MOST_LETTERS = 250;

/** Letters, digits and underscore; nothing that reads as a cell, a number or a truth value. */
function isRangeName(name: string): boolean {
  return (
    /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) &&
    name.length <= MOST_LETTERS &&
    !/^([a-z]{1,3}\d+|r\d*c\d*|true|false)$/i.test(name)
  );
}

/** Gives a place a name, moving the name when it is taken; a name Google would not take is refused at once. */
export function setNamedRange(host: Host, name: string, { sheetId, zone }: Place): void {
  if (!isRangeName(name)) throw host.execution.error('BAD_RANGE_NAME', { name });
  host.write(() => host.workbook.setName(name, { sheetId, zone }));
}

/** Where a name stands (names are the same in any case), or undefined. */
export const placeNamed = (host: Host, name: string): Place | undefined =>
  host.read(() => host.workbook.names()).find((one) => one.name.toLowerCase() === name.toLowerCase());

/** Takes a name away; one that is not there is refused. */
export function removeNamedRange(host: Host, name: string): void {
  if (!placeNamed(host, name)) throw host.execution.error('RANGE_NAME_GONE', { name });
  host.write(() => host.workbook.setName(name, null));
}

/** The named ranges of the spreadsheet, or of one tab. */
export function namedRanges(host: Host, sheetId?: number): Gas[] {
  const all = host.read(() => host.workbook.names());
  return all
    .filter((one) => sheetId === undefined || one.sheetId === sheetId)
    .map((one) => namedRange(host, one.name));
}

function namedRange(host: Host, given: string): Gas {
  let name = given;
  const place = (): Place => {
    const found = placeNamed(host, name);
    if (!found) throw host.execution.error('RANGE_NAME_GONE', { name });
    return { sheetId: found.sheetId, zone: found.zone };
  };
  const members: Gas = {
    getName: () => name,
    getRange: (): Range => host.range(place()),
    remove: () => removeNamedRange(host, name),
    setName: (next) => {
      const where = place();
      setNamedRange(host, next, where);
      if (next !== name) removeNamedRange(host, name);
      name = next;
      return self;
    },
    setRange: (range) => {
      setNamedRange(host, name, stateOf<Place>(range));
      return self;
    },
  };
  const self = provide(host.execution, NAMED_RANGE, members);
  return self;
}
