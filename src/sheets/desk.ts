// The tabs that outreach works with: the lists as shown, Touch Log, Templates, Do Not Contact, Reasons.

import type { Cell } from '../domain/grid';
import type { ListKey } from '../domain/lists/columns';
import type { SeenColumn } from '../domain/lists/match-columns';
import type { Offer, Template } from '../domain/templates';
import type { LogRow } from '../domain/touches/log';
import { cellReader } from './cells';
import { type ClientNames, forgetRows, type HeldRow, rowsOfClient } from './client-rows';
import {
  addDoNotContact,
  type DoNotContactEntry,
  layOutDoNotContact,
  readDoNotContact,
} from './do-not-contact-tab';
import { readShownList, type ShownRow } from './list-shown';
import { appendLog, appendOne, type LogTab, layOutLog, readLog, updateLog } from './log-tab';
import { type MetricsDesk, metricsDesk } from './metrics-desk';
import { addOffers, layOutOffers, readOffers } from './offers-tab';
import { ownTabs } from './own-tabs';
import { addReasons, type ReasonLine, readReasons } from './reasons-tab';
import type { TabKey } from './tab-names';
import { type TeamDesk, teamDesk } from './team-desk';
import {
  addTemplates,
  layOutTemplates,
  type OwnTemplate,
  readTemplates,
  updateTemplates,
} from './templates-tab';
import {
  clearToday,
  type PlacedLine,
  readToday,
  type TakenLine,
  type TodayLine,
  writeToday,
} from './today-tab';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

export interface Desk extends TeamDesk, MetricsDesk {
  list(list: ListKey, seen: SeenColumn[]): ShownRow[];
  log(): LogTab;
  appendLog(rows: LogRow[]): void;
  /** Without lock. */
  appendOne(row: LogRow): void;
  /** Returns the rows that still stand in the log and were written. */
  updateLog(rows: LogRow[], keys: (keyof LogRow)[]): LogRow[];
  templates(): OwnTemplate[];
  addTemplates(texts: Template[]): void;
  /** Writes one column of these rows as they are given. */
  updateTemplates(rows: OwnTemplate[], key: 'advice' | 'active' | 'reason'): void;
  doNotContact(): DoNotContactEntry[];
  addDoNotContact(entries: DoNotContactEntry[]): void;
  reasons(): ReasonLine[];
  addReasons(reasons: readonly ReasonLine[]): void;
  offers(): Offer[];
  rowsOfClient(client: ClientNames): HeldRow[];
  /** Returns how many rows went. */
  forgetRows(client: ClientNames): number;
  /** The lines of Today. */
  today(): PlacedLine[];
  writeToday(lines: readonly TodayLine[], empty: string): void;
  clearToday(taken: readonly TakenLine[]): void;
  addOffers(offers: readonly Offer[]): void;
  /** Whether a tab of outreach is missing or empty. */
  isIncomplete(): boolean;
  /** Makes and fills the tabs of outreach that are missing. */
  prepare(texts: Template[], offers: readonly Offer[], money: string): void;
  ids(): Record<string, number>;
  flush(): void;
}

const MADE_HERE: TabKey[] = ['templates', 'log', 'doNotContact', 'offers'];

/** @param ids sheet ids of Rekindle's tabs as the state remembers them */
export function openDesk(app: App, ids: Record<string, number>): Desk {
  const spreadsheet = app.getActive();
  const toCell: (value: unknown) => Cell = cellReader(spreadsheet.getSpreadsheetTimeZone());
  const tabs = ownTabs(spreadsheet, ids);
  const isEmpty = (key: TabKey) => (tabs.find(key)?.getLastRow() ?? 0) === 0;
  return {
    ...teamDesk(app, tabs, toCell),
    ...metricsDesk(app, tabs),
    list: (list, seen) => readShownList(tabs.find(list), list, seen),
    log: () => readLog(tabs, toCell),
    appendLog: (rows) => appendLog(tabs, rows),
    appendOne: (row) => appendOne(tabs, row),
    updateLog: (rows, keys) => updateLog(tabs, rows, keys),
    templates: () => readTemplates(tabs, toCell),
    addTemplates: (texts) => addTemplates(tabs, texts),
    updateTemplates: (rows, key) => updateTemplates(tabs, rows, key),
    doNotContact: () => readDoNotContact(tabs, toCell),
    addDoNotContact: (entries) => addDoNotContact(tabs, entries),
    reasons: () => readReasons(tabs),
    addReasons: (reasons) => addReasons(tabs, reasons),
    offers: () => readOffers(tabs, toCell),
    rowsOfClient: (client) => rowsOfClient(tabs, client),
    forgetRows: (client) => forgetRows(tabs, client),
    today: () => readToday(tabs, toCell),
    writeToday: (lines, empty) => writeToday(app, tabs, lines, empty, toCell),
    clearToday: (taken) => clearToday(tabs, taken, toCell),
    addOffers: (offers) => addOffers(tabs, toCell, offers),
    isIncomplete: () => MADE_HERE.some(isEmpty),
    prepare(texts, offers, money) {
      for (const key of MADE_HERE.filter(isEmpty)) {
        const sheet = tabs.ensure(key);
        if (key === 'log') layOutLog(sheet, money);
        else if (key === 'doNotContact') layOutDoNotContact(sheet);
        else if (key === 'offers') {
          layOutOffers(app, sheet);
          addOffers(tabs, toCell, offers);
        } else {
          layOutTemplates(app, sheet, texts.length);
          addTemplates(tabs, texts);
        }
      }
    },
    ids: () => tabs.ids(),
    flush: () => app.flush(),
  };
}
