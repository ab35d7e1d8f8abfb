// What holds for every object: unknown members are named, calls are metered by kind, signatures are Google's.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { spreadsheetMessages } from '../../../local/google/messages/spreadsheet';
import { RANGE, RANGE_LIST } from '../../../local/google/spreadsheet/signatures/range';
import {
  CONDITIONAL_RULE,
  CONDITIONAL_RULE_BUILDER,
  DATA_VALIDATION,
  DATA_VALIDATION_BUILDER,
} from '../../../local/google/spreadsheet/signatures/rules';
import { SHEET } from '../../../local/google/spreadsheet/signatures/sheet';
import {
  FILTER,
  GROUP,
  NAMED_RANGE,
  PROTECTION,
  SELECTION,
  TEXT_FINDER,
} from '../../../local/google/spreadsheet/signatures/sheet-objects';
import { SPREADSHEET, SPREADSHEET_APP } from '../../../local/google/spreadsheet/signatures/spreadsheet';
import type { Signature } from '../../../local/google/strict';
import { refusal, startRun } from './support';

type Loose = Record<string, (...args: unknown[]) => unknown>;

describe('a member that is not provided', () => {
  it.each([
    ['Range.setFormulaR1C1', (run: ReturnType<typeof startRun>) => run.sheet.getRange('A1')],
    ['Sheet.getDeveloperMetadata', (run: ReturnType<typeof startRun>) => run.sheet],
    ['Spreadsheet.getEditors', (run: ReturnType<typeof startRun>) => run.spreadsheet],
    ['SpreadsheetApp.openById', (run: ReturnType<typeof startRun>) => run.SpreadsheetApp],
    ['Charts.newTextStyle', (run: ReturnType<typeof startRun>) => run.Charts],
    ['Range.noSuchThing', (run: ReturnType<typeof startRun>) => run.sheet.getRange('A1')],
  ])('%s is refused by its name', (member, object) => {
    const target = object(startRun()) as unknown as Loose;
    expect(refusal(() => target[member.split('.')[1]]('x'))).toBe(`${member} is not provided locally`);
  });

  it('cannot be set either', () => {
    const range = startRun().sheet.getRange('A1') as unknown as Record<string, unknown>;
    expect(refusal(() => Object.assign(range, { mine: 1 }))).toBe('Range.mine is not provided locally');
  });

  it('of an enumeration is refused too', () => {
    const { SpreadsheetApp } = startRun();
    const strategies = SpreadsheetApp.WrapStrategy as unknown as Record<string, unknown>;
    expect(refusal(() => strategies.SHRINK)).toBe('WrapStrategy.SHRINK is not provided locally');
  });

  it('is refused in German to a person who reads German', () => {
    const { sheet } = startRun({ language: 'de' });
    expect(refusal(() => (sheet as unknown as Loose).getSlicers())).toBe(
      'Sheet.getSlicers wird lokal nicht nachgebildet',
    );
  });
});

describe('what languages ask of any object', () => {
  it('does not throw: then, toJSON, symbols, toString', () => {
    const { sheet } = startRun();
    const range = sheet.getRange('A1') as unknown as { then: unknown; toJSON: unknown };
    expect([range.then, range.toJSON]).toEqual([undefined, undefined]);
    expect(`${sheet} ${range}`).toBe('Sheet Range');
    expect(() => JSON.stringify({ sheet })).not.toThrow();
  });
});

describe('an error', () => {
  it("is one of the script's own realm", () => {
    const { sheet, realm } = startRun();
    try {
      sheet.getRange(0, 1);
    } catch (error) {
      expect(error).toBeInstanceOf(realm.Error);
      return;
    }
    throw new Error('Nothing was refused.');
  });
});

describe('arguments', () => {
  it.each([
    [() => startRun().sheet.getRange(1.5, 1), '(number,number)'],
    [() => (startRun().sheet as unknown as Loose).setName(), '()'],
    [() => (startRun().sheet as unknown as Loose).setName(null), '(null)'],
    [() => (startRun().sheet as unknown as Loose).setName({}), '((class))'],
    [() => (startRun().sheet as unknown as Loose).hideRows('1', true), '(String,Boolean)'],
    [() => (startRun().sheet as unknown as Loose).hideColumn(startRun().sheet), '(SpreadsheetApp.Sheet)'],
    [() => (startRun().spreadsheet as unknown as Loose).deleteSheet('Sheet1'), '(String)'],
    [() => (startRun().spreadsheet as unknown as Loose).insertSheet('a', 'b'), '(String,String)'],
  ])('of another kind are named in the error: %#', (call, types) => {
    expect(refusal(call)).toContain(
      `The parameters ${types} don't match the method signature for SpreadsheetApp.`,
    );
  });
});

describe('the meter', () => {
  it('counts each call once, as data or as navigation', () => {
    const run = startRun();
    const sheet = run.SpreadsheetApp.getActive().getSheetByName('Sheet1')!;
    run.calls.length = 0;
    sheet.getRange('A1:B1').setValues([[1, 2]]);
    sheet.getRange('A1').insertCheckboxes().setNote('n');
    sheet.getRangeList(['A1']).setValue(true);
    sheet.getDataRange().getValues();
    run.SpreadsheetApp.flush();
    expect(run.calls).toEqual([
      'navigation Sheet.getRange',
      'data Range.setValues',
      'navigation Sheet.getRange',
      'data Range.insertCheckboxes',
      'data Range.setNote',
      'navigation Sheet.getRangeList',
      'data RangeList.setValue',
      'navigation Sheet.getDataRange',
      'data Range.getValues',
      'data SpreadsheetApp.flush',
    ]);
  });

  it('takes builders, menus, sizes and selection as navigation', () => {
    const run = startRun();
    run.SpreadsheetApp.newDataValidation().requireValueInList(['a']).setAllowInvalid(false).build();
    run.SpreadsheetApp.getUi().createMenu('Rekindle').addItem('Open', 'open').addToUi();
    run.sheet.activate().getMaxRows();
    run.sheet.getLastRow();
    run.spreadsheet.toast('x');
    expect(run.calls.filter((call) => call.startsWith('data'))).toEqual([]);
  });

  it('takes tabs, formats, notes, filters, protections, charts, widths and hiding as data', () => {
    const run = startRun();
    const tab = run.spreadsheet.insertSheet('Two');
    run.calls.length = 0;
    tab.setName('Three').setColumnWidth(1, 50).hideColumns(1);
    tab.getRange('A1:B2').setBackground('red').createFilter();
    tab.protect().setWarningOnly(true);
    tab.getCharts();
    tab.hideSheet();
    run.spreadsheet.deleteSheet(tab);
    expect(run.calls.filter((call) => call.startsWith('data')).map((call) => call.slice(5))).toEqual([
      'Sheet.setName',
      'Sheet.setColumnWidth',
      'Sheet.hideColumns',
      'Range.setBackground',
      'Range.createFilter',
      'Sheet.protect',
      'Protection.setWarningOnly',
      'Sheet.getCharts',
      'Sheet.hideSheet',
      'Spreadsheet.deleteSheet',
    ]);
  });
});

/** The members of an interface in the published types, each with its possible numbers of arguments. */
function published(name: string): Map<string, Set<number>> {
  const folder = dirname(require.resolve('@types/google-apps-script/package.json'));
  const text = readFileSync(join(folder, 'google-apps-script.spreadsheet.d.ts'), 'utf8');
  const start = text.indexOf(`        interface ${name} {`);
  const body = text.slice(start, text.indexOf('\n        }\n', start)).replace(/\/\*\*[\s\S]*?\*\//g, '');
  const members = new Map<string, Set<number>>();
  for (const [, member, list] of body.matchAll(/^ {12}(\w+)\(([\s\S]*?)\): /gm)) {
    const flat = list.replace(/\{[\s\S]*?\}/g, 'x').replace(/<[^()]*>/g, '');
    const count = flat.trim() ? flat.split(',').filter((part) => part.trim()).length : 0;
    members.set(member, (members.get(member) ?? new Set()).add(count));
  }
  return members;
}

const NOT_IN_TYPES = ['getFontColor', 'getFontColors'];

describe('the signatures of', () => {
  const specs: { name: string; members: Record<string, Signature> }[] = [
    RANGE,
    RANGE_LIST,
    SHEET,
    SPREADSHEET,
    SPREADSHEET_APP,
    FILTER,
    GROUP,
    NAMED_RANGE,
    PROTECTION,
    SELECTION,
    TEXT_FINDER,
    DATA_VALIDATION,
    DATA_VALIDATION_BUILDER,
    CONDITIONAL_RULE,
    CONDITIONAL_RULE_BUILDER,
  ];
  it.each(specs.map((spec) => [spec.name, spec] as const))(
    '%s are as long as the published ones',
    (name, spec) => {
      const types = published(name);
      const differing = Object.entries(spec.members)
        .filter(([member]) => !NOT_IN_TYPES.includes(member))
        .filter(([member, { overloads }]) => {
          const ours = [...new Set(overloads.map((overload) => overload.length))].sort().join();
          return ours !== [...(types.get(member) ?? [])].sort().join();
        });
      expect(differing.map(([member]) => member)).toEqual([]);
    },
  );
});

describe('every error text', () => {
  it('exists in both languages with the same blanks', () => {
    const blanks = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort().join();
    for (const { en, de } of Object.values(spreadsheetMessages)) {
      expect(de).not.toBe(en);
      expect(blanks(de)).toBe(blanks(en));
    }
  });
});
