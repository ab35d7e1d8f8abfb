// What becomes of odd rows and hostile cells: nothing is dropped in silence, nothing crashes.

import { describe, expect, it } from '@jest/globals';
import type { Cell } from '../../../src/domain/grid';
import { readClients, type SourceChoices, understand } from '../../../src/domain/reading';
import { grid, TODAY, toldBy } from './base';

const HEAD: Cell[] = ['Customer', 'Date', 'Amount', 'Note'];
const DAY = { day: '2024-05-05' };

function read(rows: Cell[][], choices?: SourceChoices, head: Cell[] = HEAD) {
  const grids = [grid('Data', [head, ...rows])];
  const options = { locale: 'en_US', today: TODAY, choices };
  return readClients(grids, understand(grids, options), options);
}

const usual: Cell[][] = [
  ['Acme', DAY, 100.5, 'a'],
  ['Beta', { day: '2024-06-06' }, 200.25, 'b'],
];

describe('readClients reports a row with', () => {
  it.each<[string, Cell[], string, string]>([
    ['an unreadable amount', ['Acme', DAY, 'about 50', ''], 'amount-unreadable', 'in doubt'],
    ['an error for an amount', ['Acme', DAY, '#REF!', ''], 'amount-unreadable', 'in doubt'],
    ['an amount beyond all money', ['Acme', DAY, 1e308, ''], 'amount-unreadable', 'in doubt'],
    ['no amount', ['Acme', DAY, '', ''], 'amount-missing', 'kept'],
    ['no date', ['Acme', '', 5, ''], 'date-missing', 'in doubt'],
    ['an unreadable date', ['Acme', 'last spring', 5, ''], 'date-unreadable', 'in doubt'],
    ['an error for a date', ['Acme', '#N/A', 5, ''], 'date-unreadable', 'in doubt'],
    ['a date to come', ['Acme', { day: '9999-12-31' }, 5, ''], 'date-future', 'kept'],
    ['a date long ago', ['Acme', { day: '1900-01-01' }, 5, ''], 'date-old', 'kept'],
    ['no client', ['', DAY, 5, ''], 'client-missing', 'in doubt'],
    ['an error for a client', ['#REF!', DAY, 5, ''], 'client-missing', 'in doubt'],
    ['a total', ['Grand Total', '', 305.75, ''], 'total-row', 'skipped'],
    ['a total without a word, by its sum', ['', '', 300.75, ''], 'total-row', 'skipped'],
    ['the headers again', HEAD, 'header-again', 'skipped'],
    ['nothing', ['', '', '', ''], 'blank-row', 'skipped'],
    ['a note', ['Confidential: do not pass on', '', '', ''], 'note-row', 'skipped'],
  ])('%s', (_title, row, kind, consequence) => {
    const { problems, rows } = read([...usual, row]);
    expect(problems.find((problem) => problem.row === 4)).toMatchObject({ kind, consequence, tab: 'Data' });
    expect(rows).toEqual({
      read: 3,
      used: consequence === 'kept' ? 3 : 2,
      skipped: consequence === 'skipped' ? 1 : 0,
      inDoubt: consequence === 'in doubt' ? 1 : 0,
    });
  });

  it('money the account can add up: used, skipped and in doubt give the column sum', () => {
    const { money } = read([
      ...usual,
      ['Total', '', 300.75, ''],
      ['Gamma', 'whenever', 10, ''],
      ['Acme', DAY, '($5.50)', ''],
    ]);
    expect(money).toEqual({ used: 29_525, skipped: 30_075, inDoubt: 1000, columnSum: 60_600 });
  });
});

describe('readClients survives', () => {
  const long = 'x'.repeat(50_000);
  it.each<[string, Cell[]]>([
    ['50,000 characters as a name', [long, DAY, 5, long]],
    ['a formula as text', ['=HYPERLINK("http://x")', DAY, 5, '+1']],
    ['control characters', ['A\u0000c\u0007me\u001f', DAY, 5, '\u0000']],
    ['right-to-left names', ['\u202eשלום בע"מ', DAY, 5, '']],
    ['emoji', ['🌸 Flowers 👩‍👩‍👧', DAY, 5, '']],
    ['a name that is an object key', ['__proto__', DAY, 5, 'constructor']],
  ])('%s, and counts the sale', (_title, row) => {
    const { clients, rows } = read([...usual, row]);
    expect(rows.used).toBe(3);
    expect(clients).toHaveLength(_title === 'control characters' ? 2 : 3);
    expect(clients.every((client) => client.facts.name.length <= 200)).toBe(true);
  });

  it('ragged and missing rows', () => {
    expect(read([[], ['Acme'], ['Acme', DAY], ['Acme', DAY, 5, '', '', '', 7]]).rows.read).toBe(4);
  });
});

describe('readClients and status, refunds, currencies', () => {
  const head = ['Customer', 'Date', 'Amount', 'Status'];
  const one = (rows: Cell[][], choices?: SourceChoices, columns: Cell[] = head) =>
    toldBy(read(rows, choices, columns).clients[0]);

  it('a sale given back whole is no order; its refund line counts', () => {
    expect(
      one([
        ['Acme', DAY, 50.5, 'Paid'],
        ['Acme', { day: '2024-07-07' }, 20.5, 'Refunded'],
        ['Acme', { day: '2024-08-08' }, -10, 'Refunded'],
      ]),
    ).toEqual({ revenue: 4050, lastOrder: DAY.day, orders: 1 });
  });

  it('what was given back in part lowers revenue', () => {
    expect(
      one(
        [
          ['Acme', DAY, 50.5, 10],
          ['Acme', { day: '2024-07-07' }, 20.5, ''],
        ],
        undefined,
        ['Customer', 'Date', 'Amount', 'Amount refunded'],
      ),
    ).toEqual({ revenue: 6100, lastOrder: '2024-07-07', orders: 2 });
  });

  it('currencies are never added: without a rate the smaller part is in doubt, with a rate converted', () => {
    const rows: Cell[][] = [
      ['Acme', DAY, '€10.00', ''],
      ['Acme', DAY, '€20.00', ''],
      ['Acme', DAY, '$5.00', ''],
    ];
    const plain = read(rows);
    expect(plain.currency).toEqual({ code: 'EUR', others: [{ code: 'USD', rows: 1, cents: 500, rate: 0 }] });
    expect(plain.money).toEqual({ used: 3000, skipped: 0, inDoubt: 500, columnSum: 3500 });
    expect(plain.problems[0]).toMatchObject({
      problem: 'The amount is in USD, the others are in EUR.',
      todo: 'Enter a rate for USD in Settings.',
    });
    expect(one(rows, { rates: { USD: 0.9 } })).toMatchObject({ revenue: 3450 });
    expect(one(rows, { mainCurrency: 'USD' })).toMatchObject({ revenue: 500 });
  });

  it('an overlapping export pasted with its headers counts once by its invoice numbers', () => {
    const columns = ['Customer', 'Date', 'Amount', 'Invoice'];
    const rows: Cell[][] = [
      ['Acme', DAY, 10, '1'],
      ['Acme', DAY, 10, '2'],
      columns,
      ['Acme', DAY, 10, '2'],
      ['Acme', DAY, 10, '3'],
    ];
    expect(read(rows, undefined, columns)).toMatchObject({
      rows: { read: 5, used: 3, skipped: 2 },
      money: { used: 3000, skipped: 1000 },
    });
  });

  it('an export pasted below itself counts once; equal lines within it are real', () => {
    const rows: Cell[][] = ['01', '02', '03', '03', '04', '05'].map((date) => [
      'Acme',
      { day: `2024-03-${date}` },
      10,
      'Paid',
    ]);
    const {
      clients,
      problems,
      rows: count,
    } = read([...rows, ...rows.slice(1), ['Acme', { day: '2024-03-06' }, 10, 'Paid']], undefined, head);
    expect(toldBy(clients[0])).toEqual({ revenue: 7000, lastOrder: '2024-03-06', orders: 6 });
    expect(count).toEqual({ read: 12, used: 7, skipped: 5, inDoubt: 0 });
    expect(problems.every((problem) => problem.kind === 'pasted-again')).toBe(true);
  });
});
