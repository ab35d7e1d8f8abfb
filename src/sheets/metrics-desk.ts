// What a refresh of the numbers reads and writes: Rekindle Numbers, Metrics, and the live columns of Reasons.

import { columnLetter } from '../domain/grid';
import type { ListKey } from '../domain/lists/columns';
import { headerPlaces, openColumn, tabRef } from './formula-refs';
import type { ListSnapshot } from './list-read';
import { layOutLog } from './log-tab';
import type { MetricsInput } from './metrics-parts';
import { chooseWindow, type FlaggedReason, readFlagged, readShown, type ShownMetrics } from './metrics-read';
import { readWindow, WINDOW_CELL, writeMetrics } from './metrics-tab';
import type { NumberedClient } from './numbers-clients';
import { numbersRef } from './numbers-columns';
import { readChances, writeNumbers } from './numbers-tab';
import type { OwnTabs, Sheet } from './own-tabs';
import { type LiveReasons, writeLiveReasons } from './reasons-tab';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

export interface NumbersToWrite extends Pick<MetricsInput, 'reasons' | 'templates' | 'team' | 'sources'> {
  clients: readonly NumberedClient[];
  lists: Record<ListKey, ListSnapshot>;
  mergedInto: Record<string, string>;
  /** The number format of amounts. */
  money: string;
}

export interface MetricsDesk {
  /** Chances kept from earlier refreshes, by chanceKey. */
  chances(): Map<string, number | null>;
  /** The time chosen on Metrics, '' where there is none. */
  chosenWindow(): string;
  chooseWindow(label: string): void;
  writeNumbers(numbers: NumbersToWrite): void;
  /** What Metrics shows now; null where it is missing. */
  shownMetrics(): ShownMetrics | null;
  flaggedReasons(): FlaggedReason[];
}

export function metricsDesk(app: App, tabs: OwnTabs): MetricsDesk {
  return {
    chances: () => readChances(tabs),
    chosenWindow: () => readWindow(tabs),
    chooseWindow: (label) => chooseWindow(tabs, label),
    shownMetrics: () => readShown(tabs),
    flaggedReasons: () => readFlagged(tabs),
    writeNumbers(numbers) {
      const chosen = readWindow(tabs);
      const [metrics, sheet, log] = (['metrics', 'numbers', 'log'] as const).map((key) => tabs.ensure(key));
      if (log.getLastRow() === 0) layOutLog(log, numbers.money);
      const lists = { dormant: listRefs(numbers.lists.dormant), growth: listRefs(numbers.lists.growth) };
      writeNumbers(tabs, log, {
        ...numbers,
        lists,
        windowCell: `${tabRef(metrics.getName())}${WINDOW_CELL}`,
      });
      const refs = {
        ...numbers,
        ...lists,
        numbers: numbersRef(sheet.getName()),
        log: logRefs(log),
        settings: tabRef(tabs.ensure('settings').getName()),
        bounties: bountiesOf(tabs),
      };
      writeMetrics(app, tabs, refs, chosen, numbers.money);
      writeLiveReasons(tabs, { ...refs, money: numbers.money } satisfies LiveReasons);
    },
  };
}

function listRefs({ tab, headerRow, columns }: ListSnapshot): (key: string) => string {
  return (key) => openColumn(tab, columns.at[key], headerRow + 1);
}

function logRefs(log: Sheet): (header: string) => string {
  const places = headerPlaces(log);
  return (header) => openColumn(log.getName(), places.get(header) ?? 0);
}

function bountiesOf(tabs: OwnTabs): string {
  const sheet = tabs.find('wonBack');
  const place = sheet ? headerPlaces(sheet).get('Bounty owed') : undefined;
  return sheet && place !== undefined
    ? `SUM(${tabRef(sheet.getName())}$${columnLetter(place + 1)}$2:$${columnLetter(place + 1)})`
    : '0';
}
