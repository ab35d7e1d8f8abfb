// What the workbench's server and its page say to each other: events go to the page, posts come from it.

import type { LiveMessage } from '../engine';
import type { Menu } from '../runtime/execution-types';

/** A rectangle on a tab, by the engine's own id of the tab; from 0. */
export interface Selected {
  sheetId: string;
  zone: { top: number; left: number; bottom: number; right: number };
}

export interface Clock {
  /** Milliseconds since 1970. */
  now: number;
  /** In the spreadsheet's zone, for people. */
  text: string;
  timeZone: string;
}

export interface Question {
  id: number;
  title: string;
  prompt: string;
  /** The name of Google's set of buttons: OK, OK_CANCEL, YES_NO, YES_NO_CANCEL. */
  buttons: string;
  input: boolean;
}

/** A page of the script's, ready to be framed. */
export interface Framed {
  url: string;
  title: string;
}

/** How a run ended, for the page that started it. */
export interface Ended {
  id: number;
  ok: boolean;
  value?: unknown;
  error?: string;
}

export type ServerEvent =
  | {
      kind: 'hello';
      page: string;
      fileName: string;
      account: string;
      workbook: unknown;
      menus: Menu[];
      selected: Selected | null;
      clock: Clock;
      frames: string;
    }
  | { kind: 'live'; message: LiveMessage }
  | { kind: 'menus'; menus: Menu[] }
  | { kind: 'sidebar'; frame: Framed }
  | { kind: 'dialog'; frame: Framed; width: number; height: number; modal: boolean }
  | { kind: 'ask'; question: Question }
  | { kind: 'toast'; message: string; title: string; seconds: number }
  | { kind: 'show'; selected: Selected }
  | { kind: 'clock'; clock: Clock }
  | { kind: 'ended'; run: Ended };

/** What a page may post, by the address it posts to. */
export interface Posts {
  '/live': { message: LiveMessage };
  '/selection': Selected;
  /** A menu item, or a call of google.script.run: the answer comes as an event of this id. */
  '/run': { id: number; functionName: string; args?: unknown[] };
  '/answer': { id: number; button: string; text: string };
  '/clock': { hours: number } | { to: string };
}

/** What a post is answered with. */
export interface PostAnswers {
  /** False when the page must first catch up with the others. */
  '/live': { taken: boolean };
  '/selection': object;
  '/run': object;
  '/answer': object;
  /** What fired on the way, or why the clock does not move. */
  '/clock': { fired: { function: string; error?: string }[] } | { error: string };
}
