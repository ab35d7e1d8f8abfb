// The first half of every list job: read the owner's tabs, understand them, score every client. Writes nothing.

import { assignIds } from '../domain/assign-ids';
import type { Day } from '../domain/day';
import type { KnownRow } from '../domain/lists/fresh-rows';
import {
  type Reading,
  readClients,
  type SourceChoices,
  type Understanding,
  understand,
} from '../domain/reading';
import { type Scoring, score } from '../domain/scoring';
import { SetUpProblem } from '../domain/set-up-problem';
import { readSettings, SETTINGS, type Settings } from '../domain/settings';
import type { KnownClient, State } from '../domain/state';
import { dayWriter, moneyWriter } from '../domain/wording';
import type { Services } from './services';

export interface Picture {
  state: State<SourceChoices>;
  settings: Settings;
  choices: SourceChoices;
  understanding: Understanding;
  reading: Reading;
  scoring: Scoring;
  known: KnownRow[];
  clients: Record<string, KnownClient>;
  today: Day;
  locale: string;
  date: (day: Day) => string;
  money: (cents: number) => string;
}

/** What is understood of the owner's tabs, without reading further. */
export interface Sources {
  state: State<SourceChoices>;
  settings: Settings;
  choices: SourceChoices;
  understanding: Understanding;
  grids: ReturnType<Services['book']['readSources']>;
  today: Day;
  locale: string;
}

/** @param overrides choices being made just now, over the remembered ones */
export function readSources(services: Services, overrides: SourceChoices = {}): Sources {
  const { book, clock } = services;
  const state = book.readState();
  const settings = readSettings(book.settingCells());
  const choices = withSettings({ ...state.choices, ...overrides }, settings);
  const locale = book.locale();
  const today = clock.today(book.timeZone());
  const grids = book.readSources();
  const understanding = understand(grids, { locale, today, choices });
  return { state, settings, choices, understanding, grids, today, locale };
}

/** Reads and scores every client. Throws a SetUpProblem that says what is missing and what could stand for it. */
export function readAndScore(services: Services, asOf?: Day): Picture {
  const sources = readSources(services);
  const { state, settings, choices, understanding, grids, today, locale } = sources;
  if (!understanding.ready) throw new SetUpProblem(whatIsMissing(understanding));
  const reading = readClients(grids, understanding, { locale, today, choices });
  const { ids, clients } = assignIds(reading.clients, state.clients);
  const date = dayWriter(locale);
  const money = moneyWriter(reading.currency.code, locale);
  const scoring = score(
    reading.clients.map((client, i) => ({
      key: ids[i],
      name: client.facts.name,
      sales: client.sales,
      summary: client.summary,
      segment: client.facts.segment,
      region: client.facts.region,
    })),
    { today, asOf, money, date, ...scoringSettings(settings) },
  );
  const known = reading.clients.map((record, i) => ({
    clientId: ids[i],
    record,
    scored: scoring.clients[i],
  }));
  return {
    state,
    settings,
    choices,
    understanding,
    reading,
    scoring,
    known,
    clients,
    today,
    locale,
    date,
    money,
  };
}

/** The settings that the statistics take. */
function scoringSettings(settings: Settings) {
  return {
    lookBackMonths: settings.lookBackMonths ?? 24,
    dormantAfterMonths: settings.dormantAfterMonths ?? undefined,
    rareProducts: settings.rareProducts,
    ownersChance: settings.ownersChance === null ? undefined : settings.ownersChance / 10,
  };
}

/** What is missing, a sentence or more for each thing, with what the owner can do. */
export function whatIsMissing(understanding: Understanding): string {
  const numbered = understanding.missing.some((one) =>
    one.standIns.some((column) => column.field === 'period'),
  );
  const where = numbered
    ? [`Rekindle > Open asks for it; it is the setting "${SETTINGS.firstPeriod.name}".`]
    : [];
  return [...understanding.missing.map((one) => `${one.problem} ${one.todo}`.trim()), ...where].join('\n');
}

function withSettings(choices: SourceChoices, settings: Settings): SourceChoices {
  const firstPeriod = settings.firstPeriod || choices.firstPeriod;
  const rates = { ...choices.rates, ...settings.exchangeRates };
  return { ...choices, ...(firstPeriod ? { firstPeriod } : {}), rates };
}
