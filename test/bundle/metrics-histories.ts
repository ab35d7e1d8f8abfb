// Generated outreach: sales of clients who had gone quiet, lines of the Touch Log, and the figures that the domain
// computes from both, to be compared with what the formulas of Metrics show.

import type { World } from '../../local/runtime/world-types';
import { dayFromNumber, dayNumber } from '../../src/domain/day';
import { LOG_OUTCOMES } from '../../src/domain/lists/columns';
import type { DatedAmount } from '../../src/domain/metrics/attribution';
import { type Figures, figures, type MeasuredClient } from '../../src/domain/metrics/figures';
import { type RuleName, ruleOf } from '../../src/domain/metrics/rules';
import { ENDS } from '../../src/domain/metrics/windows';
import type { LogRow, TouchState } from '../../src/domain/touches';
import { LOG_COLUMNS, TOUCH_WORDS } from '../../src/sheets/log-schema';
import { THIS_TIME } from '../../src/sheets/metrics-lines';
import { randomFrom } from './invented-sales';
import { call, type Typed, tab, typeRows, worldWith } from './support';

export const LISTED = '2026-03-01';
export const TODAY = '2026-11-21';
const CLIENTS = 8;
/** What one euro is worth in the sheets with two currencies. */
const RATE = 1.25;
const SERIAL_OF_1970 = 25_569;

interface Sold extends DatedAmount {
  client: number;
  currency: string;
}

export interface Story {
  world: World;
  /** Sales by client number. */
  sales: Sold[];
  ids: string[];
}

const nameOf = (client: number) => `Quiet ${client}`;

function line({ client, day, amount, currency }: Sold): Typed[] {
  return [day, nameOf(client), `client@quiet${client}.example.com`, amount / 100, currency];
}

/** A sheet whose clients were listed in March and in part bought since, with every client in the Touch Log once. */
export function lived(locale: string, seed: number, currencies = ['USD']): Story {
  const random = randomFrom(seed);
  const before: Sold[] = [];
  const since: Sold[] = [];
  for (let client = 1; client <= CLIENTS; client++) {
    before.push({ client, day: '2024-05-10', amount: 30_000 + client, currency: 'USD' });
    for (let i = Math.floor(random() * 5); i > 0; i--) {
      const day = dayFromNumber(dayNumber(LISTED) - 380 + Math.floor(random() * 640));
      if (day > LISTED || day < '2024-06-30') {
        const amount = Math.floor(random() * 90_000) - 20_000;
        since.push({ client, day, amount: amount || 1, currency: currencies[i % currencies.length] });
      }
    }
  }
  const active = ['2025-08-01', '2025-12-10', '2026-02-27'].map((day): Typed[] => [
    day,
    'Active',
    'a@active.example.com',
    100,
    'USD',
  ]);
  const sheet = [['Order Date', 'Customer', 'Email', 'Amount', 'Currency'], ...active, ...before.map(line)];
  const world = worldWith({ tabs: { Sales: sheet }, now: `${LISTED}T09:00:00Z`, locale });
  call(world, 'setUp', { settings: { 'Dormant after (months)': 12, 'Exchange rates': `EUR ${RATE}` } });
  call(world, 'buildLists');
  call(world, 'refreshMetrics');
  world.clock = Date.parse(`${TODAY}T10:00:00Z`);
  const sales = world.workbook.sheets().find((one) => one.name === 'Sales')!;
  typeRows(world.workbook, sales.id, [...sheet, ...since.map(line)]);
  const rows = tab(world, 'Dormant Clients').rows;
  const ids = Array.from({ length: CLIENTS }, (_, i) =>
    String(rows.find((row) => row['Client'] === nameOf(i + 1))?.['Client ID']),
  );
  const story = { world, sales: [...before, ...since], ids };
  const once = ids.flatMap((id) => [touchOf(id, 'dormant', LISTED), touchOf(id, 'growth', LISTED)]);
  typeLog(story, once);
  call(world, 'refreshMetrics');
  return story;
}

function touchOf(clientId: string, list: LogRow['list'], day: string, state: TouchState = 'Sent'): LogRow {
  const blank = Object.fromEntries(LOG_COLUMNS.map(({ key, look }) => [key, look === 'text' ? '' : 0]));
  const channel = state === 'Logged' ? 'Phone' : 'Email';
  return {
    ...blank,
    at: Date.parse(`${day}T15:30:00Z`),
    clientId,
    list,
    round: 1,
    touch: 1,
    channel,
    state,
    followUp: '',
  } as unknown as LogRow;
}

const STATES: TouchState[] = [
  'Sent',
  'Sent',
  'Answered',
  'Auto-reply',
  'Bounced',
  'Opted out',
  'Note ready',
  'Sent or not?',
  'Undone',
  'Logged',
  'Logged',
  'Logged',
];
/** Won back more often than in life. */
const OUTCOMES = [...LOG_OUTCOMES, 'won back'];

/** So many lines with days, states and amounts of all kinds. */
export function inventedLog({ ids }: Story, seed: number, lines: number): LogRow[] {
  const random = randomFrom(seed);
  const one = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)];
  return Array.from({ length: lines }, () => {
    const day = dayFromNumber(dayNumber(LISTED) + Math.floor(random() * 265));
    const row = touchOf(one(ids), random() < 0.8 ? 'dormant' : 'growth', day, one(STATES));
    const isCall = row.state === 'Logged' || row.state === 'Undone';
    const outcome = isCall ? one(OUTCOMES) : random() < 0.1 && row.state === 'Sent' ? 'complained' : '';
    return {
      ...row,
      outcome,
      touch: one([1, 2, 3, 'welcomeBack'] as const),
      minutes: isCall ? Math.floor(random() * 30) : 0,
      cost: Math.floor(random() * 500),
      amount: outcome === 'won back' ? Math.floor(random() * 50_000) : 0,
      followUp: outcome === 'spoke' ? TODAY : '',
    };
  });
}

/** Types these lines over the Touch Log, as a person would; what was longer before is emptied. */
export function typeLog({ world }: Story, rows: readonly LogRow[]): void {
  const log = tab(world, 'Touch Log');
  const cell = (row: LogRow, { key, look }: (typeof LOG_COLUMNS)[number]): Typed => {
    const value = row[key];
    if (look === 'moment') return value ? Number(value) / 86_400_000 + SERIAL_OF_1970 : null;
    if (look === 'day') return value ? dayNumber(String(value)) + SERIAL_OF_1970 : null;
    if (look === 'money') return value ? Number(value) / 100 : null;
    if (look === 'number') return value ? Number(value) : null;
    return key === 'touch' ? TOUCH_WORDS[String(value)] : String(value) || null;
  };
  const lines = rows.map((row) => LOG_COLUMNS.map((column) => cell(row, column)));
  while (lines.length < log.rows.length) lines.push(LOG_COLUMNS.map(() => null));
  if (lines.length === 0) return;
  const area = { top: 1, left: 0, bottom: lines.length, right: LOG_COLUMNS.length - 1 };
  world.workbook.typeCells(log.id, area, lines);
}

const cents = ({ amount, currency }: Sold) => (currency === 'EUR' ? Math.round(amount * RATE) : amount);

/** The figures by the domain, from what was invented. */
export function expected(
  { sales, ids }: Story,
  log: readonly LogRow[],
  window: number | null,
  chance: number | null,
): Figures {
  const clients = ids.flatMap((clientId, i) => {
    const own = sales.filter(({ client }) => client === i + 1);
    const days = own.map((sold) => ({ day: sold.day, amount: cents(sold) }));
    return (['dormant', 'growth'] as const).map(
      (list): MeasuredClient => ({
        clientId,
        list,
        listedOn: list === 'dormant' ? LISTED : '',
        sales: days,
        chance: list === 'dormant' ? chance : null,
      }),
    );
  });
  const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);
  return figures({ log, clients, window, today: TODAY, dayOf, listed: ids.length, bounties: 0 });
}

/** What the formulas of Metrics show now by name: a number, or the sentence that stands for it. */
export function shown(world: World): Map<RuleName, number | string> {
  const { id } = tab(world, 'Metrics');
  const { rows } = world.workbook.extent(id);
  const values = world.workbook.values(id, { top: 0, left: 0, bottom: rows - 1, right: 7 });
  const found = new Map<RuleName, number | string>();
  for (const name of NAMES) {
    const row = values.find((cells) => cells[7] === ruleOf(name, THIS_TIME));
    const value = row?.[1];
    found.set(name, typeof value === 'number' ? value : `"${JSON.stringify(value)}"`);
  }
  return found;
}

/** Names that Metrics and the domain have in common; contacted, answered and talked are of the dormant list there. */
export const NAMES: RuleName[] = [
  'reactivated',
  'responseRate',
  'reactivationRate',
  'newRevenue',
  'revenueSinceReturn',
  'wouldHaveComeAnyway',
  'growthContacted',
  'growthLift',
  'touches',
  'minutes',
  'cost',
  'revenuePerTouch',
  'revenuePerHour',
  'mailsSent',
  'bounceRate',
  'optOutRate',
  'complaintRate',
];

/** Chooses the time on Metrics. */
export function choose(world: World, label: string): void {
  const { id } = tab(world, 'Metrics');
  world.workbook.typeCells(id, { top: 2, left: 1, bottom: 2, right: 1 }, [[label]]);
}

/** Gives every dormant client of Rekindle Numbers a chance, as a sheet with a longer history has it. */
export function giveChance(world: World, chance: number): void {
  const { id, headers, rows } = tab(world, 'Rekindle Numbers');
  const at = headers.indexOf('chance');
  rows.forEach((row, i) => {
    if (row['list'] !== 'dormant') return;
    world.workbook.typeCells(id, { top: i + 1, left: at, bottom: i + 1, right: at }, [[chance]]);
  });
}

/** Rates to a millionth, amounts to the cent. */
const rounded = (value: number) => Math.round(value * 1e6) / 1e6;

/** Every figure on which the sheet and the domain differ, over so many sheets with so many histories each. */
export function disagreements(
  locale: string,
  worlds: number,
  histories: number,
  currencies = ['USD'],
): string[] {
  const found: string[] = [];
  for (let seed = 1; seed <= worlds; seed++) {
    const story = lived(locale, seed * 31, currencies);
    giveChance(story.world, 0.25);
    for (let i = 0; i < histories; i++) {
      const { label, window } = ENDS[i % ENDS.length];
      const log = inventedLog(story, seed * 1000 + i, 4 + i * 3);
      choose(story.world, label);
      typeLog(story, log);
      const domain = expected(story, log, window, 0.25);
      const sheet = shown(story.world);
      for (const name of NAMES) {
        const figure = domain[name as keyof typeof domain].value;
        const cell = sheet.get(name);
        const same =
          figure === null
            ? typeof cell === 'string'
            : typeof cell === 'number' && rounded(cell) === rounded(figure);
        if (!same) found.push(`${locale} ${seed}/${i} ${label} ${name}: sheet ${cell}, domain ${figure}`);
      }
    }
  }
  return found;
}
