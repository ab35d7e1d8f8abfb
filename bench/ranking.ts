// How much of the revenue that really came back stands at the top of the dormant list, by each way of sorting it.
// On published bases, each split at mid-time.

import { dayFromNumber, dayNumber } from '../src/domain/day';
import { type Scoreable, score } from '../src/domain/scoring';
import type { BenchOptions, Figure } from './figure';
import { DATA, hasBase, readBase } from './published-bases';
import { scoringOptions } from './scoring-options';

/** Differences below are noise. */
const NOISE = 1.5;
const SHEETS = 100;
const SHEET_CLIENTS = 200;
const OURS = 'Realistic first';
/** What "Realistic first" has to keep up with. */
const RULES = [
  'total x 12 / (12 + months silent)',
  'recency-weighted, half-life 12 months',
  'last 24 months',
  'random',
];
const BASES = [
  { name: 'CDNOW', file: 'cdnow-sample.csv', columns: { client: 0, date: 1, amount: 3 } },
  { name: 'Apparel', file: 'apparel-simulated.csv', columns: { client: 0, date: 1, amount: 2 } },
];

interface Entry {
  key: string;
  /** Revenue after the split: what came back, in hundredths. */
  later: number;
  /** What each rule sorts by. */
  ranks: Record<string, number>;
}

type Shares = Record<string, number>;

/** A small seeded generator (mulberry32), so that the random rule and the draws repeat. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function midTime(clients: Scoreable[]): number {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { sales } of clients)
    for (const { day } of sales) {
      first = Math.min(first, dayNumber(day));
      last = Math.max(last, dayNumber(day));
    }
  return Math.floor((first + last) / 2);
}

/** The dormant list as of the split, with what came back later. */
function dormantEntries(clients: Scoreable[], split: number, random: () => number): Entry[] {
  const asOf = dayFromNumber(split);
  const scoring = score(clients, { ...scoringOptions(asOf), asOf });
  const entries: Entry[] = [];
  scoring.clients.forEach((scored, index) => {
    if (scored.list !== 'dormant') return;
    const { sales } = clients[index];
    const silent = scored.monthsSilent ?? 0;
    const later = sumOf(sales, (age) => (age < 0 ? 1 : 0), split);
    entries.push({
      key: scored.key,
      later,
      ranks: {
        'total x 12 / (12 + months silent)': (scored.totalRevenue * 12) / (12 + silent),
        'recency-weighted, half-life 12 months': sumOf(
          sales,
          (age) => (age < 0 ? 0 : 0.5 ** (age / 365.25)),
          split,
        ),
        'last 24 months': sumOf(sales, (age) => (age >= 0 && age < 730.5 ? 1 : 0), split),
        random: random(),
        'Market Potential': scored.suggestedPotential ?? 0,
        [OURS]: scored.realisticRank,
        oracle: later,
      },
    });
  });
  return entries;
}

function sumOf(sales: Scoreable['sales'], weight: (age: number) => number, split: number): number {
  return sales.reduce((sum, { day, cents }) => sum + cents * weight(split - dayNumber(day)), 0);
}

/** Percent of all that came back, among the first `count` by each rule. */
function sharesOfTop(entries: Entry[], count: number): Shares {
  const all = entries.reduce((sum, { later }) => sum + later, 0);
  const shares: Shares = {};
  for (const rule of Object.keys(entries[0]?.ranks ?? {})) {
    const sorted = [...entries].sort((a, b) => b.ranks[rule] - a.ranks[rule] || (a.key < b.key ? -1 : 1));
    shares[rule] =
      all === 0 ? 0 : (100 * sorted.slice(0, count).reduce((sum, { later }) => sum + later, 0)) / all;
  }
  return shares;
}

function meanOf(all: Shares[]): Shares {
  const mean: Shares = {};
  for (const rule of Object.keys(all[0]))
    mean[rule] = all.reduce((sum, shares) => sum + shares[rule], 0) / all.length;
  return mean;
}

function draw(clients: Scoreable[], random: () => number): Scoreable[] {
  const keyed = clients.map((client) => ({ client, at: random() })).sort((a, b) => a.at - b.at);
  return keyed.slice(0, SHEET_CLIENTS).map(({ client }) => client);
}

/** The table's columns for a base: the whole sheet, and the mean of many sheets of 200 clients drawn from it. */
function columnsOf(name: string, clients: Scoreable[], sheets: number): Record<string, Shares> {
  const split = midTime(clients);
  const random = randomFrom(7);
  const fifth = (entries: Entry[]) => Math.ceil(entries.length / 5);
  const whole = dormantEntries(clients, split, random);
  const draws: Entry[][] = [];
  while (draws.length < sheets) {
    const entries = dormantEntries(draw(clients, random), split, random);
    if (entries.some(({ later }) => later > 0)) draws.push(entries);
  }
  const columns = {
    [`${name}, top 20`]: sharesOfTop(whole, 20),
    [`${name}, top 20 %`]: sharesOfTop(whole, fifth(whole)),
  };
  if (sheets === 0) return columns;
  columns[`${name}, 200 clients, top 20`] = meanOf(draws.map((entries) => sharesOfTop(entries, 20)));
  columns[`${name}, 200 clients, top 20 %`] = meanOf(
    draws.map((entries) => sharesOfTop(entries, fifth(entries))),
  );
  return columns;
}

/** Percent of the returning revenue by column and rule, drawing so many small sheets; null when the bases are not at hand. */
export function rankingTable(sheets = SHEETS): Record<string, Shares> | null {
  if (!BASES.every(({ file }) => hasBase(file))) return null;
  const columns: Record<string, Shares> = {};
  for (const { name, file, columns: at } of BASES)
    Object.assign(columns, columnsOf(name, readBase(file, at), sheets));
  return columns;
}

/** For the whole bases: "Realistic first", and the best other rule less the noise, which it must reach. */
export function rankingFigures(table: Record<string, Shares>) {
  return Object.entries(table)
    .filter(([column]) => !column.includes('200 clients'))
    .map(([column, shares]) => {
      const want = Math.max(...RULES.map((rule) => shares[rule])) - NOISE;
      return { name: `${OURS}: ${column}`, value: shares[OURS], want, holds: shares[OURS] >= want };
    });
}

/** The figures, and the whole table as a note; small sheets are drawn only without `quick`. */
export function rankingJob({ quick, note }: BenchOptions): Figure[] {
  const table = rankingTable(quick ? 0 : SHEETS);
  if (!table) {
    note(
      `ranking: left out, ${BASES.map(({ file }) => file).join(' and ')} are not in ${DATA}; set REKINDLE_DATA.`,
    );
    return [];
  }
  note(asText(table));
  return rankingFigures(table).map(({ name, value, want, holds }) => ({
    name: `ranking: ${name}`,
    value,
    want: `at least ${want.toFixed(1)} %`,
    holds,
  }));
}

function asText(table: Record<string, Shares>): string {
  const columns = Object.keys(table);
  const lines = Object.keys(table[columns[0]]).map(
    (rule) => `| ${rule} | ${columns.map((column) => table[column][rule].toFixed(1)).join(' | ')} |`,
  );
  const head = `| percent of returning revenue | ${columns.join(' | ')} |`;
  return [head, `|---|${columns.map(() => '---|').join('')}`, ...lines].join('\n');
}
