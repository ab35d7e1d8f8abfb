// A RangeList: several ranges of one tab that are changed alike.
import { provide } from '../strict';
import type { Host, Place, Range } from './host';
import { rangeMembers } from './range';
import { LIST_MEMBERS, RANGE_LIST } from './signatures/range';

type Gas = GoogleAppsScript.Spreadsheet.RangeList;
type Act = (...args: unknown[]) => unknown;

/** Makes a RangeList of places on one tab. */
export function createRangeList(host: Host, places: Place[]): Gas {
  const each = places.map((place) => {
    const self = (): Range => host.range(place);
    return rangeMembers(host, place, self) as unknown as Record<string, Act>;
  });
  const alike = LIST_MEMBERS.map((name) => [
    name,
    (...args: unknown[]) => {
      for (const members of each) members[name](...args);
      return list;
    },
  ]);
  const members = {
    ...Object.fromEntries(alike),
    activate: () => {
      for (const { sheetId, zone } of places) host.execution.select(sheetId, zone);
      return list;
    },
    getRanges: () => places.map((place) => host.range(place)),
  };
  const list = provide(host.execution, RANGE_LIST, members, places) as unknown as Gas;
  return list;
}
