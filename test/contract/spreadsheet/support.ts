// A small run of a script on a new workbook for these tests: writes are buffered, calls are listed, a person may
// sit at the sheet. The Date and Error are those of another realm, as in a real run.
import { createContext, runInContext } from 'node:vm';
import { newWorkbook, type Workbook } from '../../../local/engine/index';
import { messageText } from '../../../local/google/messages/index';
import { createSpreadsheetServices } from '../../../local/google/spreadsheet/index';
import type { Execution, Menu, UiPort } from '../../../local/runtime/execution-types';

interface RunOptions {
  workbook?: Workbook;
  locale?: string;
  timeZone?: string;
  sheets?: string[];
  language?: 'en' | 'de';
  authMode?: Execution['authMode'];
  hasUi?: boolean;
  html?: Record<string, string>;
  answer?: { button: string; text: string };
}

export interface TestRun extends ReturnType<typeof createSpreadsheetServices> {
  workbook: Workbook;
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  sheet: GoogleAppsScript.Spreadsheet.Sheet;
  realm: Execution['realm'];
  /** 'data Range.getValues' for each call, in order. */
  calls: string[];
  /** How often buffered writes were applied. */
  commits: number;
  menus: Menu[];
  questions: Parameters<UiPort['ask']>[0][];
  pages: Record<string, unknown>[];
  toasts: unknown[][];
  selection: Execution['selection'];
}

/** Starts a run; `sheet` is the first tab. */
export function startRun(options: RunOptions = {}): TestRun {
  const workbook = options.workbook ?? newWorkbook(options);
  const run = { workbook, calls: [], commits: 0, menus: [], questions: [], pages: [], toasts: [] } as object;
  const test = Object.assign(run as TestRun, { selection: null, realm: otherRealm() });
  Object.assign(test, createSpreadsheetServices(executionOf(test, options)));
  Object.defineProperties(test, {
    spreadsheet: { enumerable: true, get: () => test.SpreadsheetApp.getActive() },
    sheet: { enumerable: true, get: () => test.SpreadsheetApp.getActive().getSheets()[0] },
  });
  return test;
}

const otherRealm = (): Execution['realm'] => runInContext('({ Date, Error })', createContext({}));

function executionOf(test: TestRun, options: RunOptions): Execution {
  const { language = 'en', authMode = 'FULL', hasUi = true, html = {} } = options;
  let buffer: (() => void)[] = [];
  return {
    account: 'owner@example.com',
    authMode,
    hasUi,
    language,
    realm: test.realm,
    workbook: test.workbook,
    file: { id: 'file-1', name: 'Clients', url: 'https://example.com/file-1' },
    plan: 'consumer',
    scriptTimeZone: 'Etc/UTC',
    now: () => Date.UTC(2026, 10, 21),
    call: (method, kind, effect) => {
      test.calls.push(`${kind} ${method}`);
      return effect();
    },
    spend: () => undefined,
    tally: () => undefined,
    defer: (write) => buffer.push(write),
    commit: () => {
      const writes = buffer;
      buffer = [];
      if (writes.length) test.commits++;
      test.workbook.batch(() => {
        for (const write of writes) write();
      });
    },
    error: (key, values = {}) => new test.realm.Error(messageText(key, values, language)),
    htmlFile: (name) => html[name],
    ui: uiOf(test, options),
    get selection() {
      return hasUi ? test.selection : null;
    },
    select: (sheetId, zone = { top: 0, left: 0, bottom: 0, right: 0 }) => {
      test.selection = { sheetId, ...zone };
    },
  };
}

function uiOf(test: TestRun, { answer = { button: 'OK', text: '' } }: RunOptions): UiPort {
  return {
    setMenu: (menu) => test.menus.push(menu),
    showSidebar: (page) => test.pages.push({ ...page, kind: 'sidebar' }),
    showDialog: (page) => test.pages.push({ ...page, kind: 'dialog' }),
    ask: (question) => {
      test.questions.push(question);
      return answer;
    },
    toast: (...toast) => test.toasts.push(toast),
  };
}

/** The message of what a call throws; fails the test when it throws nothing. */
export function refusal(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('Nothing was refused.');
}
