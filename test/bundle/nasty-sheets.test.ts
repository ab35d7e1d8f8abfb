// Sheets as owners really have them, and cells meant to break things: through the built add-on to the written lists.

import { describe, expect, it } from '@jest/globals';
import type { World } from '../../local/runtime/world-types';
import { call, type Typed, tab, worldWith } from './support';

interface Score {
  client: string;
  revenue: number;
  lastOrder: string | null;
}

/** Every cell of a tab with its formula, to be compared. */
function cellsOf(world: World, name: string) {
  const { id } = tab(world, name);
  const { rows, columns } = world.workbook.extent(id);
  const zone = { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
  return [world.workbook.values(id, zone), world.workbook.formulas(id, zone)];
}

/** Tabs of ours whose formulas are our own. */
const WITH_FORMULAS = ['Reasons'];

/** Builds, and holds what must hold for any sheet: the owner's tabs untouched, no formula from their data, sums that add up. */
function build(tabs: Record<string, Typed[][]>, locale = 'en_US') {
  const world = worldWith({ tabs, locale });
  const before = Object.keys(tabs).map((name) => cellsOf(world, name));
  const built = call<{ rowsRead: number; rowsUsed: number; rowsSkipped: number }>(world, 'buildLists');
  expect(Object.keys(tabs).map((name) => cellsOf(world, name))).toEqual(before);
  expect(built.rowsUsed + built.rowsSkipped).toBe(built.rowsRead);
  for (const { name } of world.workbook.sheets()) {
    if (name in tabs || WITH_FORMULAS.includes(name)) continue;
    const formulas = (cellsOf(world, name)[1] as (string | null)[][]).flat().filter(Boolean);
    expect([name, formulas]).toEqual([name, []]);
  }
  return { world, built };
}

const checkLines = (world: World) => tab(world, 'Data Check').rows.map((row) => String(row['Problem']));
const scoresOf = (world: World) =>
  Object.fromEntries(
    call<Score[]>(world, 'scoreClients').map(({ client, revenue, lastOrder }) => [
      client,
      [revenue, lastOrder],
    ]),
  );

describe('hostile cells', () => {
  const LONG = `Long ${'x'.repeat(49_900)}`;
  // An apostrophe in front, as a person types text that is no formula.
  const names = [
    '=HYPERLINK("http://x.example";"click")',
    '=1+1',
    '+49 Co',
    '-minus',
    '@at',
    'شركة\u202E abc',
    '👩‍🚀 Rocket',
    'Bell\u0007 Co',
  ];
  const header = ['Date', 'Customer', 'Email', 'Amount', 'Product', 'Amount', 'Paid\nby'];
  const extra = Array.from({ length: 293 }, (_, i) => `Extra ${i}`);
  const { world } = build({
    Sales: [
      [...header, ...extra],
      ...[...names, LONG].map((name, i): Typed[] => [
        `2025-0${i + 1}-05`,
        /^[=+\-@]/.test(name) ? `'${name}` : name,
        `c${i}@example.com`,
        100 + i,
        "'=IMPORTXML(1)",
        7,
      ]),
      ['1900-01-01', 'Old Timer', 'old@example.com', 10, 'Check'],
      ['9999-12-31', 'Far Future', 'far@example.com', 10, 'Check'],
      ['2026-10-01', 'Huge', 'huge@example.com', 1e308, 'Check'],
      ['2026-10-01', 'Error', 'err@example.com', '=1/0', 'Check'],
      ['=NA()', 'No Date', 'nodate@example.com', 5, 'Check'],
      ['2026-11-02', 'Active', 'active@example.com', 5, 'Check'],
    ],
  });

  it('leave every client on the list by the name as written', () => {
    const clients = tab(world, 'Dormant Clients').rows.map((row) => String(row['Client']));
    for (const name of names.slice(0, 5)) expect(clients).toContain(name);
    expect(clients).toEqual(
      expect.arrayContaining(['شركة abc', '👩‍🚀 Rocket', 'Bell Co', 'Old Timer', LONG.slice(0, 200)]),
    );
  });

  it.each([
    ['The amount cannot be read.', 'D13, D14'],
    ['The date cannot be read.', 'A15'],
    ['The date is before 1990.', 'A11'],
    ['The date is in the future.', 'A12'],
    ['The text is too long for a name.', 'row 10'],
  ])('are reported: %s', (problem, cells) => {
    const line = tab(world, 'Data Check').rows.find((row) => row['Problem'] === problem);
    expect(line?.['Cells']).toBe(cells);
    expect(String(line?.['Example']).length).toBeLessThanOrEqual(201);
  });

  it('of two columns of one name one is taken, and Data Check says which', () => {
    expect(checkLines(world).join('\n')).toContain(
      '"Amount (column D)" is taken as the amount; "Amount (column F)" could be it too.',
    );
  });

  it('keep their addresses when their sale could not be read, and are nobody who cannot be reached', () => {
    expect(checkLines(world).join('\n')).not.toContain('cannot reach');
  });

  it('are the same after a refresh', () => {
    const before = tab(world, 'Dormant Clients').rows;
    call(world, 'buildLists');
    expect(tab(world, 'Dormant Clients').rows).toEqual(before);
  });
});

describe('sheets of many kinds', () => {
  it.each<[string, string, Record<string, Typed[][]>, Record<string, [number, string | null]>]>([
    [
      'a German list of invoices with a title, a total, refunds and amounts as text',
      'de_DE',
      {
        Rechnungen: [
          ['Rechnungsliste 2023-2026'],
          [],
          ['Datum', 'Kunde', 'E-Mail', 'Betrag'],
          ['03.01.2025', 'Müller & Söhne GmbH', 'info@mueller.example', '1.234,50 €'],
          ['15.06.2025', 'MÜLLER & SÖHNE GMBH', 'info@mueller.example', '1.000,00'],
          ['19.01.2025', 'Bäckerei Groß', '', '750,00 €'],
          ['20.01.2025', 'Bäckerei Groß', '', '(20,00)'],
          ['20.02.2025', 'Bäckerei Groß', '', '250,00-'],
          ['Gesamt', '', '', '2.714,50 €'],
        ],
      },
      { 'Müller & Söhne GmbH': [2234.5, '2025-06-15'], 'Bäckerei Groß': [480, '2025-01-19'] },
    ],
    [
      'a French list with no-break spaces in its amounts',
      'fr_FR',
      {
        Ventes: [
          ['Date de commande', 'Client', 'Courriel', 'Montant TTC'],
          ['13/02/2025', 'Boulangerie Dupré', 'bd@example.com', '1\u202f234,50 €'],
          ['05/10/2025', 'Café Actif', 'cafe@example.com', '1\u00a0080,00'],
        ],
      },
      { 'Boulangerie Dupré': [1234.5, '2025-02-13'], 'Café Actif': [1080, '2025-10-05'] },
    ],
    [
      'a grouped report of QuickBooks',
      'en_US',
      {
        Report: [
          ['Sales by Customer Detail'],
          ['All Dates'],
          [],
          [
            '',
            'Date',
            'Transaction Type',
            'Num',
            'Product/Service',
            'Memo/Description',
            'Qty',
            'Sales Price',
            'Amount',
            'Balance',
          ],
          ['Acme Ltd'],
          ['', '01/05/2025', 'Invoice', '1001', 'Check', '', 1, 100, 100, 100],
          ['', '02/05/2025', 'Invoice', '1002', 'Repair', '', 1, 300, 300, 400],
          ['Total for Acme Ltd', '', '', '', '', '', '', '', 400, ''],
          ['Beta LLC'],
          ['', '10/05/2025', 'Invoice', '1003', 'Check', '', 1, 100, 100, 100],
          ['Total for Beta LLC', '', '', '', '', '', '', '', 100, ''],
          ['TOTAL', '', '', '', '', '', '', '', 500, ''],
        ],
      },
      { 'Acme Ltd': [400, '2025-02-05'], 'Beta LLC': [100, '2025-10-05'] },
    ],
    [
      'a tab per year beside a summary',
      'en_GB',
      {
        '2024': [
          ['Date', 'Client', 'Amount'],
          ['05/12/2024', 'Acme', 100],
          ['25/12/2024', 'Beta', 70],
        ],
        '2025': [
          ['Date', 'Client', 'Amount'],
          ['05/01/2025', 'Acme', 100],
          ['25/02/2025', 'Gamma', 70],
        ],
        Summary: [
          ['Year', 'Sum'],
          [2024, 170],
          [2025, 170],
        ],
      },
      { Acme: [200, '2025-01-05'], Beta: [70, '2024-12-25'], Gamma: [70, '2025-02-25'] },
    ],
    [
      'a client tab and a sales tab joined by a number',
      'en_US',
      {
        Clients: [
          ['No.', 'Company', 'Email'],
          ['K1', 'Acme', 'jo@acme.example'],
          ['K2', 'Beta', ''],
          ['K3', 'Never Bought', 'x@nb.example'],
        ],
        Orders: [
          ['Order No', 'Client No.', 'Order date', 'Net'],
          [1, 'K1', '2025-03-01', 500],
          [2, 'K1', '2025-05-01', 100],
          [3, 'K2', '2025-10-10', 90],
        ],
      },
      { Acme: [600, '2025-05-01'], Beta: [90, '2025-10-10'], 'Never Bought': [0, null] },
    ],
    [
      'sales by year and quarter, the running one among them',
      'en_US',
      {
        S: [
          ['Client', 'Year', 'Quarter', 'Revenue'],
          ['Acme', 2025, 2, 100],
          ['Beta', 2026, 4, 50],
          ['Beta', 2026, 3, 50],
        ],
      },
      { Acme: [100, '2025-06-30'], Beta: [100, '2026-11-21'] },
    ],
  ])('%s: revenue and last order of every client', (_, locale, tabs, expected) => {
    expect(scoresOf(build(tabs, locale).world)).toEqual(expected);
  });

  it('what cannot be reached is counted in Data Check with what to do', () => {
    const { world } = build({
      Sales: [
        ['Date', 'Client', 'Amount'],
        ['2025-01-05', 'Acme', 100],
        ['2025-02-05', 'Beta', 70],
      ],
    });
    const line = tab(world, 'Data Check').rows.find((row) =>
      String(row['Problem']).includes('you cannot reach'),
    );
    expect(line).toMatchObject({ Count: '2', Example: 'Acme, Beta' });
    expect(line?.['What you can do']).toContain('import your address list');
  });

  it('the sums say that a total is among what was skipped', () => {
    const { world } = build({
      Sales: [
        ['Date', 'Client', 'Amount'],
        ['2025-01-05', 'Acme', 100],
        ['Total', '', 100],
      ],
    });
    expect(checkLines(world).slice(0, 2)).toEqual([
      'Rows: 2 = 1 used + 1 skipped + 0 in doubt.',
      'Amounts: 200.00 = 100.00 used + 100.00 skipped + 0.00 in doubt. Among the skipped is a total, which must not count twice.',
    ]);
  });
});
