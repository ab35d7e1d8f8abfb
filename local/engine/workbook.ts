// A workbook over the spreadsheet engine, put together from its parts.

import { charts } from './charts';
import { conditionalFormats } from './conditional-formats';
import type { Context } from './context';
import { type Core, openCore, plain } from './core';
import { dimensions } from './dimensions';
import { features } from './features';
import type { LiveMessage, LivePort } from './hub';
import { engineLocale } from './locale-facts';
import { reading } from './reading';
import { engineId } from './sheet-ids';
import { sheets } from './sheets';
import { sorting } from './sorting';
import { validations } from './validations';
import { EngineError, type Workbook } from './workbook-types';
import { writing } from './writing';

/** A workbook with what only this engine offers. */
export interface LiveWorkbook extends Workbook {
  /** Joins a page: it opens its model with `data` and sends and gets messages of the engine's own protocol. */
  join(send: (message: LiveMessage) => void): LivePort;
}

const VERSION = 1;

interface Snapshot {
  rekindleSnapshot: number;
  data: object;
}

/** A new file: one tab 'Sheet1' unless others are named, en_US and Etc/UTC unless told otherwise. */
export function newWorkbook(
  options: { locale?: string; timeZone?: string; sheets?: string[] } = {},
): LiveWorkbook {
  const { locale = 'en_US', timeZone = 'Etc/UTC', sheets: names = ['Sheet1'] } = options;
  const [first, ...others] = names;
  const workbook = assemble(
    openCore({
      sheets: [{ id: engineId(0), name: first, colNumber: 26, rowNumber: 1000 }],
      settings: { locale: engineLocale(locale) },
      rekindle: { settings: { locale, timeZone } },
    }),
  );
  for (const name of others) workbook.addSheet(name);
  return workbook;
}

/** Opens what `snapshot()` gave. Throws EngineError INVALID_VALUE for anything else. */
export function openSnapshot(snapshot: unknown): LiveWorkbook {
  const { rekindleSnapshot, data } = (snapshot ?? {}) as Partial<Snapshot>;
  if (rekindleSnapshot !== VERSION || !data)
    throw new EngineError('INVALID_VALUE', 'This is no saved workbook, or one of another version.');
  return assemble(openCore(plain(data)));
}

/** Opens a workbook from data in the engine's own form, made by our readers. */
export const openEngineData = (data: object): LiveWorkbook => assemble(openCore(data));

function assemble(core: Core): LiveWorkbook {
  const setting = (name: string, or: string) => String(core.getters.getRekindleExtras().settings[name] ?? or);
  const clock = { now: () => Date.now() };
  const currentYear = rememberedYear();
  const context: Context = {
    core,
    locale: () => setting('locale', 'en_US'),
    timeZone: () => setting('timeZone', 'Etc/UTC'),
    thisYear: () => currentYear(clock.now(), setting('timeZone', 'Etc/UTC')),
  };
  const read = reading(context);
  return {
    get locale() {
      return context.locale();
    },
    set locale(locale) {
      core.batch(() => {
        core.setExtra(['settings', 'locale'], locale);
        core.dispatch('UPDATE_LOCALE', { locale: engineLocale(locale) });
      });
    },
    get timeZone() {
      return context.timeZone();
    },
    set timeZone(timeZone) {
      core.setExtra(['settings', 'timeZone'], timeZone);
    },
    setClock(now) {
      clock.now = now;
      core.setClock(now);
    },
    batch: core.batch,
    ...sheets(context),
    ...read,
    ...writing(context),
    ...validations(context),
    ...sorting(context, read.values),
    ...dimensions(context),
    ...conditionalFormats(context),
    ...features(context),
    ...charts(context),
    moveColumns: (id, first, count, before) => moveColumns(core, id, first, count, before),
    snapshot: (): Snapshot => ({ rekindleSnapshot: VERSION, data: core.model._exportData(false) }),
    revision: core.revision,
    join: (send) => core.hub.join(send),
  };
}

/** The year of a moment in a zone. Asked for every string that is typed, so the last answer is kept. */
function rememberedYear(): (moment: number, timeZone: string) => number {
  let last = { quarter: Number.NaN, timeZone: '', year: 0 };
  return (moment, timeZone) => {
    // A quarter of an hour: zones change their day at no finer step.
    const quarter = Math.floor(moment / 900_000);
    if (quarter !== last.quarter || timeZone !== last.timeZone) {
      const text = new Intl.DateTimeFormat('en-US', { timeZone, year: 'numeric' }).format(new Date(moment));
      last = { quarter, timeZone, year: Number(text) };
    }
    return last.year;
  };
}

function moveColumns(core: Core, id: number, first: number, count: number, before: number): void {
  if (before >= first && before <= first + count) return;
  const elements = Array.from({ length: count }, (_, i) => first + i);
  const forward = before > first;
  core.dispatch('MOVE_COLUMNS_ROWS', {
    sheetId: engineId(id),
    sheetName: core.getters.getSheetName(engineId(id)),
    dimension: 'COL',
    base: forward ? before - 1 : before,
    elements,
    position: forward ? 'after' : 'before',
  });
}
