// Finding text as shown in cells; regular expressions and replacing are not provided.
import type { Zone } from '../../engine/workbook-types';
import { provide, stateOf } from '../strict';
import type { Host, Place, Range } from './host';
import { TEXT_FINDER } from './signatures/sheet-objects';

type Gas = GoogleAppsScript.Spreadsheet.TextFinder;
type Members = Pick<
  Gas,
  | 'findAll'
  | 'findNext'
  | 'findPrevious'
  | 'getCurrentMatch'
  | 'matchCase'
  | 'matchEntireCell'
  | 'matchFormulaText'
  | 'startFrom'
>;

interface Search {
  text: string;
  matchCase: boolean;
  entire: boolean;
  formulas: boolean;
}

function matchesIn(host: Host, place: Place, search: Search): Place[] {
  const fold = (text: string): string => (search.matchCase ? text : text.toLowerCase());
  const wanted = fold(search.text);
  const { sheetId, zone } = place;
  const shown = host.read(() =>
    search.formulas ? host.workbook.formulas(sheetId, zone) : host.workbook.display(sheetId, zone),
  );
  return shown.flatMap((row, r) =>
    row.flatMap((text, c) => {
      const fits = search.entire ? fold(text) === wanted : fold(text).includes(wanted);
      return fits ? [{ sheetId, zone: cellOf(zone.top + r, zone.left + c) }] : [];
    }),
  );
}

const cellOf = (row: number, column: number): Zone => ({
  top: row,
  bottom: row,
  left: column,
  right: column,
});

/** Range.createTextFinder and Sheet.createTextFinder, over one or more places. */
export function createTextFinder(host: Host, places: () => Place[], text: string): Gas {
  const search: Search = { text, matchCase: false, entire: false, formulas: false };
  let current: Place | null = null;
  const all = (): Place[] => places().flatMap((place) => matchesIn(host, place, search));
  const same = (a: Place, b: Place) =>
    a.sheetId === b.sheetId && a.zone.top === b.zone.top && a.zone.left === b.zone.left;
  const found = (): Range | null => current && host.range(current);
  const step = (by: number): Range | null => {
    const matches = all();
    const at = current ? matches.findIndex((match) => same(match, current!)) : by > 0 ? -1 : matches.length;
    current = matches[at + by] ?? null;
    return found();
  };
  const set = (patch: Partial<Search>): Gas => {
    Object.assign(search, patch);
    return self;
  };
  const members: Members = {
    findAll: () => all().map((place) => host.range(place)),
    findNext: () => step(1),
    findPrevious: () => step(-1),
    getCurrentMatch: found,
    matchCase: (matchCase) => set({ matchCase }),
    matchEntireCell: (entire) => set({ entire }),
    matchFormulaText: (formulas) => set({ formulas }),
    startFrom: (range) => {
      current = stateOf<Place>(range);
      return self;
    },
  };
  const self = provide(host.execution, TEXT_FINDER, members) as Gas;
  return self;
}
