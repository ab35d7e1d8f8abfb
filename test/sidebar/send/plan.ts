// Plans as the server would answer them.

import type { SendResult, TouchPlanAnswer, WaitingMail } from '../../../src/api';
import { NOTHING } from '../../../src/workflows/send-touches';

type Due = TouchPlanAnswer['due'][number];
type Withheld = TouchPlanAnswer['withheld'][number];

export const due = (clientId: string): Due => ({
  clientId,
  client: `Client ${clientId}`,
  to: `${clientId}@example.com`,
  subject: `Hello ${clientId}`,
  text: `Dear ${clientId}`,
  key: `key ${clientId}`,
  confirmed: `digest ${clientId}`,
  plannedOn: '2026-11-21',
  personalLine: '',
});

export const withheld = (clientId: string, rule: Withheld['rule'], reason = `${rule}.`): Withheld => ({
  clientId,
  client: `Client ${clientId}`,
  rule,
  reason,
});

export const plan = (more: Partial<TouchPlanAnswer>): TouchPlanAnswer => ({
  due: [],
  withheld: [],
  warnings: [],
  perDay: 25,
  quotaLeft: 100,
  mailbox: 'owner@example.com',
  ...more,
});

export const answer = (more: Partial<SendResult>): SendResult => ({
  ...NOTHING,
  quotaLeft: 90,
  ...more,
});

/** Two drafts wait, and nothing goes on by the clock. */
export const WAITING: WaitingMail = {
  drafts: 2,
  isFirst: false,
  away: null,
  now: Date.UTC(2026, 10, 22, 10),
};
