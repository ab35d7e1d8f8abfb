import { describe, expect, it } from '@jest/globals';
import { readHours, readWeekdays } from '../../src/domain/working-words';

describe('readWeekdays', () => {
  it.each([
    ['Monday to Friday', [1, 2, 3, 4, 5]],
    ['mon-fri', [1, 2, 3, 4, 5]],
    ['Mon, Wed and Sat', [1, 3, 6]],
    ['Sunday to Thursday', [0, 1, 2, 3, 4]],
    ['Sat to Mon', [6, 0, 1]],
  ])('%j is %j', (typed, days) => {
    expect(readWeekdays(typed)).toEqual(days);
  });

  it.each(['', 'weekdays', 'Monday to', '1-5', 'Mo'])('refuses %j', (typed) => {
    expect(readWeekdays(typed)).toBeUndefined();
  });
});

describe('readHours', () => {
  it.each([
    ['9:00 to 17:00', 540, 1020],
    ['9-17.30', 540, 1050],
    ['9 am to 5 pm', 540, 1020],
    ['8:30am – 12 pm', 510, 720],
    ['0 to 24', 0, 1440],
  ])('%j is %d to %d minutes', (typed, from, to) => {
    expect(readHours(typed)).toEqual({ from, to });
  });

  it.each(['', '9', '17 to 9', '9 to 25', '9:75 to 17', 'nine to five', '9 to 12 to 17'])(
    'refuses %j',
    (typed) => {
      expect(readHours(typed)).toBeUndefined();
    },
  );
});
