// What the rest of local/ may ask of the workbook engine. Rows and columns count from 0 here; only the
// Apps Script services above count from 1. The engine behind it can be swapped without touching the services.

/** A rectangle of cells, both ends included, from 0. */
export interface Zone {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** A typed cell value. Dates are serial numbers (days since 30 Dec 1899) under a date format. Empty is null. */
export type CellValue = string | number | boolean | null;

/** A cell error in Google's words ('#N/A', '#REF!', '#DIV/0!', '#VALUE!', '#NAME?', '#NUM!', '#ERROR!'). */
export interface CellError {
  error: string;
}

/**
 * What to put into one cell. `null` empties content (format stays); `undefined` leaves the cell alone.
 * A formula is in Google's form for the workbook's locale ("=SUM(A1;B2)"). `format` sets the number format too.
 */
export type CellInput =
  | { value: string | number | boolean; format?: string }
  | { formula: string; format?: string }
  | null
  | undefined;

/** Look of a cell, colours as '#rrggbb'; a missing key means the default. */
export interface CellStyle {
  background?: string;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  strikethrough?: boolean;
  underline?: boolean;
  fontSize?: number;
  align?: 'left' | 'center' | 'right';
  verticalAlign?: 'top' | 'middle' | 'bottom';
  wrap?: 'overflow' | 'wrap' | 'clip';
}

/** A data validation rule. `criteria` is the Apps Script DataValidationCriteria name; values as given to the builder. */
export interface Validation {
  criteria: string;
  values: unknown[];
  /** VALUE_IN_RANGE keeps its source here: sheet id and zone. */
  source?: { sheetId: number; zone: Zone };
  allowInvalid: boolean;
  showDropdown: boolean;
  helpText: string | null;
}

/** A conditional format of one condition. `criteria` is the Apps Script BooleanCriteria name. */
export interface ConditionalFormat {
  zones: Zone[];
  criteria: string;
  values: (string | number)[];
  style: CellStyle;
}

export interface ChartSpec {
  id: number;
  type: 'COLUMN' | 'BAR' | 'LINE' | 'PIE' | 'AREA' | 'SCATTER' | 'COMBO';
  ranges: { sheetId: number; zone: Zone }[];
  headers: number;
  /** 0-based anchor cell and pixel offset. */
  anchor: { row: number; column: number; x: number; y: number };
  width: number;
  height: number;
  options: Record<string, unknown>;
}

export interface Protection {
  id: string;
  /** undefined protects the whole sheet. */
  zone?: Zone;
  description: string;
  warningOnly: boolean;
}

export interface SheetInfo {
  /** Google's sheet id (gid), a number that stays when the tab is renamed or moved. */
  id: number;
  name: string;
  hidden: boolean;
  rows: number;
  columns: number;
  frozenRows: number;
  frozenColumns: number;
  tabColor: string | null;
}

/** Thrown for what Google would refuse; the services above choose the words and the language. */
export class EngineError extends Error {
  constructor(
    readonly code:
      | 'TOO_LONG'
      | 'TOO_MANY_CELLS'
      | 'INVALID_VALUE'
      | 'SHEET_EXISTS'
      | 'BAD_SHEET_NAME'
      | 'LAST_VISIBLE_SHEET'
      | 'BAD_RANGE_NAME'
      | 'MERGE_IN_THE_WAY'
      | 'UNSUPPORTED',
    message: string,
    readonly detail: Record<string, unknown> = {},
  ) {
    super(message);
  }
}

/** One open spreadsheet. All writes inside `batch` become one revision and one evaluation. */
export interface Workbook {
  /** 'en_US', 'de_DE' ...; decides parsing, formats and argument separators. */
  locale: string;
  /** IANA zone of the spreadsheet. */
  timeZone: string;

  batch(work: () => void): void;

  sheets(): SheetInfo[];
  addSheet(name: string, at?: number, size?: { rows: number; columns: number }): number;
  deleteSheet(id: number): void;
  renameSheet(id: number, name: string): void;
  moveSheet(id: number, to: number): void;
  setSheetHidden(id: number, hidden: boolean): void;
  setTabColor(id: number, color: string | null): void;
  duplicateSheet(id: number, name: string): number;
  freeze(id: number, rows: number, columns: number): void;

  /** The last row and column with content (formulas returning "" and FALSE count), as counts; 0 when empty. */
  extent(id: number): { rows: number; columns: number };

  /** The zones that array formulas fill with more than their own cell. */
  spills(id: number): Zone[];
  values(id: number, zone: Zone): (CellValue | CellError)[][];
  /** True where the cell is a number shown as date, time or duration. */
  isDate(format: string): boolean;
  display(id: number, zone: Zone): string[][];
  /** '' where there is none; otherwise as Google shows it in the workbook's locale, with leading '='. */
  formulas(id: number, zone: Zone): string[][];
  /** Google number formats; '' means automatic ('@' is plain text). */
  formats(id: number, zone: Zone): string[][];
  styles(id: number, zone: Zone): CellStyle[][];
  notes(id: number, zone: Zone): string[][];
  validations(id: number, zone: Zone): (Validation | null)[][];

  setCells(id: number, zone: Zone, cells: CellInput[][]): void;
  /**
   * As setCells, for values as given to setValues: strings are parsed as if typed, by locale and the cell's
   * present format ('@' keeps text, a leading apostrophe keeps text and is not part of the value).
   */
  typeCells(id: number, zone: Zone, values: (string | number | boolean | null)[][]): void;
  setFormats(id: number, zone: Zone, formats: string[][]): void;
  setStyles(id: number, zone: Zone, styles: CellStyle[][] | CellStyle): void;
  setNotes(id: number, zone: Zone, notes: string[][]): void;
  setValidations(id: number, zone: Zone, rules: (Validation | null)[][] | Validation | null): void;
  clear(
    id: number,
    zone: Zone,
    what: { content?: boolean; format?: boolean; validation?: boolean; notes?: boolean },
  ): void;

  /** Whole rows of the zone are kept together: content, formats, styles and notes move, relative references too. */
  sort(id: number, zone: Zone, by: { column: number; ascending: boolean }[]): void;
  insertRows(id: number, before: number, count: number): void;
  deleteRows(id: number, first: number, count: number): void;
  insertColumns(id: number, before: number, count: number): void;
  deleteColumns(id: number, first: number, count: number): void;
  moveColumns(id: number, first: number, count: number, before: number): void;

  setColumnWidth(id: number, first: number, count: number, pixels: number): void;
  columnWidth(id: number, column: number): number;
  setRowHeight(id: number, first: number, count: number, pixels: number): void;
  rowHeight(id: number, row: number): number;
  setHidden(id: number, dimension: 'rows' | 'columns', first: number, count: number, hidden: boolean): void;
  hidden(id: number, dimension: 'rows' | 'columns'): number[];
  group(id: number, dimension: 'rows' | 'columns', first: number, count: number, folded: boolean): void;
  groups(id: number, dimension: 'rows' | 'columns'): { first: number; last: number; folded: boolean }[];

  merges(id: number): Zone[];
  merge(id: number, zone: Zone): void;
  unmerge(id: number, zone: Zone): void;

  conditionalFormats(id: number): ConditionalFormat[];
  setConditionalFormats(id: number, rules: ConditionalFormat[]): void;
  filter(id: number): Zone | null;
  setFilter(id: number, zone: Zone | null): void;
  protections(id: number): Protection[];
  setProtections(id: number, protections: Protection[]): void;
  charts(id: number): ChartSpec[];
  setCharts(id: number, charts: ChartSpec[]): void;
  names(): { name: string; sheetId: number; zone: Zone }[];
  setName(name: string, at: { sheetId: number; zone: Zone } | null): void;

  /** Everything, to be given to `openSnapshot` again; JSON. */
  snapshot(): unknown;
  /** The clock that TODAY(), NOW() and dates typed without a year follow; the machine's unless set. Recomputes. */
  setClock(now: () => number): void;
  /** Every change made since the last call touched these sheets (for live pages and `onEdit`). */
  revision(): number;
}
