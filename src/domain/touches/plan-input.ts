// What planning is given: the list, the log, what the mailbox shows, the rules' settings and the sender.

import type { Day } from '../day';
import type { ListKey } from '../lists/columns';
import type { Region } from '../mail';
import type { Template, TemplateTouch, Tone } from '../templates/template';
import type { Candidate } from './candidate';
import type { DoNotContactEntry } from './do-not-contact-list';
import type { FieldWords } from './fields';
import type { LogRow, Touch } from './log';
import type { Moment } from './rounds';
import type { TouchSettings } from './touch-settings';

/** A row of the Reasons tab. */
export interface ReasonRule {
  reason: string;
  mail: boolean;
}

/** What was seen in the mailbox when it was last looked at. */
export interface MailboxFacts {
  /** Human answers, whoever they came from, milliseconds since 1970. */
  answers: readonly { address: string; at: number }[];
  /** The newest mail to or from each address that is neither ours nor an answer to one of ours. */
  conversations: readonly { address: string; at: number }[];
}

export interface Sender extends FieldWords {
  /** The address of the mailbox that sends. */
  account: string;
  /** What Who may say for this person: name and address in Team, the own name in Settings. */
  names: readonly string[];
  postalAddress: string;
  optOutLine: string;
  /** Where the business is; counts for clients whose country is not known. */
  region: Region;
  /** The owner's own https address for unsubscribing; '' for none. */
  ownHttpsAddress: string;
  /** Stands under the text, above the opt-out line. */
  signature?: string;
  /** Another address of this mailbox that the mails come from. */
  from?: string;
  /** Why nothing may leave under this sender, such as a "Send as" that the mailbox does not have. */
  fault?: string;
}

export interface PlanInput extends Moment {
  list: ListKey;
  touch: Touch;
  /** Another text that makes the same touch, such as 'birthday' for the first note; of an own day its name too. */
  variant?: { touch: TemplateTouch; ownDay?: string };
  tone: Tone;
  templates: readonly Template[];
  /** The language of clients whose row names none. */
  language: string;
  /** All rows of the list, in its order: also those that are not chosen, to see who shares an address. */
  candidates: readonly Candidate[];
  /** Whom the person chose; everybody when absent. */
  chosen?: readonly string[];
  /** Clients who are not on this list, to see who shares an address. */
  others: readonly { clientId: string; client: string; email: string }[];
  /** The whole Touch Log. */
  log: readonly LogRow[];
  doNotContact: readonly DoNotContactEntry[];
  mailbox: MailboxFacts;
  reasons: readonly ReasonRule[];
  sender: Sender;
  settings: TouchSettings;
  /** This sheet is a copy that nobody has declared yet. */
  isCopy: boolean;
  /** The log holds less than it did after the last chunk; see log-mark.ts. */
  logIsShort: boolean;
  /** Mails that Google lets this account send today. */
  quotaLeft: number;
  /** When a person last said "go on" after a pause, milliseconds since 1970; 0 for never. */
  goOnAt: number;
  /** What a person decided by a click in spite of a rule. */
  despite: readonly Despite[];
  /** Leave out quota and daily cap: for drafts, and for a plan that goes on over several days. */
  anyDay?: boolean;
  /** Writes a day as the sheet's locale does. */
  date(day: Day): string;
}

/** A click that overrules one rule for one client; only the rules of `MAY_BE_OVERRULED` can be. */
export interface Despite {
  clientId: string;
  rule: string;
  /** It covers what had come in by then, milliseconds since 1970; everything when absent. */
  until?: number;
}
