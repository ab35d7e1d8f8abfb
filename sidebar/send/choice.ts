// What is chosen before anything is looked at: the list, the touch, who, and drafts or sending now.

import type { ApiRequest, OpenSheet } from '../../src/api';

type Request = ApiRequest<'sendTouches'>;
export type ListName = Request['list'];
export type TouchName = Request['touch'];
/** So many from the top of the list, everybody, or those ticked by name. */
export type Who = number | 'all' | 'named';

export interface Choice {
  list: ListName;
  touch: TouchName;
  who: Who;
  mode: Request['mode'];
}

export const LISTS: { value: ListName; text: string }[] = [
  { value: 'dormant', text: 'Dormant Clients' },
  { value: 'growth', text: 'Growth Clients' },
];

export const TOUCHES: { value: TouchName; text: string; hint: string }[] = [
  { value: 1, text: '1 Note', hint: 'Light and cheerful, with one easy question.' },
  { value: 2, text: '2 Talk by mail', hint: 'A short mail that asks for a time to talk.' },
  { value: 3, text: '3 Invitation', hint: 'The way back, with an offer that is no price cut.' },
  { value: 'welcomeBack', text: 'Welcome-back note', hint: 'One note instead of the three; then rest.' },
];

export const WHO: { value: Who; text: string }[] = [
  { value: 5, text: 'The first 5' },
  { value: 10, text: 'The first 10' },
  { value: 25, text: 'The first 25' },
  { value: 'all', text: 'Everybody' },
  { value: 'named', text: 'I tick them by name' },
];

/** Stages of clients to whom nothing went yet, or never will. */
const BEFORE_ANY = new Set(['', 'Not started', 'Leave in peace', 'Do not contact']);

/** True until any client has got a touch or has one waiting. */
export function isFirstTime({ clients }: Pick<OpenSheet, 'clients'>): boolean {
  return clients.every(({ stage }) => BEFORE_ANY.has(stage));
}

/** Five drafts of the first note to dormant clients. */
export function startChoice({ clients }: Pick<OpenSheet, 'clients'>): Choice {
  const list = clients.length > 0 && clients.every((one) => one.list === 'growth') ? 'growth' : 'dormant';
  return { list, touch: 1, who: 5, mode: 'draft' };
}
