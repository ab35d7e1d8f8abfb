// What is typed about a call, a visit or a letter before it is logged: what is missing, and what the server is told.

import type { ApiAnswer, ApiRequest } from '../../src/api';

export type Card = ApiAnswer<'clientCard'>;
type Outcome = ApiRequest<'logTouch'>['outcome'];

export interface LogDraft {
  outcome: Outcome;
  /** A word of `Card.again`, or ON_A_DAY; '' until chosen. */
  again: string;
  day: string;
  note: string;
  minutes: string;
  told: string;
  amount: string;
  /** The day of the order, '' for today. */
  date: string;
  name: string;
  email: string;
  phone: string;
}

export type Problems = Partial<Record<keyof LogDraft, string>>;

export const ON_A_DAY = 'on a day';

export const NOTHING_TYPED: LogDraft = {
  outcome: '',
  again: '',
  day: '',
  note: '',
  minutes: '',
  told: '',
  amount: '',
  date: '',
  name: '',
  email: '',
  phone: '',
};

/** 'Logged for Harbour Bakery: spoke.' */
export const loggedWords = (client: string, outcome: Outcome) => `Logged for ${client}: ${outcome}.`;

/** After these nobody says why they left, and no date follows. */
const NOT_REACHED = ['', 'voicemail', 'no answer', 'wrong number', 'letter sent', 'has left'];
const NO_NEXT = ['', 'won back', 'lost for good', 'has left', 'asked not to be called'];

export const asksReason = ({ outcome }: LogDraft) => !NOT_REACHED.includes(outcome);
export const asksNext = ({ outcome }: LogDraft) => !NO_NEXT.includes(outcome);

export const NO_NAME = 'Write the name of the new contact.';

/** What the fields lack, each with its sentence. */
export function problemsOf(draft: LogDraft, needDate: readonly string[]): Problems {
  const { outcome, again, day, name, email, phone, amount } = draft;
  const problems: Problems = {};
  if (again === '' && needDate.includes(outcome)) problems.again = 'Choose when to get in touch again.';
  if (asksNext(draft) && again === ON_A_DAY && day === '') problems.day = 'Choose the day.';
  if (outcome === '') problems.outcome = 'Choose what came of it.';
  if (outcome === 'won back' && amount !== '' && !(Number(amount) > 0))
    problems.amount = 'Write an amount above 0, or leave it empty.';
  if (outcome === 'has left' && name.trim() === '' && (email + phone).trim() !== '') problems.name = NO_NAME;
  return problems;
}

/** What the server is told of it. */
export function requestOf({ clientId, list }: Card, draft: LogDraft): ApiRequest<'logTouch'> {
  const { outcome, again, day, note, minutes, told, amount, date, name, email, phone } = draft;
  return {
    clientId,
    list,
    outcome,
    note: note.trim() || undefined,
    minutes: Number(minutes) || undefined,
    followUp: (asksNext(draft) && (again === ON_A_DAY ? day : again)) || undefined,
    toldReason: asksReason(draft) && told.trim() ? told.trim() : undefined,
    ...(outcome === 'won back' && { amount: Number(amount) || undefined, date: date || undefined }),
    ...(outcome === 'has left' && name.trim() && { newContact: { name, email, phone } }),
  };
}
