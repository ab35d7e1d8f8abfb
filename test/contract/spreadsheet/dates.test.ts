// Dates between script and cell: the spreadsheet's zone decides, not the script's, not the machine's.
import { describe, expect, it } from '@jest/globals';
import { instantOf, serialOf } from '../../../local/google/spreadsheet/serial';
import { startRun } from './support';

const HOUR = 3_600_000;

describe('Range.getValue of a date', () => {
  it("is a Date of the script's own realm", () => {
    const { sheet, realm } = startRun();
    sheet.getRange('A1').setValue('2026-03-05');
    const value = sheet.getRange('A1').getValue();
    expect(value).toBeInstanceOf(realm.Date);
    expect(value).not.toBeInstanceOf(Date);
  });

  it.each([
    ['Asia/Tokyo', '2026-03-04T15:00:00.000Z'],
    ['America/Los_Angeles', '2026-03-05T08:00:00.000Z'],
    ['Etc/UTC', '2026-03-05T00:00:00.000Z'],
  ])('is midnight in %s, whatever zone script and machine have', (timeZone, instant) => {
    const { sheet } = startRun({ timeZone });
    sheet.getRange('A1').setValue('2026-03-05');
    expect(sheet.getRange('A1').getValue().toISOString()).toBe(instant);
  });

  it('puts a bare time on 30 December 1899', () => {
    const { sheet } = startRun();
    sheet.getRange('A1').setValue('10:30');
    expect(sheet.getRange('A1').getValue().toISOString()).toBe('1899-12-30T10:30:00.000Z');
  });

  it('is a plain number when the format is no date format', () => {
    const { sheet } = startRun();
    sheet.getRange('A1').setValue('2026-03-05').setNumberFormat('0');
    expect(sheet.getRange('A1').getValue()).toBe(46086);
  });
});

describe('Range.setValue of a Date', () => {
  it("writes the wall clock of the spreadsheet's zone", () => {
    const { sheet, realm } = startRun({ timeZone: 'Asia/Tokyo' });
    sheet.getRange('A1').setValue(new realm.Date('2026-03-05T20:15:00Z'));
    expect(sheet.getRange('A1').setNumberFormat('yyyy-MM-dd HH:mm').getDisplayValue()).toBe(
      '2026-03-06 05:15',
    );
  });

  it('comes back as the same instant', () => {
    const { sheet, realm } = startRun({ timeZone: 'America/New_York' });
    const given = new realm.Date('2026-07-01T12:34:56.789Z');
    sheet.getRange('A1').setValue(given);
    expect(sheet.getRange('A1').getValue().getTime()).toBe(given.getTime());
  });

  it.each([
    ['en_US', '3/5/2026'],
    ['de_DE', '05.03.2026'],
  ])('shows a date without time as %s does, in a cell without a format', (locale, shown) => {
    const { sheet, realm } = startRun({ locale });
    sheet.getRange('A1').setValue(new realm.Date('2026-03-05T00:00:00Z'));
    expect(sheet.getRange('A1').getDisplayValue()).toBe(shown);
  });

  it('keeps a date format that is there', () => {
    const { sheet, realm } = startRun();
    sheet.getRange('A1').setNumberFormat('yyyy').setValue(new realm.Date('2026-03-05T00:00:00Z'));
    expect(sheet.getRange('A1').getDisplayValue()).toBe('2026');
  });

  it("is no date any more in a '@' cell", () => {
    const { sheet, realm } = startRun();
    sheet.getRange('A1').setNumberFormat('@').setValue(new realm.Date('2026-03-05T00:00:00Z'));
    expect(sheet.getRange('A1').getValue()).not.toBeInstanceOf(realm.Date);
  });

  it('stands beside other values of the same block', () => {
    const { sheet, realm } = startRun();
    sheet.getRange('A1:C1').setValues([['Ann', new realm.Date('2026-03-05T00:00:00Z'), 7]]);
    expect(sheet.getRange('A1:C1').getDisplayValues()).toEqual([['Ann', '3/5/2026', '7']]);
  });
});

describe('around daylight saving', () => {
  const berlin = 'Europe/Berlin';

  it('every whole hour of both days comes back as it was', () => {
    for (const day of [Date.UTC(2026, 2, 29), Date.UTC(2026, 9, 25)]) {
      for (let hour = -3; hour < 27; hour++) {
        const instant = day + hour * HOUR;
        const back = instantOf(serialOf(instant, berlin), berlin);
        // The repeated hour has two instants for one wall clock; the earlier one is meant.
        const repeated = day === Date.UTC(2026, 9, 25) && hour === 1;
        expect(back).toBe(repeated ? instant - HOUR : instant);
      }
    }
  });

  it('a wall clock that was skipped moves forward', () => {
    const skipped = serialOf(Date.UTC(2026, 2, 29, 2, 30), 'Etc/UTC');
    expect(new Date(instantOf(skipped, berlin)).toISOString()).toBe('2026-03-29T01:30:00.000Z');
  });

  it('keeps the day of a midnight that does not exist', () => {
    const { sheet } = startRun({ timeZone: 'America/Sao_Paulo' });
    sheet.getRange('A1').setValue('2018-11-04');
    expect(sheet.getRange('A1').getValue().toISOString()).toBe('2018-11-04T03:00:00.000Z');
  });
});

describe('Spreadsheet.setSpreadsheetTimeZone', () => {
  it('changes what a cell means, not what it shows', () => {
    const { sheet, spreadsheet } = startRun();
    sheet.getRange('A1').setValue('2026-03-05');
    spreadsheet.setSpreadsheetTimeZone('Asia/Tokyo');
    expect(sheet.getRange('A1').getDisplayValue()).toBe('2026-03-05');
    expect(sheet.getRange('A1').getValue().toISOString()).toBe('2026-03-04T15:00:00.000Z');
  });
});
