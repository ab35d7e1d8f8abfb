// Recognition of columns by what they hold, for headers that say nothing.

import type { Field } from '../fields';
import { type Columns, fits } from './columns';
import { words } from './fold';
import { matchHeader } from './header-match';
import { isBarePeriod } from './periods';
import type { Profile } from './profile';
import type { Doubt } from './types';

const NO_MONEY = new Set(
  'tax vat gst mwst tva iva btw cost costs kosten expense fee fees discount rabatt remise balance open paid hours stunden id no number nr zip plz age score rank probability percent rate margin profit quarter month year week phone tel'.split(
    ' ',
  ),
);

interface Tab {
  tab: string;
  labels: string[];
  headers: string[];
  profiles: Profile[];
}

/** Adds date, email, amount and client columns by content where headers named none; says so for each. */
export function addByContent(tab: Tab, columns: Columns, closed: Field[], hasPeriods: boolean): Doubt[] {
  const doubts: Doubt[] = [];
  const add = (field: Field, index: number, why: string) => {
    if (index < 0) return;
    dropUse(columns, index);
    columns[field] = { header: tab.labels[index], index };
    doubts.push({
      tab: tab.tab,
      field,
      text: `The column "${tab.labels[index]}" is taken as the ${why}. If it is something else, choose the right column.`,
    });
  };
  const open = (field: Field) => columns[field] === undefined && !closed.includes(field);
  const free = (index: number) => !Object.values(columns).some((use) => use?.index === index);
  if (open('email'))
    add(
      'email',
      pick(
        tab,
        (profile, index) => free(index) && profile.emails > 0.8 * profile.filled && profile.emails > 0,
      ),
      'email address, as its cells look like addresses',
    );
  const dated = ['lastOrder', 'period', 'clientSince', 'birthday', 'firstOrder'].some(
    (field) => !open(field as Field),
  );
  if (open('date') && !hasPeriods && !dated)
    add(
      'date',
      pick(tab, (profile, index) => free(index) && holdsDates(profile)),
      'date of the sale, as its cells are dates',
    );
  if (open('amount') && open('total') && !hasPeriods && open('price')) addAmount(tab, columns, free, add);
  if (!hasClient(columns)) add('client', pickNames(tab, free), 'client, as its cells look like names');
  return doubts;
}

/** True when a column says who the client is. */
export function hasClient(columns: Columns): boolean {
  return ['client', 'clientId', 'email', 'contact', 'firstName', 'lastName'].some(
    (field) => columns[field as Field] !== undefined,
  );
}

function dropUse(columns: Columns, index: number): void {
  for (const field of Object.keys(columns) as Field[])
    if (columns[field]?.index === index) delete columns[field];
}

function pick(tab: Tab, test: (profile: Profile, index: number) => boolean): number {
  return tab.profiles.findIndex((profile, index) => profile.filled > 0 && test(profile, index));
}

function holdsDates(profile: Profile): boolean {
  return (
    profile.dates > 0.8 * profile.filled || (profile.serials > 0.9 * profile.filled && profile.distinct > 3)
  );
}

/** The column most like money: numbers with cents, varied; a quantity with cents will do where there is no other. */
function addAmount(
  tab: Tab,
  columns: Columns,
  free: (index: number) => boolean,
  add: (field: Field, index: number, why: string) => void,
): void {
  let best = -1;
  let bestScore = 0;
  tab.profiles.forEach((profile, index) => {
    const quantity = columns.quantity?.index === index;
    if (
      (!free(index) && !quantity) ||
      isBarePeriod(tab.headers[index]) ||
      profile.filled === 0 ||
      !fits('amount', profile) ||
      speaksAgainst(tab.headers[index])
    )
      return;
    const score =
      (profile.fractions / profile.filled) * 2 +
      profile.distinct / Math.max(1, Math.min(profile.filled, 400)) -
      (profile.small === profile.filled ? 1 : 0);
    if (score > bestScore && (profile.fractions > 0 || !quantity)) [best, bestScore] = [index, score];
  });
  if (bestScore > 0.5)
    add('amount', best, 'amount, as no column is called so and its cells look most like money');
}

function speaksAgainst(header: string): boolean {
  if (words(header).some((word) => NO_MONEY.has(word))) return true;
  const match = matchHeader(header)[0];
  return (
    match !== undefined &&
    match.score >= 80 &&
    !['amount', 'total', 'price', 'quantity'].includes(match.field)
  );
}

/** The leftmost column of varied short texts. */
function pickNames(tab: Tab, free: (index: number) => boolean): number {
  return pick(tab, (profile, index) => {
    const named = matchHeader(tab.headers[index])[0];
    if (!free(index) || (named && named.score >= 80)) return false;
    return (
      profile.texts > 0.7 * profile.filled &&
      profile.longest < 80 &&
      profile.distinct > Math.min(3, profile.filled / 4)
    );
  });
}
