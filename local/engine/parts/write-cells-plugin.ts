// Any number of literal cells as one core command: one revision, one evaluation, no check per cell.
// Formulas are not written with it: the engine's own UPDATE_CELL adapts them when rows move in between.

import { CorePlugin, coreTypes, invalidateEvaluationCommands, registries } from '@odoo/o-spreadsheet';

/** Column, row, then content, format and style; undefined leaves that part alone, null empties it. */
export type CellWrite = [
  col: number,
  row: number,
  content: string | undefined,
  format: string | null | undefined,
  style: Record<string, unknown> | null | undefined,
];

export const WRITE_CELLS = 'REKINDLE_WRITE_CELLS';
/** The same, but everything is evaluated afresh: cheaper than following each cell from a few thousand on. */
export const WRITE_MANY_CELLS = 'REKINDLE_WRITE_MANY_CELLS';

interface WriteCommand {
  type: string;
  sheetId: string;
  cells: CellWrite[];
}

interface HeaderCommand {
  type: string;
  sheetId: string;
  dimension: 'ROW' | 'COL';
  elements: number[];
  base: number;
  position: 'before' | 'after';
  quantity: number;
}

type Dispatch = (type: string, payload: object) => void;

class WriteCellsPlugin extends CorePlugin {
  override handle(command: { type: string }) {
    if (command.type !== WRITE_CELLS && command.type !== WRITE_MANY_CELLS) return;
    const { sheetId, cells } = command as WriteCommand;
    const dispatch = this.dispatch as unknown as Dispatch;
    for (const [col, row, content, format, style] of cells) {
      const update: Record<string, unknown> = { sheetId, col, row };
      if (content !== undefined) update.content = content;
      if (format !== undefined) update.format = format ?? '';
      if (style !== undefined) update.style = style;
      dispatch('UPDATE_CELL', update);
    }
  }
}

/** Where a row or column ends up after others were added or removed; undefined when it is gone. */
export function movedIndex(index: number, command: HeaderCommand): number | undefined {
  if (command.type === 'ADD_COLUMNS_ROWS') {
    const first = command.position === 'before' ? command.base : command.base + 1;
    return index >= first ? index + command.quantity : index;
  }
  if (command.elements.includes(index)) return undefined;
  return index - command.elements.filter((element) => element < index).length;
}

function transformWrite(write: WriteCommand, executed: HeaderCommand): WriteCommand | undefined {
  if (write.sheetId !== executed.sheetId) return write;
  const axis = executed.dimension === 'COL' ? 0 : 1;
  const cells: CellWrite[] = [];
  for (const cell of write.cells) {
    const index = movedIndex(cell[axis], executed);
    if (index === undefined) continue;
    const moved: CellWrite = [...cell];
    moved[axis] = index;
    cells.push(moved);
  }
  return { ...write, cells };
}

/** Makes the two commands known to the engine; once per process or page. */
export function registerWriteCells(): void {
  for (const type of [WRITE_CELLS, WRITE_MANY_CELLS]) {
    coreTypes.add(type as never);
    registries.inverseCommandRegistry.add(type, ((command: WriteCommand) => [command]) as never);
  }
  (invalidateEvaluationCommands as Set<string>).add(WRITE_MANY_CELLS);
  for (const type of ['ADD_COLUMNS_ROWS', 'REMOVE_COLUMNS_ROWS'])
    registries.otRegistry.addTransformation(
      type as never,
      [WRITE_CELLS, WRITE_MANY_CELLS] as never,
      transformWrite as never,
    );
  registries.corePluginRegistry.add('rekindle_write_cells', WriteCellsPlugin as never);
}
