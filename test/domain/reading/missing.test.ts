import { describe, expect, it } from '@jest/globals';
import type { Cell } from '../../../src/domain/grid';
import { readClients, type SourceChoices, understand } from '../../../src/domain/reading';
import { grid, TODAY } from './base';

const look = (rows: Cell[][], choices?: SourceChoices) =>
  understand(rows.length > 0 ? [grid('Data', rows)] : [], { locale: 'en_US', today: TODAY, choices });
const said = (rows: Cell[][], choices?: SourceChoices) =>
  look(rows, choices).missing.map(({ what, problem, todo }) => [what, problem, todo]);

const HOW =
  'Bring your sales in with File > Import > Upload, choose "Insert new sheet(s)", then refresh. One row per sale is best: client, date, amount.';

describe('understand says what is missing', () => {
  it.each([
    ['no tab', [], 'This spreadsheet has no clients or sales yet.'],
    ['an empty tab', [['']], 'This spreadsheet has no clients or sales yet.'],
    ['headers only', [['Customer', 'Date', 'Amount']], 'The tab "Data" has headers but no rows below them.'],
  ])('of %s', (_title, rows, problem) => {
    expect(said(rows as Cell[][])).toEqual([['data', problem, HOW]]);
    expect(look(rows as Cell[][]).ready).toBe(false);
  });

  it('of a sheet with neither dates nor amounts', () => {
    const [[what, problem]] = said([
      ['Customer', 'Email'],
      ['Acme', 'a@x.example'],
      ['Beta', 'b@x.example'],
    ]);
    expect(what).toBe('data');
    expect(problem).toBe(
      'The tab "Data" has neither dates nor amounts of sales, so it cannot be told when a client last bought or how much.',
    );
  });

  it('of totals without a date of the last order', () => {
    const [[what, problem]] = said([
      ['Customer', 'Total revenue'],
      ['Acme', 500],
      ['Beta', 600.5],
    ]);
    expect([what, problem]).toEqual([
      'date',
      'The tab "Data" has no dates of sales, so it cannot be told when a client last bought.',
    ]);
  });

  it('of numbered quarters: which column could stand for the date, and how to say what quarter 1 is', () => {
    const rows: Cell[][] = [['customer', 'quarter', 'purchase', 'order_quantity']];
    for (let quarter = 1; quarter <= 12; quarter++)
      rows.push([1, quarter, 1, quarter * 10.25], [2, quarter, 0, 0]);
    const { missing, doubts, ready } = look(rows);
    expect(ready).toBe(false);
    expect(missing[0].problem).toBe(
      'The tab "Data" has no column with dates, so it cannot be told when a client last bought. The column "quarter" (1 to 12) could stand for the date.',
    );
    expect(missing[0].todo).toMatch(/Say what quarter 1 is, for example "2024 Q1"/);
    expect(missing[0].standIns).toEqual([{ tab: 'Data', field: 'period', header: 'quarter', example: '1' }]);
    expect(doubts.map((doubt) => doubt.text).join()).toMatch(/"order_quantity" is taken as the amount/);
    expect(look(rows, { firstPeriod: '2008 Q1' })).toMatchObject({ ready: true, missing: [] });
  });

  it('of QuickBooks contacts: the report that has the sales', () => {
    const rows = [
      ['Customer full name', 'Phone numbers', 'Email', 'Full name', 'Billing address'],
      ['Acme', '', 'a@x.example', 'Jo Berg', '1 Way'],
    ];
    expect(said(rows)[0].join(' ')).toMatch(/Customer Contact List has no sales.*Sales by Customer Detail/);
  });

  it('of a QuickBooks summary: the report that has the dates', () => {
    const rows: Cell[][] = [
      ['Sales by Customer Summary'],
      [],
      ['', 'Total'],
      ['Acme', 100.5],
      ['TOTAL', 100.5],
    ];
    expect(said(rows)[0].join(' ')).toMatch(/Summary has no dates.*run Sales by Customer Detail/);
  });

  it('of months without a year', () => {
    expect(
      said([
        ['Client', 'Jan', 'Feb', 'Mar'],
        ['Acme', 1.5, 2.5, 3.5],
      ]),
    ).toEqual([
      [
        'date',
        'The columns "Jan" to "Mar" of the tab "Data" do not say of which year they are.',
        'Say which month "Jan" is, for example "2025-01", or write the years into the headers, for example "Jan 2025".',
      ],
    ]);
  });

  it('of nobody who buys', () => {
    expect(
      said([
        ['Date', 'Amount'],
        [{ day: '2024-01-01' }, 10.5],
        [{ day: '2024-01-02' }, 11.5],
      ]),
    ).toEqual([
      [
        'client',
        'No column of the tab "Data" says who the client is.',
        'Add a column with the name, number or email address of the client.',
      ],
    ]);
  });

  it('of a tab that is gone', () => {
    expect(said([['Customer', 'Date', 'Amount']], { tab: 'Sales 2019' })).toEqual([
      ['tab', 'There is no tab "Sales 2019".', 'Choose one of these: "Data".'],
    ]);
  });

  it('and readClients can still be called: rows without a date are in doubt, clients are kept', () => {
    const rows: Cell[][] = [
      ['customer', 'quarter', 'amount'],
      ['Acme', 1, 5.5],
      ['Beta', 2, 6.5],
    ];
    const understanding = look(rows);
    const reading = readClients([grid('Data', rows)], understanding, { locale: 'en_US', today: TODAY });
    expect(reading.rows).toEqual({ read: 2, used: 0, skipped: 0, inDoubt: 2 });
    expect(reading.money).toEqual({ used: 0, skipped: 0, inDoubt: 1200, columnSum: 1200 });
    expect(reading.clients).toHaveLength(2);
  });
});

it('understand gives three example rows as they are read', () => {
  const rows: Cell[][] = [
    ['Kunde', 'Datum', 'Betrag'],
    ['', '', ''],
    ['Acme', '5.3.2024', '1.234,50 €'],
    ['Beta', '6.3.2024', '5'],
    ['Summe', '', '9'],
    ['Gamma', '7.3.2024', '6'],
    ['Delta', '8.3.2024', '7'],
  ];
  const { examples } = understand([grid('Data', rows)], { locale: 'de_DE', today: TODAY });
  expect(examples).toEqual([
    { tab: 'Data', row: 3, values: { client: 'Acme', date: '2024-03-05', amount: '1234.50' } },
    { tab: 'Data', row: 4, values: { client: 'Beta', date: '2024-03-06', amount: '5.00' } },
    { tab: 'Data', row: 6, values: { client: 'Gamma', date: '2024-03-07', amount: '6.00' } },
  ]);
});
