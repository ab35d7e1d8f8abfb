// The enumerations of SpreadsheetApp, Charts, Ui and HtmlService as objects: a string in their place is refused.
import type { Execution } from '../../runtime/execution-types';
import { enumeration } from './enumeration';

type Sheets = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type ChartsService = GoogleAppsScript.Charts.Charts;

const names = (list: string): string[] => list.split(' ');

const BOOLEAN_CRITERIA = names(
  'CELL_EMPTY CELL_NOT_EMPTY DATE_AFTER DATE_BEFORE DATE_EQUAL_TO DATE_AFTER_RELATIVE DATE_BEFORE_RELATIVE ' +
    'DATE_EQUAL_TO_RELATIVE NUMBER_BETWEEN NUMBER_EQUAL_TO NUMBER_GREATER_THAN NUMBER_GREATER_THAN_OR_EQUAL_TO ' +
    'NUMBER_LESS_THAN NUMBER_LESS_THAN_OR_EQUAL_TO NUMBER_NOT_BETWEEN NUMBER_NOT_EQUAL_TO TEXT_CONTAINS ' +
    'TEXT_DOES_NOT_CONTAIN TEXT_EQUAL_TO TEXT_STARTS_WITH TEXT_ENDS_WITH CUSTOM_FORMULA',
);
const VALIDATION_CRITERIA = names(
  'DATE_AFTER DATE_BEFORE DATE_BETWEEN DATE_EQUAL_TO DATE_IS_VALID_DATE DATE_NOT_BETWEEN DATE_ON_OR_AFTER ' +
    'DATE_ON_OR_BEFORE NUMBER_BETWEEN NUMBER_EQUAL_TO NUMBER_GREATER_THAN NUMBER_GREATER_THAN_OR_EQUAL_TO ' +
    'NUMBER_LESS_THAN NUMBER_LESS_THAN_OR_EQUAL_TO NUMBER_NOT_BETWEEN NUMBER_NOT_EQUAL_TO TEXT_CONTAINS ' +
    'TEXT_DOES_NOT_CONTAIN TEXT_EQUAL_TO TEXT_IS_VALID_EMAIL TEXT_IS_VALID_URL VALUE_IN_LIST VALUE_IN_RANGE ' +
    'CUSTOM_FORMULA CHECKBOX',
);

/** The enumerations that hang on SpreadsheetApp. */
export type SpreadsheetEnums = Pick<
  Sheets,
  | 'BooleanCriteria'
  | 'BorderStyle'
  | 'CopyPasteType'
  | 'DataValidationCriteria'
  | 'Dimension'
  | 'Direction'
  | 'GroupControlTogglePosition'
  | 'ProtectionType'
  | 'RelativeDate'
  | 'SheetType'
  | 'WrapStrategy'
>;

/** Makes the enumerations of SpreadsheetApp for one run. */
export function spreadsheetEnums(execution: Execution): SpreadsheetEnums {
  const of = <T>(name: string, members: string[]): T =>
    enumeration<T>(execution, 'SpreadsheetApp', name, members);
  return {
    BooleanCriteria: of('BooleanCriteria', BOOLEAN_CRITERIA),
    BorderStyle: of('BorderStyle', names('DOTTED DASHED SOLID SOLID_MEDIUM SOLID_THICK DOUBLE')),
    CopyPasteType: of(
      'CopyPasteType',
      names(
        'PASTE_NORMAL PASTE_NO_BORDERS PASTE_FORMAT PASTE_FORMULA PASTE_DATA_VALIDATION PASTE_VALUES ' +
          'PASTE_CONDITIONAL_FORMATTING PASTE_COLUMN_WIDTHS',
      ),
    ),
    DataValidationCriteria: of('DataValidationCriteria', VALIDATION_CRITERIA),
    Dimension: of('Dimension', names('COLUMNS ROWS')),
    Direction: of('Direction', names('UP DOWN PREVIOUS NEXT')),
    GroupControlTogglePosition: of('GroupControlTogglePosition', names('BEFORE AFTER')),
    ProtectionType: of('ProtectionType', names('RANGE SHEET')),
    RelativeDate: of('RelativeDate', names('TODAY TOMORROW YESTERDAY PAST_WEEK PAST_MONTH PAST_YEAR')),
    SheetType: of('SheetType', names('GRID OBJECT')),
    WrapStrategy: of('WrapStrategy', names('WRAP OVERFLOW CLIP')),
  };
}

/** The enumerations that hang on Charts. */
export type ChartEnums = Pick<
  ChartsService,
  | 'ChartHiddenDimensionStrategy'
  | 'ChartMergeStrategy'
  | 'ChartType'
  | 'ColumnType'
  | 'CurveStyle'
  | 'PointStyle'
  | 'Position'
>;

/** Makes the enumerations of Charts for one run. */
export function chartEnums(execution: Execution): ChartEnums {
  const of = <T>(name: string, members: string): T =>
    enumeration<T>(execution, 'Charts', name, names(members));
  return {
    ChartHiddenDimensionStrategy: of(
      'ChartHiddenDimensionStrategy',
      'IGNORE_BOTH IGNORE_ROWS IGNORE_COLUMNS SHOW_BOTH',
    ),
    ChartMergeStrategy: of('ChartMergeStrategy', 'MERGE_COLUMNS MERGE_ROWS'),
    ChartType: of(
      'ChartType',
      'TIMELINE AREA BAR BUBBLE CANDLESTICK COLUMN COMBO GAUGE GEO HISTOGRAM RADAR LINE ORG PIE SCATTER ' +
        'SPARKLINE STEPPED_AREA TABLE TREEMAP WATERFALL',
    ),
    ColumnType: of('ColumnType', 'DATE NUMBER STRING'),
    CurveStyle: of('CurveStyle', 'NORMAL SMOOTH'),
    PointStyle: of('PointStyle', 'NONE TINY MEDIUM LARGE HUGE'),
    Position: of('Position', 'TOP RIGHT BOTTOM NONE'),
  };
}
