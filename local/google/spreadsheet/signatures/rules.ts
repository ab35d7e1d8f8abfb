// How the members of validation and conditional format rules may be called; all of them only build.
import { type ClassSpec, navigation as nav } from '../../strict';

const DESCRIBED = {
  copy: nav(),
  getAllowInvalid: nav(),
  getCriteriaType: nav(),
  getCriteriaValues: nav(),
  getHelpText: nav(),
};

export const DATA_VALIDATION = {
  name: 'DataValidation',
  inErrors: 'SpreadsheetApp.DataValidation',
  members: DESCRIBED,
};

export const DATA_VALIDATION_BUILDER = {
  name: 'DataValidationBuilder',
  inErrors: 'SpreadsheetApp.DataValidationBuilder',
  members: {
    ...DESCRIBED,
    build: nav(),
    requireCheckbox: nav('', 'any', 'any,any'),
    requireDate: nav(),
    requireDateAfter: nav('Date'),
    requireDateBefore: nav('Date'),
    requireDateBetween: nav('Date,Date'),
    requireDateEqualTo: nav('Date'),
    requireDateNotBetween: nav('Date,Date'),
    requireDateOnOrAfter: nav('Date'),
    requireDateOnOrBefore: nav('Date'),
    requireFormulaSatisfied: nav('string'),
    requireNumberBetween: nav('number,number'),
    requireNumberEqualTo: nav('number'),
    requireNumberGreaterThan: nav('number'),
    requireNumberGreaterThanOrEqualTo: nav('number'),
    requireNumberLessThan: nav('number'),
    requireNumberLessThanOrEqualTo: nav('number'),
    requireNumberNotBetween: nav('number,number'),
    requireNumberNotEqualTo: nav('number'),
    requireTextContains: nav('string'),
    requireTextDoesNotContain: nav('string'),
    requireTextEqualTo: nav('string'),
    requireTextIsEmail: nav(),
    requireTextIsUrl: nav(),
    requireValueInList: nav('any[]', 'any[],boolean'),
    requireValueInRange: nav('Range', 'Range,boolean'),
    setAllowInvalid: nav('boolean'),
    setHelpText: nav('string'),
    withCriteria: nav('DataValidationCriteria,any[]'),
  },
};

export const CONDITIONAL_RULE = {
  name: 'ConditionalFormatRule',
  inErrors: 'SpreadsheetApp.ConditionalFormatRule',
  members: { copy: nav(), getBooleanCondition: nav(), getGradientCondition: nav(), getRanges: nav() },
};

export const CONDITIONAL_RULE_BUILDER = {
  name: 'ConditionalFormatRuleBuilder',
  inErrors: 'SpreadsheetApp.ConditionalFormatRuleBuilder',
  members: {
    ...CONDITIONAL_RULE.members,
    build: nav(),
    setBackground: nav('string?'),
    setBold: nav('boolean?'),
    setFontColor: nav('string?'),
    setItalic: nav('boolean?'),
    setRanges: nav('Range[]'),
    setStrikethrough: nav('boolean?'),
    setUnderline: nav('boolean?'),
    whenCellEmpty: nav(),
    whenCellNotEmpty: nav(),
    whenDateAfter: nav('Date', 'RelativeDate'),
    whenDateBefore: nav('Date', 'RelativeDate'),
    whenDateEqualTo: nav('Date', 'RelativeDate'),
    whenFormulaSatisfied: nav('string'),
    whenNumberBetween: nav('number,number'),
    whenNumberEqualTo: nav('number'),
    whenNumberGreaterThan: nav('number'),
    whenNumberGreaterThanOrEqualTo: nav('number'),
    whenNumberLessThan: nav('number'),
    whenNumberLessThanOrEqualTo: nav('number'),
    whenNumberNotBetween: nav('number,number'),
    whenNumberNotEqualTo: nav('number'),
    whenTextContains: nav('string'),
    whenTextDoesNotContain: nav('string'),
    whenTextEndsWith: nav('string'),
    whenTextEqualTo: nav('string'),
    whenTextStartsWith: nav('string'),
    withCriteria: nav('BooleanCriteria,any[]'),
  },
};

export const BOOLEAN_CONDITION: ClassSpec<string> = {
  name: 'BooleanCondition',
  inErrors: 'SpreadsheetApp.BooleanCondition',
  members: Object.fromEntries(
    [
      'Background',
      'Bold',
      'CriteriaType',
      'CriteriaValues',
      'FontColor',
      'Italic',
      'Strikethrough',
      'Underline',
    ].map((name) => [`get${name}`, nav()]),
  ),
};
