// A true excuse for a first note: what it is, when it comes, and the sentence that stands in {{Occasion}}.

import { addDays, type Day, daysBetween } from '../day';
import { type NamedDay, nextTime } from '../named-days';
import type { Tone } from './template';

export type Occasion =
  | { kind: 'birthday' }
  /** `years` since the first order, to the day. */
  | { kind: 'anniversary'; years: number }
  | { kind: 'newYear' }
  /** A holiday or a day of the owner's own making, by its name. */
  | { kind: 'ownDay'; name: string };

/** What a client's occasions are told from. */
export interface OccasionFacts {
  birthday: Day | '';
  /** '' unless it is sure that nothing was bought before. */
  firstOrder: Day | '';
  /** Own days and named holidays, as set. */
  days: readonly NamedDay[];
}

/** So many days after the day itself, and before it, the sentence is still true. Nobody likes early wishes. */
const AFTER: Record<Occasion['kind'], number> = { birthday: 3, anniversary: 3, newYear: 10, ownDay: 0 };
const BEFORE: Record<Occasion['kind'], number> = { birthday: 0, anniversary: 3, newYear: 0, ownDay: 0 };

interface Coming {
  day: Day;
  occasion: Occasion;
}

/** The occasion that a note of today may name; null for none. */
export function occasionOn(facts: OccasionFacts, today: Day): Occasion | null {
  const now = coming(facts, today).find(
    ({ day, occasion }) => daysBetween(today, day) <= BEFORE[occasion.kind],
  );
  return now?.occasion ?? null;
}

/** What comes within the next days, 'Birthday on 3 Dec 2026', earliest first, with ; between. */
export function occasionsAhead(
  facts: OccasionFacts,
  today: Day,
  days: number,
  write: (day: Day) => string,
): string {
  return coming(facts, today)
    .filter(({ day }) => day <= addDays(today, days))
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .map(({ day, occasion }) => `${titleOf(occasion)} on ${write(day)}`)
    .join('; ');
}

/** Every occasion with its next day, one that is only just over included; the most personal first. */
function coming({ birthday, firstOrder, days }: OccasionFacts, today: Day): Coming[] {
  const found: Coming[] = [];
  const add = (on: string, occasionOf: (day: Day) => Occasion, kind: Occasion['kind']) => {
    const day = nextTime({ name: '', on }, addDays(today, -AFTER[kind]));
    if (day !== '') found.push({ day, occasion: occasionOf(day) });
  };
  if (birthday !== '') add(birthday.slice(5), () => ({ kind: 'birthday' }), 'birthday');
  if (firstOrder !== '') {
    const years = (day: Day) => Number(day.slice(0, 4)) - Number(firstOrder.slice(0, 4));
    add(firstOrder.slice(5), (day) => ({ kind: 'anniversary', years: years(day) }), 'anniversary');
  }
  for (const { name, on } of days) {
    if (on === '01-01') add(on, () => ({ kind: 'newYear' }), 'newYear');
    else if (name !== '') add(on, () => ({ kind: 'ownDay', name }), 'ownDay');
  }
  return found.filter(({ occasion }) => occasion.kind !== 'anniversary' || occasion.years > 0);
}

function titleOf(occasion: Occasion): string {
  if (occasion.kind === 'birthday') return 'Birthday';
  if (occasion.kind === 'newYear') return 'New year';
  if (occasion.kind === 'ownDay') return occasion.name;
  return occasion.years === 1
    ? 'A year since the first order'
    : `${occasion.years} years since the first order`;
}

/** One sentence, true on the day and for a few days around it. */
export function occasionSentence(occasion: Occasion, tone: Tone): string {
  const fun = tone === 'Fun';
  if (occasion.kind === 'birthday')
    return fun
      ? 'First things first: happy birthday, and may the cake be large.'
      : 'First of all, my best wishes for your birthday.';
  if (occasion.kind === 'newYear')
    return fun ? 'Happy new year, and may it be a kind one.' : 'I wish you a good and healthy new year.';
  if (occasion.kind === 'ownDay')
    return fun
      ? `In this house we celebrate ${occasion.name}, and the best part of it is writing to you.`
      : `It is ${occasion.name}, a good day to think of people one has lost sight of.`;
  const since = occasion.years === 1 ? 'a year' : `${occasion.years} years`;
  return fun
    ? `It is ${since} since your very first order, which calls for a biscuit at least.`
    : `It is ${since} since you placed your first order with us.`;
}
