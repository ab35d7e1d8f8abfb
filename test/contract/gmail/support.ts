// A small run of a script for these tests: a clock, an account, and counts. No sheet, no scopes, no kills.

import { createGmailServices, createMailboxes, type Mailboxes } from '../../../local/google/gmail';
import { messageText } from '../../../local/google/messages/index';
import type { Execution } from '../../../local/runtime/execution-types';

export const OWNER = 'owner@example.com';
export const COLLEAGUE = 'colleague@example.com';
export const START = Date.UTC(2026, 10, 21, 9, 0, 0);

export interface World {
  mailboxes: Mailboxes;
  /** Moves the clock on. */
  wait(milliseconds: number): void;
  now(): number;
  /** Gmail as a run of this account sees it. */
  gmail(account?: string, options?: RunOptions): ReturnType<typeof createGmailServices>['Gmail'];
  /** Names of the calls made, in order. */
  calls: string[];
  recipients: number;
}

interface RunOptions {
  language?: 'en' | 'de';
  plan?: 'consumer' | 'workspace';
}

/** A world with two accounts at START; `mailboxes` may be given to go on with saved ones. */
export function newWorld(): World {
  let clock = START;
  const mailboxes = createMailboxes({ now: () => clock, accounts: [OWNER, COLLEAGUE] });
  const world: World = {
    mailboxes,
    wait: (milliseconds) => {
      clock += milliseconds;
    },
    now: () => clock,
    gmail: (account = OWNER, options = {}) =>
      createGmailServices(fakeRun(world, account, options), mailboxes).Gmail,
    calls: [],
    recipients: 0,
  };
  return world;
}

function fakeRun(
  world: World,
  account: string,
  { language = 'en', plan = 'consumer' }: RunOptions,
): Execution {
  const run: Partial<Execution> = {
    account,
    plan,
    language,
    now: world.now,
    call: (method, _kind, effect) => {
      world.calls.push(method);
      return effect();
    },
    tally: (what, amount) => {
      if (what === 'recipients') world.recipients += amount;
    },
    error: (key, values = {}) => new Error(messageText(key, values, language)),
  };
  return run as Execution;
}

/** A mail as a script would build it, base64url. */
export function raw(fields: Record<string, string>, body = 'Hello'): string {
  return encode(mail(fields, body));
}

/** A mail as text. `To` and `Subject` have defaults; '' leaves a header out. */
export function mail(fields: Record<string, string>, body = 'Hello'): string {
  const all = { To: 'ann@client.example', Subject: 'Long time no see', ...fields };
  const lines = Object.entries(all)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}: ${value}`);
  return `${lines.join('\r\n')}\r\n\r\n${body}\r\n`;
}

export const encode = (text: string): string => Buffer.from(text, 'utf8').toString('base64url');

/** Reads body data or raw as the script gets it: signed bytes. */
export const decode = (bytes: number[] | undefined): string => Buffer.from(bytes ?? []).toString('utf8');

/** A header of an API message by name, any case. */
export function headerOf(
  message: { payload?: { headers: { name: string; value: string }[] } },
  name: string,
): string | undefined {
  return message.payload?.headers.find((entry) => entry.name.toLowerCase() === name.toLowerCase())?.value;
}

/** What a call throws, with its API status. */
export function refused(call: () => unknown): { message: string; code?: number; name: string } {
  try {
    call();
  } catch (error) {
    const thrown = error as Error & { details?: { code: number } };
    return { message: thrown.message, code: thrown.details?.code, name: thrown.name };
  }
  return { message: 'it did not throw', name: '' };
}
