// The same sales in every locale and shape, written as that locale writes them.

import type { Cell } from '../../../src/domain/grid';
import { CLIENTS, grid, type MadeSale, type MadeSheet, makeSales, money, type Truth, truthOf } from './base';
import { WRITINGS, type Writing } from './locales';

const SALES = makeSales();

function saleColumns(writing: Writing): MadeSheet['columns'] {
  const [client, email, date, amount, product, invoice] = writing.sale;
  return { client, email, date, amount, product, invoice };
}

/** Sale rows with the cells of date and amount as given. */
function saleRows(
  writing: Writing,
  sales: MadeSale[],
  dateOf: (sale: MadeSale) => Cell,
  amountOf: (sale: MadeSale) => Cell,
): Cell[][] {
  const rows = sales.map((sale): Cell[] => {
    const { name, email } = CLIENTS[sale.client];
    return [name, email, dateOf(sale), amountOf(sale), sale.product, sale.invoice];
  });
  return [[...writing.sale], ...rows];
}

function typedSales(writing: Writing): MadeSheet {
  const rows = saleRows(
    writing,
    SALES,
    (sale) => ({ day: sale.day }),
    (sale) => money(sale.cents),
  );
  return {
    name: `${writing.locale}: sales, real dates and numbers`,
    locale: writing.locale,
    grids: [grid('Data', rows)],
    shape: 'sales',
    columns: saleColumns(writing),
    truth: truthOf(SALES),
  };
}

function textSales(writing: Writing): MadeSheet {
  const rows = saleRows(
    writing,
    SALES,
    (sale) => writing.date(sale.day),
    (sale) => writing.amount(sale.cents),
  );
  rows.push(
    ['', '', '', '', '', ''],
    [writing.total, '', '', writing.amount(SALES.reduce((sum, sale) => sum + sale.cents, 0)), '', ''],
  );
  return {
    name: `${writing.locale}: sales as text, a total below`,
    locale: writing.locale,
    grids: [grid('Data', rows)],
    shape: 'sales',
    columns: saleColumns(writing),
    truth: truthOf(SALES),
  };
}

function longDates(writing: Writing): MadeSheet {
  const rows = saleRows(
    writing,
    SALES,
    (sale) => writing.longDate(sale.day),
    (sale) => money(sale.cents),
  );
  return {
    name: `${writing.locale}: dates with month names`,
    locale: writing.locale,
    grids: [grid('Data', rows)],
    shape: 'sales',
    columns: saleColumns(writing),
    truth: truthOf(SALES),
  };
}

function clientTable(writing: Writing): MadeSheet {
  const [client, email, total, lastOrder, orders] = writing.client;
  const truth = truthOf(SALES);
  const rows = [...truth].map(([name, told], at): Cell[] => {
    const made = CLIENTS.find((candidate) => candidate.name === name)!;
    const asText = at % 2 === 0;
    return [
      name,
      made.email,
      asText ? writing.amount(told.revenue) : money(told.revenue),
      asText ? writing.date(told.lastOrder) : { day: told.lastOrder },
      told.orders,
    ];
  });
  const sum = [...truth.values()].reduce((all, told) => all + told.revenue, 0);
  return {
    name: `${writing.locale}: one row per client`,
    locale: writing.locale,
    grids: [grid('Data', [[...writing.client], ...rows, [writing.total, '', money(sum), '', '']])],
    shape: 'clients',
    columns: { client, email, total, lastOrder, orders },
    truth,
  };
}

/** Revenue and last period with revenue of each client, over columns of `months` each. */
function periodTable(writing: Writing, months: 1 | 12): MadeSheet {
  const starts =
    months === 12
      ? [2021, 2022, 2023, 2024, 2025].map((year) => `${year}-01`)
      : ['2023-03', '2023-04', '2023-05', '2023-06', '2023-07', '2023-08'];
  const periodOf = (day: string) =>
    starts.find((start) =>
      months === 12 ? day.slice(0, 4) === start.slice(0, 4) : day.slice(0, 7) === start,
    );
  const headers = starts.map((start) =>
    months === 12 ? writing.year(+start.slice(0, 4)) : writing.month(+start.slice(0, 4), +start.slice(5, 7)),
  );
  const truth = new Map<string, Partial<Truth>>();
  const rows = CLIENTS.map(({ name }, client): Cell[] => {
    const sums = starts.map((start) =>
      SALES.filter((sale) => sale.client === client && periodOf(sale.day) === start).reduce(
        (sum, sale) => sum + sale.cents,
        0,
      ),
    );
    truth.set(name, { revenue: sums.reduce((all, sum) => all + sum, 0) });
    return [
      name,
      ...sums.map((sum, at): Cell => (sum === 0 ? '' : at % 2 === 0 ? money(sum) : writing.amount(sum))),
    ];
  });
  return {
    name: `${writing.locale}: a column per ${months === 12 ? 'year' : 'month'}`,
    locale: writing.locale,
    grids: [grid('Data', [[writing.client[0], ...headers], ...rows])],
    shape: 'periods',
    columns: { client: writing.client[0] },
    truth,
  };
}

/** Every locale in five ways. */
export function localeSheets(): MadeSheet[] {
  return WRITINGS.flatMap((writing) => [
    typedSales(writing),
    textSales(writing),
    longDates(writing),
    clientTable(writing),
    periodTable(writing, 12),
    periodTable(writing, 1),
  ]);
}
