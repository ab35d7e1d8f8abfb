// Generated sheets against the truth beside them: shape, columns, and every client's revenue, last order and orders.

import { describe, expect, it } from '@jest/globals';
import { readClients, understand } from '../../../src/domain/reading';
import type { MadeSheet, Truth } from './base';
import { TODAY, toldBy } from './base';
import { madeSheets } from './generate';

function readSheet(sheet: MadeSheet) {
  const options = { locale: sheet.locale, today: TODAY, choices: sheet.choices };
  const understanding = understand(sheet.grids, options);
  return { understanding, reading: readClients(sheet.grids, understanding, options) };
}

/** What was read, cut down to what the sheet can tell. */
function told(sheet: MadeSheet): Record<string, Partial<Truth>> {
  const found: Record<string, Partial<Truth>> = {};
  for (const client of readSheet(sheet).reading.clients) {
    const truth = toldBy(client);
    const wanted = Object.keys(sheet.truth.get(client.facts.name) ?? truth) as (keyof Truth)[];
    found[client.facts.name] = Object.fromEntries(wanted.map((key) => [key, truth[key]]));
  }
  return found;
}

describe.each(madeSheets())('$name', (sheet) => {
  it('is understood: shape, columns and readiness', () => {
    const { understanding } = readSheet(sheet);
    const main = understanding.sources.filter(
      (source) => source.role !== 'ignored' && source.role !== 'contacts',
    )[0];
    const found = Object.fromEntries(
      Object.keys(sheet.columns).map((field) => [
        field,
        main?.columns[field as keyof typeof main.columns]?.header,
      ]),
    );
    expect({ shape: understanding.shape, ready: understanding.ready, columns: found }).toEqual({
      shape: sheet.shape,
      ready: true,
      columns: sheet.columns,
    });
    if (sheet.doubt) expect(understanding.doubts.map((doubt) => doubt.text).join('\n')).toMatch(sheet.doubt);
  });

  it('gives every client the true revenue, last order and number of orders', () => {
    expect(told(sheet)).toEqual(Object.fromEntries(sheet.truth));
  });

  it('accounts for every row and cent', () => {
    const { rows, money } = readSheet(sheet).reading;
    expect(rows.used + rows.skipped + rows.inDoubt).toBe(rows.read);
    expect(money.used + money.skipped + money.inDoubt).toBe(money.columnSum);
  });
});

it('there are at least 60 generated sheets', () => {
  expect(madeSheets().length).toBeGreaterThanOrEqual(60);
});
