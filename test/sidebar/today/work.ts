// A day's work as the server would answer it.

import type { ApiAnswer } from '../../../src/api';

type Answer = ApiAnswer<'today'>;
type Card = ApiAnswer<'clientCard'>;
export type Item = Answer['items'][number];

export const item = (kind: Item['kind'], client: string, more: Partial<Item> = {}): Item => ({
  kind,
  client,
  clientId: `id of ${client}`,
  list: 'dormant',
  due: '',
  todo: `${kind} it`,
  why: '',
  touchKey: '',
  who: '',
  ...more,
});

export const day = (items: Item[], more: Partial<Answer> = {}): Answer => ({
  items,
  doneToday: 0,
  next: null,
  me: 'Rosa Vale',
  today: '2026-11-20',
  ...more,
});

export const card = (client: string, more: Partial<Card> = {}): Card => ({
  clientId: `id of ${client}`,
  client,
  list: 'dormant',
  facts: { phone: '+1 (555) 0110', contact: 'Ann', email: 'ann@example.com', revenue: '$4,200' },
  stage: 'Note sent',
  nextStep: 'Call: ask what happened',
  due: '2026-11-20',
  story: [],
  orders: '',
  callSheet: 'Open: hello Ann.',
  voicemail: 'Hello Ann, this is Rosa.',
  noCalls: false,
  outcomes: ['spoke', 'no answer', 'won back', 'has left'],
  needDate: ['spoke'],
  again: ['tomorrow', 'next week', 'no need'],
  reasons: ['We forgot them', 'Price'],
  proposed: '',
  answered: '',
  thread: '',
  whenAgain: '',
  ...more,
});

export const LOGGED: ApiAnswer<'logTouch'> = {
  touchKey: 'key 1',
  stage: 'Talked',
  nextStep: '',
  due: '',
  reasonSet: false,
};
