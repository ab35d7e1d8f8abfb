// "Refresh lists and numbers": new orders are looked for, then lists, numbers, wins and the day's work are brought up to date.

import { addMonths, type Day } from '../domain/day';
import { adoptRows } from '../domain/lists/adopt-rows';
import type { ListKey } from '../domain/lists/columns';
import type { PresentRow } from '../domain/lists/merge-list';
import { type AttributionInput, attribute } from '../domain/metrics/attribution';
import {
  type Figures,
  type FiguresInput,
  figures,
  type RevenueSources,
  revenueSources,
} from '../domain/metrics/figures';
import { windowOf } from '../domain/metrics/windows';
import { UNKNOWN_REASON } from '../domain/reasons';
import type { LogRow } from '../domain/touches';
import { moneyFormat } from '../domain/wording';
import type { ListSnapshot } from '../sheets/list-read';
import type { NumberedClient } from '../sheets/numbers-clients';
import { buildNow } from './build-lists';
import type { BuildResult } from './build-result';
import type { MailServices } from './mail-services';
import { countedLog, numberedClients, salesByDay } from './outreach-figures';
import { type Picture, readAndScore } from './read-and-score';
import { renameReasons } from './rename-reasons';
import { openWins } from './won-back';
import { writeToday } from './write-today';

/** Wins and bounties go by this many days, whatever is chosen on Metrics for looking. */
export const WIN_WINDOW = 90;

/** Every figure by name, as the Metrics tab shows them. */
export function refreshMetrics(services: MailServices): Figures {
  return refreshAll(services).figures;
}

/** Lists, numbers, Metrics, Reasons and Won Back, under one lock. */
export function refreshAll(services: MailServices): {
  built: BuildResult;
  figures: Figures;
  picture: Picture;
} {
  return services.lock.alone(() => {
    renameReasons(services);
    const picture = readAndScore(services);
    const built = buildNow(services, picture);
    return { built, figures: refreshNumbers(services, picture), picture };
  });
}

type Rows = Record<ListKey, readonly PresentRow[]>;

/** To be called under the lock, right after the lists were built from `picture`. */
function refreshNumbers(services: MailServices, picture: Picture): Figures {
  const { book } = services;
  const state = book.readState();
  const desk = services.openDesk(state.tabs);
  const read = (list: ListKey): ListSnapshot => {
    const snapshot = book.readList(list, state.columns[list]);
    return { ...snapshot, rows: adoptRows(snapshot.rows, picture.clients) };
  };
  const lists = { dormant: read('dormant'), growth: read('growth') };
  const rows: Rows = { dormant: lists.dormant.rows, growth: lists.growth.rows };
  const log = countedLog(desk.log().rows, picture);
  const clients = numberedClients(picture, log, rows, desk.chances());
  const zone = book.timeZone();
  const dayOf = (at: number) => services.clock.dayOf(at, zone);
  const input = { log, clients, window: windowOf(desk.chosenWindow()), today: picture.today, dayOf };
  openWins(services, picture, { ...input, window: WIN_WINDOW });
  desk.writeNumbers({
    clients,
    lists,
    mergedInto: picture.mergedInto,
    money: moneyFormat(picture.reading.currency.code, picture.locale),
    reasons: reasonsByClients(
      desk.reasons().map(({ reason }) => reason),
      rows.dormant,
    ),
    templates: templatesOf(log),
    team: desk.team().map(({ name }) => name),
    sources: inUnits(sourcesOf(picture, cameBackOn(clients, input))),
  });
  book.writeState({ ...book.readState(), tabs: { ...state.tabs, ...desk.ids() } });
  writeToday(services, picture, log.length > 0 || 'today' in state.tabs);
  desk.flush();
  const bounties = desk.wonBack().reduce((sum, row) => sum + (row.bountyOwed || 0), 0);
  return figures({ ...input, listed: rows.dormant.filter(isClient).length, bounties } satisfies FiguresInput);
}

/** The day of the order that brought each dormant client back, by client id, whatever the window. */
function cameBackOn(clients: readonly NumberedClient[], input: AttributionInput): Map<string, Day> {
  const dormant = clients.filter(({ list }) => list === 'dormant');
  const back = attribute({ ...input, clients: dormant, window: null });
  return new Map(
    dormant.flatMap(({ key, clientId }): [string, Day][] => {
      const found = back.get(key);
      return found?.counts ? [[clientId, found.orderedAt as Day]] : [];
    }),
  );
}

const isClient = ({ cells }: PresentRow) => String(cells['client'] ?? '') !== '';

function sourcesOf(picture: Picture, backSince: ReadonlyMap<string, Day>): RevenueSources {
  const sales = [...salesByDay(picture)].map(([clientId, own]) => ({ clientId, sales: own }));
  return revenueSources(sales, backSince, addMonths(picture.today, -12), picture.today);
}

function inUnits({ fresh, repeat, wonBack }: RevenueSources): RevenueSources {
  return { fresh: fresh / 100, repeat: repeat / 100, wonBack: wonBack / 100 };
}

/** The reasons with the most clients first; the chart shows the first few. */
function reasonsByClients(reasons: string[], rows: readonly PresentRow[]): string[] {
  const clients = new Map<string, number>();
  for (const { cells } of rows) {
    const reason = String(cells['reason'] ?? '').trim() || UNKNOWN_REASON;
    clients.set(reason, (clients.get(reason) ?? 0) + 1);
  }
  return [...reasons].sort((a, b) => (clients.get(b) ?? 0) - (clients.get(a) ?? 0));
}

/** How many texts Metrics compares. */
const TEXTS = 15;

/** The texts that were used most, as named in the log, without the mark of their words. */
function templatesOf(log: readonly LogRow[]): string[] {
  const used = new Map<string, number>();
  for (const { template } of log) {
    const id = template.replace(/ #[^#]*$/, '');
    if (id !== '' && id !== template) used.set(id, (used.get(id) ?? 0) + 1);
  }
  return [...used]
    .sort((a, b) => b[1] - a[1])
    .slice(0, TEXTS)
    .map(([id]) => id);
}
