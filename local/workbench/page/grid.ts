// The grid: the engine's own component over a model that is kept in step with the server's.

import { Model } from '@odoo/o-spreadsheet';
import { registerEngineParts } from '../../engine/parts/register';
import type { Selected, ServerEvent } from '../protocol';
import type { ClockStrip } from './clock-strip';
import type { Connection } from './connection';
import { type Mounted, mountGrid } from './mount';
import { registerNotes } from './notes';
import { registerRowHeights } from './row-heights';
import { tabIds } from './tab-ids';
import { liveTransport } from './transport';
import { readTypingAsGoogle } from './typing';

type Hello = Extract<ServerEvent, { kind: 'hello' }>;

export interface Grid extends Mounted {
  model: Model;
  /** Resolves when everything typed so far has reached the server. */
  settled(): Promise<void>;
}

/** Opens the workbook in the page. */
export async function openGrid(connection: Connection, hello: Hello, clock: ClockStrip): Promise<Grid> {
  registerEngineParts();
  registerNotes();
  registerRowHeights();
  const model = new Model(
    hello.workbook as object,
    {
      transportService: liveTransport(connection) as never,
      client: { id: hello.page, name: 'Another window' },
      custom: { now: clock.now, timeZone: () => hello.clock.timeZone } as never,
    },
    [],
    tabIds() as never,
  );
  model.on('unexpected-revision-id' as never, {}, () => location.reload());
  clock.onMove(() => model.dispatch('EVALUATE_CELLS' as never));
  readTypingAsGoogle(model, clock.now);
  const mounted = await mountGrid(model);
  followSelection(connection, model);
  if (hello.selected) select(model, hello.selected);
  connection.on('show', ({ selected }) => select(model, selected));
  return { model, ...mounted, settled: () => settled(model) };
}

/** Tells the server what is selected, at most once a frame. */
function followSelection(connection: Connection, model: Model): void {
  let said = '';
  const tell = () => {
    const { zones } = model.getters.getSelection();
    const { top, left, bottom, right } = zones[zones.length - 1];
    const selected: Selected = {
      sheetId: model.getters.getActiveSheetId(),
      zone: { top, left, bottom, right },
    };
    const text = JSON.stringify(selected);
    if (text === said) return;
    said = text;
    void connection.post('/selection', selected);
  };
  let planned = 0;
  model.on('update', {}, () => {
    cancelAnimationFrame(planned);
    planned = requestAnimationFrame(tell);
  });
}

function select(model: Model, { sheetId, zone }: Selected): void {
  const { getters } = model;
  if (!getters.getSheetIds().includes(sheetId) || !getters.isSheetVisible(sheetId)) return;
  const from = getters.getActiveSheetId();
  if (from !== sheetId) model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: from, sheetIdTo: sheetId });
  const { top, left, bottom, right } = zone;
  const cell = { col: left, row: top };
  const whole = getters.getSheetZone(sheetId);
  if (bottom > whole.bottom || right > whole.right) return;
  model.selection.selectZone({ cell, zone: { top, left, bottom, right } }, { scrollIntoView: true });
}

const PATIENCE = 5000;

function settled(model: Model): Promise<void> {
  const until = performance.now() + PATIENCE;
  return new Promise((resolve) => {
    const look = () => {
      if (model.getters.isFullySynchronized() || performance.now() > until) resolve();
      else setTimeout(look, 20);
    };
    look();
  });
}
