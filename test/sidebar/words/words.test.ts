import { describe, expect, it } from '@jest/globals';
import { FIELD_LABELS, splitFields } from '../../../sidebar/words/fields';
import { count, dayText, exact, whole } from '../../../sidebar/words/numbers';
import { REGION_LABELS, SETTING } from '../../../sidebar/words/settings';
import { shapeText } from '../../../sidebar/words/shapes';
import { FIELDS } from '../../../src/domain/fields';
import { REGIONS, SETTINGS } from '../../../src/domain/settings';

describe('numbers and days', () => {
  it('follow the locale of the spreadsheet', () => {
    expect(whole(1234567.6, 'en_US')).toBe('1,234,568');
    expect(whole(1234567, 'de_DE')).toBe('1.234.567');
    expect(exact(1234.5, 'de_DE')).toBe('1.234,50');
    expect(exact(1234, 'en_GB')).toBe('1,234');
    expect(dayText('2026-03-31', 'en_GB')).toBe('31 Mar 2026');
  });

  it('survive a locale nobody knows', () => {
    expect(whole(1234, '')).toBe('1,234');
    expect(whole(1234, 'x_?')).toBe('1,234');
  });

  it('leave a day that is none as it stands', () => {
    expect(dayText('spring 2026', 'en_US')).toBe('spring 2026');
  });

  it('count one and many', () => {
    expect([count(0, 'client'), count(1, 'client'), count(2000, 'client')]).toEqual([
      '0 clients',
      '1 client',
      '2,000 clients',
    ]);
  });
});

describe('splitFields', () => {
  it('asks for what a tab of sales needs, found or not, and folds the rest away', () => {
    const [shown, folded] = splitFields('sales', { client: 'Customer', invoice: 'No.' }, false);
    expect(shown).toEqual(['client', 'date', 'amount', 'product', 'invoice', 'email', 'phone']);
    expect([...shown, ...folded].sort()).toEqual([...FIELDS].sort());
  });

  it('asks sales for no addresses when another tab says who the clients are', () => {
    expect(splitFields('sales', { clientId: 'No.' }, true)[0]).toEqual([
      'clientId',
      'date',
      'amount',
      'product',
    ]);
  });

  it('does not ask for what a stand-in answers', () => {
    const [shown] = splitFields('sales', { client: 'A', period: 'Quarter', price: 'Price' }, true);
    expect(shown).toEqual(['client', 'period', 'price', 'product']);
  });
});

describe('the words of the server', () => {
  it('are the same as on the Settings tab', () => {
    const names = Object.values(SETTINGS).map((spec) => spec.name);
    for (const name of Object.values(SETTING)) expect(names).toContain(name);
    expect(Object.keys(REGION_LABELS)).toEqual([...REGIONS]);
  });

  it('have a label for every field, no two alike', () => {
    expect(new Set(Object.values(FIELD_LABELS)).size).toBe(FIELDS.length);
  });
});

describe('shapeText', () => {
  it('names the tab where there is one', () => {
    expect(shapeText({ shape: 'sales', tab: 'Jobs' })).toBe('Tab "Jobs": one row for each sale.');
    expect(shapeText({ shape: 'several tabs', tab: '2024' })).toBe(
      'Sales in several tabs. They are read as one list.',
    );
  });
});
