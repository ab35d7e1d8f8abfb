import { describe, expect, it } from '@jest/globals';
import { addDays, addMonths, dayFromNumber, dayNumber, daysBetween, isDay } from '../../src/domain/day';

describe('day', () => {
  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-12-15', 1, '2025-01-15'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', -24, '2022-02-28'],
  ])('addMonths(%s, %i) is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  it.each([
    ['2024-02-28', '2024-03-01', 2],
    ['2024-03-01', '2024-02-28', -2],
    ['2026-03-28', '2026-03-30', 2],
  ])('daysBetween(%s, %s) is %i', (from, to, expected) => {
    expect(daysBetween(from, to)).toBe(expected);
  });

  it('addDays crosses years', () => expect(addDays('2024-12-31', 1)).toBe('2025-01-01'));

  it('numbers come back as the days they were, also before 1970', () => {
    for (const day of ['1900-01-01', '1969-12-31', '1970-01-01', '9999-12-31']) {
      expect(dayFromNumber(dayNumber(day))).toBe(day);
    }
  });

  it.each([
    ['2023-02-29', false],
    ['2024-02-29', true],
    ['2024-2-9', false],
    ['2024-13-01', false],
    ['', false],
  ])('isDay(%j) is %s', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });
});
