// How the members of Sheet may be called.
import { type ClassSpec, data, navigation as nav, type Signature } from '../../strict';

const FINDING: Record<string, Signature> = {
  activate: nav(),
  createTextFinder: nav('string'),
  getActiveCell: nav(),
  getActiveRange: nav(),
  getCurrentCell: nav(),
  getDataRange: nav(),
  getIndex: nav(),
  getLastColumn: nav(),
  getLastRow: nav(),
  getMaxColumns: nav(),
  getMaxRows: nav(),
  getName: nav(),
  getParent: nav(),
  getRange: nav('Integer,Integer', 'Integer,Integer,Integer', 'Integer,Integer,Integer,Integer', 'string'),
  getRangeList: nav('string[]'),
  getSelection: nav(),
  getSheetId: nav(),
  getSheetName: nav(),
  getType: nav(),
  setActiveRange: nav('Range'),
  setActiveSelection: nav('Range', 'string'),
  setCurrentCell: nav('Range'),
};

const ITSELF: Record<string, Signature> = {
  copyTo: data('Spreadsheet'),
  getTabColor: data(),
  hideSheet: data(),
  isSheetHidden: nav(),
  setName: data('string'),
  setTabColor: data('string?'),
  showSheet: data(),
};

const CONTENT: Record<string, Signature> = {
  appendRow: data('any[]'),
  clear: data('', 'object'),
  clearConditionalFormatRules: data(),
  clearContents: data(),
  clearFormats: data(),
  clearNotes: data(),
  getSheetValues: data('Integer,Integer,Integer,Integer'),
  sort: data('Integer', 'Integer,boolean'),
};

const one = (...names: string[]): Record<string, Signature> =>
  Object.fromEntries(names.map((name) => [name, data('Integer')]));
const two = (...names: string[]): Record<string, Signature> =>
  Object.fromEntries(names.map((name) => [name, data('Integer,Integer')]));
const oneOrTwo = (...names: string[]): Record<string, Signature> =>
  Object.fromEntries(names.map((name) => [name, data('Integer', 'Integer,Integer')]));

const LINES: Record<string, Signature> = {
  ...one('deleteRow', 'deleteColumn', 'autoResizeColumn'),
  ...one('insertRowAfter', 'insertRowBefore', 'insertColumnAfter', 'insertColumnBefore'),
  ...two('insertRowsAfter', 'insertRowsBefore', 'insertColumnsAfter', 'insertColumnsBefore'),
  ...two('deleteRows', 'deleteColumns', 'autoResizeColumns', 'setColumnWidth', 'setRowHeight'),
  ...oneOrTwo('insertRows', 'insertColumns', 'hideRows', 'hideColumns', 'showRows', 'showColumns'),
  ...one('getColumnWidth', 'getRowHeight', 'isColumnHiddenByUser', 'isRowHiddenByUser'),
  ...one('isRowHiddenByFilter', 'setFrozenRows', 'setFrozenColumns'),
  getFrozenColumns: data(),
  getFrozenRows: data(),
  hideColumn: data('Range'),
  hideRow: data('Range'),
  unhideColumn: data('Range'),
  unhideRow: data('Range'),
  moveColumns: data('Range,Integer'),
  setColumnWidths: data('Integer,Integer,Integer'),
  setRowHeights: data('Integer,Integer,Integer'),
  setRowHeightsForced: data('Integer,Integer,Integer'),
};

const OBJECTS: Record<string, Signature> = {
  collapseAllColumnGroups: data(),
  collapseAllRowGroups: data(),
  expandAllColumnGroups: data(),
  expandAllRowGroups: data(),
  getCharts: data(),
  getColumnGroup: data('Integer,Integer'),
  getColumnGroupDepth: data('Integer'),
  getConditionalFormatRules: data(),
  getFilter: data(),
  getNamedRanges: nav(),
  getProtections: data('ProtectionType'),
  getRowGroup: data('Integer,Integer'),
  getRowGroupDepth: data('Integer'),
  insertChart: data('EmbeddedChart'),
  newChart: nav(),
  protect: data(),
  removeChart: data('EmbeddedChart'),
  setConditionalFormatRules: data('ConditionalFormatRule[]'),
  updateChart: data('EmbeddedChart'),
};

export const SHEET: ClassSpec<string> = {
  name: 'Sheet',
  inErrors: 'SpreadsheetApp.Sheet',
  members: { ...FINDING, ...ITSELF, ...CONTENT, ...LINES, ...OBJECTS },
};
