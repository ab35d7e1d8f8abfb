// Google's names for conditions and the engine's, for validations and conditional formats alike.

/** Google's criteria → the engine's operator. Those missing here the engine cannot check. */
export const OPERATORS: Record<string, string> = {
  CELL_EMPTY: 'isEmpty',
  CELL_NOT_EMPTY: 'isNotEmpty',
  CHECKBOX: 'isBoolean',
  CUSTOM_FORMULA: 'customFormula',
  DATE_AFTER: 'dateIsAfter',
  DATE_BEFORE: 'dateIsBefore',
  DATE_BETWEEN: 'dateIsBetween',
  DATE_EQUAL_TO: 'dateIs',
  DATE_IS_VALID_DATE: 'dateIsValid',
  DATE_NOT_BETWEEN: 'dateIsNotBetween',
  DATE_ON_OR_AFTER: 'dateIsOnOrAfter',
  DATE_ON_OR_BEFORE: 'dateIsOnOrBefore',
  NUMBER_BETWEEN: 'isBetween',
  NUMBER_EQUAL_TO: 'isEqual',
  NUMBER_GREATER_THAN: 'isGreaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'isGreaterOrEqualTo',
  NUMBER_LESS_THAN: 'isLessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'isLessOrEqualTo',
  NUMBER_NOT_BETWEEN: 'isNotBetween',
  NUMBER_NOT_EQUAL_TO: 'isNotEqual',
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_ENDS_WITH: 'endsWithText',
  TEXT_EQUAL_TO: 'isEqualText',
  TEXT_IS_VALID_EMAIL: 'isEmail',
  TEXT_IS_VALID_URL: 'isLink',
  TEXT_STARTS_WITH: 'beginsWithText',
  VALUE_IN_LIST: 'isValueInList',
  VALUE_IN_RANGE: 'isValueInRange',
};

const CRITERIA = new Map(Object.entries(OPERATORS).map(([google, engine]) => [engine, google]));

/** Google's name for an operator of the engine, or undefined. */
export const criteriaOf = (operator: string): string | undefined => CRITERIA.get(operator);

export const isDateCriteria = (criteria: string): boolean =>
  criteria.startsWith('DATE_') && criteria !== 'DATE_IS_VALID_DATE';
