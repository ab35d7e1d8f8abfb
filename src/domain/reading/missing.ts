// What the reader needs and did not find, in the owner's words, with what could stand for it.

import type { Field } from '../fields';
import type { Grid } from '../grid';
import { exampleOf, isBlank } from './cells';
import { hasClient } from './content';
import { isBarePeriod } from './periods';
import type { Profile } from './profile';
import type { TabView } from './tab';
import type { Missing, ReadOptions } from './types';

/** Empty when lists can be built. */
export function findMissing(grids: Grid[], views: TabView[], options: ReadOptions): Missing[] {
  const unknown = missingTabs(grids, options);
  if (unknown) return [unknown];
  if (views.every((view) => view.body.every((row) => row.every(isBlank)))) return [emptiness(views)];
  const used = views.filter((view) => view.source.role !== 'ignored');
  const main = mainOf(used.length > 0 ? used : views);
  if (!hasClient(main.source.columns)) return [noClient(main)];
  const missing = noDate(main, used);
  return missing ? [missing] : [];
}

/** Tabs that were chosen and are not there any more. */
function missingTabs(grids: Grid[], options: ReadOptions): Missing | null {
  const { tab, tabs = [] } = options.choices ?? {};
  const wanted = tabs.length > 0 ? tabs : tab ? [tab] : [];
  const gone = wanted.filter((name) => !grids.some((grid) => grid.tab === name));
  if (gone.length === 0 || gone.length < wanted.length) return null;
  const names = grids
    .map((grid) => `"${grid.tab}"`)
    .slice(0, 5)
    .join(', ');
  return {
    what: 'tab',
    problem: `There is no tab "${gone[0]}".`,
    standIns: [],
    todo: names ? `Choose one of these: ${names}.` : 'Import your sales as a new tab.',
  };
}

function emptiness(views: TabView[]): Missing {
  const headed = views.find((view) => view.source.headerRow >= 0);
  const problem = headed
    ? `The tab "${headed.source.tab}" has headers but no rows below them.`
    : 'This spreadsheet has no clients or sales yet.';
  const todo =
    'Bring your sales in with File > Import > Upload, choose "Insert new sheet(s)", then refresh. One row per sale is best: client, date, amount.';
  return { what: 'data', problem, standIns: [], todo };
}

/** The tab that tells most: sales before totals, more rows before fewer. */
function mainOf(views: TabView[]): TabView {
  const rank = (view: TabView) =>
    ['contacts', 'ignored', 'clients', 'periods', 'sales', 'report'].indexOf(view.source.role);
  return [...views].sort((a, b) => rank(b) - rank(a) || b.body.length - a.body.length)[0];
}

function noClient(view: TabView): Missing {
  const names = standIns(
    view,
    'client',
    (profile) => profile.texts > 0.5 * profile.filled && profile.longest < 100,
  );
  const choose =
    names.length > 0
      ? `Choose the column that names the client${hint(names)}.`
      : 'Add a column with the name, number or email address of the client.';
  return {
    what: 'client',
    problem: `No column of the tab "${view.source.tab}" says who the client is.`,
    standIns: names,
    todo: choose,
  };
}

/** Null when it can be seen when clients last bought. */
function noDate(main: TabView, used: TabView[]): Missing | null {
  const { source } = main;
  const { date, lastOrder, period, year } = source.columns;
  if (source.role === 'periods' || date || lastOrder) return null;
  if (main.known?.noSales)
    return {
      what: 'date',
      problem: main.known.noSales.split('. ')[0] + '.',
      standIns: [],
      todo: main.known.noSales.split('. ').slice(1).join('. '),
    };
  if (period && !year) return periodMissing(main);
  if (year) return null;
  const months = main.labels.filter(isBarePeriod);
  if (months.length >= 2) return yearsMissing(main, months);
  return datesMissing(main, used);
}

/** A numbered period needs a beginning; one that names its year needs nothing. */
function periodMissing(view: TabView): Missing | null {
  const { source, profiles } = view;
  const use = source.columns.period!;
  const profile = profiles[use.index];
  if (profile.periods + profile.dateCells > 0.5 * profile.filled || source.firstPeriod) return null;
  const numbered = profile.small > 0.5 * profile.filled;
  const range = numbered ? ` (${rangeOf(view, use.index)})` : '';
  const name = use.header.toLowerCase();
  const problem = `The tab "${source.tab}" has no column with dates, so it cannot be told when a client last bought. The column "${use.header}"${range} could stand for the date.`;
  const todo = numbered
    ? `Say what ${name} 1 is, for example "2024 Q1" for a quarter or "2024-01" for a month. Each sale then counts on the last day of its ${name}.`
    : `Add a column with the year beside "${use.header}", or a column with the date of each sale.`;
  return {
    what: 'date',
    problem,
    standIns: [{ tab: source.tab, field: 'period', header: use.header, example: exampleIn(view, use.index) }],
    todo,
  };
}

function yearsMissing(view: TabView, names: string[]): Missing {
  const [first, last] = [names[0], names[names.length - 1]];
  const problem = `The columns "${first}" to "${last}" of the tab "${view.source.tab}" do not say of which year they are.`;
  const standIns = names.map((header) => ({
    tab: view.source.tab,
    field: 'period' as Field,
    header,
    example: exampleIn(view, view.labels.indexOf(header)),
  }));
  return {
    what: 'date',
    problem,
    standIns,
    todo: `Say which month "${first}" is, for example "2025-01", or write the years into the headers, for example "${first} 2025".`,
  };
}

/** '1 to 12': the least and greatest number of a column. */
function rangeOf(view: TabView, index: number): string {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const row of view.body) {
    const number = isBlank(row[index]) ? Number.NaN : Number(row[index]);
    if (number < low) low = number;
    if (number > high) high = number;
  }
  return `${low} to ${high}`;
}

function datesMissing(view: TabView, used: TabView[]): Missing {
  const { source } = view;
  const sales = source.role === 'sales';
  const amounts = source.columns.amount ?? source.columns.total ?? source.columns.price;
  const dates = standIns(
    view,
    sales ? 'date' : 'lastOrder',
    (profile) => profile.dates + profile.serials > 0.3 * profile.filled,
  );
  const what = sales ? 'the date of each sale' : "the date of each client's last order";
  const lacks = amounts ? 'no dates' : 'neither dates nor amounts';
  const problem = `The tab "${source.tab}" has ${lacks} of sales, so it cannot be told when a client last bought${amounts ? '' : ' or how much'}.`;
  const choose =
    dates.length > 0
      ? `Choose the column with ${what}${hint(dates)}.`
      : `Add a column with ${what}${amounts ? '' : ' and one with the amount'}, or import your sales as another tab: one row per sale with client, date and amount.`;
  return { what: amounts || used.length === 0 ? 'date' : 'data', problem, standIns: dates, todo: choose };
}

function hint(found: Missing['standIns']): string {
  return `: ${found
    .slice(0, 3)
    .map((use) => `"${use.header}"`)
    .join(', ')} could be it`;
}

function standIns(view: TabView, field: Field, test: (profile: Profile) => boolean): Missing['standIns'] {
  const indexes = view.profiles
    .map((_profile, index) => index)
    .filter((index) => view.profiles[index].filled > 0 && test(view.profiles[index]));
  return indexes.slice(0, 5).map((index) => ({
    tab: view.source.tab,
    field,
    header: view.labels[index],
    example: exampleIn(view, index),
  }));
}

function exampleIn(view: TabView, index: number): string {
  return exampleOf(view.body.map((row) => row[index]).find((cell) => !isBlank(cell)));
}
