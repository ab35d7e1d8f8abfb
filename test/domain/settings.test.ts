import { describe, expect, it } from '@jest/globals';
import { readSettings, SETTINGS, settingKey } from '../../src/domain/settings';

describe('readSettings', () => {
  it('starts with the start values where the tab is missing', () => {
    expect(readSettings({})).toMatchObject({
      lookBackMonths: 24,
      dormantAfterMonths: null,
      rareProducts: [],
      region: 'Other',
    });
  });

  it.each([
    ['Look back (months)', 36, { lookBackMonths: 36 }],
    ['look back (MONTHS) ', '36', { lookBackMonths: 36 }],
    ['Dormant after (months)', '', { dormantAfterMonths: null }],
    [
      'Bought once in many years',
      'Boiler; Heat pump\nTank',
      { rareProducts: ['Boiler', 'Heat pump', 'Tank'] },
    ],
    ['Exchange rates', 'eur 1,08; GBP=1.27', { exchangeRates: { EUR: 1.08, GBP: 1.27 } }],
    ['Quarter 1 is', '2020 Q1', { firstPeriod: '2020 Q1' }],
    ['Quarter 1 is', { day: '2020-01-01' }, { firstPeriod: '2020-01-01' }],
    ['Region', 'canada', { region: 'Canada' }],
    ['Working days', '', { workingDays: [1, 2, 3, 4, 5] }],
    ['Working days', 'Tue to Sat', { workingDays: [2, 3, 4, 5, 6] }],
    ['Working hours', '8 to 16:30', { workingHours: { from: 480, to: 990 } }],
    [
      'Holidays',
      '25 December; 2027-03-29',
      {
        holidays: [
          { name: '', on: '12-25' },
          { name: '', on: '2027-03-29' },
        ],
      },
    ],
    [
      'Own days',
      'Lost & Found Client Day: 12 March',
      { ownDays: [{ name: 'Lost & Found Client Day', on: '03-12' }] },
    ],
    ['Welcome-back note below', 500, { welcomeBackBelow: 500 }],
    ['Send as', 'hello@shop.example', { sendAs: 'hello@shop.example' }],
    ['Tries', '', { tries: 3 }],
  ])('reads %s = %j', (name, cell, expected) => {
    expect(readSettings({ [name]: cell })).toMatchObject(expected);
  });

  it.each([
    ['Look back (months)', 'two years', 'a whole number from 1 to 120'],
    ['Look back (months)', 0, 'a whole number from 1 to 120'],
    ['Look back (months)', 1.5, 'a whole number'],
    ['Exchange rates', 'EUR', 'currency codes with a number'],
    ['Exchange rates', 'EUR 0', 'currency codes with a number'],
    ['Region', 'Mars', 'US, Canada, EU, UK, Other'],
    ['Quarter 1 is', 'spring', 'a quarter such as 2020 Q1'],
    ['Working days', 'always', 'days of the week, such as Monday to Friday'],
    ['Working hours', '17 to 9', 'two times of the day, such as 9:00 to 17:00'],
    ['Holidays', 'Christmas', 'days such as 25 December'],
    ['Own days', '12 March', 'names with a day'],
    ['Welcome-back note below', '$500', 'a whole amount without signs'],
    ['Send as', 'Jo <jo@example.com>', 'one email address'],
    ['Unsubscribe address', 'http://shop.example', 'an address that begins with https://'],
    ['Talk after (working days)', 0, 'a whole number from 1 to 60'],
  ])('refuses %s = %j and says what it takes', (name, cell, expected) => {
    expect(() => readSettings({ [name]: cell })).toThrow(expected);
    expect(() => readSettings({ [name]: cell })).toThrow(`"${name}"`);
  });
});

describe('settingKey', () => {
  it('finds a setting by its name in any case', () => {
    expect(settingKey(' look BACK (months)')).toBe('lookBackMonths');
  });

  it('names all settings when there is none of that name', () => {
    expect(() => settingKey('Colour')).toThrow(SETTINGS.lookBackMonths.name);
  });
});
