// What a page changes in the workbook, and onEdit for what a person typed there.

import type { LiveMessage } from '../engine';
import { googleId } from '../engine/sheet-ids';
import type { CellError, CellValue, Zone } from '../engine/workbook-types';
import { fireEdit } from '../runtime/fire';
import type { Edit } from '../runtime/trigger-events';
import { type Desk, firing } from './desk';
import type { Page } from './page-state';

interface Command {
  type: string;
  sheetId?: string;
  col?: number;
  row?: number;
  target?: Zone[];
  targetRange?: string;
  content?: unknown;
}

/** Takes a page's message; tells whether it was taken. Content that changed fires onEdit, once per step. */
export function applyFromPage(desk: Desk, page: Page, message: LiveMessage): boolean {
  const place = message.type === 'REMOTE_REVISION' ? editedPlace(message.commands as Command[]) : undefined;
  const before = place && cellAt(desk, place);
  const taken = page.port.receive(message);
  if (taken && place) fireFor(desk, page, place, before!);
  return taken;
}

interface Place {
  sheetId: number;
  zone: Zone;
}

/** The rectangle around all cells whose content a step changes, on the first tab it touches. */
export function editedPlace(commands: Command[]): Place | undefined {
  const parts = commands.flatMap((command) =>
    zonesOf(command).map((zone) => ({ id: command.sheetId!, zone })),
  );
  if (parts.length === 0) return undefined;
  const zones = parts.filter(({ id }) => id === parts[0].id).map(({ zone }) => zone);
  return {
    sheetId: googleId(parts[0].id),
    zone: {
      top: Math.min(...zones.map(({ top }) => top)),
      left: Math.min(...zones.map(({ left }) => left)),
      bottom: Math.max(...zones.map(({ bottom }) => bottom)),
      right: Math.max(...zones.map(({ right }) => right)),
    },
  };
}

function zonesOf({ type, col, row, target, targetRange, content }: Command): Zone[] {
  const hasPlace = col !== undefined && row !== undefined;
  switch (type) {
    case 'UPDATE_CELL':
      return content !== undefined && hasPlace ? [{ top: row, left: col, bottom: row, right: col }] : [];
    case 'CLEAR_CELL':
      return hasPlace ? [{ top: row, left: col, bottom: row, right: col }] : [];
    case 'SQUISHED_UPDATE_CELL':
      return content !== undefined && targetRange ? [zoneOf(targetRange)] : [];
    case 'CLEAR_CELLS':
    case 'DELETE_CONTENT':
      return target ?? [];
    default:
      return [];
  }
}

// 'B2:B7' as the engine writes a column of equal changes.
function zoneOf(range: string): Zone {
  const [first, last = first] = range.split(':').map((cell) => /^([A-Z]+)(\d+)$/.exec(cell)!);
  const column = (letters: string) =>
    [...letters].reduce((sum, it) => sum * 26 + it.charCodeAt(0) - 64, 0) - 1;
  return { top: +first[2] - 1, left: column(first[1]), bottom: +last[2] - 1, right: column(last[1]) };
}

type Value = CellValue | CellError;

// As at Google, only the edit of a single cell has a value and an old value.
function cellAt({ world: { workbook } }: Desk, { sheetId, zone }: Place): Value {
  const isOne = zone.top === zone.bottom && zone.left === zone.right;
  const isThere = workbook.sheets().some(({ id }) => id === sheetId);
  return isOne && isThere ? workbook.values(sheetId, zone)[0][0] : null;
}

function fireFor(desk: Desk, page: Page, place: Place, before: Value): void {
  const { world, project } = desk;
  const sheet = world.workbook.sheets().find(({ id }) => id === place.sheetId);
  if (!sheet) return;
  const edit: Edit = { sheet: sheet.name, zone: place.zone, before, after: cellAt(desk, place) };
  fireEdit(world, project, edit, firing(desk, page));
}
