// The gate every Gmail call passes: the meter, whose mailbox, units, and refusals put into the run's words.

import { gmailUnits } from '../../runtime/costs';
import type { Execution } from '../../runtime/execution-types';
import { releaseScheduled } from './drafts';
import { type Mailbox, type MailWorld, openMailbox } from './mailbox';
import { recipientsBackAt, spendUnits, takeRecipients, unitsBackAt } from './quota';
import { Refusal } from './refusal';

/** What a call works on. */
export interface Desk {
  world: MailWorld;
  mailbox: Mailbox;
  /** The world's time, milliseconds. */
  at: number;
  /** Counts recipients against the day; throws a Refusal beyond it. */
  takeRecipients(count: number): void;
}

/** Runs the effect of one call on the user's mailbox. */
export type Gate = <T>(method: string, userId: unknown, effect: (desk: Desk) => T) => T;

/** A gate for one run. `method` is 'Drafts.create'. The run itself counts units for its report; here they are limited. */
export function createGate(execution: Execution, world: MailWorld): Gate {
  return (method, userId, effect) =>
    execution.call(`Gmail.Users.${method}`, 'data', () => {
      try {
        return effect(openDesk(execution, world, method, userId));
      } catch (problem) {
        throw problem instanceof Refusal ? scriptError(execution, method, problem) : problem;
      }
    });
}

function openDesk(execution: Execution, world: MailWorld, method: string, userId: unknown): Desk {
  const at = execution.now();
  const mailbox = openMailbox(world, execution.account);
  checkUser(mailbox, userId);
  if (!spendUnits(mailbox, gmailUnits(`Gmail.Users.${method}`), at)) {
    throw new Refusal('GMAIL_RATE', { time: new Date(unitsBackAt(mailbox)).toISOString() });
  }
  releaseScheduled(world, at);
  return { world, mailbox, at, takeRecipients: (count) => countRecipients(execution, mailbox, count, at) };
}

function checkUser(mailbox: Mailbox, userId: unknown): void {
  if (typeof userId !== 'string') throw new Refusal('GMAIL_INVALID_VALUE', { field: 'userId' });
  if (userId !== 'me' && userId.toLowerCase() !== mailbox.address) {
    throw new Refusal('GMAIL_DELEGATION', { account: userId });
  }
}

function countRecipients(execution: Execution, mailbox: Mailbox, count: number, at: number): void {
  if (!takeRecipients(mailbox, count, execution.plan, at)) {
    throw new Refusal('GMAIL_DAILY_SENDING', { time: new Date(recipientsBackAt(mailbox, at)).toISOString() });
  }
  execution.tally('recipients', count);
}

/** 'Settings.SendAs.list' as the API calls it: 'gmail.users.settings.sendAs.list'. */
function apiName(method: string): string {
  const parts = method.split('.').map((part) => part[0].toLowerCase() + part.slice(1));
  return `gmail.users.${parts.join('.')}`.replace(/\.remove$/, '.delete');
}

function scriptError(execution: Execution, method: string, refusal: Refusal): Error {
  const message = execution.error(refusal.key, refusal.values).message;
  const { code, reason } = refusal.status;
  const error = execution.error('GMAIL_CALL_FAILED', { method: apiName(method), reason: message });
  error.name = 'GoogleJsonResponseException';
  return Object.assign(error, {
    details: { code, message, errors: [{ domain: 'global', message, reason }] },
  });
}
