// The settings: their names, what they do, what they may hold. Every value a person types is checked here.

import type { Cell } from './grid';
import { isDateCell } from './grid';
import { SetUpProblem } from './set-up-problem';
import { list, matching, namedDays, readRates, type SettingSpec, text, wholeNumber } from './setting-kinds';
import { readHours, readWeekdays } from './working-words';

export const REGIONS = ['US', 'Canada', 'EU', 'UK', 'Other'] as const;

export const SETTINGS = {
  lookBackMonths: wholeNumber(
    'Look back (months)',
    'Revenue on the list is the sum of this many months.',
    1,
    120,
    24,
  ),
  dormantAfterMonths: wholeNumber(
    'Dormant after (months)',
    'A client without an order for this long is dormant. Empty: learned from the gaps between orders in your sheet.',
    1,
    120,
    '',
  ),
  rareProducts: list(
    'Bought once in many years',
    'Products such as an installation or a machine. They count in Revenue, not in Suggested Potential.',
  ),
  ownersChance: wholeNumber(
    'Of ten clients silent for a year, how many buy again?',
    'Your own guess for the year ahead. Used only when your sheet has too little history to tell.',
    0,
    10,
    '',
  ),
  firstPeriod: {
    name: 'Quarter 1 is',
    does: 'For sheets that number their quarters or months instead of dating them: which one is number 1, such as 2020 Q1 or 2020-01.',
    read: (typed) =>
      typed === '' || /^\d{4}([ -]?Q[1-4]|-\d{2}(-\d{2})?)?$|^Q[1-4] \d{4}$/i.test(typed) ? typed : undefined,
    expects: 'a quarter such as 2020 Q1, or a month such as 2020-01',
    start: '',
  } as SettingSpec<string>,
  exchangeRates: {
    name: 'Exchange rates',
    does: 'For sales in other currencies: what one unit is worth in your main currency, such as EUR 1.08; GBP 1.27.',
    read: readRates,
    expects: 'currency codes with a number, such as EUR 1.08; GBP 1.27',
    start: '',
  } as SettingSpec<Record<string, number>>,
  myName: text('My name', 'Who the notes come from.'),
  myCompany: text('My company', 'Your business as your clients know it.'),
  myAddress: text('My postal address', 'The law asks for it under such mails.'),
  toldAtCollection: {
    name: 'Clients could say no',
    does: 'Yes: everybody was told that they could say no to mails when you took their address. The EU and the UK ask for it. Empty: not known.',
    read: (typed) => (/^yes$/i.test(typed) ? true : /^(no)?$/i.test(typed) ? false : undefined),
    expects: 'Yes or No',
    start: '',
  } as SettingSpec<boolean>,
  myPhone: text('My phone', 'For notes and call sheets.'),
  optOutLine: text(
    'Opt-out line',
    'Stands under every mail. Whoever answers so is never mailed again.',
    'If you would rather not hear from us, just reply "unsubscribe" and we will not write again.',
  ),
  signature: text(
    'My signature',
    'Stands under the text of every mail, above the opt-out line. May have several lines.',
  ),
  sendAs: matching(
    'Send as',
    'Another address of your Gmail that the mails come from, as set up there under Accounts. Empty: the address of your account.',
    'one email address',
    /^[^\s@<>,;]+@[^\s@<>,;]+$/,
  ),
  unsubscribeUrl: matching(
    'Unsubscribe address',
    'If you have a web page of your own that takes one-click unsubscribing: its https address. Empty: whoever wants no more mail answers by mail.',
    'an address that begins with https://',
    /^https:\/\/[^\s<>,]+$/,
  ),
  whatElse: text('What else we do', 'For clients who bought once and never knew the rest.'),
  story: text('Our story', 'A story of a client who came back, two or three sentences, for {{Story}}.'),
  mailsPerDay: wholeNumber('Mails a day', 'At most so many leave from one mailbox in a day.', 1, 500, 25),
  restDays: wholeNumber(
    'Rest (days)',
    'How long a client is left alone after the last touch.',
    180,
    1000,
    180,
  ),
  talkAfter: wholeNumber(
    'Talk after (working days)',
    'From the note to the call when nobody answers.',
    1,
    60,
    4,
  ),
  weeklyGoal: wholeNumber(
    'Weekly goal',
    'Conversations and agreed dates a week, together, for the team to reach. Shown once two people are in Team.',
    1,
    1000,
    10,
  ),
  tries: wholeNumber(
    'Tries',
    'Calls without an answer; the last one leaves a voicemail. Then comes the invitation.',
    1,
    10,
    3,
  ),
  againAfter: wholeNumber(
    'Try again after (working days)',
    'From a call that nobody answered to the next.',
    1,
    60,
    2,
  ),
  inviteAfter: wholeNumber(
    'Invitation after (days)',
    'From the talk to the invitation when no date was agreed.',
    1,
    180,
    14,
  ),
  draftDays: wholeNumber(
    'Draft is old after (days)',
    'A draft older than this is not sent until you have looked at it again.',
    1,
    60,
    7,
  ),
  welcomeBackBelow: {
    name: 'Welcome-back note below',
    does: 'For clients whose Market Potential is less, one welcome-back note is proposed instead of the three touches. Empty: no proposal by size.',
    read: (typed) => (typed === '' ? null : /^\d{1,9}$/.test(typed) ? Number(typed) : undefined),
    expects: 'a whole amount without signs, such as 500',
    start: '',
  } as SettingSpec<number | null>,
  workingDays: {
    name: 'Working days',
    does: 'Days on which you call and write.',
    read: (typed) => readWeekdays(typed || 'Mon to Fri'),
    expects: 'days of the week, such as Monday to Friday, or Mon, Wed, Sat',
    start: 'Monday to Friday',
  } as SettingSpec<number[]>,
  workingHours: {
    name: 'Working hours',
    does: 'Mails that are spread over a day leave within these hours.',
    read: (typed) => readHours(typed || '9 to 17'),
    expects: 'two times of the day, such as 9:00 to 17:00',
    start: '9:00 to 17:00',
  } as SettingSpec<{ from: number; to: number }>,
  holidays: namedDays(
    'Holidays',
    'Days on which nothing is due, such as 25 December; New year: 1 January; 2027-03-29. A named one is also an occasion to write.',
    'days such as 25 December; New year: 1 January; 2027-03-29',
    false,
    'New year: 1 January',
  ),
  ownDays: namedDays(
    'Own days',
    'Days of your own making, an occasion to write, such as Lost & Found Client Day: 12 March.',
    'names with a day, such as Lost & Found Client Day: 12 March',
    true,
  ),
  commissionPercent: wholeNumber(
    'Commission (%)',
    'For Metrics: what a lost client costs your salespeople, of its revenue.',
    1,
    100,
    '',
  ),
  referralsLost: wholeNumber(
    'Referrals a client makes',
    'For Metrics: how many others a client would have sent to you. Your own figure; empty: left out.',
    1,
    100,
    '',
  ),
  peopleTold: wholeNumber(
    'People a lost client tells',
    'For Metrics: how many others hear of it. Your own figure; empty: left out.',
    1,
    100,
    '',
  ),
  tone: {
    name: 'Tone',
    does: 'Professional or Fun: which texts are used.',
    read: (typed) =>
      /^fun$/i.test(typed)
        ? 'Fun'
        : typed === '' || /^professional$/i.test(typed)
          ? 'Professional'
          : undefined,
    expects: 'Professional or Fun',
    start: 'Professional',
  } as SettingSpec<'Professional' | 'Fun'>,
  region: {
    name: 'Region',
    does: `Where you do business: ${REGIONS.join(', ')}. Decides which mail rules are checked.`,
    read: (typed) =>
      typed === '' ? 'Other' : REGIONS.find((one) => one.toLowerCase() === typed.toLowerCase()),
    expects: REGIONS.join(', '),
    start: 'Other',
  } as SettingSpec<string>,
};

export type SettingKey = keyof typeof SETTINGS;
export type Settings = { [K in SettingKey]: (typeof SETTINGS)[K] extends SettingSpec<infer T> ? T : never };

/** All settings from the cells of the tab by name; a missing row has its starting value. */
export function readSettings(cells: Record<string, Cell>): Settings {
  const byName = new Map(Object.entries(cells).map(([name, cell]) => [name.trim().toLowerCase(), cell]));
  const settings: Record<string, unknown> = {};
  for (const [key, spec] of Object.entries(SETTINGS)) {
    settings[key] = readSetting(key as SettingKey, byName.get(spec.name.toLowerCase()) ?? spec.start);
  }
  return settings as Settings;
}

/** One setting's value. Throws a SetUpProblem that names the setting and what it may hold. */
export function readSetting(key: SettingKey, cell: Cell): unknown {
  const spec: SettingSpec<unknown> = SETTINGS[key];
  const typed = isDateCell(cell) ? cell.day : String(cell).trim();
  const value = spec.read(typed);
  if (value !== undefined) return value;
  throw new SetUpProblem(
    `Settings: "${spec.name}" holds "${typed}". It takes ${spec.expects}. Correct it, or empty it to go back to the start value.`,
  );
}

/** The key of a setting by its name as on the tab, any case. Throws a SetUpProblem that lists the names. */
export function settingKey(name: string): SettingKey {
  const wanted = name.trim().toLowerCase();
  const found = Object.entries(SETTINGS).find(
    ([key, spec]) => spec.name.toLowerCase() === wanted || key.toLowerCase() === wanted,
  );
  if (found) return found[0] as SettingKey;
  const names = Object.values(SETTINGS).map((spec) => spec.name);
  throw new SetUpProblem(`There is no setting "${name}". The settings are: ${names.join(', ')}.`);
}
