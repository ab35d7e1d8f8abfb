// The published figures of the chance model on the CDNOW sample, and how well silence is told from departure.

import { beforeAll, describe, expect, it } from '@jest/globals';
import { auc } from '../../../bench/golden';
import { readBase } from '../../../bench/published-bases';
import { dayNumber } from '../../../src/domain/day';
import { fitBands, type Spell, spellsOf } from '../../../src/domain/scoring/band-model';
import { hasData, scored } from './sheets';

const FILE = 'cdnow-sample.csv';
const AS_OF = '1997-09-30';
const WEEKS_39 = 273;

/** Order days by client until the as-of day, rows of no amount included, as the published figures count them. */
function orderDays(): number[][] {
  const asOf = dayNumber(AS_OF);
  return base().map(({ sales }) =>
    [...new Set(sales.map(({ day }) => dayNumber(day)))].filter((day) => day <= asOf).sort((a, b) => a - b),
  );
}

function base() {
  return readBase(FILE, { client: 0, date: 1, amount: 3 });
}

(hasData(FILE) ? describe : describe.skip)('the CDNOW sample as of 1997-09-30', () => {
  const spells: Spell[] = [];
  let model: ReturnType<typeof fitBands>;

  beforeAll(() => {
    for (const days of orderDays()) spells.push(...spellsOf(days, dayNumber(AS_OF)));
    model = fitBands(spells, { sigma: 27 });
  });

  it('spellsOf gives 4,801 silences, 2,457 of them ended', () => {
    expect(spells).toHaveLength(4801);
    expect(spells.filter(({ ended }) => ended)).toHaveLength(2457);
  });

  it('fitBands counts 1350, 489, 207, 340 and 71 returns by band', () => {
    expect(model.ended.slice(0, 5)).toEqual([1350, 489, 207, 340, 71]);
  });

  it.each([0.01148, 0.005513, 0.00277, 0.001852, 0.000956].map((hazard, band) => [band, hazard]))(
    'fitBands gives band %i a hazard of %d a day',
    (band, hazard) => expect(model.hazards[band]).toBeCloseTo(hazard, 6),
  );

  it.each([0.6286, 1.0941, 1.5596, 2.2799, 4.7479].map((factor, index) => [index, factor]))(
    'fitBands gives order class %i a factor of %d',
    (index, factor) => expect(model.multipliers[index]).toBeCloseTo(factor, 4),
  );

  it.each([
    [1, 200, 0.1419],
    [2, 200, 0.2338],
    [3, 100, 0.4053],
    [6, 30, 0.7044],
  ])('chance(%i orders, %i days silent, 39 weeks) is %d', (orders, silence, share) => {
    expect(model.chance(orders, silence, WEEKS_39)).toBeCloseTo(share, 4);
  });

  it('score tells who buys nothing in the next 39 weeks with an AUC of .78 or more', () => {
    const clients = base();
    const scores = scored(clients, { asOf: AS_OF }).clients;
    const rows = scores.flatMap(({ chance, lastOrder }, index) =>
      lastOrder === null
        ? []
        : [{ score: 1 - (chance ?? 0), bought: clients[index].sales.some(({ day }) => day > AS_OF) }],
    );
    expect(rows.length).toBeGreaterThan(2300);
    expect(auc(rows)).toBeGreaterThanOrEqual(0.78);
  });
});
