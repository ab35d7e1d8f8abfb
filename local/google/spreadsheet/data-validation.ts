// Data validation: the builder, the rule, and how a rule is kept in the workbook.
import type { Validation } from '../../engine/workbook-types';
import { classOf, isDate, notProvided, provide, stateOf } from '../strict';
import { nameOf } from './enumeration';
import type { Host, Place, Range } from './host';
import { instantOf, serialOf } from './serial';
import { DATA_VALIDATION, DATA_VALIDATION_BUILDER } from './signatures/rules';

type Gas = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Criteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;
type Requirements = Omit<
  Builder,
  | 'build'
  | 'copy'
  | 'getAllowInvalid'
  | 'getCriteriaType'
  | 'getCriteriaValues'
  | 'getHelpText'
  | 'setAllowInvalid'
  | 'setHelpText'
  | 'withCriteria'
>;

/** A rule as its builder holds it: `values` as the engine takes them. */
type Draft = Omit<Validation, 'criteria'> & { criteria: string | null };

const MOST_LIST_ITEMS = 500;
const blank = (): Draft => ({
  criteria: null,
  values: [],
  allowInvalid: true,
  showDropdown: true,
  helpText: null,
});

/** The rule of a checkbox, with its own values for ticked and not ticked if given. */
export const checkbox = (values: unknown[]): Validation => ({ ...blank(), criteria: 'CHECKBOX', values });

/** The rule a DataValidation object stands for. */
export const validationOf = (rule: Gas): Validation => stateOf<Validation>(rule);

/** SpreadsheetApp.newDataValidation(), or the copy of a rule. Invalid entries are allowed unless it says otherwise. */
export function newDataValidation(host: Host, from: Draft = blank()): Builder {
  const draft: Draft = { ...from, values: [...from.values] };
  const self = (): Builder => builder;
  const set = (criteria: string, values: unknown[] = [], more: Partial<Draft> = {}): Builder => {
    Object.assign(draft, { criteria, values, source: undefined, ...more });
    return self();
  };
  const members: Builder = {
    ...described(host, draft),
    ...requirements(host, set),
    build: () => {
      if (draft.criteria === null) throw host.execution.error('CRITERIA_MISSING');
      return dataValidation(host, draft as Validation);
    },
    setAllowInvalid: (allowInvalid) => {
      draft.allowInvalid = allowInvalid;
      return self();
    },
    setHelpText: (helpText) => {
      draft.helpText = helpText;
      return self();
    },
    withCriteria: (criteria, args) => withCriteria(host, members, nameOf(criteria), args),
  };
  const builder = provide(host.execution, DATA_VALIDATION_BUILDER, members);
  return builder;
}

/** A rule read from a cell, or built. */
export function dataValidation(host: Host, rule: Validation): Gas {
  const kept: Validation = { ...rule, values: [...rule.values] };
  return provide(host.execution, DATA_VALIDATION, described(host, kept) as Gas, kept);
}

function described(host: Host, draft: Draft) {
  return {
    copy: () => newDataValidation(host, draft),
    getAllowInvalid: () => draft.allowInvalid,
    getCriteriaType: () =>
      (draft.criteria === null
        ? null
        : host.enums.DataValidationCriteria[
            draft.criteria as keyof typeof host.enums.DataValidationCriteria
          ]) as Criteria,
    getCriteriaValues: () => valuesGiven(host, draft),
    getHelpText: () => draft.helpText,
  };
}

// Lists and ranges come back with their dropdown switch behind them; dates come back as dates.
function valuesGiven(host: Host, draft: Draft): unknown[] {
  if (draft.criteria === 'VALUE_IN_LIST') return [[...draft.values], draft.showDropdown];
  if (draft.source) return [host.range(draft.source), draft.showDropdown];
  if (!draft.criteria?.startsWith('DATE_')) return [...draft.values];
  const { realm } = host.execution;
  return draft.values.map((serial) => new realm.Date(instantOf(Number(serial), host.workbook.timeZone)));
}

function requirements(
  host: Host,
  set: (criteria: string, values?: unknown[], more?: Partial<Draft>) => Builder,
): Requirements {
  const day = (date: GoogleAppsScript.Base.Date): number =>
    Math.floor(serialOf(date.getTime(), host.workbook.timeZone));
  const list = (values: string[], showDropdown = true): Builder => {
    if (values.length < 1 || values.length > MOST_LIST_ITEMS) throw host.execution.error('RULE_LIST_EMPTY');
    return set('VALUE_IN_LIST', values.map(String), { showDropdown });
  };
  return {
    requireCheckbox: (...values: unknown[]) => set('CHECKBOX', values),
    requireDate: () => set('DATE_IS_VALID_DATE'),
    requireDateAfter: (date) => set('DATE_AFTER', [day(date)]),
    requireDateBefore: (date) => set('DATE_BEFORE', [day(date)]),
    requireDateBetween: (start, end) => set('DATE_BETWEEN', [day(start), day(end)]),
    requireDateEqualTo: (date) => set('DATE_EQUAL_TO', [day(date)]),
    requireDateNotBetween: (start, end) => set('DATE_NOT_BETWEEN', [day(start), day(end)]),
    requireDateOnOrAfter: (date) => set('DATE_ON_OR_AFTER', [day(date)]),
    requireDateOnOrBefore: (date) => set('DATE_ON_OR_BEFORE', [day(date)]),
    requireFormulaSatisfied: (formula) => set('CUSTOM_FORMULA', [formula]),
    requireNumberBetween: (start, end) => set('NUMBER_BETWEEN', [start, end]),
    requireNumberEqualTo: (number) => set('NUMBER_EQUAL_TO', [number]),
    requireNumberGreaterThan: (number) => set('NUMBER_GREATER_THAN', [number]),
    requireNumberGreaterThanOrEqualTo: (number) => set('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]),
    requireNumberLessThan: (number) => set('NUMBER_LESS_THAN', [number]),
    requireNumberLessThanOrEqualTo: (number) => set('NUMBER_LESS_THAN_OR_EQUAL_TO', [number]),
    requireNumberNotBetween: (start, end) => set('NUMBER_NOT_BETWEEN', [start, end]),
    requireNumberNotEqualTo: (number) => set('NUMBER_NOT_EQUAL_TO', [number]),
    requireTextContains: (text) => set('TEXT_CONTAINS', [text]),
    requireTextDoesNotContain: (text) => set('TEXT_DOES_NOT_CONTAIN', [text]),
    requireTextEqualTo: (text) => set('TEXT_EQUAL_TO', [text]),
    requireTextIsEmail: () => set('TEXT_IS_VALID_EMAIL'),
    requireTextIsUrl: () => set('TEXT_IS_VALID_URL'),
    requireValueInList: list,
    requireValueInRange: (range: Range, showDropdown: boolean = true) => {
      const { sheetId, zone } = stateOf<Place>(range);
      return set('VALUE_IN_RANGE', [], { showDropdown, source: { sheetId, zone } });
    },
  };
}

// Each criteria is set by the builder's own member of that name: DATE_AFTER by requireDateAfter.
const MEMBER_OF: Record<string, string> = {
  DATE_IS_VALID_DATE: 'requireDate',
  TEXT_IS_VALID_EMAIL: 'requireTextIsEmail',
  TEXT_IS_VALID_URL: 'requireTextIsUrl',
  CUSTOM_FORMULA: 'requireFormulaSatisfied',
};

function withCriteria(host: Host, members: Builder, criteria: string, args: unknown[]): Builder {
  const words = criteria.toLowerCase().split('_');
  const camel = words.map((word) => word[0].toUpperCase() + word.slice(1)).join('');
  const name = MEMBER_OF[criteria] ?? `require${camel}`;
  const needsRange = criteria === 'VALUE_IN_RANGE' && classOf(args[0]) !== 'SpreadsheetApp.Range';
  const needsDate = criteria.startsWith('DATE_') && !args.every(isDate);
  if (needsRange || needsDate)
    throw notProvided(host.execution, `DataValidationBuilder.withCriteria(${criteria})`);
  return (members as unknown as Record<string, (...args: unknown[]) => Builder>)[name](...args);
}
