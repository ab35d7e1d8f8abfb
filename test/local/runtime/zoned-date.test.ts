// The script's Date: the world's clock, the script's zone.

import vm from 'node:vm';
import { describe, expect, it } from '@jest/globals';
import { installDate } from '../../../local/runtime/zoned-date';

const AT = Date.UTC(2026, 2, 29, 0, 30);

/** Evaluates code in a realm whose Date is installed for a zone, at half past midnight UTC of 29 March 2026. */
function inZone(zone: string, code: string): unknown {
  const context = vm.createContext({});
  const realm = vm.runInContext('({ Date })', context);
  installDate(realm, () => AT, zone);
  context['Date'] = realm.Date;
  return vm.runInContext(code, context);
}

describe('installDate', () => {
  it.each<[string, string, unknown]>([
    ['Etc/UTC', 'new Date().getTime()', AT],
    ['Etc/UTC', 'Date.now()', AT],
    ['Asia/Tokyo', 'new Date().getHours()', 9],
    ['America/New_York', 'new Date().getDate()', 28],
    ['America/New_York', 'new Date().getDay()', 6],
    ['America/New_York', 'new Date().getTimezoneOffset()', 240],
    ['America/New_York', 'new Date(2026, 0, 1).toISOString()', '2026-01-01T05:00:00.000Z'],
    ['Asia/Tokyo', 'new Date(2026, 0, 1, 9, 30).toISOString()', '2026-01-01T00:30:00.000Z'],
    ['Asia/Tokyo', 'new Date("2026-01-01").toISOString()', '2026-01-01T00:00:00.000Z'],
    ['Asia/Tokyo', 'new Date("2026-01-01T00:00:00").toISOString()', '2025-12-31T15:00:00.000Z'],
    ['Asia/Tokyo', 'new Date("2026-01-01T00:00:00Z").toISOString()', '2026-01-01T00:00:00.000Z'],
    ['Asia/Tokyo', 'new Date("Jan 1, 2026 00:00").toISOString()', '2025-12-31T15:00:00.000Z'],
    [
      'Asia/Tokyo',
      'const d = new Date(0); d.setHours(0, 0, 0, 0); d.toISOString()',
      '1969-12-31T15:00:00.000Z',
    ],
    ['Asia/Tokyo', 'const d = new Date(0); d.setMonth(1); d.toISOString()', '1970-02-01T00:00:00.000Z'],
    ['Asia/Tokyo', 'new Date(0).toString()', 'Thu Jan 01 1970 09:00:00 GMT+0900 (Japan Standard Time)'],
    ['Asia/Tokyo', 'typeof Date()', 'string'],
    ['Asia/Tokyo', 'new Date(0).toLocaleDateString("en-GB")', '01/01/1970'],
    ['Asia/Tokyo', 'new Date("nonsense").getHours()', Number.NaN],
    ['Asia/Tokyo', 'new Date(new Date(5)).getTime()', 5],
    ['Asia/Tokyo', 'new Date(0) instanceof Date && new Date().constructor === Date', true],
  ])('in %s %s is %p', (zone, code, expected) => {
    expect(inZone(zone, code)).toEqual(expected);
  });

  it('a skipped hour moves forward, a repeated one is the first', () => {
    const at = (code: string) => inZone('Europe/Berlin', `new Date(${code}).toISOString()`);
    expect(at('2026, 2, 29, 2, 30')).toBe('2026-03-29T01:30:00.000Z');
    expect(at('2026, 9, 25, 2, 30')).toBe('2026-10-25T00:30:00.000Z');
    expect(at('2026, 2, 29, 12')).toBe('2026-03-29T10:00:00.000Z');
  });
});
