// Which chance the sheet can carry, and each client's: look-back, bands, table of years, or the owner's one answer.

import { DAYS_PER_MONTH, dayFromNumber } from '../day';
import { type BandModel, fitBands, type Spell, spellsOf } from './band-model';
import { HORIZON, type LookBack, lookBack, orderClassWords } from './look-back';
import { monthsBefore } from './numbers';
import type { Purchases } from './purchases';
import type { ChanceCount, ChanceFrom, ChanceWord } from './types';
import { type YearTable, yearTable } from './year-table';

/** Repeat orders that bands need, and returns that a look-back or a table of years needs. */
const ENOUGH_RETURNS = 30;
const LOOK_BACK_MONTHS = 24;
const TWO_LOOK_BACKS_MONTHS = 36;
const BAND_MONTHS = 6;
/** Fewer clients in a cell are no "x of y". */
const ENOUGH_CLIENTS = 20;

export interface Chance {
  share: number | null;
  of: ChanceCount | null;
  /** The sentence behind the figure; '' without one. */
  why: string;
}

interface ChanceModel {
  from: ChanceFrom;
  of: (purchases: Purchases) => Chance;
}

const NO_CHANCE: Chance = { share: null, of: null, why: '' };

/** 'likely' from 40 %, 'possible' from 15 %, else 'long shot'; '' without a chance. */
export function chanceWord(share: number | null): ChanceWord {
  if (share === null) return '';
  if (share >= 0.4) return 'likely';
  return share >= 0.15 ? 'possible' : 'long shot';
}

/** The owner's answer p for a year of silence, carried to others: 1 - (s / (s + 12)) ^ -log2(1 - p), s in months. */
export function ownersChanceAt(p: number, monthsSilent: number): number {
  const kappa = -Math.log2(1 - Math.min(Math.max(p, 0), 0.99));
  return 1 - (monthsSilent / (monthsSilent + 12)) ** kappa;
}

/** Learns from all clients as of a day (a day number); clients whose shape carries none get the owner's answer. */
export function chanceModel(all: Purchases[], asOf: number, owners: number | undefined): ChanceModel {
  const byOrders = fromOrders(all, asOf);
  const byYears = fromYears(all, asOf);
  const byOwner = owners === undefined ? null : (purchases: Purchases) => fromOwner(purchases, asOf, owners);
  const modelOf = (purchases: Purchases) => {
    if (purchases.grain === 'years') return byYears ?? byOwner;
    if (purchases.grain === 'totals') return byOwner;
    return byOrders?.of ?? byOwner;
  };
  const from = byOrders?.from ?? (byYears ? 'years' : byOwner ? 'owner' : 'none');
  return {
    from,
    of: (purchases) => (purchases.last === null ? NO_CHANCE : (modelOf(purchases)?.(purchases) ?? NO_CHANCE)),
  };
}

function fromOrders(all: Purchases[], asOf: number): ChanceModel | null {
  const clients = orderDays(all);
  const spells: Spell[] = [];
  for (const days of clients) for (const spell of spellsOf(days, asOf)) spells.push(spell);
  const oldest = clients.reduce((day, days) => Math.min(day, days[0]), asOf);
  const reaches = (months: number) => oldest <= monthsBefore(asOf, months);
  const gaps = spells.reduce((count, spell) => count + (spell.ended ? 1 : 0), 0);
  if (gaps < ENOUGH_RETURNS || !reaches(BAND_MONTHS)) return null;
  const stands = reaches(TWO_LOOK_BACKS_MONTHS) ? 2 : 1;
  const table = reaches(LOOK_BACK_MONTHS) ? lookBack(clients, asOf, stands) : null;
  if (!table || table.returned < ENOUGH_RETURNS) {
    const bands = fitBands(spells);
    return { from: 'bands', of: (purchases) => byBands(bands, purchases, asOf) };
  }
  const bands = fitBands(spells, { farEnd: 'falling' });
  return { from: 'look-back', of: (purchases) => byLookBack(table, bands, stands, purchases, asOf) };
}

function orderDays(all: Purchases[]): number[][] {
  const clients: number[][] = [];
  for (const { grain, orders } of all)
    if ((grain === 'days' || grain === 'months') && orders.length > 0)
      clients.push(orders.map((order) => order.day));
  return clients;
}

function byBands(bands: BandModel, { orders, last }: Purchases, asOf: number): Chance {
  const share = bands.chance(orders.length, asOf - (last ?? asOf), HORIZON);
  return {
    share,
    of: null,
    why: `Going by how your clients came back after such a silence: ${chanceWord(share)}.`,
  };
}

function byLookBack(
  table: LookBack,
  bands: BandModel,
  stands: number,
  { orders, last }: Purchases,
  asOf: number,
): Chance {
  const silence = asOf - (last ?? asOf);
  const share = table.chance(orders.length, silence, bands.chance(orders.length, silence, HORIZON));
  const of = enough(table.count(orders.length, silence));
  if (!of)
    return {
      share,
      of,
      why: `Few clients were like this before; going by the nearest: ${chanceWord(share)}.`,
    };
  const when = stands === 2 ? 'One and two years ago' : 'A year ago';
  const after = orderClassWords(orders.length);
  return {
    share,
    of,
    why: `${when} ${of.clients} clients had been quiet about this long after ${after}; ${cameBack(of)}`,
  };
}

function fromYears(all: Purchases[], asOf: number): ((purchases: Purchases) => Chance) | null {
  const yearly = all.filter(({ grain, orders }) => grain === 'years' && orders.length > 0);
  const last = yearOf(asOf + 1) - 1;
  const clients = yearly.map((purchases) => activeYears(purchases, last));
  const first = clients.reduce((year, years) => (years.length > 0 ? Math.min(year, years[0]) : year), last);
  const table = yearTable(
    clients.map((years) => years.map((year) => year - first)),
    last - first,
  );
  if (table.returned < ENOUGH_RETURNS) return null;
  return (purchases) => byYears(table, activeYears(purchases, last), last);
}

function byYears(table: YearTable, years: number[], last: number): Chance {
  if (years.length === 0) return NO_CHANCE;
  const silent = last - years[years.length - 1];
  const share = table.chance(years.length, silent);
  const of = enough(table.count(years.length, silent));
  const why = of
    ? `Of ${of.clients} clients as long away before, ${of.returned} bought in the year after.`
    : `Few clients were like this before; going by the nearest: ${chanceWord(share)}.`;
  return { share, of, why };
}

/** Calendar years with revenue up to the last complete one; a year still running says too little. */
function activeYears({ orders }: Purchases, last: number): number[] {
  const years: number[] = [];
  for (const { day } of orders) if (yearOf(day) <= last) years.push(yearOf(day));
  return years;
}

function yearOf(day: number): number {
  return +dayFromNumber(day).slice(0, 4);
}

function fromOwner({ last }: Purchases, asOf: number, owners: number): Chance {
  const share = ownersChanceAt(owners, (asOf - (last ?? asOf)) / DAYS_PER_MONTH);
  return { share, of: null, why: `Going by your own answer: ${chanceWord(share)}.` };
}

function enough(count: ChanceCount): ChanceCount | null {
  return count.clients >= ENOUGH_CLIENTS ? count : null;
}

function cameBack({ returned }: ChanceCount): string {
  if (returned === 0) return 'none came back within the year.';
  return `${returned} came back within the year.`;
}
