// Conditional formats of one condition: the builder, the rule, and the list a tab keeps. Gradients are refused.
import type { CellStyle, ConditionalFormat } from '../../engine/workbook-types';
import { classOf, isDate, notProvided, provide, stateOf } from '../strict';
import { toColour } from './colour';
import { nameOf } from './enumeration';
import type { Host, Place, Range } from './host';
import { serialOf } from './serial';
import { BOOLEAN_CONDITION, CONDITIONAL_RULE, CONDITIONAL_RULE_BUILDER } from './signatures/rules';
import { splitSheetName } from './zone';

type Gas = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type GasBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type RuleBuilder = Omit<
  GasBuilder,
  | 'setGradientMaxpoint'
  | 'setGradientMaxpointWithValue'
  | 'setGradientMidpointWithValue'
  | 'setGradientMinpoint'
  | 'setGradientMinpointWithValue'
>;
type Whens = Pick<RuleBuilder, Extract<keyof RuleBuilder, `when${string}`>>;

interface Draft {
  places: Place[];
  criteria: string | null;
  values: (string | number)[];
  style: CellStyle;
}

const blank = (): Draft => ({ places: [], criteria: null, values: [], style: {} });

/** SpreadsheetApp.newConditionalFormatRule(), or the copy of a rule. */
export function newConditionalFormatRule(host: Host, from: Draft = blank()): GasBuilder {
  const draft: Draft = { ...from, style: { ...from.style } };
  const self = (): GasBuilder => builder;
  const styled = (style: CellStyle): GasBuilder => {
    Object.assign(draft.style, style);
    return self();
  };
  const on = (value: boolean | null) => value ?? undefined;
  const set = (criteria: string, ...values: (string | number)[]): GasBuilder => {
    Object.assign(draft, { criteria, values });
    return self();
  };
  const whens = conditions(host, set);
  const members: RuleBuilder = {
    ...whens,
    ...described(host, draft),
    build: () => {
      if (draft.criteria === null || !draft.places.length) throw host.execution.error('RULE_INCOMPLETE');
      return conditionalFormatRule(host, draft);
    },
    setBackground: (colour) =>
      styled({ background: toColour(host, 'ConditionalFormatRuleBuilder.setBackground', colour) }),
    setFontColor: (colour) =>
      styled({ fontColor: toColour(host, 'ConditionalFormatRuleBuilder.setFontColor', colour) }),
    setBold: (bold) => styled({ bold: on(bold) }),
    setItalic: (italic) => styled({ italic: on(italic) }),
    setStrikethrough: (strikethrough) => styled({ strikethrough: on(strikethrough) }),
    setUnderline: (underline) => styled({ underline: on(underline) }),
    setRanges: (ranges) => {
      draft.places = ranges.map((range) => stateOf<Place>(range));
      return self();
    },
    withCriteria: (criteria, args) => withCriteria(host, whens, nameOf(criteria), args),
  };
  const builder = provide(host.execution, CONDITIONAL_RULE_BUILDER, members) as GasBuilder;
  return builder;
}

function conditionalFormatRule(host: Host, draft: Draft): Gas {
  const kept: Draft = { ...draft, values: [...draft.values], style: { ...draft.style } };
  return provide(host.execution, CONDITIONAL_RULE, described(host, kept) as Gas, kept);
}

function described(host: Host, draft: Draft) {
  return {
    copy: () => newConditionalFormatRule(host, draft),
    getBooleanCondition: () => (draft.criteria === null ? null : booleanCondition(host, draft)),
    getGradientCondition: () => null,
    getRanges: (): Range[] => draft.places.map((place) => host.range(place)),
  };
}

function booleanCondition(host: Host, { criteria, values, style }: Draft): Condition {
  const members: Condition = {
    getCriteriaType: () =>
      host.enums.BooleanCriteria[criteria as keyof typeof host.enums.BooleanCriteria] as never,
    getCriteriaValues: () => [...values],
    getBackground: () => style.background ?? null,
    getFontColor: () => style.fontColor ?? null,
    getBold: () => style.bold ?? null,
    getItalic: () => style.italic ?? null,
    getStrikethrough: () => style.strikethrough ?? null,
    getUnderline: () => style.underline ?? null,
  };
  return provide(host.execution, BOOLEAN_CONDITION, members);
}

function conditions(
  host: Host,
  set: (criteria: string, ...values: (string | number)[]) => GasBuilder,
): Whens {
  const date = (criteria: string) => (when: unknown) =>
    isDate(when)
      ? set(criteria, Math.floor(serialOf(when.getTime(), host.workbook.timeZone)))
      : set(`${criteria}_RELATIVE`, nameOf(when));
  return {
    whenCellEmpty: () => set('CELL_EMPTY'),
    whenCellNotEmpty: () => set('CELL_NOT_EMPTY'),
    whenDateAfter: date('DATE_AFTER'),
    whenDateBefore: date('DATE_BEFORE'),
    whenDateEqualTo: date('DATE_EQUAL_TO'),
    whenFormulaSatisfied: (formula) => set('CUSTOM_FORMULA', formula),
    whenNumberBetween: (start, end) => set('NUMBER_BETWEEN', start, end),
    whenNumberEqualTo: (number) => set('NUMBER_EQUAL_TO', number),
    whenNumberGreaterThan: (number) => set('NUMBER_GREATER_THAN', number),
    whenNumberGreaterThanOrEqualTo: (number) => set('NUMBER_GREATER_THAN_OR_EQUAL_TO', number),
    whenNumberLessThan: (number) => set('NUMBER_LESS_THAN', number),
    whenNumberLessThanOrEqualTo: (number) => set('NUMBER_LESS_THAN_OR_EQUAL_TO', number),
    whenNumberNotBetween: (start, end) => set('NUMBER_NOT_BETWEEN', start, end),
    whenNumberNotEqualTo: (number) => set('NUMBER_NOT_EQUAL_TO', number),
    whenTextContains: (text) => set('TEXT_CONTAINS', text),
    whenTextDoesNotContain: (text) => set('TEXT_DOES_NOT_CONTAIN', text),
    whenTextEndsWith: (text) => set('TEXT_ENDS_WITH', text),
    whenTextEqualTo: (text) => set('TEXT_EQUAL_TO', text),
    whenTextStartsWith: (text) => set('TEXT_STARTS_WITH', text),
  };
}

function withCriteria(host: Host, whens: Whens, criteria: string, args: unknown[]): GasBuilder {
  const words = criteria.replace('_RELATIVE', '').toLowerCase().split('_');
  const camel = words.map((word) => word[0].toUpperCase() + word.slice(1)).join('');
  const name = criteria === 'CUSTOM_FORMULA' ? 'whenFormulaSatisfied' : `when${camel}`;
  const type = criteria.startsWith('NUMBER') ? 'number' : 'string';
  const right = criteria.startsWith('DATE')
    ? args.every((arg) => isDate(arg) || classOf(arg) === 'SpreadsheetApp.RelativeDate')
    : args.every((arg) => typeof arg === type);
  if (!right) throw notProvided(host.execution, `ConditionalFormatRuleBuilder.withCriteria(${criteria})`);
  return (whens as unknown as Record<string, (...args: unknown[]) => GasBuilder>)[name](...args);
}

/** The rules of a tab as objects. */
export function rulesOf(host: Host, sheetId: number): Gas[] {
  const kept = host.read(() => host.workbook.conditionalFormats(sheetId));
  return kept.map(({ zones, criteria, values, style }) =>
    conditionalFormatRule(host, {
      places: zones.map((zone) => ({ sheetId, zone })),
      criteria,
      values,
      style,
    }),
  );
}

/** Replaces the rules of a tab; a rule on another tab's cells, or whose formula names another tab, is refused. */
export function setRules(host: Host, sheetId: number, rules: Gas[]): void {
  const name = host.info(sheetId).name;
  const drafts = rules.map((rule) => stateOf<Draft>(rule));
  const foreign = (draft: Draft) =>
    draft.places.some((place) => place.sheetId !== sheetId) ||
    (draft.criteria === 'CUSTOM_FORMULA' && namesOtherSheet(String(draft.values[0]), name));
  if (drafts.some(foreign)) throw host.execution.error('OTHER_SHEET_IN_RULE');
  const list = drafts.map<ConditionalFormat>(({ places, criteria, values, style }) => ({
    zones: places.map((place) => place.zone),
    criteria: criteria as string,
    values,
    style,
  }));
  host.write(() => host.workbook.setConditionalFormats(sheetId, list));
}

function namesOtherSheet(formula: string, own: string): boolean {
  const references = formula.replace(/"[^"]*"/g, '').match(/('(?:[^']|'')+'|[^\s'!=(),;+*/&<>^-]+)!\$?\w/g);
  return (references ?? []).some((reference) => splitSheetName(`${reference}1`).sheet !== own);
}
