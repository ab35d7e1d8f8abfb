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

type Getters = Model['getters'];

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

interface State {
  /** How deep in batches we are. */
  depth: number;
  /** Whether something was written that is not evaluated yet. */
  stale: boolean;
  revision: number;
  clock: { now: () => number; zone: () => string };
}

/** Opens the engine's data, which belongs to the model from then on. */
export function openCore(data: object): Core {
  registerEngineParts();
  leaveOutTheScreen();
  const state: State = {
    depth: 0,
    stale: false,
    revision: 0,
    clock: { now: () => Date.now(), zone: () => 'UTC' },
  };
  const hub = makeHub();
  const model = openModel(data, hub, state);
  const getters = model.getters as Core['getters'];
  state.clock.zone = () => String(getters.getRekindleExtras().settings.timeZone ?? 'UTC');
  hub.bind(model, () => state.revision++);
  return makeCore(model, hub, getters, state);
}

const openModel = (data: object, hub: Hub, { clock }: State): Model =>
  quietly(
    () =>
      new Model(data, {
        transportService: hub.transport,
        client: { id: 'rekindle', name: 'Rekindle' },
        custom: { now: () => clock.now(), timeZone: () => clock.zone() } as never,
      }),
  );

function makeCore(model: Model, hub: Hub, getters: Core['getters'], state: State): Core {
  const raw = model.dispatch as unknown as Loose;
  const evaluate = () => quietly(() => raw('EVALUATE_CELLS'));
  const tryDispatch = (type: string, payload: object): string[] => {
    state.revision++;
    state.stale = state.depth > 0;
    const own = type === WRITE_CELLS || type === WRITE_MANY_CELLS ? payload : plain(payload);
    const result = quietly(() => raw(type, own));
    return result.isSuccessful ? [] : result.reasons;
  };
  const dispatch = (type: string, payload: object): void => {
    const reasons = tryDispatch(type, payload).filter((reason) => reason !== 'NoChanges');
    if (reasons.length)
      throw new EngineError('INVALID_VALUE', `${type} is not possible: ${reasons.join(', ')}`);
  };
  return {
    model,
    hub,
    getters,
    evaluated() {
      if (state.stale) evaluate();
      state.stale = false;
      return getters;
    },
    dispatch,
    tryDispatch,
    write: (sheet, cells) => writeInChunks(dispatch, sheet, cells),
    setExtra: (path, value) => dispatch(SET_EXTRA, { path, value }),
    batch: (work) => runBatch(raw, state, work),
    revision: () => state.revision,
    setClock(now) {
      state.clock.now = now;
      evaluate();
    },
  };
}

function writeInChunks(dispatch: Core['dispatch'], sheet: number, cells: CellWrite[]): void {
  const type = cells.length > MANY ? WRITE_MANY_CELLS : WRITE_CELLS;
  const sheetId = engineId(sheet);
  for (let at = 0; at < cells.length; at += CHUNK)
    dispatch(type, { sheetId, cells: cells.slice(at, at + CHUNK) });
}

/** An error thrown inside a dispatch would leave the engine half way: it is kept for afterwards. */
function runBatch(raw: Loose, state: State, work: () => void): void {
  if (state.depth) {
    work();
    return;
  }
  const failures: unknown[] = [];
  state.depth++;
  try {
    quietly(() =>
      dispatchTogether(raw, () => {
        try {
          work();
        } catch (error) {
          failures.push(error);
        }
      }),
    );
  } finally {
    state.depth--;
    state.stale = false;
  }
  if (failures.length) throw failures[0];
}

/** A copy of objects of this realm: the engine refuses those of another, such as a script's own. */
export const plain = <T>(data: T): T => JSON.parse(JSON.stringify(data));
