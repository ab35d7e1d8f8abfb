// The filter of a tab: one at most. Its range and order are provided, criteria per column are not.
import type { Zone } from '../../engine/workbook-types';
import { provide } from '../strict';
import type { Host, Range } from './host';
import { FILTER } from './signatures/sheet-objects';
import { sortZone } from './sorting';

type Gas = GoogleAppsScript.Spreadsheet.Filter;
type Members = Pick<Gas, 'getRange' | 'remove' | 'sort'>;

/** The tab's filter, or null. */
export function filterOf(host: Host, sheetId: number): Gas | null {
  return host.read(() => host.workbook.filter(sheetId)) ? filter(host, sheetId) : null;
}

/** Puts a filter on a tab that has none; the zone's first row is its header. */
export function createFilter(host: Host, sheetId: number, zone: Zone): Gas {
  if (host.read(() => host.workbook.filter(sheetId))) throw host.execution.error('FILTER_EXISTS');
  host.write(() => host.workbook.setFilter(sheetId, zone));
  return filter(host, sheetId);
}

function filter(host: Host, sheetId: number): Gas {
  const zone = (): Zone => {
    const found = host.read(() => host.workbook.filter(sheetId));
    if (!found) throw host.execution.error('RANGE_NOT_FOUND');
    return found;
  };
  const members: Members = {
    getRange: (): Range => host.range({ sheetId, zone: zone() }),
    remove: () => host.write(() => host.workbook.setFilter(sheetId, null)),
    sort: (column, ascending) => {
      const { top, bottom, ...sides } = zone();
      if (bottom > top) sortZone(host, sheetId, { top: top + 1, bottom, ...sides }, [{ column, ascending }]);
      return self;
    },
  };
  const self = provide(host.execution, FILTER, members) as Gas;
  return self;
}
