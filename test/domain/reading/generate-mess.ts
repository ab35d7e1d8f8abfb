// The mess real sheets have, each with its truth.

import type { Cell } from '../../../src/domain/grid';
import { CLIENTS, grid, type MadeSale, type MadeSheet, makeSales, money, type Truth, truthOf } from './base';

const SALES = makeSales(5, 80);
const TRUTH = truthOf(SALES);
const HEAD = ['Customer', 'Date', 'Amount', 'Product'];
const day = (sale: MadeSale): Cell => ({ day: sale.day });
const nameOf = (sale: MadeSale) => CLIENTS[sale.client].name;
const plain = (sale: MadeSale): Cell[] => [nameOf(sale), day(sale), money(sale.cents), sale.product];
const BASIC = { client: 'Customer', date: 'Date', amount: 'Amount' };

function sheet(name: string, rows: Cell[][] | MadeSheet['grids'], rest: Partial<MadeSheet> = {}): MadeSheet {
  const grids = isGrids(rows) ? rows : [grid('Data', rows)];
  return { name, locale: 'en_US', grids, shape: 'sales', columns: BASIC, truth: TRUTH, ...rest };
}

function isGrids(rows: Cell[][] | MadeSheet['grids']): rows is MadeSheet['grids'] {
  return rows.length > 0 && !Array.isArray(rows[0]);
}

/** The truth when only some sales count; whoever is met only in the others is a client without orders. */
function only(test: (sale: MadeSale) => boolean): Map<string, Truth> {
  const none = CLIENTS.filter((client) => TRUTH.has(client.name)).map((client): [string, Truth] => [
    client.name,
    { revenue: 0, lastOrder: '', orders: 0 },
  ]);
  return new Map([...none, ...truthOf(SALES.filter(test))]);
}

function serialOf(text: string): number {
  return Math.round(Date.parse(`${text}T00:00:00Z`) / 86_400_000) + 25_569;
}

function headers(): MadeSheet[] {
  const titles: Cell[][] = [
    ['Sales ledger'],
    [],
    ['Printed', { day: '2026-01-05' }],
    [],
    ...Array.from({ length: 13 }, (): Cell[] => []),
  ];
  return [
    sheet('header in row 18 below titles', [...titles, HEAD, ...SALES.map(plain)]),
    sheet(
      'headers with line breaks, no-break spaces and odd case',
      [['CUSTOMER\u00a0NAME', ' Invoice\nDate ', 'Net\r\nAmount (USD)', 'product'], ...SALES.map(plain)],
      { columns: { client: 'CUSTOMER NAME', date: 'Invoice Date', amount: 'Net Amount (USD)' } },
    ),
    sheet('headers that say nothing', [['A1', 'X', 'Y', 'Z'], ...SALES.map(plain)], {
      columns: { client: 'A1', date: 'X', amount: 'Y' },
      doubt: /taken as the amount/,
    }),
    sheet('no headers at all', SALES.map(plain), {
      columns: { client: 'Column A', date: 'Column B', amount: 'Column C' },
      doubt: /taken as the client/,
    }),
    sheet(
      'two identical headers',
      [
        ['Customer', 'Date', 'Amount', 'Date'],
        ...SALES.map((sale): Cell[] => [nameOf(sale), day(sale), money(sale.cents), 'n/a']),
      ],
      { columns: { client: 'Customer', date: 'Date (column B)', amount: 'Amount' } },
    ),
    sheet('empty columns between, and 300 more', [
      ['', ...HEAD, '', ...Array.from({ length: 300 }, (_unused, at) => `Extra ${at}`)],
      ...SALES.map((sale): Cell[] => ['', ...plain(sale), '', 'x']),
    ]),
    sheet(
      'columns set by a person',
      [
        ['Who', 'When', 'List price', 'Paid'],
        ...SALES.map((sale): Cell[] => [nameOf(sale), day(sale), 1, money(sale.cents)]),
      ],
      {
        choices: { columns: { client: 'Who', date: 'When', amount: 'Paid' } },
        columns: { client: 'Who', date: 'When', amount: 'Paid' },
      },
    ),
  ];
}

function rows(): MadeSheet[] {
  const broken = SALES.flatMap((sale, at): Cell[][] =>
    at % 20 === 19 ? [plain(sale), ['Subtotal', '', 1234.5, ''], [], HEAD] : [plain(sale)],
  );
  const byClient = CLIENTS.flatMap((client, index) =>
    SALES.filter((sale) => sale.client === index).map((sale, at): Cell[] => [
      at === 0 ? client.name : '',
      day(sale),
      money(sale.cents),
      sale.product,
    ]),
  );
  const grouped = CLIENTS.flatMap((client, index): Cell[][] => [
    [client.name],
    ...SALES.filter((sale) => sale.client === index).map((sale): Cell[] => [
      '',
      day(sale),
      money(sale.cents),
    ]),
    [`Summe für ${client.name}`, '', 99],
  ]);
  const inDates = CLIENTS.flatMap((client, index): Cell[][] => [
    [client.name],
    ...SALES.filter((sale) => sale.client === index).map((sale): Cell[] => [
      day(sale),
      sale.invoice,
      money(sale.cents),
    ]),
  ]);
  return [
    sheet('subtotals, blank rows and repeated headers', [
      HEAD,
      ...broken,
      ['TOTAL', '', 99_999, ''],
      ['Exported from the till on 5 January'],
    ]),
    sheet('merged client cells', [HEAD, ...byClient], {}),
    sheet('a grouped report in German', [['', 'Datum', 'Betrag'], ...grouped], {
      locale: 'de_DE',
      shape: 'report',
      columns: { date: 'Datum', amount: 'Betrag' },
    }),
    sheet(
      'a grouped report with names in the date column, no totals',
      [['Date', 'Invoice', 'Amount'], ...inDates],
      { shape: 'report', columns: { amount: 'Amount' } },
    ),
    sheet('merged client cells with totals', [
      HEAD,
      ...CLIENTS.flatMap((client, index): Cell[][] => [
        ...SALES.filter((sale) => sale.client === index).map((sale, at): Cell[] => [
          at === 0 ? client.name : '',
          day(sale),
          money(sale.cents),
          '',
        ]),
        [`${client.name} total`, '', 5, ''],
      ]),
    ]),
    sheet(
      'names in other case and width',
      [
        HEAD,
        ...SALES.map((sale, at): Cell[] => [
          at % 3 === 0 ? nameOf(sale).toUpperCase() : `${nameOf(sale)}`,
          ...plain(sale).slice(1),
        ]),
      ],
      {},
    ),
    sheet('checkboxes prepared below', [
      [...HEAD, 'Done'],
      ...SALES.map((sale): Cell[] => [...plain(sale), true]),
      ...Array.from({ length: 30 }, (): Cell[] => ['', '', '', '', false]),
    ]),
  ];
}

function values(): MadeSheet[] {
  const two = (text: string) => text.slice(2, 4);
  return [
    sheet('dates as serials in a number column', [
      HEAD,
      ...SALES.map((sale): Cell[] => [nameOf(sale), serialOf(sale.day), money(sale.cents), '']),
    ]),
    sheet('dates as serials kept as text', [
      HEAD,
      ...SALES.map((sale): Cell[] => [nameOf(sale), String(serialOf(sale.day)), money(sale.cents), '']),
    ]),
    sheet(
      'day first in an American sheet',
      [
        HEAD,
        ...SALES.map((sale): Cell[] => [
          nameOf(sale),
          sale.day.split('-').reverse().join('/'),
          money(sale.cents),
          '',
        ]),
      ],
      { doubt: /day first/ },
    ),
    sheet(
      'an American file imported to a German sheet, days and months exchanged',
      [
        HEAD,
        ...SALES.map((sale): Cell[] => [
          nameOf(sale),
          +sale.day.slice(8) <= 12
            ? { day: `${sale.day.slice(0, 5)}${sale.day.slice(8)}-${sale.day.slice(5, 7)}` }
            : `${sale.day.slice(5, 7)}/${sale.day.slice(8)}/${sale.day.slice(0, 4)}`,
          money(sale.cents),
          '',
        ]),
      ],
      { locale: 'de_DE', doubt: /exchanged/ },
    ),
    sheet('years of two digits', [
      HEAD,
      ...SALES.map((sale): Cell[] => [
        nameOf(sale),
        `${sale.day.slice(5, 7)}/${sale.day.slice(8)}/${two(sale.day)}`,
        money(sale.cents),
        '',
      ]),
    ]),
    sheet(
      'decimal commas in an American sheet',
      [
        HEAD,
        ...SALES.map((sale): Cell[] => [
          nameOf(sale),
          day(sale),
          money(sale.cents).toFixed(2).replace('.', ','),
          '',
        ]),
      ],
      { doubt: /decimal comma/ },
    ),
    sheet(
      'year and month in columns of their own',
      [
        ['Customer', 'Year', 'Month', 'Amount'],
        ...SALES.map((sale): Cell[] => [
          nameOf(sale),
          +sale.day.slice(0, 4),
          +sale.day.slice(5, 7),
          money(sale.cents),
        ]),
      ],
      {
        columns: { client: 'Customer', year: 'Year', period: 'Month', amount: 'Amount' },
        truth: monthlyTruth(),
      },
    ),
    sheet(
      'numbered quarters with the first one told',
      [
        ['customer', 'quarter', 'purchase', 'order_quantity'],
        ...SALES.map((sale): Cell[] => [
          nameOf(sale),
          (+sale.day.slice(0, 4) - 2021) * 4 + Math.floor((+sale.day.slice(5, 7) - 1) / 3) + 1,
          1,
          money(sale.cents),
        ]),
      ],
      {
        choices: { firstPeriod: '2021 Q1' },
        columns: { client: 'customer', period: 'quarter', amount: 'order_quantity' },
        truth: revenueOnly(),
        doubt: /order_quantity/,
      },
    ),
    sheet(
      'price of one piece times quantity',
      [
        ['Customer', 'Date', 'Qty', 'Unit price'],
        ...SALES.map((sale): Cell[] => [nameOf(sale), day(sale), 2, money(sale.cents)]),
      ],
      {
        columns: { client: 'Customer', price: 'Unit price', quantity: 'Qty' },
        truth: new Map([...TRUTH].map(([name, told]) => [name, { ...told, revenue: told.revenue * 2 }])),
        doubt: /Unit price/,
      },
    ),
    sheet(
      'thousands parted as abroad',
      [
        ['Customer', 'Date', 'Amount'],
        ...SALES.map((sale): Cell[] => [
          nameOf(sale),
          day(sale),
          `€ ${1 + (sale.client % 9)}.${String(sale.cents).slice(-3)}`,
        ]),
      ],
      { truth: abroadTruth(), doubt: /whole thousands/ },
    ),
    sheet(
      'net, tax and gross side by side',
      [
        ['Customer', 'Date', 'Net', 'VAT', 'Gross'],
        ...SALES.map((sale): Cell[] => [nameOf(sale), day(sale), money(sale.cents), 1, 99_999]),
      ],
      { columns: { client: 'Customer', amount: 'Net' }, doubt: /"Gross" could be it too/ },
    ),
    sheet(
      'a bare ID that numbers the rows',
      [['ID', ...HEAD], ...SALES.map((sale, at): Cell[] => [at + 1, ...plain(sale)])],
      { columns: { ...BASIC, invoice: 'ID' } },
    ),
    sheet(
      'a price that may be of one piece',
      [
        ['Customer', 'Date', 'Qty', 'Price'],
        ...SALES.map((sale): Cell[] => [nameOf(sale), day(sale), 2, money(sale.cents)]),
      ],
      { columns: { amount: 'Price' }, doubt: /price of one piece/ },
    ),
    sheet(
      'dates without amounts',
      [
        ['Customer', 'Date', 'Product'],
        ...SALES.map((sale): Cell[] => [nameOf(sale), day(sale), sale.product]),
      ],
      {
        columns: { client: 'Customer', date: 'Date' },
        truth: new Map([...TRUTH].map(([name, { lastOrder, orders }]) => [name, { lastOrder, orders }])),
        doubt: /amount/,
      },
    ),
  ];
}

function revenueOnly(): Map<string, Partial<Truth>> {
  return new Map([...TRUTH].map(([name, { revenue }]) => [name, { revenue }]));
}

function abroadTruth(): Map<string, Truth> {
  return truthOf(
    SALES.map((sale) => ({
      ...sale,
      cents: (1 + (sale.client % 9)) * 100_000 + +String(sale.cents).slice(-3) * 100,
    })),
  );
}

/** Days are the last of their month. */
function monthlyTruth(): Map<string, Truth> {
  const lastOfMonth = (text: string) =>
    new Date(Date.UTC(+text.slice(0, 4), +text.slice(5, 7), 0)).toISOString().slice(0, 10);
  const moved = SALES.map((sale) => ({ ...sale, day: lastOfMonth(sale.day) }));
  const truth = truthOf(moved);
  for (const [name, told] of truth)
    told.orders = new Set(moved.filter((sale) => nameOf(sale) === name).map((sale) => sale.day)).size;
  return truth;
}

function meanings(): MadeSheet[] {
  const states = ['Paid', 'Cancelled', 'Draft', 'Unpaid', 'VOID'];
  const types = ['Invoice', 'Payment', 'Estimate'];
  return [
    sheet(
      'a status column',
      [[...HEAD, 'Status'], ...SALES.map((sale, at): Cell[] => [...plain(sale), states[at % 5]])],
      { truth: only((sale) => [0, 3].includes(SALES.indexOf(sale) % 5)) },
    ),
    sheet(
      'invoices, payments and estimates in one list',
      [[...HEAD, 'Transaction type'], ...SALES.map((sale, at): Cell[] => [...plain(sale), types[at % 3]])],
      { truth: only((sale) => SALES.indexOf(sale) % 3 === 0) },
    ),
    sheet(
      'credit notes written as positive amounts',
      [
        [...HEAD, 'Type'],
        ...SALES.map((sale): Cell[] => [...plain(sale), 'Invoice']),
        [nameOf(SALES[3]), { day: '2026-01-02' }, 5, '', 'Credit note'],
      ],
      { truth: changed(nameOf(SALES[3]), -500) },
    ),
    sheet(
      'refunds in brackets',
      [
        HEAD,
        ...SALES.map((sale): Cell[] => [nameOf(sale), day(sale), `$${money(sale.cents).toFixed(2)}`, '']),
        [nameOf(SALES[8]), '1/2/2026', '($120.00)', ''],
      ],
      { truth: changed(nameOf(SALES[8]), -12_000) },
    ),
    sheet(
      'euros beside dollars, with a rate',
      [
        [...HEAD, 'Currency'],
        ...SALES.map((sale): Cell[] => [...plain(sale), 'USD']),
        [nameOf(SALES[0]), day(SALES[0]), 10, '', 'EUR'],
      ],
      { choices: { rates: { EUR: 1.5 } }, truth: changed(nameOf(SALES[0]), 1500) },
    ),
    sheet('euros beside dollars, without a rate', [
      [...HEAD, 'Currency'],
      ...SALES.map((sale): Cell[] => [...plain(sale), 'USD']),
      [nameOf(SALES[0]), day(SALES[0]), 10, '', 'EUR'],
    ]),
    sheet('jobs of a parent', [
      HEAD,
      ...SALES.map((sale, at): Cell[] => [
        at % 2 ? `${nameOf(sale)}:Job ${at}` : nameOf(sale),
        ...plain(sale).slice(1),
      ]),
    ]),
  ];
}

function changed(name: string, cents: number): Map<string, Truth> {
  return new Map(
    [...TRUTH].map(([key, told]) => [key, key === name ? { ...told, revenue: told.revenue + cents } : told]),
  );
}

function tabs(): MadeSheet[] {
  const years = ['2021', '2022', '2023', '2024', '2025'];
  const perYear = years.map((year, at) =>
    grid(year, [HEAD, ...SALES.filter((sale) => sale.day.startsWith(year)).map(plain)], at + 1),
  );
  const half = Math.floor(SALES.length / 2);
  const withInvoice = (sale: MadeSale): Cell[] => [...plain(sale), sale.invoice];
  const overlapping = [SALES.slice(0, half + 15), SALES.slice(half - 15)].map((part, at) =>
    grid(`Export ${at + 1}`, [[...HEAD, 'Invoice'], ...part.map(withInvoice)], at + 1),
  );
  const ids = (extra: Cell[][] = []) =>
    grid(
      'Clients',
      [
        ['Client no.', 'Company', 'Email', 'Phone'],
        ...CLIENTS.map((client): Cell[] => [client.id, client.name, client.email, client.phone]),
        ...extra,
      ],
      2,
    );
  const salesBy = (key: string, keyOf: (sale: MadeSale) => string) =>
    grid(
      'Sales',
      [[key, 'Date', 'Amount'], ...SALES.map((sale): Cell[] => [keyOf(sale), day(sale), money(sale.cents)])],
      1,
    );
  const staff = grid(
    'Staff',
    [
      ['Name', 'Email', 'Phone'],
      ['Kim Roe', 'kim@us.example', '555 0100 200'],
    ],
    3,
  );
  const expenses = grid(
    'Expenses',
    [
      ['Supplier name', 'Date', 'Amount'],
      ['Paper Ltd', { day: '2026-01-01' }, 5],
    ],
    4,
  );
  const joined = { shape: 'sales and clients' as const };
  const all = CLIENTS.every((client) => TRUTH.has(client.name))
    ? TRUTH
    : new Map([
        ...CLIENTS.map((client): [string, Truth] => [client.name, { revenue: 0, lastOrder: '', orders: 0 }]),
        ...TRUTH,
      ]);
  return [
    sheet('a tab per year', perYear, { shape: 'several tabs' }),
    sheet('two exports that overlap', overlapping, { shape: 'several tabs' }),
    sheet(
      'sales and clients joined by number',
      [salesBy('Client no.', (sale) => CLIENTS[sale.client].id), ids()],
      { ...joined, columns: { clientId: 'Client no.', date: 'Date' }, truth: all },
    ),
    sheet(
      'sales and clients joined by email',
      [salesBy('Email', (sale) => CLIENTS[sale.client].email.toUpperCase()), ids()],
      { ...joined, columns: { email: 'Email' }, truth: all },
    ),
    sheet(
      'sales and clients joined by name',
      [salesBy('Client', (sale) => nameOf(sale).toUpperCase()), ids()],
      { ...joined, columns: { client: 'Client' }, truth: all },
    ),
    sheet(
      'staff and expenses beside the sales',
      [grid('Sales', [HEAD, ...SALES.map(plain)]), staff, expenses],
      { doubt: /Staff/ },
    ),
  ];
}

/** Revenue of each client in each quarter of 2023 and 2024. */
function quarterly(
  header: Cell[][],
  choices?: MadeSheet['choices'],
): Pick<MadeSheet, 'grids' | 'truth' | 'choices' | 'shape' | 'columns'> {
  const quarters = ['2023-01', '2023-04', '2023-07', '2023-10', '2024-01', '2024-04', '2024-07', '2024-10'];
  const quarterOf = (text: string) =>
    `${text.slice(0, 4)}-${String(Math.floor((+text.slice(5, 7) - 1) / 3) * 3 + 1).padStart(2, '0')}`;
  const truth = new Map<string, Partial<Truth>>();
  const body = CLIENTS.map(({ name }, client): Cell[] => {
    const sums = quarters.map((quarter) =>
      SALES.filter((sale) => sale.client === client && quarterOf(sale.day) === quarter).reduce(
        (sum, sale) => sum + sale.cents,
        0,
      ),
    );
    truth.set(name, { revenue: sums.reduce((all, sum) => all + sum, 0) });
    return [name, ...sums.map(money)];
  });
  return {
    grids: [grid('Data', [...header, ...body])],
    truth,
    choices,
    shape: 'periods',
    columns: { client: 'Client' },
  };
}

function quarters(): MadeSheet[] {
  const bare = ['Q1', 'Q2', 'Q3', 'Q4', 'Q1', 'Q2', 'Q3', 'Q4'];
  return [
    {
      name: 'quarters below their years',
      locale: 'en_US',
      ...quarterly([
        ['', 2023, '', '', '', 2024, '', '', ''],
        ['Client', ...bare],
      ]),
    },
    {
      name: 'quarters without years, the first one told',
      locale: 'en_US',
      ...quarterly([['Client', ...bare]], { firstPeriod: '2023 Q1' }),
    },
  ];
}

/** All of it. */
/** All of it. */
export function messSheets(): MadeSheet[] {
  return [...headers(), ...rows(), ...values(), ...meanings(), ...tabs(), ...quarters()];
}
