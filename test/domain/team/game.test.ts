// The week against the goal: what counts, whose week it is, and how many weeks in a row.

import { describe, expect, it } from '@jest/globals';
import { boardOfWins, isTeamOfTwo, mondayOf, weekOf } from '../../../src/domain/team/game';
import type { Member } from '../../../src/domain/team/member';
import type { LogRow } from '../../../src/domain/touches/log';
import { dayOf, logged, logRow } from '../touches/plan-fixture';

const at = (day: string) => Date.parse(`${day}T10:00:00Z`);
const talk = (day: string, outcome = 'spoke', followUp = '') =>
  logged('C1', 2, at(day), outcome, { followUp });
/** A Wednesday. */
const TODAY = '2026-11-25';
const week = (log: LogRow[], goal: number | null = 2) => weekOf(log, TODAY, goal, dayOf);

describe('mondayOf', () => {
  it.each([
    ['2026-11-23', '2026-11-23'],
    ['2026-11-29', '2026-11-23'],
    ['2026-11-30', '2026-11-30'],
    ['1969-12-31', '1969-12-29'],
  ])('%s lies in the week of %s', (day, monday) => {
    expect(mondayOf(day)).toBe(monday);
  });
});

describe('isTeamOfTwo', () => {
  const people = (...here: boolean[]) => here.map((one) => ({ here: one }) as Member);
  it.each([
    [[], false],
    [[true], false],
    [[true, false], false],
    [[true, false, true], true],
  ])('%j: %s', (here, wanted) => {
    expect(isTeamOfTwo(people(...(here as boolean[])))).toBe(wanted);
  });
});

describe('boardOfWins', () => {
  const member = (name: string, here = true): Member => ({
    name,
    email: `${name}@example.com`,
    here,
    bounty: 0,
  });
  const won = (...names: string[]) => names.map((wonBy) => ({ wonBy }));

  it('counts the clients won back by each who is here, most first, by name or address', () => {
    const wins = won('Bo', 'bo@example.com', 'ANN', 'Cleo', '');
    expect(boardOfWins(wins, [member('Ann'), member('Bo'), member('Cleo', false)])).toEqual([
      { name: 'Bo', wins: 2 },
      { name: 'Ann', wins: 1 },
    ]);
  });

  it('is empty for one person alone', () => {
    expect(boardOfWins(won('Ann'), [member('Ann')])).toEqual([]);
  });
});

describe('weekOf', () => {
  it.each<[string, LogRow, [number, number]]>([
    ['a talk', talk('2026-11-23'), [1, 0]],
    ['a talk with a date', talk('2026-11-24', 'not now', '2027-01-10'), [1, 1]],
    ['a visit', talk('2026-11-25', 'visited'), [1, 0]],
    ['a voicemail', talk('2026-11-24', 'voicemail', '2026-12-01'), [0, 0]],
    ['nobody there', talk('2026-11-24', 'no answer'), [0, 0]],
    ['a mail', logRow('C1', 1, at('2026-11-24')), [0, 0]],
    ['a mail that was answered', logRow('C1', 1, at('2026-11-24'), { state: 'Answered' }), [0, 0]],
    ['a talk on Sunday before', talk('2026-11-22'), [0, 0]],
  ])('%s', (_, row, [conversations, dates]) => {
    expect(week([row])).toMatchObject({ week: '2026-11-23', conversations, dates });
  });

  const twice = (day: string) => [talk(day), talk(day)];
  it.each<[string, LogRow[], number | null, number]>([
    ['no goal', twice('2026-11-24'), null, 0],
    ['this week is not met yet', [talk('2026-11-24')], 2, 0],
    ['met by dates too', [talk('2026-11-24', 'spoke', '2026-12-01')], 2, 1],
    ['the last two, this one open', [...twice('2026-11-17'), ...twice('2026-11-10')], 2, 2],
    ['with this one', [...twice('2026-11-24'), ...twice('2026-11-17')], 2, 2],
    ['a gap ends it', [...twice('2026-11-24'), ...twice('2026-11-10')], 2, 1],
  ])('weeks in a row: %s', (_, log, goal, wanted) => {
    expect(week(log, goal)).toMatchObject({ weeksInARow: wanted, goal });
  });
});
