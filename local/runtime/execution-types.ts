// The contract between one running script and the stand-ins: who runs it, what it may do, and the meter that
// every call passes. The services in local/google take an Execution and nothing else.

import type { Workbook } from '../engine/workbook-types';

export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

/**
 * 'data': moves cells, formats, properties, cache, mail or the lock; counted, limited, killable.
 * 'navigation': finding tabs and ranges, sizes, builders, user interface; counted apart, not limited, not a kill point.
 */
export type CallKind = 'data' | 'navigation';

export interface Execution {
  /** The account whose authority the run has. */
  readonly account: string;
  readonly authMode: AuthMode;
  /** Whether a person sees the sheet: false in clock triggers, where getUi() throws. */
  readonly hasUi: boolean;
  /** Language of the error texts: 'en' or 'de'. */
  readonly language: 'en' | 'de';
  /** Built-ins of the script's own realm, so that `instanceof Date` holds inside it. */
  readonly realm: { Date: DateConstructor; Error: ErrorConstructor };
  readonly workbook: Workbook;
  readonly file: { id: string; name: string; url: string };
  /** Decides daily limits. */
  readonly plan: 'consumer' | 'workspace';
  /** The manifest's zone; the spreadsheet's own is `workbook.timeZone`. */
  readonly scriptTimeZone: string;
  /** Milliseconds since 1970 on the world's clock. */
  now(): number;

  /**
   * Runs one call through the meter: scope check, auth mode, kill, injected failure, modelled time, count.
   * `method` is 'Range.getValues'. A 'data' call may end the run here; then this throws and every later call too.
   */
  call<T>(method: string, kind: CallKind, effect: () => T): T;
  /** Adds modelled seconds to the clock (waiting, slow calls). What a call costs is in local/runtime/costs.ts. */
  spend(seconds: number): void;
  /** Adds to the report's recipients (To, Cc and Bcc of what was sent). Gmail units are counted by `call`. */
  tally(what: 'recipients', amount: number): void;

  /** Buffers a write; it takes effect at the next `commit`. Errors it throws appear there, as at Google. */
  defer(write: () => void): void;
  /** Applies what is buffered as one batch; called by every read of cells, by flush and at the end of the run. */
  commit(): void;

  /** An error of the script's realm with Google's words in the run's language. `key` is in a table of local/google/messages/. */
  error(key: string, values?: Record<string, string | number>): Error;

  /** The content of an HTML file pushed with the script ('Sidebar'), or undefined when there is none. */
  htmlFile(name: string): string | undefined;

  /** The page beside the sheet, if any: dialogs block until answered. */
  readonly ui: UiPort;
  /** What the person has selected: 0-based. */
  readonly selection: { sheetId: number; top: number; left: number; bottom: number; right: number } | null;
  select(sheetId: number, zone?: { top: number; left: number; bottom: number; right: number }): void;
}

export interface MenuItem {
  label: string;
  functionName: string;
}
export interface Menu {
  name: string;
  items: (MenuItem | 'separator' | Menu)[];
}

export interface UiPort {
  setMenu(menu: Menu): void;
  showSidebar(page: { title: string; html: string }): void;
  showDialog(page: { title: string; html: string; width: number; height: number; modal: boolean }): void;
  /** Returns the button pressed ('OK', 'YES', 'NO', 'CANCEL', 'CLOSE') and, for prompts, the text. Blocks. */
  ask(question: { title: string; prompt: string; buttons: string; input: boolean }): {
    button: string;
    text: string;
  };
  toast(message: string, title: string, seconds: number): void;
}
