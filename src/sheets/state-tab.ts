// The hidden tab 'Rekindle State': read whole, written whole in one call.

import { SetUpProblem } from '../domain/set-up-problem';
import { SCHEMA, type State, stateFromRows, stateToRows } from '../domain/state';
import type { OwnTabs } from './own-tabs';
import { TABS } from './tab-names';
import { ensureSize, fitRows, readAll, replaceRows } from './table';

/** For what comes to be known during the first build. */
const SPARE_ROWS = 20;

/** The state as last written; an empty one where there is none. Refuses tabs that a later version wrote. */
export function readState<Choices>(tabs: OwnTabs, fileId: string): State<Choices> {
  const sheet = tabs.find('state');
  const rows = sheet
    ? readAll(sheet)
        .slice(1)
        .map((row) => row.map(String))
    : [];
  const state = stateFromRows<Choices>(rows, fileId);
  if (state.schema > SCHEMA) {
    throw new SetUpProblem(
      'These tabs were written by a newer version of Rekindle than this one. Update the script (Rekindle > Help and privacy says how); nothing was changed.',
    );
  }
  return state;
}

export function writeState(tabs: OwnTabs, state: State): void {
  const sheet = tabs.ensure('state');
  const rows = [[...TABS.state.headers], ...stateToRows(state)];
  if (sheet.getLastRow() === 0) {
    fitRows(sheet, rows.length + SPARE_ROWS);
    sheet.hideSheet();
  } else ensureSize(sheet, rows.length, 4);
  replaceRows(sheet, 1, rows, 4);
}
