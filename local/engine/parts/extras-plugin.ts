// What Google's sheets carry and the engine lacks: notes, protections, details of validations, conditional formats
// and charts, number formats as given, settings. One small tree, shared, undoable, saved, moved with rows and columns.

import { CorePlugin, coreTypes, helpers, registries } from '@odoo/o-spreadsheet';
import type { Zone } from '../workbook-types';
import { movedIndex } from './write-cells-plugin';

/** Zones under any of these keys move when rows or columns are added or removed. */
interface Placed {
  sheetId: string;
  zone: Zone;
}

export interface Extras {
  /** sheet → "col,row" → text */
  notes: Record<string, Record<string, string>>;
  /** sheet → id → protection; without zone the whole sheet */
  protections: Record<string, Record<string, { zone?: Zone; description: string; warningOnly: boolean }>>;
  /** rule id → what the engine's rule cannot say */
  validations: Record<string, unknown>;
  /** rule id → the rule as given */
  conditions: Record<string, unknown>;
  /** chart id → the chart as given, its source apart */
  charts: Record<string, { ranges: Placed[]; spec: unknown }>;
  /** the engine's number format → Google's */
  formats: Record<string, string>;
  settings: Record<string, unknown>;
}

export const SET_EXTRA = 'REKINDLE_SET_EXTRA';

interface SetExtra {
  type: string;
  /** Where in the tree; the first part is a key of Extras. */
  path: string[];
  value?: unknown;
}

type Header = Parameters<typeof movedIndex>[1];
type Update = (...args: unknown[]) => void;

const empty = (): Extras => ({
  notes: {},
  protections: {},
  validations: {},
  conditions: {},
  charts: {},
  formats: {},
  settings: {},
});

class ExtrasPlugin extends CorePlugin {
  static override getters = ['getRekindleExtras'] as never;
  extras: Extras = empty();

  getRekindleExtras(): Extras {
    return this.extras;
  }

  override handle(command: { type: string }) {
    switch (command.type) {
      case SET_EXTRA:
        return this.set((command as SetExtra).path, (command as SetExtra).value);
      case 'ADD_COLUMNS_ROWS':
      case 'REMOVE_COLUMNS_ROWS':
        return this.move(command as Header);
      case 'MOVE_RANGES':
        return this.carry(command as unknown as Move);
      case 'DELETE_SHEET':
        return this.forget((command as unknown as { sheetId: string }).sheetId);
      case 'DUPLICATE_SHEET':
        return this.copy(command as unknown as { sheetId: string; sheetIdTo: string });
    }
  }

  override import(data: object) {
    const saved = (data as { rekindle?: Partial<Extras> }).rekindle ?? {};
    this.extras = { ...empty(), ...JSON.parse(JSON.stringify(saved)) };
  }

  override export(data: object) {
    (data as { rekindle?: Extras }).rekindle = this.extras;
  }

  private set(path: string[], value: unknown) {
    (this.history.update as unknown as Update)('extras', ...path, value);
  }

  private move(command: Header) {
    const { sheetId } = command;
    if (this.extras.notes[sheetId])
      this.set(['notes', sheetId], movedNotes(this.extras.notes[sheetId], command));
    for (const [id, protection] of Object.entries(this.extras.protections[sheetId] ?? {})) {
      if (!protection.zone) continue;
      const zone = movedZone(sheetId, protection.zone, command);
      this.set(['protections', sheetId, id], zone ? { ...protection, zone } : undefined);
    }
    for (const [id, chart] of Object.entries(this.extras.charts)) {
      const ranges = chart.ranges.flatMap((range) => movedPlace(range, command));
      this.set(['charts', id], { ...chart, ranges });
    }
  }

  /** Cells cut and put elsewhere take their notes along, and what lies wholly among them its place. */
  private carry(move: Move) {
    const { sheetId, targetSheetId } = move;
    const moved = Object.entries(this.extras.notes[sheetId] ?? {}).map(([key, text]) => {
      const [col, row] = key.split(',').map(Number);
      const place = carried({ sheetId, zone: { top: row, left: col, bottom: row, right: col } }, move);
      return { sheet: place.sheetId, key: `${place.zone.left},${place.zone.top}`, text };
    });
    const on = (sheet: string) =>
      Object.fromEntries(moved.filter((note) => note.sheet === sheet).map(({ key, text }) => [key, text]));
    if (moved.length) this.set(['notes', sheetId], on(sheetId));
    if (targetSheetId !== sheetId && moved.length)
      this.set(['notes', targetSheetId], { ...this.extras.notes[targetSheetId], ...on(targetSheetId) });
    for (const [id, protection] of Object.entries(this.extras.protections[sheetId] ?? {}))
      if (protection.zone && targetSheetId === sheetId) {
        const { zone } = carried({ sheetId, zone: protection.zone }, move);
        this.set(['protections', sheetId, id], { ...protection, zone });
      }
    for (const [id, chart] of Object.entries(this.extras.charts))
      this.set(['charts', id], { ...chart, ranges: chart.ranges.map((range) => carried(range, move)) });
  }

  private forget(sheetId: string) {
    this.set(['notes', sheetId], undefined);
    this.set(['protections', sheetId], undefined);
  }

  private copy({ sheetId, sheetIdTo }: { sheetId: string; sheetIdTo: string }) {
    if (this.extras.notes[sheetId]) this.set(['notes', sheetIdTo], { ...this.extras.notes[sheetId] });
    if (this.extras.protections[sheetId])
      this.set(['protections', sheetIdTo], { ...this.extras.protections[sheetId] });
  }
}

interface Move {
  sheetId: string;
  target: Zone[];
  targetSheetId: string;
  col: number;
  row: number;
}

/** Where a place is after a move; the same when it does not lie wholly in what was moved. */
function carried(place: Placed, { sheetId, target: [from], targetSheetId, col, row }: Move): Placed {
  const { zone } = place;
  const inside =
    zone.top >= from.top && zone.bottom <= from.bottom && zone.left >= from.left && zone.right <= from.right;
  if (place.sheetId !== sheetId || !inside) return place;
  const [down, right] = [row - from.top, col - from.left];
  return {
    sheetId: targetSheetId,
    zone: {
      top: zone.top + down,
      bottom: zone.bottom + down,
      left: zone.left + right,
      right: zone.right + right,
    },
  };
}

function movedNotes(notes: Record<string, string>, command: Header): Record<string, string> {
  const moved: Record<string, string> = {};
  for (const [key, text] of Object.entries(notes)) {
    const at = key.split(',').map(Number);
    const axis = command.dimension === 'COL' ? 0 : 1;
    const index = movedIndex(at[axis], command);
    if (index === undefined) continue;
    at[axis] = index;
    moved[at.join(',')] = text;
  }
  return moved;
}

function movedZone(sheetId: string, zone: Zone, command: Header): Zone | undefined {
  const range = helpers.transformRangeData({ _sheetId: sheetId, _zone: zone }, command as never);
  return range?._zone as Zone | undefined;
}

function movedPlace(place: Placed, command: Header): Placed[] {
  if (place.sheetId !== command.sheetId) return [place];
  const zone = movedZone(place.sheetId, place.zone, command);
  return zone ? [{ ...place, zone }] : [];
}

/** Makes the tree and its one command known to the engine; once per process or page. */
export function registerExtras(): void {
  coreTypes.add(SET_EXTRA as never);
  registries.inverseCommandRegistry.add(SET_EXTRA, ((command: SetExtra) => [command]) as never);
  registries.corePluginRegistry.add('rekindle_extras', ExtrasPlugin as never);
}
