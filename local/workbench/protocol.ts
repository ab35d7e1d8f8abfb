// What the workbench's server and its page say to each other: events go to the page, posts come from it.

import type { LiveMessage } from '../engine';
import type { DraftChange, Typed } from '../google/gmail/hand/compose';
import type { BounceKind } from '../google/gmail/hand/notices';
import type { MailLine, MailView } from '../google/gmail/view';
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

export type MailPlace = 'drafts' | 'scheduled' | 'sent' | 'inbox';

/** What the button of the mailbox tells. */
export interface MailCounts {
  drafts: number;
  unread: number;
}

/** A line of the mailbox; `when` is its moment in the spreadsheet's zone, for a scheduled mail when it leaves. */
export type MailRow = MailLine & { when: string };
export type OpenedMail = MailView & { when: string };

/** What a person does in the mailbox, or a client with what they got. */
export type MailAct =
  | { do: 'write'; typed: Typed }
  | { do: 'keep'; typed: Typed }
  | { do: 'reply'; id: string; text: string }
  | { do: 'edit'; draftId: string; change: DraftChange }
  | { do: 'send'; draftId: string }
  /** `at` is a time in the spreadsheet's zone: "2026-11-23T09:00". */
  | { do: 'schedule'; draftId: string; at: string }
  | { do: 'delete'; draftId: string }
  | { do: 'unschedule'; id: string }
  | { do: 'bin'; id: string }
  | { do: 'archive'; id: string }
  | { do: 'spam'; id: string }
  | { do: 'answer'; id: string; from: string; text: string }
  | { do: 'bounce'; id: string; kind: BounceKind }
  | { do: 'outOfOffice'; id: string; text: string }
  | { do: 'unsubscribe'; id: string }
  | { do: 'complain'; id: string };

/** What came of it, in a sentence, and the mail to show then; or why nothing was done. */
export type MailDone = { told: string; open?: string } | { error: string };

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
      mail: MailCounts;
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
  /** Something in the mailbox may have changed. */
  | { kind: 'mail'; mail: MailCounts }
  | { kind: 'ended'; run: Ended };

/** What a page may post, by the address it posts to. */
export interface Posts {
  '/live': { message: LiveMessage };
  '/selection': Selected;
  /** A menu item, or a call of google.script.run: the answer comes as an event of this id. */
  '/run': { id: number; functionName: string; args?: unknown[] };
  '/answer': { id: number; button: string; text: string };
  '/clock': { hours: number } | { to: string };
  '/mail/list': { place: MailPlace };
  /** Opens a mail: from then on it counts as read. */
  '/mail/read': { id: string };
  '/mail/act': MailAct;
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
  '/mail/list': { rows: MailRow[] };
  /** Nothing when it is gone. */
  '/mail/read': { mail?: OpenedMail };
  '/mail/act': MailDone;
}
