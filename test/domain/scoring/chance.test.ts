// The chance a sheet can carry: look-back, bands, the owner's answer, or none; and its words.

import { describe, expect, it } from '@jest/globals';
import { addDays, addMonths, dayNumber } from '../../../src/domain/day';
import type { Scoreable } from '../../../src/domain/scoring';
import { fitBands, spellsOf } from '../../../src/domain/scoring/band-model';
import { chanceWord, ownersChanceAt } from '../../../src/domain/scoring/chance';
import { lookBack } from '../../../src/domain/scoring/look-back';
import { busySheet, client, regular, sale, scored, scoredClient, TODAY } from './sheets';

/** Returns in the look-back come from clients ordering all the time; 12 orders each over about `months` months. */
function history(months: number, returning: number): Scoreable[] {
  const first = addMonths(TODAY, -months);
  const span = dayNumber(TODAY) - dayNumber(first);
  return Array.from({ length: returning }, (_, index) =>
    client(`h${index}`, [
      ...[0, 1, 2, 3, 4].map((part) => sale(addDays(first, Math.floor((span * part) / 5)), 50)),
      sale(addDays(TODAY, -1), 50),
    ]),
  );
}

describe('chanceWord', () => {
  it.each([
    [0.4, 'likely'],
    [0.399, 'possible'],
    [0.15, 'possible'],
    [0.149, 'long shot'],
    [0, 'long shot'],
    [null, ''],
  ])('chanceWord(%p) is "%s"', (share, word) => expect(chanceWord(share)).toBe(word));
});

describe('ownersChanceAt', () => {
  it('ownersChanceAt(p, 12) is p, the answer itself', () => {
    for (const p of [0.1, 0.3, 0.5, 0.9]) expect(ownersChanceAt(p, 12)).toBeCloseTo(p, 10);
  });

  it('ownersChanceAt falls with silence', () => {
    expect(ownersChanceAt(0.3, 24)).toBeCloseTo(1 - (2 / 3) ** -Math.log2(0.7), 10);
    expect(ownersChanceAt(0.3, 48)).toBeLessThan(ownersChanceAt(0.3, 24));
  });

  it.each([
    [0, 12],
    [1, 12],
    [1, 0],
    [0, 0],
    [0.3, 1e6],
  ])('ownersChanceAt(%d, %d) is a share', (p, months) => {
    const share = ownersChanceAt(p, months);
    expect(share).toBeGreaterThanOrEqual(0);
    expect(share).toBeLessThanOrEqual(1);
  });
});

describe('which chance', () => {
  it.each([
    ['24 months of history and 30 returns', history(24, 30), 'look-back'],
    ['24 months of history and 29 returns', history(24, 29), 'bands'],
    ['a day less than 24 months of history', history(24, 30).map(withoutFirstDay), 'bands'],
    ['30 repeat orders in 7 months', history(7, 6), 'bands'],
    ['29 repeat orders', [client('a', regular(TODAY, 20, 30, 50))], 'none'],
    ['5 months of history', history(5, 30), 'none'],
    ['nothing', [], 'none'],
  ])('score with %s', (_, clients, from) => {
    expect(scored(clients).chanceFrom).toBe(from);
  });

  it('score falls back on the owner where history says nothing', () => {
    const clients = [client('a', [sale('2025-11-21', 100)]), client('b', [sale(TODAY, 100)])];
    const result = scored(clients, { ownersChance: 0.3 });
    expect(result.chanceFrom).toBe('owner');
    expect(result.clients[0]).toMatchObject({ chanceOf: null, chanceWord: 'possible' });
    expect(result.clients[0].chance).toBeCloseTo(0.3, 2);
    expect(result.clients[0].why).toMatch(/Going by your own answer: possible\.$/);
    expect(scored(history(24, 30), { ownersChance: 0.3 }).chanceFrom).toBe('look-back');
  });

  it('score without any chance has no realistic sum and ranks by total and silence', () => {
    const clients = [client('a', [sale('2025-11-21', 100)]), client('b', [sale(TODAY, 100)])];
    const result = scored(clients);
    expect(result.realistic).toBeNull();
    expect(result.clients[0]).toMatchObject({ chance: null, chanceWord: '' });
    expect(result.clients[0].realisticRank).toBeCloseTo((10000 * 12) / (12 + 365 / 30.4375), 6);
  });

  it('score ranks by potential x chance and sums it up for the headline', () => {
    const result = scored([...history(24, 40), client('q', [sale('2025-03-01', 500)])]);
    const row = result.clients[40];
    expect(row.list).toBe('dormant');
    expect(row.realisticRank).toBeCloseTo(50000 * (row.chance ?? 0), 6);
    expect(result.realistic).toBe(Math.round(row.realisticRank));
  });
});

function withoutFirstDay(found: Scoreable): Scoreable {
  return {
    ...found,
    sales: found.sales.map((line, index) => (index === 0 ? { ...line, day: addDays(line.day, 1) } : line)),
  };
}

describe('lookBack', () => {
  const asOf = 10_000;
  /** Stands a year back, silent 100 days after one order; of `clients`, the first `returned` bought within the year. */
  const cell = (clients: number, returned: number) =>
    Array.from({ length: clients }, (_, index) =>
      index < returned ? [asOf - 465, asOf - 200] : [asOf - 465],
    );

  it('lookBack counts who was as quiet a year ago and who came back within the year', () => {
    const table = lookBack(cell(20, 5), asOf, 1);
    expect(table.count(1, 100)).toEqual({ returned: 5, clients: 20 });
    expect(table.count(1, 89)).toEqual({ returned: 0, clients: 0 });
    expect(table.count(2, 100)).toEqual({ returned: 0, clients: 0 });
  });

  it('lookBack counts an order on the day of the stand as known, and one exactly a year later as a return', () => {
    const table = lookBack([[asOf - 365, asOf], [asOf - 364]], asOf, 1);
    expect(table.count(1, 0)).toEqual({ returned: 1, clients: 1 });
  });

  it('lookBack leans a thin cell on its row and the prior, half each, as 8 clients', () => {
    const table = lookBack(cell(4, 4), asOf, 1);
    const row = (4 + 8 * 0.1) / 12;
    expect(table.chance(1, 100, 0.1)).toBeCloseTo((4 + 8 * (row / 2 + 0.05)) / 12, 12);
    expect(table.chance(3, 100, 0.1)).toBeCloseTo((8 * (row / 2 + 0.05)) / 8, 12);
    expect(table.chance(3, 800, 0.1)).toBeCloseTo(0.1, 12);
  });

  it('lookBack pools two stands', () => {
    const table = lookBack([[asOf - 365 - 400], [asOf - 730 - 400]], asOf, 2);
    expect(table.count(1, 400)).toEqual({ returned: 0, clients: 2 });
  });
});

describe('x of y', () => {
  /** `clients` silent for 500 days at the stand a year ago and now, among busy ones; `returned` of them bought since. */
  const sheet = (clients: number, returned: number) => [
    ...history(30, 40),
    ...Array.from({ length: clients }, (_, index) =>
      client(`c${index}`, [
        sale(addDays(TODAY, -865), 80),
        ...(index < returned ? [sale(addDays(TODAY, -100), 80)] : []),
      ]),
    ),
    client('now', [sale(addDays(TODAY, -500), 80)]),
  ];

  it('score says "x of y" from 20 clients on', () => {
    expect(scoredClient('now', sheet(20, 4))).toMatchObject({ chanceOf: { returned: 4, clients: 20 } });
    expect(scoredClient('now', sheet(20, 4)).why).toMatch(
      /A year ago 20 clients had been quiet about this long after 1 order; 4 came back within the year\.$/,
    );
    expect(scoredClient('now', sheet(19, 4))).toMatchObject({ chanceOf: null });
    expect(scoredClient('now', sheet(19, 4)).why).toMatch(
      /Few clients were like this before; going by the nearest: possible\.$/,
    );
  });

  it('score says that none came back rather than 0', () => {
    expect(scoredClient('now', sheet(30, 0)).why).toMatch(/after 1 order; none came back within the year\.$/);
  });

  it('score pools two look-backs from 36 months of history on', () => {
    const oldest = (months: number) => client('oldest', [sale(addMonths(TODAY, -months), 80)]);
    const whyWith = (months: number) => scoredClient('now', [...sheet(20, 4), oldest(months)]).why;
    expect(whyWith(36)).toContain('One and two years ago');
    expect(whyWith(35)).toContain('A year ago');
  });
});

describe('fitBands', () => {
  const spells = busySheet(TODAY).flatMap(({ sales }) =>
    spellsOf(
      sales.map(({ day }) => dayNumber(day)),
      dayNumber(TODAY),
    ),
  );

  it('fitBands gives longer silence no higher hazard where nothing was seen', () => {
    const { hazards } = fitBands(spells);
    for (let band = 4; band < hazards.length; band++)
      expect(hazards[band]).toBeLessThanOrEqual(hazards[band - 1]);
  });

  it('fitBands with a falling far end gives it lower hazards than with a level one', () => {
    const level = fitBands(spells);
    const falling = fitBands(spells, { farEnd: 'falling' });
    expect(falling.hazards[9]).toBeLessThan(level.hazards[9]);
    expect(falling.hazards[0]).toBe(level.hazards[0]);
    expect(falling.chance(1, 1400, 365)).toBeGreaterThan(0);
  });

  it('spellsOf gives one running silence after a single order and none on its own day', () => {
    expect(spellsOf([100], 130)).toEqual([{ orders: 1, days: 30, ended: false }]);
    expect(spellsOf([100], 100)).toEqual([]);
  });
});
