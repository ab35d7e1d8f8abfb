// Scores every client: which list they are on, what they may be worth, with what chance, and why.

import { DAYS_PER_MONTH, dayFromNumber, dayNumber } from '../day';
import { type Chance, chanceModel, chanceWord } from './chance';
import { asOfDay, dormantAfter, dormantChoices } from './dormancy';
import { growthOf } from './growth';
import { monthsBefore } from './numbers';
import { medianOrder, oneOffParts } from './one-offs';
import { fillTypical, ownPotential, type Potential } from './potential';
import {
  type LineReader,
  lineReader,
  newestOrder,
  type Purchases,
  purchasesOf,
  revenueBetween,
} from './purchases';
import { rareCandidates } from './rare-products';
import { why } from './sentences';
import type { Growth, ListName, Scoreable, ScoredClient, Scoring, ScoringOptions } from './types';

/** Everything known of one client when the row is put together. */
interface Findings {
  purchases: Purchases;
  potential: Potential;
  chance: Chance;
  growth?: Growth;
}

interface Frame {
  asOf: number;
  /** Last order on or before this day: dormant. First order after it: new. */
  quietSince: number;
  options: ScoringOptions;
  reader: LineReader;
}

/**
 * Scores all clients as of today, the newest sale, or the day asked for; sales after that day are left out.
 * Amounts in hundredths. The result does not depend on the order of clients or lines.
 */
export function score(clients: Scoreable[], options: ScoringOptions): Scoring {
  const reader = lineReader(options.rareProducts);
  const today = dayNumber(options.today);
  const asked = options.asOf === undefined ? null : dayNumber(options.asOf);
  const newest = newestOrder(clients, asked ?? today, reader.numberOf);
  const stand = asOfDay(today, asked, newest, options.date);
  const all = clients.map((client) => purchasesOf(client, stand.day, reader));
  const after = dormantAfter(all, options.dormantAfterMonths);
  const frame = { asOf: stand.day, quietSince: monthsBefore(stand.day, after.months), options, reader };
  const model = chanceModel(all, stand.day, options.ownersChance);
  const findings = examine(clients, all, model.of, frame);
  const scored = clients.map((client, index) => row(client, findings[index], frame));
  return {
    asOf: dayFromNumber(stand.day),
    asOfWhy: stand.why,
    newestSale: newest === null ? null : dayFromNumber(newest),
    dormantAfterMonths: after.months,
    dormantAfterWhy: after.why,
    dormantChoices: dormantChoices(all, stand.day),
    chanceFrom: model.from,
    clients: scored,
    ...headline(scored, model.from !== 'none'),
    rareCandidates: rareCandidates(clients, stand.day, reader),
  };
}

function examine(
  clients: Scoreable[],
  all: Purchases[],
  chanceOf: (purchases: Purchases) => Chance,
  frame: Frame,
): Findings[] {
  const sheetMedian = medianOrder(all);
  const oneOffs = all.map((purchases) => oneOffParts(purchases, sheetMedian));
  const own = all.map((purchases, index) => ownPotential(purchases, oneOffs[index], frame.asOf));
  const potentials = fillTypical(own, all);
  const growth = growthOf({
    clients,
    all,
    oneOffs,
    ...frame,
    writers: frame.options,
  });
  return all.map((purchases, index) => ({
    purchases,
    potential: potentials[index],
    chance: chanceOf(purchases),
    growth: growth[index],
  }));
}

function row(client: Scoreable, findings: Findings, frame: Frame): ScoredClient {
  const { purchases, potential, chance, growth } = findings;
  const { asOf, options } = frame;
  const list = listOf(findings, frame.quietSince);
  const shown = shownRevenue(purchases, asOf, options.lookBackMonths);
  const monthsSilent = purchases.last === null ? null : (asOf - purchases.last) / DAYS_PER_MONTH;
  return {
    key: client.key,
    list,
    ...shown,
    totalRevenue: purchases.total ?? 0,
    orders: purchases.orderCount,
    firstOrder: dayOrNull(purchases.first),
    lastOrder: dayOrNull(purchases.last),
    monthsSilent,
    suggestedPotential: potential.cents,
    potentialFrom: potential.from,
    withoutOneOffs: potential.withoutOneOffs,
    chance: chance.share,
    chanceOf: chance.of,
    chanceWord: chanceWord(chance.share),
    why: why({ list, ...findings }, asOf, options),
    realisticRank: realisticRank(potential, chance, purchases.total ?? 0, monthsSilent ?? 0),
    ...(growth ? { growth } : {}),
  };
}

function listOf({ purchases, growth }: Findings, quietSince: number): ListName {
  if (purchases.last === null) return 'none';
  if (purchases.last <= quietSince) return 'dormant';
  if (growth) return 'growth';
  return purchases.first !== null && purchases.first > quietSince ? 'new' : 'active';
}

function shownRevenue(purchases: Purchases, asOf: number, months: number) {
  const from = monthsBefore(asOf, months);
  const revenueIsOlder = purchases.last !== null && purchases.last <= from;
  if (purchases.grain === 'totals') return { revenue: purchases.total ?? 0, revenueIsOlder };
  const since = revenueIsOlder ? monthsBefore(purchases.last ?? asOf, months) : from;
  return { revenue: revenueBetween(purchases, since, asOf), revenueIsOlder };
}

/** Potential x chance; without either, total x 12 / (12 + months silent), which is the total where silence is unknown. */
function realisticRank(potential: Potential, chance: Chance, total: number, monthsSilent: number): number {
  if (potential.cents !== null && chance.share !== null) return potential.cents * chance.share;
  return (total * 12) / (12 + monthsSilent);
}

function dayOrNull(day: number | null) {
  return day === null ? null : dayFromNumber(day);
}

function headline(scored: ScoredClient[], hasChance: boolean) {
  let ifAllReturn = 0;
  let realistic = 0;
  for (const { list, suggestedPotential, chance } of scored) {
    if (list !== 'dormant' || suggestedPotential === null) continue;
    ifAllReturn += suggestedPotential;
    realistic += Math.round(suggestedPotential * (chance ?? 0));
  }
  return { ifAllReturn, realistic: hasChance ? realistic : null };
}
