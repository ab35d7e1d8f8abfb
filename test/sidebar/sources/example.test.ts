import { describe, expect, it } from '@jest/globals';
import { describeExample } from '../../../sidebar/sources/example';

describe('describeExample', () => {
  it('says who, what and how to reach them', () => {
    const values = {
      client: 'Vale Cleaning',
      date: '2026-03-31',
      amount: '1234.50',
      currency: 'EUR',
      product: 'Floor renewal',
      email: 'rosa@example.com',
      phone: '555 0100',
    };
    expect(describeExample({ tab: 'Jobs', row: 7, values }, 'en_GB')).toEqual({
      who: 'Vale Cleaning',
      lines: ['31 Mar 2026 · 1,234.50 EUR · Floor renewal', 'rosa@example.com · 555 0100'],
      where: 'Jobs, row 7',
    });
  });

  it.each([
    [{ firstName: 'Rosa', lastName: 'Vale' }, 'Rosa Vale'],
    [{ email: 'rosa@example.com' }, 'rosa@example.com'],
    [{ clientId: '10080' }, '10080'],
    [{}, '(no name)'],
  ])('of %j names %j and says nothing twice', (values, who) => {
    expect(describeExample({ tab: 'Jobs', row: 2, values }, 'en_US')).toMatchObject({ who, lines: [] });
  });
});
