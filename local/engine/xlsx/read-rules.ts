// Dropdowns and other validations, and conditional formats of one tab of an .xlsx file.

import { toGoogleFormula } from '../formula-text';
import type { ConditionalFormat, Validation, Workbook, Zone } from '../workbook-types';
import { splitSheet, zoneAt } from './a1';
import type { Styles } from './read-styles';
import { child, children, descendants, isOn, textOf, type Xml } from './xml';

export interface RuleTarget {
  workbook: Workbook;
  id: number;
  size: { rows: number; columns: number };
  styles: Styles;
  sheetId(name: string): number | undefined;
}

/** Tab that holds the entries of dropdowns an .xlsx list cannot hold; see write-rules. */
export const LISTS = 'Rekindle lists';

const zonesOf = (sqref: string | undefined, target: RuleTarget): Zone[] =>
  (sqref ?? '').split(/\s+/).flatMap((ref) => zoneAt(ref, target.size) ?? []);

/** Puts the validations of the tab in place. */
export function readValidations(sheet: Xml, target: RuleTarget): void {
  for (const node of descendants(sheet, 'dataValidation')) {
    const rule = validationOf(node, target);
    const sqref = node.attributes.sqref ?? textOf(child(node, 'sqref') ?? node);
    if (rule)
      for (const zone of zonesOf(sqref, target)) target.workbook.setValidations(target.id, zone, rule);
  }
}

function validationOf(node: Xml, target: RuleTarget): Validation | undefined {
  const { attributes } = node;
  const [first, second] = ['formula1', 'formula2'].map((name) => {
    const formula = child(node, name);
    return formula ? textOf(formula).trim() : '';
  });
  const found = criteriaFor(attributes.type, attributes.operator ?? 'between', first, second, target);
  const strict = isOn(attributes.showErrorMessage) && (attributes.errorStyle ?? 'stop') === 'stop';
  return (
    found && {
      values: [],
      ...found,
      allowInvalid: !strict,
      showDropdown: !isOn(attributes.showDropDown),
      helpText: attributes.prompt || null,
    }
  );
}

type Found = Pick<Validation, 'criteria'> & Partial<Validation>;

const OPERATORS: Record<string, [number: string, date: string]> = {
  between: ['NUMBER_BETWEEN', 'DATE_BETWEEN'],
  notBetween: ['NUMBER_NOT_BETWEEN', 'DATE_NOT_BETWEEN'],
  equal: ['NUMBER_EQUAL_TO', 'DATE_EQUAL_TO'],
  notEqual: ['NUMBER_NOT_EQUAL_TO', ''],
  greaterThan: ['NUMBER_GREATER_THAN', 'DATE_AFTER'],
  greaterThanOrEqual: ['NUMBER_GREATER_THAN_OR_EQUAL_TO', 'DATE_ON_OR_AFTER'],
  lessThan: ['NUMBER_LESS_THAN', 'DATE_BEFORE'],
  lessThanOrEqual: ['NUMBER_LESS_THAN_OR_EQUAL_TO', 'DATE_ON_OR_BEFORE'],
};

function criteriaFor(
  type: string,
  operator: string,
  first: string,
  second: string,
  target: RuleTarget,
): Found | undefined {
  if (type === 'list') return listCriteria(first, target);
  if (type === 'custom') return customCriteria(first, target);
  const number = type === 'decimal' || type === 'whole';
  if (!number && type !== 'date') return undefined;
  const criteria = OPERATORS[operator]?.[number ? 0 : 1];
  const between = operator.toLowerCase().includes('between');
  const values = (between ? [first, second] : [first]).map((text) => valueOrFormula(text, target));
  return criteria ? { criteria, values } : undefined;
}

const valueOrFormula = (text: string, target: RuleTarget): string | number =>
  text !== '' && !Number.isNaN(Number(text)) ? Number(text) : formulaIn(text, target);

/** A formula of the file in the spelling of the workbook's locale. */
const formulaIn = (text: string, { workbook }: RuleTarget): string =>
  toGoogleFormula(`=${text}`, workbook.locale);

function listCriteria(source: string, target: RuleTarget): Found | undefined {
  const literal = /^"([\s\S]*)"$/.exec(source);
  if (literal) {
    const values = literal[1]
      .replace(/""/g, '"')
      .split(',')
      .map((item) => item.trim());
    return values.join() === 'TRUE,FALSE' ? { criteria: 'CHECKBOX' } : { criteria: 'VALUE_IN_LIST', values };
  }
  const named = target.workbook.names().find(({ name }) => name.toLowerCase() === source.toLowerCase());
  if (named) return { criteria: 'VALUE_IN_RANGE', source: { sheetId: named.sheetId, zone: named.zone } };
  const { sheet, ref } = splitSheet(source);
  const sheetId = sheet === undefined ? target.id : target.sheetId(sheet);
  const info = target.workbook.sheets().find(({ id }) => id === sheetId);
  const zone = info && zoneAt(ref, info);
  if (sheetId === undefined || !zone) return undefined;
  if (sheet !== LISTS) return { criteria: 'VALUE_IN_RANGE', source: { sheetId, zone } };
  return { criteria: 'VALUE_IN_LIST', values: target.workbook.values(sheetId, zone).flat().map(String) };
}

/** Text conditions are formulas in the file; those we (and Google) write are recognised. */
function customCriteria(formula: string, target: RuleTarget): Found {
  const contains = /^(NOT\()?ISNUMBER\(SEARCH\("((?:[^"]|"")*)",\s*\(?\$?[A-Z]+\$?\d+\)?\)\)\)?$/i.exec(
    formula,
  );
  if (contains)
    return {
      criteria: contains[1] ? 'TEXT_DOES_NOT_CONTAIN' : 'TEXT_CONTAINS',
      values: [contains[2].replace(/""/g, '"')],
    };
  const exact = /^EXACT\([A-Z]+\d+,"((?:[^"]|"")*)"\)$/i.exec(formula);
  if (exact) return { criteria: 'TEXT_EQUAL_TO', values: [exact[1].replace(/""/g, '"')] };
  return { criteria: 'CUSTOM_FORMULA', values: [formulaIn(formula, target)] };
}

/** The tab's conditional formats of one condition, by priority; `skipped` is told of the others (scales, icons, bars). */
export function readConditionalFormats(
  sheet: Xml,
  target: RuleTarget,
  skipped: (what: string) => void,
): void {
  const rules: { priority: number; format: ConditionalFormat }[] = [];
  for (const block of children(sheet, 'conditionalFormatting')) {
    const zones = zonesOf(block.attributes.sqref, target);
    for (const node of children(block, 'cfRule')) {
      const condition = conditionOf(node, target);
      const style = target.styles.differences[Number(node.attributes.dxfId)] ?? {};
      if (condition && zones.length)
        rules.push({ priority: Number(node.attributes.priority), format: { zones, style, ...condition } });
      else if (!condition) skipped(`conditional format of kind ${node.attributes.type}`);
    }
  }
  rules.sort((a, b) => a.priority - b.priority);
  if (rules.length)
    target.workbook.setConditionalFormats(
      target.id,
      rules.map(({ format }) => format),
    );
}

type Condition = Pick<ConditionalFormat, 'criteria' | 'values'>;

const TEXT: Record<string, string> = {
  containsText: 'TEXT_CONTAINS',
  notContainsText: 'TEXT_DOES_NOT_CONTAIN',
  beginsWith: 'TEXT_STARTS_WITH',
  endsWith: 'TEXT_ENDS_WITH',
};

function conditionOf(node: Xml, target: RuleTarget): Condition | undefined {
  const { type, operator, text } = node.attributes;
  const formulas = children(node, 'formula').map((formula) => textOf(formula));
  if (TEXT[type] && text !== undefined) return { criteria: TEXT[type], values: [text] };
  if (type === 'containsBlanks') return { criteria: 'CELL_EMPTY', values: [] };
  if (type === 'notContainsBlanks') return { criteria: 'CELL_NOT_EMPTY', values: [] };
  if (type === 'expression') return { criteria: 'CUSTOM_FORMULA', values: [formulaIn(formulas[0], target)] };
  return type === 'cellIs' ? comparison(operator, formulas, target) : undefined;
}

function comparison(operator: string, formulas: string[], target: RuleTarget): Condition | undefined {
  const quoted = /^"((?:[^"]|"")*)"$/.exec(formulas[0] ?? '');
  if (quoted)
    return operator === 'equal'
      ? { criteria: 'TEXT_EQUAL_TO', values: [quoted[1].replace(/""/g, '"')] }
      : { criteria: OPERATORS[operator]?.[0], values: [quoted[1].replace(/""/g, '"')] };
  const dates = formulas.map(dateSerial);
  const isDate = dates.every((date) => date !== undefined);
  const criteria = OPERATORS[operator]?.[isDate ? 1 : 0];
  if (!criteria) return undefined;
  return {
    criteria,
    values: isDate ? (dates as number[]) : formulas.map((text) => valueOrFormula(text, target)),
  };
}

/** DATE(2026,1,5) is how a date stands in a condition. */
function dateSerial(formula: string): number | undefined {
  const date = /^DATE\((\d+),(\d+),(\d+)\)$/.exec(formula);
  return date
    ? (Date.UTC(+date[1], +date[2] - 1, +date[3]) - Date.UTC(1899, 11, 30)) / 86_400_000
    : undefined;
}
