// Data validation: Google's rules as rules of the engine, so that the page shows and enforces them; what the
// engine's rule cannot say (help text, exact criteria) is kept beside it under the rule's id.

import { helpers } from '@odoo/o-spreadsheet';
import type { Context } from './context';
import { criteriaOf, isDateCriteria, OPERATORS } from './criteria';
import { toEngineFormula, toGoogleFormula } from './formula-text';
import { placeOf, rangeData, rectangles, sheetA1 } from './ranges';
import { grid } from './reading';
import { engineId } from './sheet-ids';
import { EngineError, type Validation, type Workbook, type Zone } from './workbook-types';

type Validations = Pick<Workbook, 'validations' | 'setValidations'>;

interface EngineRule {
  id: string;
  isBlocking?: boolean;
  criterion: { type: string; values: string[]; displayStyle?: string; dateValue?: string };
  ranges: { sheetId: string; zone: Zone }[];
}

/** What is kept beside the engine's rule: the rule as given, and the type it had then. */
interface Detail {
  type: string;
  rule: Validation;
}

export function validations(context: Context): Validations {
  const { core } = context;
  return {
    validations(id, zone) {
      const rules = rulesOf(context, id);
      const known = new Map(rules.map((rule) => [rule.id, validationOf(context, rule)]));
      const near = rules.flatMap((rule) =>
        rule.ranges
          .filter((range) => helpers.overlap(range.zone, zone))
          .map((range) => ({ rule, zone: range.zone })),
      );
      return grid(id, zone, ({ col, row }) => {
        const found = near.find((it) => helpers.isInside(col, row, it.zone));
        return found ? (known.get(found.rule.id) as Validation) : null;
      });
    },
    setValidations: (id, zone, rules) =>
      core.batch(() => {
        if (rules === null) clearValidations(context, id, zone);
        else if (!Array.isArray(rules)) putRule(context, id, [zone], rules);
        else putRules(context, id, zone, rules);
      }),
  };
}

const rulesOf = ({ core }: Context, id: number): EngineRule[] =>
  core.getters.getDataValidationRules(engineId(id)) as unknown as EngineRule[];

function putRules(context: Context, id: number, zone: Zone, rules: (Validation | null)[][]): void {
  const keys = rules.map((line) => line.map((rule) => (rule ? JSON.stringify(rule) : '')));
  for (const key of new Set(keys.flat())) {
    const zones = rectangles(zone, (row, col) => keys[row - zone.top][col - zone.left] === key);
    if (key) putRule(context, id, zones, JSON.parse(key));
    else for (const empty of zones) clearValidations(context, id, empty);
  }
}

/** The same rule set again on other cells extends the one that is there. */
function putRule(context: Context, id: number, zones: Zone[], rule: Validation): void {
  const { core } = context;
  const { validations: details } = core.getters.getRekindleExtras();
  const text = JSON.stringify(rule);
  const same = rulesOf(context, id).find(
    (it) =>
      JSON.stringify((details[it.id] as Detail | undefined)?.rule) === text && stillFits(details[it.id], it),
  );
  const ruleId = same?.id ?? freshRuleId(context, id);
  const criterion = criterionOf(context, rule);
  const ranges = [
    ...(same?.ranges ?? []).map((range) => ({ _sheetId: range.sheetId, _zone: range.zone })),
    ...zones.map((zone) => rangeData(id, zone)),
  ];
  core.dispatch('ADD_DATA_VALIDATION_RULE', {
    sheetId: engineId(id),
    ranges,
    rule: { id: ruleId, isBlocking: !rule.allowInvalid, criterion },
  });
  core.setExtra(['validations', ruleId], { type: criterion.type, rule: JSON.parse(text) } satisfies Detail);
}

function freshRuleId({ core }: Context, id: number): string {
  const { validations: details } = core.getters.getRekindleExtras();
  let number = Object.keys(details).length + 1;
  while (details[`dv${id}-${number}`]) number++;
  return `dv${id}-${number}`;
}

function criterionOf(context: Context, rule: Validation): EngineRule['criterion'] {
  const type = OPERATORS[rule.criteria];
  if (!type) throw new EngineError('UNSUPPORTED', `The condition ${rule.criteria} is not provided here.`);
  const displayStyle = rule.showDropdown ? 'arrow' : 'plainText';
  if (type === 'isValueInList') return { type, values: rule.values.map(String), displayStyle };
  if (type === 'isValueInRange') return { type, values: [sourceText(context, rule)], displayStyle };
  if (type === 'isBoolean' || type === 'isEmail' || type === 'isLink' || type === 'dateIsValid')
    return { type, values: [] };
  const values = rule.values.map((value) => engineValue(context, value));
  const dateValue = isDateCriteria(rule.criteria) ? { dateValue: 'exactDate' } : {};
  return { type, values, ...dateValue };
}

/** A value of a condition as the engine takes it; formulas translated. */
export function engineValue(context: Context, value: unknown): string {
  const text = String(value);
  return text.startsWith('=') ? toEngineFormula(text, context.locale()) : text;
}

function sourceText({ core }: Context, rule: Validation): string {
  if (!rule.source) throw new EngineError('INVALID_VALUE', 'A dropdown from a range needs its range.');
  const name = core.getters.getSheetName(engineId(rule.source.sheetId));
  return sheetA1(name, rule.source.zone);
}

const stillFits = (detail: unknown, rule: EngineRule): boolean =>
  (detail as Detail | undefined)?.type === rule.criterion.type;

/** The rule as Google has it; one made or changed in the page is described from the engine's rule alone. */
function validationOf(context: Context, rule: EngineRule): Validation {
  const kept = context.core.getters.getRekindleExtras().validations[rule.id] as Detail | undefined;
  const { type, values, displayStyle } = rule.criterion;
  const fits = kept !== undefined && stillFits(kept, rule);
  const source = type === 'isValueInRange' ? sourceOf(context, values[0]) : undefined;
  const shown: Validation = {
    criteria: fits ? kept.rule.criteria : (criteriaOf(type) ?? type),
    values:
      type === 'isBoolean' || source ? (fits ? kept.rule.values : []) : googleValues(context, values, kept),
    allowInvalid: !rule.isBlocking,
    showDropdown: displayStyle !== 'plainText',
    helpText: kept?.rule.helpText ?? null,
  };
  return source ? { ...shown, source } : shown;
}

/** The values as they were given (numbers as numbers), unless the engine has moved or the page has changed them. */
function googleValues(context: Context, values: string[], kept: Detail | undefined): unknown[] {
  return values.map((value, i) => {
    const given = kept?.rule.values[i];
    if (given !== undefined && engineValue(context, given) === value) return given;
    return value.startsWith('=') ? toGoogleFormula(value, context.locale()) : value;
  });
}

function sourceOf({ core }: Context, text: string): Validation['source'] {
  const range = core.getters.getRangeFromSheetXC(core.getters.getSheetIds()[0], text.replace(/^=/, ''));
  return range.invalidXc ? undefined : placeOf(range);
}

/** Removes the rules of a zone; what lies outside of it keeps them. */
export function clearValidations(context: Context, id: number, zone: Zone): void {
  const { core } = context;
  for (const rule of rulesOf(context, id)) {
    if (!rule.ranges.some((range) => helpers.overlap(range.zone, zone))) continue;
    const rest = rule.ranges.flatMap((range) => without(range.zone, zone));
    if (rest.length)
      core.dispatch('ADD_DATA_VALIDATION_RULE', {
        sheetId: engineId(id),
        ranges: rest.map((it) => rangeData(id, it)),
        rule: { id: rule.id, isBlocking: rule.isBlocking, criterion: rule.criterion },
      });
    else core.dispatch('REMOVE_DATA_VALIDATION_RULE', { sheetId: engineId(id), id: rule.id });
  }
}

/** What is left of a zone when another is taken out: up to four rectangles. */
function without(zone: Zone, hole: Zone): Zone[] {
  if (!helpers.overlap(zone, hole)) return [{ ...zone }];
  const top = Math.max(zone.top, hole.top);
  const bottom = Math.min(zone.bottom, hole.bottom);
  return [
    { ...zone, bottom: hole.top - 1 },
    { ...zone, top: hole.bottom + 1 },
    { ...zone, top, bottom, right: hole.left - 1 },
    { ...zone, top, bottom, left: hole.right + 1 },
  ].filter((it) => it.top <= it.bottom && it.left <= it.right);
}
