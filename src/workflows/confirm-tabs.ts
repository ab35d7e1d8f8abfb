// Which of the owner's tabs a build reads is confirmed by it; what comes later waits for the owner's word.

import type { KnownTab } from '../domain/known-tabs';
import { type Picture, withTabs } from './read-and-score';
import type { Services } from './services';

interface ConfirmedTabs {
  /** To be remembered. */
  sources: KnownTab[];
  /** Names of tabs that came since and hold clients or sales, not counted yet. */
  waiting: string[];
}

/** The tabs of this build. A tab that came since without clients or sales in it is left out from now on. */
export function confirmTabs({ book }: Services, picture: Picture): ConfirmedTabs {
  const { tabs, grids, understanding } = picture;
  if (!tabs.confirmed) {
    const read = new Set(usedIds(understanding.sources));
    const present = book.sourceTabs().filter((tab) => !tab.isEmpty || read.has(tab.sheetId));
    return {
      sources: present.map(({ sheetId, name }) => ({ sheetId, name, isRead: read.has(sheetId) })),
      waiting: [],
    };
  }
  if (tabs.fresh.length === 0) return { sources: tabs.known, waiting: [] };
  const names = tabs.fresh.map((tab) => tab.name);
  const all = withTabs(picture, [...grids, ...book.readSources(names)], names);
  const useful = new Set(usedIds(all.understanding.sources));
  const others = tabs.fresh.filter((tab) => !useful.has(tab.sheetId));
  return {
    sources: [...tabs.known, ...others.map(({ sheetId, name }) => ({ sheetId, name, isRead: false }))],
    waiting: tabs.fresh.filter((tab) => useful.has(tab.sheetId)).map((tab) => tab.name),
  };
}

function usedIds(sources: { sheetId: number; role: string }[]): number[] {
  return sources.filter((source) => source.role !== 'ignored').map((source) => source.sheetId);
}

/** What to tell of tabs that came or went. */
export function tabMessages(waiting: string[], gone: string[]): string[] {
  return [
    ...waiting.map(
      (name) => `The tab "${name}" is new and not counted yet. Choose Rekindle > Open, then Use newer sales.`,
    ),
    ...gone.map((name) => `The tab "${name}" is no longer there, so what it held does not count any more.`),
  ];
}
