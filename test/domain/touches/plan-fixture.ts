// A small plan in which everybody is due, to be spoiled by one thing at a time.

import { addDays, type Day, dayFromNumber } from '../../../src/domain/day';
import type { Template } from '../../../src/domain/templates';
import {
  type Candidate,
  type LogRow,
  type PlanInput,
  START_SETTINGS,
  type Touch,
  touchKey,
} from '../../../src/domain/touches';
import { EMPTY_LINE } from '../../../src/domain/touches/log';

/** A Tuesday, ten in the morning. */
export const TODAY: Day = '2026-11-24';
export const NOW = Date.UTC(2026, 10, 24, 10);
export const ME = 'owner@example.com';

const DAY_MS = 86_400_000;
export const daysAgo = (days: number) => NOW - days * DAY_MS;
export const dayOf = (at: number): Day => dayFromNumber(Math.floor(at / DAY_MS));
export const inDays = (days: number): Day => addDays(TODAY, days);

export function client(
  clientId: string,
  changes: Partial<Candidate> & { cells?: Record<string, string> } = {},
) {
  const name = `Firm ${clientId}`;
  const { cells, ...rest } = changes;
  const all: Record<string, string> = {
    client: name,
    approach: 'Reach out',
    email: `jo@firm-${clientId.toLowerCase()}.example`,
    contact: 'Jo Doe',
    ...cells,
  };
  const candidate: Candidate = {
    clientId,
    client: name,
    list: 'dormant',
    cells: all,
    columns: { Client: name, Email: all['email'], 'Personal Line': all['personalLine'] ?? '' },
    source: {},
    identities: [`name:${name.toLowerCase()}`],
    country: '',
    firstOrder: '2020-01-10',
    clientSince: '',
    lastOrder: '2025-09-01',
    lastOrderWhenListed: '2025-09-01',
    lastBought: 'Window cleaning',
    occasion: '',
    lastInquiry: '',
    expressConsent: false,
    toldAtCollection: true,
    reachedLevel: false,
    boughtIdea: false,
    isCopy: false,
    ...rest,
  };
  return candidate;
}

export function text(touch: Template['touch'], changes: Partial<Template> = {}): Template {
  return {
    list: 'dormant',
    reason: '',
    touch,
    channel: 'Email',
    tone: 'Professional',
    language: 'English',
    subject: `Subject of ${touch}`,
    text: `Dear {{First name|friend}}, these are the words of ${touch} for {{Client}}.`,
    active: true,
    origin: 'owner',
    ...changes,
  };
}

export function logRow(clientId: string, touch: Touch, at: number, changes: Partial<LogRow> = {}): LogRow {
  const { list = 'dormant', round = 1 } = changes;
  return {
    ...EMPTY_LINE,
    at,
    clientId,
    client: `Firm ${clientId}`,
    list,
    round,
    touch,
    channel: 'Email',
    state: 'Sent',
    mailbox: ME,
    address: `jo@firm-${clientId.toLowerCase()}.example`,
    subject: 'Subject of 1',
    key: touchKey(clientId, list, round, touch),
    messageId: `m-${clientId}-${touch}`,
    threadId: `t-${clientId}`,
    wireId: `<${clientId}-${touch}@mail.example>`,
    ...changes,
  };
}

export const logged = (
  clientId: string,
  touch: Touch,
  at: number,
  outcome: string,
  changes: Partial<LogRow> = {},
) =>
  logRow(clientId, touch, at, {
    state: 'Logged',
    channel: 'Phone',
    outcome,
    mailbox: '',
    address: '',
    subject: '',
    messageId: '',
    threadId: '',
    ...changes,
  });

const TOUCHES = [1, 2, 3, 'welcomeBack', 'lowKey'] as const;

/** Two clients, both due for the first note. */
export function plan(changes: Partial<PlanInput> = {}): PlanInput {
  return {
    now: NOW,
    today: TODAY,
    dayOf,
    date: (day) => day,
    list: 'dormant',
    touch: 1,
    tone: 'Professional',
    templates: [
      ...TOUCHES.map((touch) => text(touch)),
      ...TOUCHES.map((touch) => text(touch, { list: 'growth' })),
    ],
    language: 'English',
    candidates: [client('C1'), client('C2')],
    others: [],
    log: [],
    doNotContact: [],
    mailbox: { answers: [], conversations: [] },
    reasons: [
      { reason: "Don't know yet", mail: true },
      { reason: 'Just forgot us', mail: true },
      { reason: 'Died', mail: false },
    ],
    sender: {
      account: ME,
      names: ['Olivia Owner'],
      myName: 'Olivia Owner',
      myCompany: 'Bright Windows',
      myPhone: '555 0100',
      postalAddress: '1 High Street, Springfield',
      optOutLine: 'Reply “unsubscribe” and we will not write again.',
      region: 'US',
      ownHttpsAddress: '',
      whatElse: 'We also clean gutters.',
      story: '',
      offer: () => '',
      changed: () => '',
    },
    settings: START_SETTINGS,
    isCopy: false,
    logIsShort: false,
    quotaLeft: 100,
    goOnAt: 0,
    despite: [],
    ...changes,
  };
}
