// Range: notes, data validation, checkboxes, and clearing.
import type { Validation } from '../../engine/workbook-types';
import { notProvided } from '../strict';
import { checkbox, dataValidation, validationOf } from './data-validation';
import type { Host, Place, Range } from './host';
import { isCheckable } from './rejecting-rules';
import { block, checkShape } from './zone';

type RangeRules = Pick<
  Range,
  | 'clear'
  | 'clearContent'
  | 'clearDataValidations'
  | 'clearFormat'
  | 'clearNote'
  | 'getDataValidation'
  | 'getDataValidations'
  | 'getNote'
  | 'getNotes'
  | 'setDataValidation'
  | 'setDataValidations'
  | 'setNote'
  | 'setNotes'
  | 'check'
  | 'insertCheckboxes'
  | 'isChecked'
  | 'removeCheckboxes'
  | 'uncheck'
>;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation | null;

interface ClearOptions {
  commentsOnly?: boolean;
  contentsOnly?: boolean;
  formatOnly?: boolean;
  validationsOnly?: boolean;
}
type What = { content?: boolean; format?: boolean; validation?: boolean; notes?: boolean };

/** What clear(options) empties: contents and formats; clearing formats takes validation with it, notes stay. */
export function whatToClear(options: ClearOptions = {}): What {
  const what: What = {
    content: options.contentsOnly,
    format: options.formatOnly,
    validation: options.validationsOnly || options.formatOnly,
    notes: options.commentsOnly,
  };
  const nothingNamed = !Object.values(what).some(Boolean);
  return nothingNamed ? { content: true, format: true, validation: true } : what;
}

/** The members of a Range about notes, rules and clearing. */
export function rangeRules(host: Host, place: Place, self: () => Range): RangeRules {
  const { sheetId, zone } = place;
  const { workbook } = host;
  const clear = (what: What): Range => {
    host.write(() => workbook.clear(sheetId, zone, what));
    return self();
  };
  return {
    ...notes(host, place, self),
    ...validations(host, place, self),
    ...checkboxes(host, place, self),
    clear: (options?: ClearOptions) => clear(whatToClear(options)),
    clearContent: () => clear({ content: true }),
    clearDataValidations: () => clear({ validation: true }),
    clearFormat: () => clear({ format: true, validation: true }),
    clearNote: () => clear({ notes: true }),
  };
}

type Notes = Pick<RangeRules, 'getNote' | 'getNotes' | 'setNote' | 'setNotes'>;

function notes(host: Host, { sheetId, zone }: Place, self: () => Range): Notes {
  const { workbook } = host;
  const corner = { ...zone, bottom: zone.top, right: zone.left };
  const write = (texts: string[][]): Range => {
    host.write(() => workbook.setNotes(sheetId, zone, texts));
    return self();
  };
  // A number given as a note comes back as Java writes it: setNote(25) is "25.0", setNotes([[25]]) is "25".
  const one = (note: unknown): string => (Number.isInteger(note) ? `${note}.0` : String(note ?? ''));
  return {
    getNote: () => host.read(() => workbook.notes(sheetId, corner))[0][0],
    getNotes: () => host.read(() => workbook.notes(sheetId, zone)),
    setNote: (note) => write(block(zone, () => one(note))),
    setNotes: (texts) => {
      checkShape(host.execution, zone, texts);
      return write(texts.map((row) => row.map((text) => String(text ?? ''))));
    },
  };
}

type Validations = Pick<
  RangeRules,
  'getDataValidation' | 'getDataValidations' | 'setDataValidation' | 'setDataValidations'
>;

function validations(host: Host, { sheetId, zone }: Place, self: () => Range): Validations {
  const { workbook } = host;
  const corner = { ...zone, bottom: zone.top, right: zone.left };
  const write = (rules: (Validation | null)[][] | Validation | null): Range => {
    host.write(() => workbook.setValidations(sheetId, zone, rules));
    return self();
  };
  const shown = (rule: Validation | null): Rule => rule && dataValidation(host, rule);
  const kept = (rule: Rule): Validation | null => {
    const given = rule && validationOf(rule);
    if (given && !given.allowInvalid && !isCheckable(given.criteria))
      throw notProvided(host.execution, `A rejecting data validation with ${given.criteria}`);
    return given;
  };
  return {
    getDataValidation: () => shown(host.read(() => workbook.validations(sheetId, corner))[0][0]),
    getDataValidations: () =>
      host.read(() => workbook.validations(sheetId, zone)).map((row) => row.map(shown)),
    setDataValidation: (rule) => write(kept(rule)),
    setDataValidations: (rules) => {
      checkShape(host.execution, zone, rules);
      return write(rules.map((row) => row.map(kept)));
    },
  };
}

type Checkboxes = Pick<
  RangeRules,
  'check' | 'insertCheckboxes' | 'isChecked' | 'removeCheckboxes' | 'uncheck'
>;

function checkboxes(host: Host, { sheetId, zone }: Place, self: () => Range): Checkboxes {
  const { workbook } = host;
  const tick = (ticked: boolean): Range => {
    host.write(() => {
      const rules = workbook.validations(sheetId, zone);
      const cells = block(zone, (r, c) => {
        const rule = rules[r][c];
        if (rule?.criteria !== 'CHECKBOX') return undefined;
        const [on = true, off = on === true ? false : ''] = rule.values as (string | boolean)[];
        return { value: ticked ? on : off };
      });
      workbook.setCells(sheetId, zone, cells);
    });
    return self();
  };
  return {
    check: () => tick(true),
    uncheck: () => tick(false),
    insertCheckboxes: (...values: unknown[]) => {
      host.write(() => workbook.setValidations(sheetId, zone, checkbox(values)));
      return tick(false);
    },
    isChecked: () => {
      const rules = host.read(() => workbook.validations(sheetId, zone)).flat();
      const values = host.read(() => workbook.values(sheetId, zone)).flat();
      if (rules.some((rule) => rule?.criteria !== 'CHECKBOX')) return null;
      const ticked = values.map((value, i) => value === (rules[i]?.values[0] ?? true));
      return ticked.every((one) => one === ticked[0]) ? ticked[0] : null;
    },
    removeCheckboxes: () => {
      host.write(() => {
        const rules = workbook.validations(sheetId, zone);
        const isBox = (r: number, c: number) => rules[r][c]?.criteria === 'CHECKBOX';
        const emptied = block(zone, (r, c) => (isBox(r, c) ? null : undefined));
        workbook.setCells(sheetId, zone, emptied);
        workbook.setValidations(
          sheetId,
          zone,
          block(zone, (r, c) => (isBox(r, c) ? null : rules[r][c])),
        );
      });
      return self();
    },
  };
}
