// Validations and conditional formats of one tab of an .xlsx file.

import { helpers } from '@odoo/o-spreadsheet';
import { isDateCriteria } from '../criteria';
import { toEngineFormula } from '../formula-text';
import { a1, rectangles, sheetA1 } from '../ranges';
import type { ConditionalFormat, SheetInfo, Validation, Workbook, Zone } from '../workbook-types';
import { LISTS } from './read-rules';
import type { StylesPart } from './write-styles';
import { escapeXml } from './xml';

/** Lists too long for a file, or with commas in their entries, stand as columns of a hidden tab of their own. */
export function listsSheet() {
  const columns: string[][] = [];
  return {
    columns,
    /** The reference to a list on that tab. */
    reference(values: string[]): string {
      let at = columns.findIndex((column) => column.join('\u0000') === values.join('\u0000'));
      if (at < 0) at = columns.push(values) - 1;
      return sheetA1(LISTS, { top: 0, left: at, bottom: values.length - 1, right: at });
    },
  };
}

type Lists = ReturnType<typeof listsSheet>;

const text = (value: unknown): string => `"${String(value).replace(/"/g, '""')}"`;
const sqref = (zones: Zone[]): string => zones.map((zone) => a1(zone)).join(' ');

/** <dataValidations>, or nothing. */
export function validationsXml(workbook: Workbook, sheet: SheetInfo, lists: Lists): string {
  const grouped = groupedRules(workbook, sheet);
  const rules = grouped.flatMap(({ rule, zones }) => validationXml(workbook, rule, zones, lists));
  return rules.length ? `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>` : '';
}

/** Each different rule with the few rectangles it stands on. */
function groupedRules(workbook: Workbook, sheet: SheetInfo): { rule: Validation; zones: Zone[] }[] {
  const zone = { top: 0, left: 0, bottom: sheet.rows - 1, right: sheet.columns - 1 };
  const cells = workbook.validations(sheet.id, zone);
  const rules = new Set(cells.flat().filter((rule) => rule !== null));
  return [...rules].map((rule) => ({
    rule,
    zones: rectangles(zone, (row, col) => cells[row][col] === rule),
  }));
}

const OPERATOR: Record<string, string> = {
  BETWEEN: 'between',
  NOT_BETWEEN: 'notBetween',
  EQUAL_TO: 'equal',
  NOT_EQUAL_TO: 'notEqual',
  GREATER_THAN: 'greaterThan',
  GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  LESS_THAN: 'lessThan',
  LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
  AFTER: 'greaterThan',
  BEFORE: 'lessThan',
  ON_OR_AFTER: 'greaterThanOrEqual',
  ON_OR_BEFORE: 'lessThanOrEqual',
};

const operatorOf = (criteria: string): string | undefined =>
  OPERATOR[criteria.replace(/^(NUMBER|DATE)_/, '')];

function validationXml(workbook: Workbook, rule: Validation, zones: Zone[], lists: Lists): string[] {
  const first = helpers.toXC(zones[0].left, zones[0].top);
  const body = bodyOf(workbook, rule, first, lists);
  if (!body) return [];
  const strict = rule.allowInvalid ? '' : ' showErrorMessage="1" errorStyle="stop"';
  const help = rule.helpText
    ? ` showInputMessage="1" prompt="${escapeXml(rule.helpText.slice(0, 255))}"`
    : '';
  const arrow = rule.showDropdown ? '' : ' showDropDown="1"';
  const formulas = body.formulas.map(
    (formula, i) => `<formula${i + 1}>${escapeXml(formula)}</formula${i + 1}>`,
  );
  return [
    `<dataValidation type="${body.type}"${body.operator ? ` operator="${body.operator}"` : ''} allowBlank="1"${strict}${help}${arrow} sqref="${sqref(zones)}">${formulas.join('')}</dataValidation>`,
  ];
}

function bodyOf(workbook: Workbook, rule: Validation, first: string, lists: Lists) {
  const { criteria } = rule;
  const values = rule.values.map((value) => formulaText(workbook, value));
  if (criteria === 'CHECKBOX') return { type: 'list', formulas: ['"TRUE,FALSE"'] };
  if (criteria === 'VALUE_IN_LIST')
    return { type: 'list', formulas: [listSource(rule.values.map(String), lists)] };
  if (rule.source) {
    const { sheetId, zone } = rule.source;
    const name = workbook.sheets().find((sheet) => sheet.id === sheetId)?.name;
    return name === undefined ? undefined : { type: 'list', formulas: [sheetA1(name, zone)] };
  }
  const operator = operatorOf(criteria);
  if (operator) return { type: criteria.startsWith('DATE') ? 'date' : 'decimal', operator, formulas: values };
  const custom = customFormula(criteria, rule.values, values, first);
  return custom === undefined ? undefined : { type: 'custom', formulas: [custom] };
}

function listSource(values: string[], lists: Lists): string {
  const inline = values.join(',');
  const fits = inline.length <= 250 && values.every((value) => !/[,"]|^\s|\s$/.test(value));
  return fits && inline !== 'TRUE,FALSE' ? `"${inline}"` : lists.reference(values);
}

function formulaText(workbook: Workbook, value: unknown): string {
  const plain = String(value);
  return plain.startsWith('=') ? toEngineFormula(plain, workbook.locale).slice(1) : plain;
}

function customFormula(
  criteria: string,
  given: unknown[],
  values: string[],
  first: string,
): string | undefined {
  switch (criteria) {
    case 'CUSTOM_FORMULA':
      return values[0];
    case 'TEXT_CONTAINS':
      return `ISNUMBER(SEARCH(${text(given[0])},${first}))`;
    case 'TEXT_DOES_NOT_CONTAIN':
      return `NOT(ISNUMBER(SEARCH(${text(given[0])},${first})))`;
    case 'TEXT_EQUAL_TO':
      return `EXACT(${first},${text(given[0])})`;
    case 'TEXT_IS_VALID_EMAIL':
      return `ISNUMBER(MATCH("*@*.?*",${first},0))`;
    case 'TEXT_IS_VALID_URL':
      return `ISNUMBER(MATCH("http*://?*",${first},0))`;
    case 'DATE_IS_VALID_DATE':
      return `ISNUMBER(${first})`;
    default:
      return undefined;
  }
}

/** <conditionalFormatting> elements, the first rule with the highest priority. */
export function conditionalFormatsXml(workbook: Workbook, sheet: SheetInfo, styles: StylesPart): string {
  return workbook
    .conditionalFormats(sheet.id)
    .map((format, i) => {
      const rule = ruleXml(workbook, format, styles.difference(format.style), i + 1);
      return rule && `<conditionalFormatting sqref="${sqref(format.zones)}">${rule}</conditionalFormatting>`;
    })
    .join('');
}

const TEXT_RULES: Record<
  string,
  [type: string, operator: string, formula: (value: string, cell: string, n: number) => string]
> = {
  TEXT_CONTAINS: ['containsText', 'containsText', (value, cell) => `NOT(ISERROR(SEARCH(${value},${cell})))`],
  TEXT_DOES_NOT_CONTAIN: [
    'notContainsText',
    'notContains',
    (value, cell) => `ISERROR(SEARCH(${value},${cell}))`,
  ],
  TEXT_STARTS_WITH: ['beginsWith', 'beginsWith', (value, cell, n) => `LEFT(${cell},${n})=${value}`],
  TEXT_ENDS_WITH: ['endsWith', 'endsWith', (value, cell, n) => `RIGHT(${cell},${n})=${value}`],
};

function ruleXml(
  workbook: Workbook,
  { criteria, values, zones }: ConditionalFormat,
  dxf: number,
  priority: number,
): string {
  const cell = helpers.toXC(zones[0].left, zones[0].top);
  const head = `dxfId="${dxf}" priority="${priority}"`;
  const rule = (attributes: string, ...formulas: string[]) =>
    `<cfRule ${attributes} ${head}>${formulas.map((formula) => `<formula>${escapeXml(formula)}</formula>`).join('')}</cfRule>`;
  const textRule = TEXT_RULES[criteria];
  if (textRule) {
    const [type, operator, formula] = textRule;
    const value = String(values[0]);
    return rule(
      `type="${type}" operator="${operator}" text="${escapeXml(value)}"`,
      formula(text(value), cell, value.length),
    );
  }
  if (criteria === 'TEXT_EQUAL_TO') return rule('type="cellIs" operator="equal"', text(values[0]));
  if (criteria === 'CELL_EMPTY') return rule('type="containsBlanks"', `LEN(TRIM(${cell}))=0`);
  if (criteria === 'CELL_NOT_EMPTY') return rule('type="notContainsBlanks"', `LEN(TRIM(${cell}))>0`);
  if (criteria === 'CUSTOM_FORMULA') return rule('type="expression"', formulaText(workbook, values[0]));
  const operator = operatorOf(criteria);
  const operands = values.map((value) =>
    isDateCriteria(criteria) ? dateText(value) : formulaText(workbook, value),
  );
  return operator ? rule(`type="cellIs" operator="${operator}"`, ...operands) : '';
}

/** A day as DATE(y,m,d), so that it is known for a date again. */
function dateText(value: string | number): string {
  const date = new Date(Date.UTC(1899, 11, 30) + Number(value) * 86_400_000);
  return `DATE(${date.getUTCFullYear()},${date.getUTCMonth() + 1},${date.getUTCDate()})`;
}
