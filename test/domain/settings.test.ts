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
