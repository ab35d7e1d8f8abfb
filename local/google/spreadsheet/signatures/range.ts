// How the members of Range and RangeList may be called.
import { type ClassSpec, data, navigation as nav, type Signature } from '../../strict';

const attribute = (name: string, plural: string, type: string): Record<string, Signature> => ({
  [`get${name}`]: data(),
  [`get${plural}`]: data(),
  [`set${name}`]: data(type),
  [`set${plural}`]: data(`${type}[][]`),
});

const LOOK: Record<string, Signature> = {
  ...attribute('NumberFormat', 'NumberFormats', 'string'),
  ...attribute('Background', 'Backgrounds', 'string?'),
  ...attribute('FontColor', 'FontColors', 'string?'),
  ...attribute('FontWeight', 'FontWeights', 'string?'),
  ...attribute('FontStyle', 'FontStyles', 'string?'),
  ...attribute('FontLine', 'FontLines', 'string?'),
  ...attribute('FontSize', 'FontSizes', 'Integer'),
  ...attribute('HorizontalAlignment', 'HorizontalAlignments', 'string?'),
  ...attribute('VerticalAlignment', 'VerticalAlignments', 'string?'),
  ...attribute('Wrap', 'Wraps', 'boolean'),
  ...attribute('WrapStrategy', 'WrapStrategies', 'WrapStrategy'),
};

const CONTENT: Record<string, Signature> = {
  getValue: data(),
  getValues: data(),
  getDisplayValue: data(),
  getDisplayValues: data(),
  getFormula: data(),
  getFormulas: data(),
  isBlank: data(),
  setValue: data('any'),
  setValues: data('any[][]'),
  setFormula: data('string'),
  setFormulas: data('string[][]'),
};

const RULES: Record<string, Signature> = {
  clear: data('', 'object'),
  clearContent: data(),
  clearDataValidations: data(),
  clearFormat: data(),
  clearNote: data(),
  getDataValidation: data(),
  getDataValidations: data(),
  setDataValidation: data('DataValidation?'),
  setDataValidations: data('DataValidation?[][]'),
  getNote: data(),
  getNotes: data(),
  setNote: data('string?', 'number'),
  setNotes: data('any[][]'),
  check: data(),
  uncheck: data(),
  isChecked: data(),
  insertCheckboxes: data('', 'any', 'any,any'),
  removeCheckboxes: data(),
};

const PLACE: Record<string, Signature> = {
  activate: nav(),
  activateAsCurrentCell: nav(),
  getA1Notation: nav(),
  getCell: nav('Integer,Integer'),
  getColumn: nav(),
  getGridId: nav(),
  getHeight: nav(),
  getLastColumn: nav(),
  getLastRow: nav(),
  getMergedRanges: nav(),
  getNumColumns: nav(),
  getNumRows: nav(),
  getRow: nav(),
  getRowIndex: nav(),
  getSheet: nav(),
  getWidth: nav(),
  isPartOfMerge: nav(),
  offset: nav('Integer,Integer', 'Integer,Integer,Integer', 'Integer,Integer,Integer,Integer'),
};

const ARRANGE: Record<string, Signature> = {
  breakApart: data(),
  canEdit: nav(),
  collapseGroups: data(),
  copyTo: data('Range', 'Range,object', 'Range,CopyPasteType,boolean'),
  createFilter: data(),
  createTextFinder: nav('string'),
  expandGroups: data(),
  getFilter: data(),
  merge: data(),
  mergeAcross: data(),
  mergeVertically: data(),
  moveTo: data('Range'),
  protect: data(),
  removeDuplicates: data('', 'Integer[]'),
  shiftColumnGroupDepth: data('Integer'),
  shiftRowGroupDepth: data('Integer'),
  sort: data('any'),
};

export const RANGE: ClassSpec<string> = {
  name: 'Range',
  inErrors: 'SpreadsheetApp.Range',
  members: { ...LOOK, ...CONTENT, ...RULES, ...PLACE, ...ARRANGE },
};

/** The members of RangeList that do the same to each of its ranges. */
export const LIST_MEMBERS = [
  'breakApart',
  'check',
  'clear',
  'clearContent',
  'clearDataValidations',
  'clearFormat',
  'clearNote',
  'insertCheckboxes',
  'removeCheckboxes',
  'setBackground',
  'setFontColor',
  'setFontLine',
  'setFontSize',
  'setFontStyle',
  'setFontWeight',
  'setFormula',
  'setHorizontalAlignment',
  'setNote',
  'setNumberFormat',
  'setValue',
  'setVerticalAlignment',
  'setWrap',
  'setWrapStrategy',
  'uncheck',
] as const;

export const RANGE_LIST: ClassSpec<string> = {
  name: 'RangeList',
  inErrors: 'SpreadsheetApp.RangeList',
  members: {
    activate: nav(),
    getRanges: nav(),
    ...Object.fromEntries(LIST_MEMBERS.map((name) => [name, RANGE.members[name]])),
  },
};
