// What the owner's tabs are: which are read, as what, with which columns, what is in doubt and what is missing.

import type { Field } from '../fields';
import type { Grid } from '../grid';
import { exampleRows } from './examples';
import { headerKey } from './header-match';
import { joinByNumber } from './join-tabs';
import { findMissing } from './missing';
import { isPeople } from './people';
import { parseFirstPeriod } from './period-days';
import { type TabView, viewTab } from './tab';
import type { Doubt, ReadOptions, Role, Shape, Understanding } from './types';

/** Looks at the owner's tabs (Rekindle's own must not be among them). Never throws: what is missing is said in `missing`. */
export function understand(grids: Grid[], options: ReadOptions): Understanding {
  const views = grids
    .filter((grid) => isChosen(grid, options))
    .map((grid) => viewTab(grid, options))
    .filter((view): view is TabView => view !== null);
  const doubts: Doubt[] = [];
  chooseRoles(views, doubts, options);
  for (const view of views) settlePeriods(view, options, doubts);
  const used = views.filter((view) => view.source.role !== 'ignored');
  const missing = findMissing(grids, views, options);
  return {
    shape: shapeOf(used),
    sources: views.map((view) => view.source),
    examples: exampleRows(used, options.today),
    doubts: used.flatMap((view) => view.doubts).concat(doubts, goneDoubts(used, options), reachDoubts(used)),
    missing,
    ready: missing.length === 0,
  };
}

function isChosen(grid: Grid, options: ReadOptions): boolean {
  const { tab, tabs, ignore } = options.choices ?? {};
  if (ignore?.includes(grid.tab)) return false;
  if (tabs && tabs.length > 0) return tabs.includes(grid.tab);
  return !tab || tab === grid.tab;
}

function ofRole(views: TabView[], ...roles: Role[]): TabView[] {
  return views.filter((view) => roles.includes(view.source.role));
}

/** Single sales tell more than totals, totals by period more than one total; who the clients are is joined to any of them. */
function chooseRoles(views: TabView[], doubts: Doubt[], options: ReadOptions): void {
  const sales = ofRole(views, 'sales', 'report');
  const complete = sales.filter(isComplete);
  if (complete.length > 0) {
    for (const view of sales)
      if (!isComplete(view)) leaveOut(view, doubts, 'has no dates or amounts, while other tabs have them');
    for (const view of ofRole(views, 'clients')) view.source.role = 'contacts';
    for (const view of ofRole(views, 'periods'))
      leaveOut(view, doubts, 'seems to sum up by period what other tabs list one by one');
    leaveOutStrangers(views, complete, doubts, options);
  } else {
    const summed = ofRole(views, 'periods').length > 0 ? ofRole(views, 'periods') : ofRole(views, 'clients');
    if (summed.length === 0) return;
    for (const view of ofRole(views, 'clients')) if (!summed.includes(view)) view.source.role = 'contacts';
    for (const view of sales) leaveOut(view, doubts, 'has no dates of single sales');
    leaveOutStrangers(views, summed, doubts, options);
  }
}

function isComplete(view: TabView): boolean {
  const { date, period, year, amount, price } = view.source.columns;
  return (date ?? period ?? year) !== undefined && (amount ?? price) !== undefined;
}

/** A tab of people of whom none ever bought (staff, suppliers) is no client list. */
function leaveOutStrangers(views: TabView[], buyers: TabView[], doubts: Doubt[], options: ReadOptions): void {
  if (options.choices?.columns?.clientId === undefined) joinByNumber(ofRole(views, 'contacts'), buyers);
  const asked = options.choices?.tabs;
  for (const view of ofRole(views, 'contacts')) {
    if (!asked?.includes(view.source.tab) && !isPeople(view, buyers))
      leaveOut(view, doubts, 'names nobody who stands among the sales');
  }
}

function leaveOut(view: TabView, doubts: Doubt[], why: string): void {
  view.source.role = 'ignored';
  doubts.push({
    tab: view.source.tab,
    field: '',
    text: `The tab "${view.source.tab}" is left out, as it ${why}. If it belongs to your clients or sales, choose it.`,
  });
}

function settlePeriods(view: TabView, options: ReadOptions, doubts: Doubt[]): void {
  const { source } = view;
  const chosen = options.choices?.firstPeriod;
  const use = source.columns.period;
  if (!chosen || !use || source.columns.date) return;
  const first = parseFirstPeriod(chosen, use.header);
  if (first) source.firstPeriod = first;
  else
    doubts.push({
      tab: source.tab,
      field: 'period',
      text: `"${chosen}" does not say what the first period is. Write it as "2024 Q1" or "2024-01".`,
    });
}

function shapeOf(used: TabView[]): Shape {
  const sales = ofRole(used, 'sales', 'report');
  if (sales.length > 0 && ofRole(used, 'contacts').length > 0) return 'sales and clients';
  if (sales.length > 1) return 'several tabs';
  if (sales.length === 1) return sales[0].source.role === 'report' ? 'report' : 'sales';
  if (ofRole(used, 'periods').length > 0) return 'periods';
  return used.length > 0 ? 'clients' : 'none';
}

/** Columns that were chosen and are in none of the tabs any more. */
function goneDoubts(used: TabView[], options: ReadOptions): Doubt[] {
  const chosen = Object.entries(options.choices?.columns ?? {}) as [Field, string][];
  const has = (view: TabView, header: string) =>
    view.labels.includes(header) || view.headers.some((other) => headerKey(other) === headerKey(header));
  const gone = chosen.filter(([, header]) => header !== '' && !used.some((view) => has(view, header)));
  return gone.map(([field, header]) => ({
    tab: '',
    field,
    text: `There is no column "${header}" any more. Check which column is used instead.`,
  }));
}

/** Without an address or number nobody can be reached; where a program has them in another report, it is named. */
function reachDoubts(used: TabView[]): Doubt[] {
  if (used.length === 0 || used.some((view) => view.source.columns.email)) return [];
  const named = used.find((view) => view.known?.noEmail);
  if (named) return [{ tab: named.source.tab, field: 'email', text: named.known!.noEmail! }];
  if (used.some((view) => view.source.columns.phone)) return [];
  return [
    {
      tab: used[0].source.tab,
      field: 'email',
      text: 'No column holds email addresses or phone numbers. The lists can be made; to reach the clients, import your address list as another tab.',
    },
  ];
}
