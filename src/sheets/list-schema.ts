// How the two lists look: headers, widths, number formats, notes and dropdowns by column key.

import {
  AGAIN_CHOICES,
  APPROACHES,
  CHANNELS,
  type ColumnKind,
  LIST_COLUMNS,
  type ListKey,
  LOG_OUTCOMES,
} from '../domain/lists/columns';

/** 'number' is left as Sheets shows it. */
export type Look = 'text' | 'money' | 'date' | 'number';
export type Place = 'shown' | 'folded' | 'hidden';

export interface ListColumn {
  key: string;
  header: string;
  kind: ColumnKind;
  look: Look;
  /** Pixels. */
  width: number;
  place: Place;
  note: string;
  /** Values of the dropdown; 'reasons' takes them from the Reasons tab. */
  choices?: readonly string[] | 'reasons';
  wrap?: boolean;
}

type Details = Partial<Omit<ListColumn, 'key' | 'kind' | 'header'>>;

const column = (header: string, details: Details = {}) => ({ header, ...details });

const ABOUT: Record<string, { header: string } & Details> = {
  client: column('Client', { width: 200, note: 'The name as it stands in your own sheet.' }),
  revenue: column('Revenue', { look: 'money' }),
  reason: column('Reason for Departure', {
    width: 200,
    choices: 'reasons',
    note: "Why did they leave? Empty counts as Don't know yet. Change the choices on the Reasons tab.",
  }),
  potential: column('Market Potential', {
    look: 'money',
    note: 'What they could bring in a year if everything goes perfectly. Grey: suggested from their last good 12 months. Type your own figure over it and it stays yours.',
  }),
  why: column('Why', { width: 340, wrap: true }),
  lastOrder: column('Last Order', { look: 'date' }),
  approach: column('Approach', {
    choices: APPROACHES,
    note: "Be honest before you start. Ill feelings: find the easiest way, let someone else do it, send a low-key note - or don't. Bad blood: leave in peace, or send a new face who only asks what happened. Empty: not decided.",
  }),
  who: column('Who', { note: 'Who does it.' }),
  oneThing: column('The One Thing', { note: 'The one thing you want from the conversation.' }),
  personalLine: column('Personal Line', {
    note: 'One sentence only this client gets. It opens the first note.',
  }),
  stage: column('Stage', {}),
  nextStep: column('Next Step', {}),
  due: column('Due', { look: 'date' }),
  log: column('Log', {
    choices: LOG_OUTCOMES,
    note: 'What came of it. Rekindle takes it over and empties the cell.',
  }),
  again: column('Again', { choices: AGAIN_CHOICES, note: 'When to get in touch again.' }),
  notes: column('Notes', { width: 220, note: 'Write nothing here that you would not say to the client.' }),
  suggestedPotential: column('Suggested Potential', { look: 'money', place: 'folded' }),
  chance: column('Chance', {
    place: 'folded',
    note: 'What became of clients who had been just as quiet a year ago, in your own sheet.',
  }),
  channel: column('Channel', { place: 'folded', choices: CHANNELS }),
  offer: column('Offer', { place: 'folded', note: 'Worth something to them, and no price cut.' }),
  contact: column('Contact', { place: 'folded' }),
  email: column('Email', { place: 'folded' }),
  phone: column('Phone', { place: 'folded' }),
  address: column('Address', { place: 'folded' }),
  occasion: column('Occasion', { place: 'folded', note: 'A true reason to write soon.' }),
  language: column('Language', { place: 'folded' }),
  listedOn: column('Listed On', {
    look: 'date',
    place: 'folded',
    note: 'When this list first held the client. An order after this day and before your first touch is not counted as won back.',
  }),
  newRevenue: column('New Revenue', {
    look: 'money',
    place: 'folded',
    note: 'Bought since they came back, refunds taken off. The rule is on the Metrics tab.',
  }),
  emailOkUntil: column('Email OK Until', {
    look: 'date',
    place: 'folded',
    note: 'Filled only where a law sets a date, as in Canada.',
  }),
  order: column('Order', { look: 'number', place: 'hidden' }),
  clientId: column('Client ID', {
    place: 'hidden',
    note: 'Rekindle finds the client by this. Please leave it.',
  }),
  previousRevenue: column('Previous 12 Months', { look: 'money' }),
  level: column('Level', {
    look: 'money',
    note: 'What they should buy in a year, from their own best year and from similar clients.',
  }),
  signal: column('Signal'),
  idea: column('Idea', { note: 'What similar clients also buy.' }),
};

const GROWTH: Record<string, { header: string } & Details> = {
  revenue: column('Revenue Last 12 Months', { look: 'money', width: 170 }),
  potential: column('Gap', {
    look: 'money',
    note: 'Level less the last 12 months. Grey: suggested. Type your own figure over it and it stays yours.',
  }),
  suggestedPotential: column('Suggested Gap', { look: 'money', place: 'folded' }),
};

const listColumns = (list: ListKey): ListColumn[] =>
  Object.entries(LIST_COLUMNS[list]).map(([key, kind]) => ({
    look: 'text',
    width: 145,
    place: 'shown',
    note: '',
    ...ABOUT[key],
    ...(list === 'growth' ? GROWTH[key] : {}),
    key,
    kind,
  }));

export const LIST_SCHEMA: Record<ListKey, ListColumn[]> = {
  dormant: listColumns('dormant'),
  growth: listColumns('growth'),
};
