import { describe, expect, it } from '@jest/globals';
import { occasionOn, occasionsAhead } from '../../../src/domain/templates';

const NONE = { birthday: '', firstOrder: '', days: [] } as const;
const OWN_DAY = { name: 'Lost & Found Client Day', on: '03-12' };

describe('occasionOn', () => {
  it.each([
    ['the birthday', { birthday: '1980-11-22' }, '2026-11-22', { kind: 'birthday' }],
    ['three days after it', { birthday: '1980-11-22' }, '2026-11-25', { kind: 'birthday' }],
    ['not a day before it', { birthday: '1980-11-22' }, '2026-11-21', null],
    ['not four days after it', { birthday: '1980-11-22' }, '2026-11-26', null],
    ['a birthday at the turn of the year', { birthday: '1980-12-31' }, '2027-01-02', { kind: 'birthday' }],
    [
      'an anniversary nearly there',
      { firstOrder: '2020-11-25' },
      '2026-11-22',
      { kind: 'anniversary', years: 6 },
    ],
    [
      'an anniversary across the year',
      { firstOrder: '2020-12-31' },
      '2027-01-02',
      { kind: 'anniversary', years: 6 },
    ],
    ['no anniversary of the order itself', { firstOrder: '2026-11-21' }, '2026-11-22', null],
    ['an own day', { days: [OWN_DAY] }, '2026-03-12', { kind: 'ownDay', name: OWN_DAY.name }],
    ['no own day on the day after', { days: [OWN_DAY] }, '2026-03-13', null],
    ['the new year for ten days', { days: [{ name: '', on: '01-01' }] }, '2027-01-11', { kind: 'newYear' }],
    ['no holiday without a name', { days: [{ name: '', on: '12-25' }] }, '2026-12-25', null],
    ['nothing where nothing is known', {}, '2026-11-22', null],
    [
      'the birthday before a day of everybody',
      { birthday: '1980-03-12', days: [OWN_DAY] },
      '2026-03-12',
      { kind: 'birthday' },
    ],
  ])('is %s', (_, facts, today, occasion) => {
    expect(occasionOn({ ...NONE, ...facts }, today)).toEqual(occasion);
  });
});

describe('occasionsAhead', () => {
  it('names those of the days ahead, earliest first', () => {
    const facts = { birthday: '1980-12-03', firstOrder: '2022-11-30', days: [OWN_DAY] };
    expect(occasionsAhead(facts, '2026-11-22', 14, (day) => day)).toBe(
      '4 years since the first order on 2026-11-30; Birthday on 2026-12-03',
    );
    expect(occasionsAhead(facts, '2027-01-22', 14, (day) => day)).toBe('');
  });
});
