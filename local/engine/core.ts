// One open model of the engine: dispatching, batches, revisions, and the hub that live pages join.

import { Model } from '@odoo/o-spreadsheet';
import { leaveOutTheScreen } from './headless';
import { type Hub, makeHub } from './hub';
import { dispatchTogether } from './parts/batch-plugin';
import { type Extras, SET_EXTRA } from './parts/extras-plugin';
import { registerEngineParts } from './parts/register';
import { type CellWrite, WRITE_CELLS, WRITE_MANY_CELLS } from './parts/write-cells-plugin';
import { quietly } from './quietly';
import { engineId } from './sheet-ids';
import { EngineError } from './workbook-types';

export type Getters = Model['getters'];

export interface Core {
  readonly model: Model;
  readonly hub: Hub;
  readonly getters: Getters & { getRekindleExtras(): Extras };
  /** Getters after everything written so far has been evaluated. */
  evaluated(): Core['getters'];
  dispatch(type: string, payload: object): void;
  /** As dispatch, but a refusal is answered with its reasons instead of thrown. */
  tryDispatch(type: string, payload: object): string[];
  write(sheet: number, cells: CellWrite[]): void;
  setExtra(path: string[], value: unknown): void;
  batch(work: () => void): void;
  /** Grows with every change, also those of pages. */
  revision(): number;
  setClock(now: () => number): void;
}

/** Cells per command, and the number from which evaluating everything afresh is cheaper. */
const CHUNK = 20_000;
const MANY = 2_000;

type Loose = (type: string, payload?: object) => { isSuccessful: boolean; reasons: string[] };

/** Opens the engine's data, which belongs to the model from then on. */
export function openCore(data: object): Core {
  registerEngineParts();
  leaveOutTheScreen();
  const clock = { now: () => Date.now(), zone: () => 'UTC' };
  const hub = makeHub();
  const model = quietly(
    () =>
      new Model(data, {
        transportService: hub.transport,
        client: { id: 'rekindle', name: 'Rekindle' },
        custom: { now: () => clock.now(), timeZone: () => clock.zone() } as never,
      }),
  );
  const raw = model.dispatch as unknown as Loose;
  const state = { depth: 0, stale: false, revision: 0 };
  const tryDispatch = (type: string, payload: object): string[] => {
    state.revision++;
    state.stale = state.depth > 0;
    const own = type === WRITE_CELLS || type === WRITE_MANY_CELLS ? payload : plain(payload);
    const result = quietly(() => raw(type, own));
    return result.isSuccessful ? [] : result.reasons;
  };
  const core: Core = {
    model,
    hub,
    getters: model.getters as Core['getters'],
    evaluated() {
      if (state.stale) quietly(() => raw('EVALUATE_CELLS'));
      state.stale = false;
      return core.getters;
    },
    dispatch(type, payload) {
      const reasons = tryDispatch(type, payload).filter((reason) => reason !== 'NoChanges');
      if (reasons.length)
        throw new EngineError('INVALID_VALUE', `${type} is not possible: ${reasons.join(', ')}`);
    },
    tryDispatch,
    write(sheet, cells) {
      const type = cells.length > MANY ? WRITE_MANY_CELLS : WRITE_CELLS;
      const sheetId = engineId(sheet);
      for (let at = 0; at < cells.length; at += CHUNK)
        core.dispatch(type, { sheetId, cells: cells.slice(at, at + CHUNK) });
    },
    setExtra: (path, value) => core.dispatch(SET_EXTRA, { path, value }),
    batch(work) {
      if (state.depth) return work();
      let failure: { error: unknown } | null = null;
      state.depth++;
      try {
        quietly(() =>
          dispatchTogether(raw, () => {
            // An error thrown inside a dispatch would leave the engine half way: it is kept for afterwards.
            try {
              work();
            } catch (error) {
              failure = { error };
            }
          }),
        );
      } finally {
        state.depth--;
        state.stale = false;
      }
      if (failure) throw (failure as { error: unknown }).error;
    },
    revision: () => state.revision,
    setClock(now) {
      clock.now = now;
      quietly(() => raw('EVALUATE_CELLS'));
    },
  };
  clock.zone = () => String(core.getters.getRekindleExtras().settings.timeZone ?? 'UTC');
  hub.bind(model, () => state.revision++);
  return core;
}

/** A copy of objects of this realm: the engine refuses those of another, such as a script's own. */
export const plain = <T>(data: T): T => JSON.parse(JSON.stringify(data));
