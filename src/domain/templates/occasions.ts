// A true excuse for a first note, as the sentence that stands in {{Occasion}}.

import type { Tone } from './template';

export type Occasion =
  | { kind: 'birthday' }
  /** `years` since the first order, to the day. */
  | { kind: 'anniversary'; years: number }
  | { kind: 'newYear' }
  /** A holiday or a day of the owner's own making, by its name. */
  | { kind: 'ownDay'; name: string };

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
