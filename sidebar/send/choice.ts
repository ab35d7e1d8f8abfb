// What is chosen before anything is looked at: the list, the touch, who, and drafts, sending now or at a time.

import type { ApiRequest, OpenSheet } from '../../src/api';

type Request = ApiRequest<'sendTouches'>;
export type ListName = Request['list'];
export type TouchName = Request['touch'];
/** So many from the top of the list, everybody, those ticked by name, or the rows selected in the sheet. */
export type Who = number | 'all' | 'named' | 'selected';
/** 'time' and 'away' leave by Google's clock, 'time' not before the chosen hour. */
export type How = 'draft' | 'send' | 'time' | 'away';

export interface Choice {
  list: ListName;
  touch: TouchName;
  /** With the words of the Why survey. */
  survey?: true;
  who: Who;
  how: How;
  /** For 'time': the day as YYYY-MM-DD, '' until it is chosen, and the hour, where this person is. */
  day: string;
  hour: number;
}

export const LISTS: { value: ListName; text: string }[] = [
  { value: 'dormant', text: 'Dormant Clients' },
  { value: 'growth', text: 'Growth Clients' },
];

interface What extends Pick<Choice, 'touch' | 'survey'> {
  value: string;
  text: string;
  hint: string;
}

const SURVEY = { survey: true, hint: 'Why did you leave? One letter is answer enough.' } as const;

export const TOUCHES: What[] = [
  { value: '1', touch: 1, text: '1 Note', hint: 'Light and cheerful, with one easy question.' },
  { value: '2', touch: 2, text: '2 Talk by mail', hint: 'A short mail that asks for a time to talk.' },
  { value: '3', touch: 3, text: '3 Invitation', hint: 'The way back, with an offer that is no price cut.' },
  {
    value: 'welcomeBack',
    touch: 'welcomeBack',
    text: 'Welcome-back note',
    hint: 'One note instead of the three; then rest.',
  },
  { value: '1 survey', touch: 1, text: 'Why survey, as the first note', ...SURVEY },
  { value: '2 survey', touch: 2, text: 'Why survey, instead of the talk', ...SURVEY },
];

export const whatOf = (choice: Pick<Choice, 'touch' | 'survey'>): What =>
  TOUCHES.find(({ touch, survey }) => touch === choice.touch && survey === choice.survey)!;

export const WHO: { value: Who; text: string }[] = [
  { value: 5, text: 'The first 5' },
  { value: 10, text: 'The first 10' },
  { value: 25, text: 'The first 25' },
  { value: 'all', text: 'Everybody' },
  { value: 'named', text: 'I tick them by name' },
  { value: 'selected', text: 'Rows selected in the sheet' },
];

/** 'away' is chosen later. */
export const HOW: { value: How; text: string; detail: string }[] = [
  { value: 'draft', text: 'As drafts in Gmail', detail: 'Nothing leaves. You read them first.' },
  { value: 'send', text: 'Send now', detail: 'After you have seen the names and the mails.' },
  {
    value: 'time',
    text: 'Send at a time',
    detail: 'On a day and from an hour you choose, also when this sheet is closed.',
  },
];

/** What the server is to do. */
export const modeOf = ({ how }: Pick<Choice, 'how'>): Request['mode'] => (how === 'draft' ? 'draft' : 'send');

/** Drafts, and what leaves by the clock, are not held to what today allows. */
export const anyDay = ({ how }: Choice): true | undefined => (how === 'send' ? undefined : true);

/** The chosen moment, milliseconds since 1970; undefined unless a time is wanted. */
export function startOf({ how, day, hour }: Choice): number | undefined {
  return how === 'time' ? new Date(`${day}T${String(hour).padStart(2, '0')}:00`).getTime() : undefined;
}

/** Five drafts of the first note to dormant clients. */
export function startChoice({ clients }: Pick<OpenSheet, 'clients'>): Choice {
  const list = clients.length > 0 && clients.every((one) => one.list === 'growth') ? 'growth' : 'dormant';
  return { list, touch: 1, who: 5, how: 'draft', day: '', hour: 9 };
}
