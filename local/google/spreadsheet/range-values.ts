// Range: reading and writing values, formulas and text as shown.
import type { CellInput } from '../../engine/workbook-types';
import { takeValues, valuesIn } from './cell-values';
import type { Host, Place, Range } from './host';
import { underRules } from './rejecting-rules';
import { block, checkShape } from './zone';

type RangeValues = Pick<
  Range,
  | 'getValue'
  | 'getValues'
  | 'getDisplayValue'
  | 'getDisplayValues'
  | 'getFormula'
  | 'getFormulas'
  | 'isBlank'
  | 'setValue'
  | 'setValues'
  | 'setFormula'
  | 'setFormulas'
>;

/** The members of a Range about content. */
export function rangeValues(host: Host, { sheetId, zone }: Place, self: () => Range): RangeValues {
  const { workbook } = host;
  const putFormulas = (cells: CellInput[][]): void =>
    host.write(() => underRules(host, sheetId, zone, () => workbook.setCells(sheetId, zone, cells)));
  const corner = { ...zone, bottom: zone.top, right: zone.left };
  return {
    getValue: () => host.read(() => valuesIn(host, sheetId, corner))[0][0],
    getValues: () => host.read(() => valuesIn(host, sheetId, zone)),
    getDisplayValue: () => host.read(() => workbook.display(sheetId, corner))[0][0],
    getDisplayValues: () => host.read(() => workbook.display(sheetId, zone)),
    getFormula: () => host.read(() => workbook.formulas(sheetId, corner))[0][0],
    getFormulas: () => host.read(() => workbook.formulas(sheetId, zone)),
    isBlank: () => host.read(() => isBlank(host, { sheetId, zone })),
    setValue: (value) => {
      const put = takeValues(
        host,
        'Range.setValue',
        block(zone, () => value),
      );
      host.write(() => put(sheetId, zone));
      return self();
    },
    setValues: (rows) => {
      checkShape(host.execution, zone, rows);
      const put = takeValues(host, 'Range.setValues', rows);
      host.write(() => put(sheetId, zone));
      return self();
    },
    setFormula: (formula) => {
      putFormulas(block(zone, () => formulaInput(formula)));
      return self();
    },
    setFormulas: (rows) => {
      checkShape(host.execution, zone, rows);
      putFormulas(rows.map((row) => row.map(formulaInput)));
      return self();
    },
  };
}

function formulaInput(formula: string): CellInput {
  if (formula === '') return null;
  return { formula: formula.startsWith('=') ? formula : `=${formula}` };
}

function isBlank({ workbook }: Host, { sheetId, zone }: Place): boolean {
  const filled = workbook.values(sheetId, zone).some((row) => row.some((value) => value !== null));
  return !filled && workbook.formulas(sheetId, zone).every((row) => row.every((formula) => formula === ''));
}
