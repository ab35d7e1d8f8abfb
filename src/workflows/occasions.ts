// What occasions a client's data and the settings give.

import { type Day, daysBetween } from '../domain/day';
import type { KnownRow } from '../domain/lists/fresh-rows';
import type { OccasionFacts } from '../domain/templates';
import type { Picture } from './read-and-score';

type Looked = Pick<Picture, 'known' | 'settings'>;

/** Bought first within so many days of the oldest sale known: perhaps not for the first time. */
const PERHAPS_EARLIER = 365;
/** "Client since" and first order so near each other confirm one another. */
const SAME = 31;

/** The facts of each client. Only a first order that is surely the first has an anniversary. */
export function occasionFactsIn({ known, settings }: Looked): (one: KnownRow) => OccasionFacts {
  const days = [...settings.ownDays, ...settings.holidays];
  const oldest = known.reduce<Day>((day, { scored }) => {
    const first = scored.firstOrder ?? '';
    return first !== '' && (day === '' || first < day) ? first : day;
  }, '');
  return ({ record: { facts }, scored }) => {
    const first = scored.firstOrder ?? '';
    const isFirst =
      first !== '' &&
      (facts.clientSince !== ''
        ? Math.abs(daysBetween(facts.clientSince, first)) <= SAME
        : daysBetween(oldest, first) > PERHAPS_EARLIER);
    return { birthday: facts.birthday, firstOrder: isFirst ? first : '', days };
  };
}
