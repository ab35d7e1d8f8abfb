// The growth list: active clients who buy below the level they should be at, and why one may say so.

import type { Cents } from '../client';
import { dayFromNumber, dayNumber } from '../day';
import { type Candidate, type Level, levelOf, type Year } from './growth-levels';
import { median, monthsBefore } from './numbers';
import { missingOffer, type Offer, productsOf } from './product-gaps';
import { gapsOf, type LineReader, type Purchases } from './purchases';
import { groupFinder, sizeClass } from './similar';
import type { Growth, Scoreable, Writers } from './types';

interface GrowthInput {
  clients: Scoreable[];
  all: Purchases[];
  /** One-off parts of each client's orders. */
  oneOffs: Cents[][];
  asOf: number;
  /** Clients whose last order is on or before this day are dormant. */
  quietSince: number;
  reader: LineReader;
  writers: Writers;
}

/** Empty years back from today, and back from the last complete calendar year. */
interface Stands {
  days: Year[];
  years: Year[];
}

const MOST_YEARS = 10;
const FEWEST_GAPS = 30;

/** For each client in input order: how far they could grow and why; undefined for all others. */
export function growthOf(input: GrowthInput): (Growth | undefined)[] {
  const stands = { days: yearsBack(input.asOf), years: yearsBack(lastComplete(input.asOf)) };
  const candidates = input.all.map((_, index) => candidate(input, index, stands));
  const groupFor = groupFinder(candidates.filter((found): found is Candidate => found !== null));
  const gaps = gapsOf(input.all);
  const usualGap = gaps.length < FEWEST_GAPS ? null : median(gaps);
  const overdueSince = usualGap === null ? null : input.asOf - usualGap;
  return candidates.map((found) => {
    if (!found) return undefined;
    const group = groupFor(found);
    const offer = group ? missingOffer(group.offers, found.products, found.fullYear) : null;
    const level = levelOf(found, { group, offer, overdueSince, ...input.writers });
    return level ? grown(found, level, offer, input.writers.money) : undefined;
  });
}

/** An active client with dated revenue; null for all others. */
function candidate(input: GrowthInput, index: number, stands: Stands): Candidate | null {
  const purchases = input.all[index];
  const { last, first, grain } = purchases;
  if (last === null || first === null || last <= input.quietSince || grain === 'totals') return null;
  const { regular, years } = regularYears(
    purchases,
    input.oneOffs[index],
    grain === 'years' ? stands.years : stands.days,
  );
  const [latest, before] = years;
  if (grain === 'years' && latest.cents <= 0) return null;
  const { sales, segment = '', region = '' } = input.clients[index];
  const order = median(regular);
  return {
    purchases,
    years,
    segment: segment.trim(),
    region: region.trim(),
    size: grain === 'days' && order !== null ? sizeClass(order) : null,
    last12: latest.cents,
    fullYear: first <= latest.start && latest.cents > 0,
    products: productsOf(
      sales,
      { asOf: input.asOf, since12: latest.start, since24: before.start },
      input.reader,
    ),
  };
}

/** The last day of the last complete calendar year: a column still running says too little. */
function lastComplete(asOf: number): number {
  return dayNumber(`${dayFromNumber(asOf + 1).slice(0, 4)}-01-01`) - 1;
}

/** Empty years back from a day, the latest first. */
function yearsBack(stand: number): Year[] {
  const years: Year[] = [];
  for (let back = 0; back < MOST_YEARS; back++)
    years.push({
      start: monthsBefore(stand, 12 * (back + 1)),
      end: monthsBefore(stand, 12 * back),
      cents: 0,
      orders: 0,
    });
  return years;
}

/** Amounts of the regular orders, and revenue without one-off sales in each of the years. */
function regularYears(
  purchases: Purchases,
  oneOffs: Cents[],
  empty: Year[],
): { regular: Cents[]; years: Year[] } {
  const years = empty.map((year) => ({ ...year }));
  const yearOf = (day: number) => years.find(({ start, end }) => day > start && day <= end);
  const regular: Cents[] = [];
  purchases.orders.forEach((order, index) => {
    const cents = order.cents - oneOffs[index];
    if (cents === 0) return;
    regular.push(cents);
    const year = yearOf(order.day);
    if (!year) return;
    year.cents += cents;
    year.orders++;
  });
  for (const refund of purchases.refunds) {
    const year = yearOf(refund.day);
    if (year) year.cents += refund.cents;
  }
  return { regular, years };
}

function grown(
  { last12, years }: Candidate,
  level: Level,
  offer: Offer | null,
  money: Writers['money'],
): Growth {
  const gap = level.level - last12;
  return { last12, previous12: years[1].cents, ...level, gap, idea: ideaOf(offer, money) };
}

/** 'Filters: 14 of 31 similar clients buy it, about $340 a year.' */
function ideaOf(offer: Offer | null, money: Writers['money']): string {
  if (!offer) return '';
  const { product, buyers, clients, yearly } = offer;
  return `${product}: ${buyers} of ${clients} similar clients buy it, about ${money(yearly)} a year.`;
}
