// Data validation and conditional formats.
import { describe, expect, it } from '@jest/globals';
import { refusal, startRun } from './support';

describe('SpreadsheetApp.newDataValidation', () => {
  it('builds a rule that only warns unless told otherwise', () => {
    const { SpreadsheetApp, sheet } = startRun();
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).build();
    expect(rule.getAllowInvalid()).toBe(true);
    sheet.getRange('A1').setDataValidation(rule).setValue('neither');
    expect(sheet.getRange('A1').getValue()).toBe('neither');
  });

  it('keeps list, help text and switch through the cell', () => {
    const { SpreadsheetApp, sheet } = startRun();
    const given = SpreadsheetApp.newDataValidation()
      .requireValueInList(['Reach out', 'Leave in peace'], true)
      .setAllowInvalid(false)
      .setHelpText('Choose one')
      .build();
    const rule = sheet.getRange('A1:A3').setDataValidation(given).getDataValidations()[2][0]!;
    expect(rule.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST).toBe(true);
    expect(rule.getCriteriaValues()).toEqual([['Reach out', 'Leave in peace'], true]);
    expect([rule.getAllowInvalid(), rule.getHelpText()]).toEqual([false, 'Choose one']);
  });

  it('names a range of another tab as its source', () => {
    const { SpreadsheetApp, spreadsheet, sheet } = startRun({ sheets: ['One', 'Reasons'] });
    const source = spreadsheet.getRange('Reasons!A2:A9');
    sheet
      .getRange('B2')
      .setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(source).build());
    const [range] = sheet.getRange('B2').getDataValidation()!.getCriteriaValues();
    expect([range.getSheet().getName(), range.getA1Notation()]).toEqual(['Reasons', 'A2:A9']);
  });

  it('can be changed through copy() without changing the first', () => {
    const { SpreadsheetApp } = startRun();
    const first = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).build();
    const second = first.copy().setAllowInvalid(false).build();
    expect([first.getAllowInvalid(), second.getAllowInvalid()]).toEqual([true, false]);
    expect(second.getCriteriaValues()).toEqual([1, 5]);
  });

  it('gives dates back as dates', () => {
    const { SpreadsheetApp, realm } = startRun({ timeZone: 'Asia/Tokyo' });
    const day = new realm.Date('2026-03-04T15:00:00Z');
    const rule = SpreadsheetApp.newDataValidation().requireDateAfter(day).build();
    expect(rule.getCriteriaValues()[0].getTime()).toBe(day.getTime());
  });

  it('takes criteria as an enum, not as text', () => {
    const { SpreadsheetApp } = startRun();
    const { NUMBER_BETWEEN } = SpreadsheetApp.DataValidationCriteria;
    const rule = SpreadsheetApp.newDataValidation().withCriteria(NUMBER_BETWEEN, [1, 5]).build();
    expect(rule.getCriteriaValues()).toEqual([1, 5]);
    const text = 'NUMBER_BETWEEN' as unknown as typeof NUMBER_BETWEEN;
    expect(refusal(() => SpreadsheetApp.newDataValidation().withCriteria(text, [1, 5]))).toBe(
      "The parameters (String,number[]) don't match the method signature for SpreadsheetApp.DataValidationBuilder.withCriteria.",
    );
  });

  it('refuses an empty list, a list of 501 and a rule without criteria', () => {
    const { SpreadsheetApp } = startRun();
    const build = (items: string[]) => SpreadsheetApp.newDataValidation().requireValueInList(items);
    expect(refusal(() => build([]))).toMatch(/between 1 and 500/);
    expect(refusal(() => build(Array(501).fill('x')))).toMatch(/between 1 and 500/);
    expect(refusal(() => SpreadsheetApp.newDataValidation().build())).toMatch(/must have a criteria/);
  });
});

describe('a rejecting validation', () => {
  it.each([
    ['requireValueInList', (b: Builder) => b.requireValueInList(['a', 'b']), 'a', 'c'],
    ['requireNumberBetween', (b: Builder) => b.requireNumberBetween(1, 5), 5, 6],
    ['requireDate', (b: Builder) => b.requireDate(), '2026-03-05', 'soon'],
    ['requireTextIsEmail', (b: Builder) => b.requireTextIsEmail(), 'a@b.example', 'a at b'],
    ['requireCheckbox', (b: Builder) => b.requireCheckbox(), true, 'yes'],
  ])('%s lets the right value in and refuses the other at the next read', (_name, require, good, bad) => {
    const { SpreadsheetApp, sheet } = startRun();
    const rule = require(SpreadsheetApp.newDataValidation()).setAllowInvalid(false).build();
    sheet.getRange('F1').setDataValidation(rule).setValue(good);
    expect(sheet.getRange('F1').isBlank()).toBe(false);
    sheet.getRange('F1').setValue(bad);
    expect(refusal(() => sheet.getRange('A1').getValue())).toBe(
      'The data you entered in cell F1 violates the data validation rules set on this cell.',
    );
    expect(sheet.getRange('F1').getDisplayValue()).not.toBe(String(bad));
  });

  it('always lets a cell be emptied', () => {
    const { SpreadsheetApp, sheet } = startRun();
    const rule = SpreadsheetApp.newDataValidation().requireNumberGreaterThan(0).setAllowInvalid(false);
    sheet.getRange('A1').setValue(5).setDataValidation(rule.build()).setValue('');
    expect(sheet.getRange('A1').isBlank()).toBe(true);
  });

  it('takes its values from a range as it is now', () => {
    const { SpreadsheetApp, sheet } = startRun();
    const rule = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('A1:A3'));
    sheet.getRange('C1').setDataValidation(rule.setAllowInvalid(false).build());
    sheet.getRange('A2').setValue('Ann');
    sheet.getRange('C1').setValue('Ann');
    expect(sheet.getRange('C1').getValue()).toBe('Ann');
    sheet.getRange('C1').setValue('Bob');
    expect(refusal(() => sheet.getRange('C1').getValue())).toMatch(/cell C1 violates/);
  });

  it('with a formula is refused by name: it cannot be checked here', () => {
    const { SpreadsheetApp, sheet } = startRun();
    const rule = SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=A1>1').setAllowInvalid(false);
    expect(refusal(() => sheet.getRange('A1').setDataValidation(rule.build()))).toMatch(
      /not provided locally/,
    );
  });
});

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

describe('checkboxes', () => {
  it('start as FALSE, are ticked and unticked, and can be taken away', () => {
    const { sheet } = startRun();
    const range = sheet.getRange('A1:A2').insertCheckboxes();
    expect(range.getValues()).toEqual([[false], [false]]);
    expect(range.isChecked()).toBe(false);
    sheet.getRange('A1').check();
    expect([range.isChecked(), sheet.getRange('A1').isChecked()]).toEqual([null, true]);
    range.removeCheckboxes();
    expect([range.isBlank(), range.getDataValidation()]).toEqual([true, null]);
  });

  it('do not tick what is no checkbox', () => {
    const { sheet } = startRun();
    sheet.getRange('A1').setValue('x').check();
    expect(sheet.getRange('A1').getValue()).toBe('x');
  });
});

describe('Sheet.setConditionalFormatRules', () => {
  it('replaces the list, which comes back as objects', () => {
    const { SpreadsheetApp, sheet } = startRun();
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenTextEqualTo('Won back')
      .setBackground('#00FF00')
      .setBold(true)
      .setRanges([sheet.getRange('A2:A9')])
      .build();
    sheet.setConditionalFormatRules([rule]);
    sheet.setConditionalFormatRules([rule]);
    const [kept, ...others] = sheet.getConditionalFormatRules();
    const condition = kept.getBooleanCondition()!;
    expect(others).toHaveLength(0);
    expect(condition.getCriteriaType() === SpreadsheetApp.BooleanCriteria.TEXT_EQUAL_TO).toBe(true);
    expect([condition.getCriteriaValues(), condition.getBackground(), condition.getBold()]).toEqual([
      ['Won back'],
      '#00ff00',
      true,
    ]);
    expect(kept.getRanges().map((range) => range.getA1Notation())).toEqual(['A2:A9']);
  });

  it('takes every kind of condition', () => {
    const { SpreadsheetApp, sheet, realm } = startRun();
    const day = new realm.Date('2026-03-05T00:00:00Z');
    const from = () => SpreadsheetApp.newConditionalFormatRule();
    const builders = [
      from().whenCellEmpty(),
      from().whenCellNotEmpty(),
      from().whenDateAfter(day),
      from().whenFormulaSatisfied('=$A2="x"'),
      from().whenNumberBetween(1, 2),
      from().whenNumberNotEqualTo(3),
      from().whenTextContains('a'),
      from().whenTextStartsWith('b'),
      from().withCriteria(SpreadsheetApp.BooleanCriteria.TEXT_ENDS_WITH, ['c']),
    ];
    const rules = builders.map((builder) => builder.setRanges([sheet.getRange('A2:B9')]).build());
    sheet.setConditionalFormatRules(rules);
    expect(sheet.getConditionalFormatRules()).toHaveLength(builders.length);
  });

  it("refuses cells of another tab, and a formula that names another tab's cells", () => {
    const { SpreadsheetApp, spreadsheet, sheet } = startRun({ sheets: ['One', 'My tab'] });
    const message = 'Conditional format rule cannot reference a different sheet.';
    const builder = SpreadsheetApp.newConditionalFormatRule();
    const elsewhere = builder
      .whenCellEmpty()
      .setRanges([spreadsheet.getRange("'My tab'!A1")])
      .build();
    expect(refusal(() => sheet.setConditionalFormatRules([elsewhere]))).toBe(message);
    const naming = (formula: string) =>
      sheet.setConditionalFormatRules([
        builder
          .whenFormulaSatisfied(formula)
          .setRanges([sheet.getRange('A1')])
          .build(),
      ]);
    expect(refusal(() => naming("='My tab'!$A$1>1"))).toBe(message);
    naming('=One!$A$1>1');
    naming('=INDIRECT("\'My tab\'!A1")>1');
    expect(sheet.getConditionalFormatRules()).toHaveLength(1);
  });

  it('refuses a rule without ranges or condition at build', () => {
    const { SpreadsheetApp, sheet } = startRun();
    const builder = () => SpreadsheetApp.newConditionalFormatRule();
    expect(refusal(() => builder().whenCellEmpty().build())).toMatch(/at least one range/);
    expect(
      refusal(() =>
        builder()
          .setRanges([sheet.getRange('A1')])
          .build(),
      ),
    ).toMatch(/a condition/);
  });

  it('has no gradients', () => {
    const { SpreadsheetApp } = startRun();
    expect(refusal(() => SpreadsheetApp.newConditionalFormatRule().setGradientMinpoint('red'))).toBe(
      'ConditionalFormatRuleBuilder.setGradientMinpoint is not provided locally',
    );
  });
});
