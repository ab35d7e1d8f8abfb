// What must not change a reading, whatever the sheet; and that no cent is lost.

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ClientRecord } from '../../../src/domain/client';
import type { Cell } from '../../../src/domain/grid';
import { type Reading, readClients, understand } from '../../../src/domain/reading';
import { CLIENTS, grid, makeSales, money, TODAY, toldBy } from './base';

const HEAD: Cell[] = ['Customer', 'Email', 'Invoice', 'Date', 'Product', 'Amount'];

function read(tabs: Cell[][][]): Reading {
  const grids = tabs.map((rows, at) => grid(`Tab ${at}`, rows, at));
  const options = { locale: 'en_US', today: TODAY };
  return readClients(grids, understand(grids, options), options);
}

/** Clients by identity, with what they bought; independent of the order of clients. */
function table(clients: ClientRecord[]): unknown[] {
  return clients
    .map((client) => ({ identities: client.identities, ...toldBy(client) }))
    .sort((a, b) => (a.identities[0] < b.identities[0] ? -1 : 1));
}

const rowsOf = (seed: number, count: number): Cell[][] =>
  makeSales(seed, count).map((sale): Cell[] => {
    const client = CLIENTS[sale.client];
    // Some clients have no email on their rows, so that names count too.
    return [
      client.name,
      sale.client % 3 === 0 ? '' : client.email,
      sale.invoice,
      { day: sale.day },
      sale.product,
      money(sale.cents),
    ];
  });

const sheet = fc
  .tuple(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 5, max: 60 }))
  .map(([seed, count]) => rowsOf(seed, count));
const shuffled = sheet.chain((rows) =>
  fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })),
);
const runs = { numRuns: 40 };

const MORE_HEADERS_THAN_ADDRESSES: [Cell[][], [number, Cell[]][]] = [
  ['Acme Ltd', 'Bakkerij De Vries', 'Boulangerie Dupré', 'Fields & Co', 'Señor Ibáñez S.L.'].map(
    (name, i) => [
      name,
      i === 2 ? 'office2@client2.example' : '',
      `R-200${i}`,
      { day: `2024-0${i + 1}-16` },
      'Check',
      1427.51 + i,
    ],
  ),
  [0, 1, 2].map((at) => [at, HEAD]),
];

describe('readClients gives the same clients', () => {
  it('when the rows are permuted', () => {
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        expect(table(read([[HEAD, ...others]]).clients)).toEqual(table(read([[HEAD, ...rows]]).clients));
      }),
      runs,
    );
  });

  it('when names are written in other case', () => {
    fc.assert(
      fc.property(sheet, fc.infiniteStream(fc.boolean()), (rows, flips) => {
        const other = rows.map(([name, ...rest]): Cell[] => [
          flips.next().value ? String(name).toUpperCase() : String(name).toLowerCase(),
          ...rest,
        ]);
        expect(table(read([[HEAD, ...other]]).clients)).toEqual(table(read([[HEAD, ...rows]]).clients));
      }),
      runs,
    );
  });

  it('when sales are split into lines', () => {
    fc.assert(
      fc.property(sheet, fc.integer({ min: 1, max: 900 }), (rows, part) => {
        const split = rows.flatMap(([name, email, invoice, day, product, amount]): Cell[][] => {
          const first = Math.floor((Math.round(Number(amount) * 100) * part) / 1000);
          const rest = Math.round(Number(amount) * 100) - first;
          return [
            [name, email, invoice, day, product, money(first)],
            [name, email, invoice, day, 'Extra', money(rest)],
          ];
        });
        expect(table(read([[HEAD, ...split]]).clients)).toEqual(table(read([[HEAD, ...rows]]).clients));
      }),
      runs,
    );
  });

  it('when blank rows, totals, headers and footers are added', () => {
    const extras: Cell[][] = [
      ['', '', '', '', '', ''],
      ['Total', '', '', '', '', 1234.56],
      HEAD,
      ['Subtotal', '', '', '', '', '99.10'],
      ['Exported on Monday'],
    ];
    const places = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...extras)), { maxLength: 12 });
    fc.assert(
      fc.property(sheet, places, (rows, added) => {
        const messy = [...rows];
        for (const [at, extra] of added) messy.splice(at % (messy.length + 1), 0, extra);
        expect(table(read([[HEAD, ...messy]]).clients)).toEqual(table(read([[HEAD, ...rows]]).clients));
      }),
      { ...runs, examples: [MORE_HEADERS_THAN_ADDRESSES] },
    );
  });

  it('when an overlapping export is imported again as another tab', () => {
    fc.assert(
      fc.property(sheet, fc.nat(), fc.nat(), (rows, from, length) => {
        const start = from % rows.length;
        const again = rows.slice(start, start + 1 + (length % rows.length));
        expect(
          table(
            read([
              [HEAD, ...rows],
              [HEAD, ...again],
            ]).clients,
          ),
        ).toEqual(table(read([[HEAD, ...rows]]).clients));
      }),
      runs,
    );
  });
});

describe('readClients accounts for everything', () => {
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    fc.constantFrom<Cell>(
      '',
      'Total',
      '#REF!',
      'Acme Ltd',
      'jo@acme.example',
      '12/31/2024',
      '(120.00)',
      '1,5',
      'EUR',
      false,
      true,
      1e308,
      -5,
      45_000,
    ),
    fc.double({ noNaN: true }),
    fc.integer({ min: -1000, max: 100_000 }).map((cents) => cents / 100),
    fc.string(),
    fc
      .date({ min: new Date('1900-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
      .map((date) => ({ day: date.toISOString().slice(0, 10) })),
  );

  it('rows and money read are used, skipped or in doubt, whatever the cells hold', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 25 }), sheet, (wild, rows) => {
        const { rows: count, money: sums } = read([[HEAD, ...rows.slice(0, 5), ...wild]]);
        expect(count.used + count.skipped + count.inDoubt).toBe(count.read);
        expect(sums.used + sums.skipped + sums.inDoubt).toBe(sums.columnSum);
      }),
      { numRuns: 200 },
    );
  });

  it('a sheet of anything at all is read without a crash, and no two clients share an identity', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 30 }), (wild) => {
        const identities = read([wild]).clients.flatMap((client) => client.identities);
        expect(new Set(identities).size).toBe(identities.length);
      }),
      { numRuns: 300 },
    );
  });

  it('the money used is what the clients have', () => {
    fc.assert(
      fc.property(sheet, (rows) => {
        const { clients, money: sums } = read([[HEAD, ...rows]]);
        expect(clients.reduce((sum, client) => sum + toldBy(client).revenue, 0)).toBe(sums.used);
      }),
      runs,
    );
  });
});
