// Tabs: listing, adding, removing, renaming, moving, freezing.

import type { Context } from './context';
import { engineId, freshId, googleId } from './sheet-ids';
import { EngineError, type SheetInfo, type Workbook } from './workbook-types';

type Sheets = Pick<
  Workbook,
  | 'sheets'
  | 'addSheet'
  | 'deleteSheet'
  | 'renameSheet'
  | 'moveSheet'
  | 'setSheetHidden'
  | 'setTabColor'
  | 'duplicateSheet'
  | 'freeze'
>;

const MOST_CELLS = 10_000_000;
const NEW_SHEET = { rows: 1000, columns: 26 };

export function sheets(context: Context): Sheets {
  const { core } = context;
  const names = () => core.getters.getSheetIds().map((id) => core.getters.getSheetName(id));
  const nameOf = (id: number) => core.getters.getSheetName(engineId(id));
  return {
    sheets: () => core.getters.getSheetIds().map((id) => infoOf(context, id)),
    addSheet(name, at, size = NEW_SHEET) {
      checkName(name, names());
      checkCells(context, size.rows * size.columns);
      const id = newId(context, name);
      const position = at ?? names().length;
      const { rows, columns: cols } = size;
      core.dispatch('CREATE_SHEET', { sheetId: engineId(id), name, position, cols, rows });
      return id;
    },
    deleteSheet(id) {
      const reasons = core.tryDispatch('DELETE_SHEET', { sheetId: engineId(id), sheetName: nameOf(id) });
      if (reasons.length)
        throw new EngineError('LAST_VISIBLE_SHEET', 'The last visible tab cannot be deleted.');
    },
    renameSheet(id, name) {
      const others = names().filter((other) => other !== nameOf(id));
      checkName(name, others);
      if (nameOf(id) !== name)
        core.dispatch('RENAME_SHEET', { sheetId: engineId(id), oldName: nameOf(id), newName: name });
    },
    moveSheet(id, to) {
      const delta = to - core.getters.getSheetIds().indexOf(engineId(id));
      if (delta) moveBy(context, id, delta);
    },
    setSheetHidden(id, hidden) {
      const reasons = core.tryDispatch(hidden ? 'HIDE_SHEET' : 'SHOW_SHEET', { sheetId: engineId(id) });
      if (reasons.includes('NotEnoughSheets'))
        throw new EngineError('LAST_VISIBLE_SHEET', 'The last visible tab cannot be hidden.');
    },
    setTabColor: (id, color) =>
      core.dispatch('COLOR_SHEET', { sheetId: engineId(id), color: color ?? undefined }),
    duplicateSheet(id, name) {
      checkName(name, names());
      const info = infoOf(context, engineId(id));
      checkCells(context, info.rows * info.columns);
      const copy = newId(context, name);
      core.dispatch('DUPLICATE_SHEET', {
        sheetId: engineId(id),
        sheetIdTo: engineId(copy),
        sheetNameTo: name,
      });
      return copy;
    },
    freeze(id, rows, columns) {
      const sheetId = engineId(id);
      core.batch(() => {
        core.dispatch('UNFREEZE_COLUMNS_ROWS', { sheetId });
        if (rows) core.dispatch('FREEZE_ROWS', { sheetId, quantity: rows });
        if (columns) core.dispatch('FREEZE_COLUMNS', { sheetId, quantity: columns });
      });
    },
  };
}

/** Throws EngineError TOO_MANY_CELLS when the workbook would grow beyond ten million cells. */
export function checkCells(context: Context, added: number): void {
  const sizes = sheets(context).sheets();
  const cells = sizes.reduce((sum, sheet) => sum + sheet.rows * sheet.columns, added);
  if (cells > MOST_CELLS)
    throw new EngineError('TOO_MANY_CELLS', 'A spreadsheet holds at most 10,000,000 cells.', { cells });
}

function infoOf({ core: { getters } }: Context, sheetId: string): SheetInfo {
  const sheet = getters.getSheet(sheetId);
  return {
    id: googleId(sheetId),
    name: sheet.name,
    hidden: !sheet.isVisible,
    rows: sheet.rows.length,
    columns: sheet.numberOfCols,
    frozenRows: sheet.panes.ySplit,
    frozenColumns: sheet.panes.xSplit,
    tabColor: sheet.color?.toLowerCase() ?? null,
  };
}

function newId({ core }: Context, name: string): number {
  const taken = core.getters.getSheetIds().map(googleId);
  return taken.length ? freshId(taken, name) : 0;
}

/** The engine counts steps among visible tabs only: hidden ones are shown for the time of the move. */
function moveBy({ core }: Context, id: number, delta: number): void {
  const hidden = core.getters.getSheetIds().filter((sheetId) => !core.getters.isSheetVisible(sheetId));
  core.batch(() => {
    for (const sheetId of hidden) core.dispatch('SHOW_SHEET', { sheetId });
    core.tryDispatch('MOVE_SHEET', { sheetId: engineId(id), delta });
    for (const sheetId of hidden) core.dispatch('HIDE_SHEET', { sheetId });
  });
}

function checkName(name: string, others: string[]): void {
  if (name.trim() === '' || name.length > 100)
    throw new EngineError('BAD_SHEET_NAME', 'A tab needs a name of at most 100 characters.', { name });
  if (/['*?/\\[\]]/.test(name))
    throw new EngineError('UNSUPPORTED', "A tab's name cannot contain ' * ? / \\ [ ] here.", { name });
  if (others.some((other) => other.toLowerCase() === name.toLowerCase()))
    throw new EngineError('SHEET_EXISTS', `A tab named "${name}" already exists.`, { name });
}
