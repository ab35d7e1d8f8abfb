// How the owner keeps clients and sales, in words.

import type { SetUpResult } from '../../src/api';
import type { Role, Shape } from '../../src/domain/reading';

const SHAPES: Record<Shape, string> = {
  sales: 'one row for each sale.',
  clients: 'one row for each client, with totals.',
  periods: 'one row for each client, with a column for each year or month.',
  'sales and clients': 'Sales in one tab, clients in another. They are joined.',
  'several tabs': 'Sales in several tabs. They are read as one list.',
  report: "a report, each client's name on a line, their sales below it.",
  none: 'No list of clients or sales was found yet.',
};

const ROLES: Record<Role, string> = {
  sales: 'sales',
  report: 'a report of sales by client',
  clients: 'clients with totals',
  contacts: 'who the clients are',
  periods: 'clients with a column for each period',
  ignored: 'left out',
};

/** 'Tab "Jobs": one row for each sale.' */
export function shapeText({ shape, tab }: Pick<SetUpResult, 'shape' | 'tab'>): string {
  const several = shape === 'sales and clients' || shape === 'several tabs';
  return several || tab === '' ? SHAPES[shape] : `Tab "${tab}": ${SHAPES[shape]}`;
}

/** 'sales', 'left out': what a tab is read as. */
export function roleText(role: string): string {
  return ROLES[role as Role] ?? role;
}
