// Corrections to what was understood, collected until the owner asks to read again.

import type { SetUpRequest, SetUpResult } from '../../src/api';
import type { Field } from '../../src/domain/fields';
import { SETTING } from '../words/settings';

export type TabRead = SetUpResult['tabs'][number];

export interface SourcesDraft {
  /** Field to the tab and header picked; '' for "no such column". */
  columns: Partial<Record<Field, { tab: string; header: string }>>;
  /** The tabs to read; null as they stand. */
  tabs: string[] | null;
  /** What quarter 1 is; null as it stands. */
  firstPeriod: string | null;
}

export const NO_CHANGES: SourcesDraft = { columns: {}, tabs: null, firstPeriod: null };

/** The header shown for a field of a tab: as picked, else as understood; '' for none. */
export function headerOf(tab: TabRead, field: Field, draft: SourcesDraft): string {
  const picked = draft.columns[field];
  return picked?.tab === tab.tab ? picked.header : (tab.columns[field] ?? '');
}

/** The draft with one column picked; picking what stands takes the change back. */
export function pickColumn(draft: SourcesDraft, tab: TabRead, field: Field, header: string): SourcesDraft {
  const columns = { ...draft.columns };
  delete columns[field];
  if (header !== (tab.columns[field] ?? '')) columns[field] = { tab: tab.tab, header };
  return { ...draft, columns };
}

/** The tabs that are read now, or will be. */
export function tabsRead(setUp: SetUpResult, draft: SourcesDraft): string[] {
  return draft.tabs ?? setUp.tabs.filter((tab) => tab.role !== 'ignored').map((tab) => tab.tab);
}

/** The draft with a tab taken in or left out. */
export function tickTab(draft: SourcesDraft, setUp: SetUpResult, tab: string, isRead: boolean): SourcesDraft {
  const others = tabsRead(setUp, draft).filter((one) => one !== tab);
  return { ...draft, tabs: isRead ? [...others, tab] : others };
}

/** What to ask of the server; null when nothing was changed. */
export function requestOf(draft: SourcesDraft): SetUpRequest | null {
  const picked = Object.entries(draft.columns).map(([field, column]) => [field, column.header]);
  const request: SetUpRequest = {
    ...(picked.length > 0 ? { columns: Object.fromEntries(picked) } : {}),
    // A tab chosen alone before would win over the tabs ticked now.
    ...(draft.tabs ? { tabs: draft.tabs, tab: '' } : {}),
    ...(draft.firstPeriod === null ? {} : { settings: { [SETTING.firstPeriod]: draft.firstPeriod.trim() } }),
  };
  return Object.keys(request).length > 0 ? request : null;
}

/** The tabs whose columns are shown, sales before contacts. As long as something is missing, it may stand in any tab. */
export function tabsToCorrect({ tabs, ready }: SetUpResult): TabRead[] {
  const last = (tab: TabRead) => ['contacts', 'ignored'].indexOf(tab.role);
  return tabs.filter((tab) => !ready || tab.role !== 'ignored').sort((a, b) => last(a) - last(b));
}

/** Tabs with the same columns stand together: one per year needs correcting only once. */
export function groupAlike(tabs: TabRead[]): TabRead[][] {
  const groups = new Map<string, TabRead[]>();
  for (const tab of tabs) {
    const key = JSON.stringify([tab.role, tab.headers, tab.columns]);
    groups.set(key, [...(groups.get(key) ?? []), tab]);
  }
  return [...groups.values()];
}

/** Whether to ask what quarter 1 is: a numbered column could stand for the date, or it was said before. */
export function asksFirstPeriod(setUp: SetUpResult): boolean {
  const numbered = setUp.standIns.some(
    (column) => column.field === 'period' && /^-?\d+$/.test(column.example.trim()),
  );
  return numbered || String(setUp.settings[SETTING.firstPeriod] ?? '') !== '';
}
