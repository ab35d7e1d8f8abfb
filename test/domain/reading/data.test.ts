// The published data sets, where they are at hand.

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Cell } from '../../../src/domain/grid';
import { readClients, type SourceChoices, understand } from '../../../src/domain/reading';
import { grid, TODAY, toldBy } from './base';

const DATA = process.env.REKINDLE_DATA ?? path.join(__dirname, '../../../../shared/data');
const present = existsSync(path.join(DATA, 'cdnow-sample.csv'));

/** Cells as a spreadsheet types them. */
function cellsOf(file: string): Cell[][] {
  const lines = readFileSync(path.join(DATA, file), 'utf8').trim().split('\n');
  return lines.map((line) =>
    line.split(',').map((text): Cell => {
      const bare = text.replace(/^"|"$/g, '');
      if (/^\d{4}-\d\d-\d\d$/.test(bare)) return { day: bare };
      return bare !== '' && !Number.isNaN(Number(bare)) ? Number(bare) : bare;
    }),
  );
}

function read(file: string, choices?: SourceChoices) {
  const grids = [grid('Data', cellsOf(file))];
  const options = { locale: 'en_US', today: TODAY, choices };
  const understanding = understand(grids, options);
  return { understanding, reading: readClients(grids, understanding, options) };
}

if (!present)
  console.warn(
    `Published data not found in ${DATA}: these tests are skipped. Set REKINDLE_DATA to run them.`,
  );

(present ? describe : describe.skip)('the published data', () => {
  it.each([
    ['cdnow-sample.csv', undefined, 0, 1, 3, 2357],
    ['apparel-simulated.csv', undefined, 0, 1, 2, 600],
    ['b2b-quarterly.csv', { firstPeriod: '2008 Q1' }, 0, -1, 3, 500],
  ])(
    '%s: every client has the sum and last date of their rows',
    (file, choices, client, date, amount, count) => {
      const { reading } = read(file, choices);
      const sums = new Map<string, { revenue: number; lastOrder: string }>();
      for (const row of cellsOf(file).slice(1)) {
        const known = sums.get(String(row[client])) ?? { revenue: 0, lastOrder: '' };
        known.revenue += Math.round(Number(row[amount]) * 100);
        const day = date < 0 ? '' : (row[date] as { day: string }).day;
        if (Number(row[amount]) > 0 && day > known.lastOrder) known.lastOrder = day;
        sums.set(String(row[client]), known);
      }
      const told = new Map(reading.clients.map((record) => [record.facts.name, toldBy(record)]));
      expect(told.size).toBe(count);
      for (const [name, sum] of sums)
        expect(told.get(name)).toMatchObject(date < 0 ? { revenue: sum.revenue } : sum);
      expect(reading.rows.used).toBe(reading.rows.read);
    },
  );

  it('b2b-quarterly.csv: says what is missing, and with quarter 1 told counts a sale on the last day of its quarter', () => {
    expect(read('b2b-quarterly.csv').understanding.missing[0].problem).toMatch(
      /no column with dates.*"quarter" \(1 to 12\)/,
    );
    const { reading, understanding } = read('b2b-quarterly.csv', { firstPeriod: '2008 Q1' });
    expect(understanding.ready).toBe(true);
    expect(reading.newestSale).toBe('2010-12-31');
    expect(reading.clients[0].sales[1].day).toBe('2008-06-30');
  });
});
