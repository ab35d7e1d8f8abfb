// Runs by the clock: which there are, made and removed by a person's click, each for that person's account and mailbox.

import { SetUpProblem } from '../domain/set-up-problem';
import { COPIED } from '../domain/touches';
import type { Triggers } from '../runtime/triggers';
import type { TriggerServices } from './continue-sending';
import { accountOrNone } from './mail-services';

const HOUR_MS = 3_600_000;

interface Kind {
  /** Exported by main.ts. */
  handler: string;
  /** No longer than this lies between two runs. */
  within: number;
  install(triggers: Triggers, handler: string, zone: string): void;
}

const KINDS = {
  replies: {
    handler: 'scheduledReplies',
    within: 3 * HOUR_MS,
    install: (triggers, handler) => triggers.everyHour(handler),
  },
  morning: {
    handler: 'scheduledMorning',
    within: 49 * HOUR_MS,
    install: (triggers, handler, zone) => triggers.everyDay(handler, 6, zone),
  },
  weekly: {
    handler: 'scheduledWeek',
    within: 15 * 24 * HOUR_MS,
    install: (triggers, handler, zone) => triggers.everyMonday(handler, 7, zone),
  },
} satisfies Record<string, Kind>;

export type TriggerKind = keyof typeof KINDS;

export interface TriggerState {
  kind: TriggerKind;
  /** For this account. */
  on: boolean;
  /** ISO time, '' where it has not run yet. */
  lastRun: string;
  /** What keeps it from running and what to do, or ''. */
  problem: string;
}

export interface TriggerRequest {
  kinds: TriggerKind[];
}

/** What is kept of an account's kinds, milliseconds since 1970. */
type Kept = Partial<Record<TriggerKind, { since: number; ran: number; problem: string }>>;

const CONSENT =
  'Google does not let Rekindle work by the clock for you until you agree to its permissions again: choose Rekindle > Open, then switch this off and on.';

/** The kinds for this account, for Set-up. */
export function triggerStates(services: TriggerServices): TriggerState[] {
  const { triggers, memory, clock } = services;
  const kept = memory.get<Kept>(placeOf(services)) ?? {};
  const lacks = triggers.lacksConsent();
  return (Object.keys(KINDS) as TriggerKind[]).map((kind) => {
    const { since = 0, ran = 0, problem = '' } = kept[kind] ?? {};
    const on = triggers.has(KINDS[kind].handler);
    const late = clock.now() - Math.max(since, ran) > KINDS[kind].within;
    const wrong = problem || (lacks ? CONSENT : late ? STOPPED : '');
    return { kind, on, lastRun: ran > 0 ? new Date(ran).toISOString() : '', problem: on ? wrong : '' };
  });
}

const STOPPED = 'It has not run for a while. Google may have stopped it: switch it off and on again.';

/** Makes these kinds, one of each, and leaves the others as they are. */
export function installTriggers(services: TriggerServices, { kinds }: TriggerRequest): TriggerState[] {
  const { book, triggers, memory, clock } = services;
  triggers.askConsent();
  return services.lock.alone(() => {
    if (book.readState().fileId !== book.fileId()) throw new SetUpProblem(COPIED);
    const place = placeOf(services);
    const kept = memory.get<Kept>(place) ?? {};
    for (const kind of kinds) {
      const { handler, install }: Kind = KINDS[kind];
      install(triggers, handler, book.timeZone());
      kept[kind] = { since: clock.now(), ran: kept[kind]?.ran ?? 0, problem: '' };
    }
    memory.set(place, kept);
    return triggerStates(services);
  });
}

/** Removes these kinds of this account. */
export function removeTriggers(services: TriggerServices, { kinds }: TriggerRequest): TriggerState[] {
  const { triggers, memory } = services;
  const kept = memory.get<Kept>(placeOf(services)) ?? {};
  for (const kind of kinds) {
    triggers.remove(KINDS[kind].handler);
    delete kept[kind];
  }
  memory.set(placeOf(services), kept);
  return triggerStates(services);
}

/**
 * One run by the clock. Nobody is there to be asked or told: in a copy nothing is done, without consent what works
 * without it, and where something is to be put right Set-up says so. Returns null where nothing came of it.
 */
export function runScheduled<T extends object>(
  services: TriggerServices,
  kind: TriggerKind,
  work: () => T,
): T | null {
  const { book, triggers, memory, clock } = services;
  const place = placeOf(services);
  const note = (problem: string) => {
    const kept = memory.get<Kept>(place) ?? {};
    const ran = clock.now();
    memory.set(place, { ...kept, [kind]: { since: kept[kind]?.since ?? ran, ran, problem } });
  };
  const lacks = triggers.lacksConsent();
  try {
    if (book.readState().fileId !== book.fileId()) return null;
    const done = work();
    note((done as { problem?: string }).problem || '');
    return done;
  } catch (error) {
    // Whatever fails for it, what is said is that it lacks.
    if (lacks) return null;
    if (!(error instanceof SetUpProblem)) throw error;
    note(error.message);
    return null;
  }
}

/** For the first look at the sidebar: what a run by the clock could not do, or ''. */
export function scheduleNotice(services: TriggerServices): string {
  const lacks = services.triggers.lacksConsent();
  const kept = Object.values(services.memory.get<Kept>(placeOf(services)) ?? {});
  if (kept.length === 0) return '';
  return kept.map(({ problem }) => problem).find(Boolean) || (lacks ? CONSENT : '');
}

const placeOf = (services: TriggerServices) => `scheduled ${accountOrNone(services)}`;
