// What typing becomes, locale by locale.
import { describe, expect, it } from '@jest/globals';
import { typedEntry } from '../../../local/engine/typed-entry';

const JAN_5 = 46027;
const number = (value: number, format = '') => ({ kind: 'number', value, format });
const text = (value: string) => ({ kind: 'text', value });
const formula = (it: string) => ({ kind: 'formula', text: it });

type Case = [typed: string, becomes: object];

const EVERYWHERE: Case[] = [
  ['', { kind: 'empty' }],
  ['hello', text('hello')],
  ["'007", text('007')],
  ["'=1+1", text('=1+1')],
  ['=A1', formula('=A1')],
  ['=', text('=')],
  ['+A1', formula('=+A1')],
  ['+49 170 1234567', formula('=+49 170 1234567')],
  ['+', text('+')],
  ['-A1', text('-A1')],
  ['@you', text('@you')],
  ['TRUE', { kind: 'boolean', value: true }],
  ['false', { kind: 'boolean', value: false }],
  ['#N/A', { kind: 'error', code: '#N/A' }],
  ['00123', number(123)],
  ['-5', number(-5)],
  ['+5', number(5)],
  ['(5)', number(-5)],
  ['25%', number(0.25, '0%')],
  ['1e3', number(1000, '0.00E+00')],
  ['2026-01-05', number(JAN_5, 'yyyy-mm-dd')],
  ['10:30', number(0.4375, 'H:mm')],
  ['1AM', number(1 / 24, 'h:mm am/pm')],
  ['10:30 PM', number(22.5 / 24, 'h:mm am/pm')],
  ['36:00', number(1.5, '[h]:mm:ss')],
  ['13 PM', text('13 PM')],
  ['10:75', text('10:75')],
  ['2026-02-30', text('2026-02-30')],
  ['Route 66', text('Route 66')],
  ['555-1234-99', text('555-1234-99')],
  ['1.2.3.4', text('1.2.3.4')],
  ['Jan 5, 2026', number(JAN_5, 'mmm d, yyyy')],
  ['5 Jan 2026', number(JAN_5, 'd mmm yyyy')],
  ['5-Jan-2026', number(JAN_5, 'd-mmm-yyyy')],
  ['January 5, 2026', number(JAN_5, 'mmmm d, yyyy')],
  ['Monday, January 5, 2026', number(JAN_5, 'mmmm d, yyyy')],
  ['2026-01-05 06:00', number(JAN_5 + 0.25, 'yyyy-mm-dd H:mm')],
  ['2026-01-05T06:00:00Z', text('2026-01-05T06:00:00Z')],
];

const BY_LOCALE: Record<string, Case[]> = {
  en_US: [
    ['1/5/2026', number(JAN_5, 'M/d/yyyy')],
    ['13/1/2026', text('13/1/2026')],
    ['1-2', number(46024, 'M-d')],
    ['1/5/26', number(JAN_5, 'M/d/yy')],
    ['1/2026', number(46023, 'M/yyyy')],
    ['1,234.5', number(1234.5, '#,##0.00')],
    ['1,5', text('1,5')],
    ['1.5', number(1.5)],
    ['$1,200', number(1200, '"$"#,##0')],
    ['-$5.50', number(-5.5, '"$"#,##0.00')],
    ['($5)', number(-5, '"$"#,##0')],
    ['€5', number(5, '[$€]#,##0')],
    ['1 000', text('1 000')],
    ['12.5%', number(0.125, '0.00%')],
  ],
  en_GB: [
    ['5/1/2026', number(JAN_5, 'dd/MM/yyyy')],
    ['1/13/2026', text('1/13/2026')],
    ['£1,200', number(1200, '[$£]#,##0')],
    ['1-2', number(46054, 'd-M')],
  ],
  de_DE: [
    ['5.1.2026', number(JAN_5, 'dd.MM.yyyy')],
    ['5. Januar 2026', number(JAN_5, 'd mmmm yyyy')],
    ['1.234,5', number(1234.5, '#,##0.00')],
    ['1,5', number(1.5)],
    ['1.234', number(1234, '#,##0')],
    ['1.5', number(46143, 'd.M')],
    ['5 €', number(5, '#,##0 [$€]')],
    ['12,50 €', number(12.5, '#,##0.00 [$€]')],
    ['3. Mai 2026', number(46145, 'd mmm yyyy')],
  ],
  fr_FR: [
    ['05/01/2026', number(JAN_5, 'dd/MM/yyyy')],
    ['5 janvier 2026', number(JAN_5, 'd mmmm yyyy')],
    ['1\u202f234,5', number(1234.5, '#,##0.00')],
    ['1 234', number(1234, '#,##0')],
    ['1\u00a0234 €', number(1234, '#,##0 [$€]')],
    ['5 févr. 2026', number(46058, 'd mmm yyyy')],
  ],
  es_ES: [
    ['5/1/2026', number(JAN_5, 'd/M/yyyy')],
    ['5 de enero de 2026', number(JAN_5, 'd mmmm yyyy')],
    ['1.234,50', number(1234.5, '#,##0.00')],
  ],
  it_IT: [
    ['05/01/2026', number(JAN_5, 'dd/MM/yyyy')],
    ['5 gennaio 2026', number(JAN_5, 'd mmmm yyyy')],
    ['1.234', number(1234, '#,##0')],
  ],
  pt_BR: [
    ['05/01/2026', number(JAN_5, 'dd/MM/yyyy')],
    ['5 de janeiro de 2026', number(JAN_5, 'd mmmm yyyy')],
    ['R$ 1.234,50', number(1234.5, '[$R$]#,##0.00')],
  ],
  nl_NL: [
    ['05-01-2026', number(JAN_5, 'dd-MM-yyyy')],
    ['5 januari 2026', number(JAN_5, 'd mmmm yyyy')],
    ['€ 12,50', number(12.5, '[$€]#,##0.00')],
  ],
  ja_JP: [
    ['2026/01/05', number(JAN_5, 'yyyy/MM/dd')],
    ['2026年1月5日', number(JAN_5, 'yyyy"年"m"月"d"日"')],
    ['1/5', number(JAN_5, 'M/d')],
    ['¥1,200', number(1200, '[$¥]#,##0')],
  ],
};

describe.each(Object.keys(BY_LOCALE))('typed in %s', (locale) => {
  it.each([...EVERYWHERE, ...BY_LOCALE[locale]])('%j becomes %j', (typed, becomes) => {
    expect(typedEntry(typed, locale, '', 2026)).toEqual(becomes);
  });
});

describe('typed into a cell that has a number format', () => {
  it.each<[format: string, typed: string, becomes: object]>([
    ['@', '1/5/2026', text('1/5/2026')],
    ['@', '007', text('007')],
    ['@', 'TRUE', text('TRUE')],
    ['@', '+49 170', text('+49 170')],
    ['@', "'x", text('x')],
    ['@', '=1+1', formula('=1+1')],
    ['0.0%', '5', number(0.05)],
    ['0.0%', '5%', number(0.05, '0%')],
  ])('%s: %j becomes %j', (format, typed, becomes) => {
    expect(typedEntry(typed, 'en_US', format, 2026)).toEqual(becomes);
  });
});
