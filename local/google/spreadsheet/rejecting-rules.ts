// Data validation that rejects: what a script writes against such a rule is taken back and refused, as Google does
// at the commit. Rules that only warn are not looked at.
import type { CellError, CellInput, CellValue, Validation, Zone } from '../../engine/workbook-types';
import type { Host } from './host';
import { block, toA1 } from './zone';

type Value = CellValue | CellError;
type Test = (value: Value, arguments_: unknown[]) => boolean;

const text = (value: Value): string => String(value).toLowerCase();
const number = (test: (value: number, a: number, b: number) => boolean): Test => {
  return (value, [a, b]) => typeof value === 'number' && test(value, Number(a), Number(b));
};
const day = (test: (value: number, a: number, b: number) => boolean): Test =>
  number((value, a, b) => test(Math.floor(value), a, b));

const TESTS: Record<string, Test> = {
  DATE_AFTER: day((value, a) => value > a),
  DATE_BEFORE: day((value, a) => value < a),
  DATE_BETWEEN: day((value, a, b) => value >= a && value <= b),
  DATE_EQUAL_TO: day((value, a) => value === a),
  DATE_IS_VALID_DATE: (value) => typeof value === 'number',
  DATE_NOT_BETWEEN: day((value, a, b) => value < a || value > b),
  DATE_ON_OR_AFTER: day((value, a) => value >= a),
  DATE_ON_OR_BEFORE: day((value, a) => value <= a),
  NUMBER_BETWEEN: number((value, a, b) => value >= a && value <= b),
  NUMBER_EQUAL_TO: number((value, a) => value === a),
  NUMBER_GREATER_THAN: number((value, a) => value > a),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: number((value, a) => value >= a),
  NUMBER_LESS_THAN: number((value, a) => value < a),
  NUMBER_LESS_THAN_OR_EQUAL_TO: number((value, a) => value <= a),
  NUMBER_NOT_BETWEEN: number((value, a, b) => value < a || value > b),
  NUMBER_NOT_EQUAL_TO: number((value, a) => value !== a),
  TEXT_CONTAINS: (value, [part]) => text(value).includes(String(part).toLowerCase()),
  TEXT_DOES_NOT_CONTAIN: (value, [part]) => !text(value).includes(String(part).toLowerCase()),
  TEXT_EQUAL_TO: (value, [whole]) => String(value) === whole,
  TEXT_IS_VALID_EMAIL: (value) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(String(value)),
  TEXT_IS_VALID_URL: (value) => /^(https?:\/\/)?[^\s./]+(\.[^\s./]+)+(\/\S*)?$/.test(String(value)),
  VALUE_IN_LIST: (value, items) => items.some((item) => String(item) === String(value)),
  CHECKBOX: (value, [on = true, off = false]) => value === on || value === off,
};

/** Criteria a rejecting rule may have here: the others cannot be checked, so such a rule is not taken. */
export const isCheckable = (criteria: string): boolean =>
  criteria === 'VALUE_IN_RANGE' || Object.hasOwn(TESTS, criteria);

function accepts({ workbook }: Host, rule: Validation, value: Value): boolean {
  if (value === null || value === '') return true;
  if (typeof value === 'object') return false;
  if (rule.criteria !== 'VALUE_IN_RANGE') return TESTS[rule.criteria]?.(value, rule.values) ?? true;
  const { sheetId, zone } = rule.source!;
  return workbook
    .values(sheetId, zone)
    .flat()
    .some((item) => item !== null && typeof item !== 'object' && String(item) === String(value));
}

/** Does a write to a zone; when a rejecting rule there does not accept the outcome, undoes it and throws. */
export function underRules(host: Host, sheetId: number, zone: Zone, write: () => void): void {
  const { workbook, execution } = host;
  const rules = workbook.validations(sheetId, zone);
  if (!rules.some((row) => row.some((rule) => rule && !rule.allowInvalid))) {
    write();
    return;
  }
  const before = contentOf(host, sheetId, zone);
  write();
  const values = workbook.values(sheetId, zone);
  rules.forEach((row, r) => {
    row.forEach((rule, c) => {
      if (!rule || rule.allowInvalid || accepts(host, rule, values[r][c])) return;
      workbook.setCells(sheetId, zone, before);
      const [top, left] = [zone.top + r, zone.left + c];
      throw execution.error('INVALID_DATA', { cell: toA1({ top, left, bottom: top, right: left }) });
    });
  });
}

function contentOf({ workbook }: Host, sheetId: number, zone: Zone): CellInput[][] {
  const values = workbook.values(sheetId, zone);
  const formulas = workbook.formulas(sheetId, zone);
  const formats = workbook.formats(sheetId, zone);
  return block(zone, (r, c) => {
    if (formulas[r][c]) return { formula: formulas[r][c], format: formats[r][c] };
    const value = values[r][c];
    if (value === null || typeof value === 'object') return null;
    return { value, format: formats[r][c] };
  });
}
