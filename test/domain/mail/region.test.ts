// The rules of the client's country on the day of sending.

import { describe, expect, it } from '@jest/globals';
import { canadaMailUntil, type RegionFacts, regionFindings, regionOf } from '../../../src/domain/mail/region';

const FINE: RegionFacts = {
  region: 'US',
  today: '2026-11-21',
  company: 'Acme Ltd',
  postalAddress: '1 High Street',
  hasOptOut: true,
  lastPurchase: '2025-06-01',
  lastInquiry: '',
  expressConsent: false,
  toldAtCollection: true,
};

const findings = (changes: Partial<RegionFacts>) =>
  regionFindings({ ...FINE, ...changes }).map(({ rule, severity }) => `${severity} ${rule}`);

describe('regionOf', () => {
  it.each([
    ['USA', 'US'],
    ['U.S.A.', 'US'],
    ['United States', 'US'],
    ['Canada', 'CA'],
    ['Deutschland', 'EU'],
    ['Österreich', 'EU'],
    ['Pays-Bas', 'EU'],
    ['IE', 'EU'],
    ['Great Britain', 'UK'],
    ['Schweiz', 'other'],
    ['Australia', 'other'],
    [' ', ''],
  ])('%s is %j', (country, region) => {
    expect(regionOf(country)).toBe(region);
  });
});

describe('regionFindings', () => {
  it.each(['US', 'CA', 'EU', 'UK', 'other'] as const)(
    'finds nothing against a mail in order in %s',
    (region) => {
      expect(findings({ region })).toEqual([]);
    },
  );

  it.each([
    ['US', 'block'],
    ['CA', 'block'],
    ['EU', 'warn'],
    ['UK', 'warn'],
    ['other', 'warn'],
  ] as const)('in %s a missing postal address, company or opt-out line is a %s', (region, severity) => {
    expect(findings({ region, postalAddress: ' ' })).toEqual([`${severity} postal-address`]);
    expect(findings({ region, company: '' })).toEqual([`${severity} postal-address`]);
    expect(findings({ region, hasOptOut: false })).toEqual([`${severity} opt-out`]);
  });

  it.each([
    ['2024-11-21', '', []],
    ['2024-11-20', '', ['block canada-window']],
    ['', '', ['block canada-window']],
    ['', '2026-05-21', []],
    ['', '2026-05-20', ['block canada-window']],
    ['2020-01-01', '2026-06-01', []],
  ] as const)(
    'in Canada on 2026-11-21, bought %j and asked %j: %j',
    (lastPurchase, lastInquiry, expected) => {
      expect(findings({ region: 'CA', lastPurchase, lastInquiry })).toEqual(expected);
      expect(findings({ region: 'CA', lastPurchase, lastInquiry, expressConsent: true })).toEqual([]);
      expect(findings({ region: 'US', lastPurchase, lastInquiry })).toEqual([]);
    },
  );

  it('in Canada a client of 23 months may get touch 1, but touch 3 two months later no more', () => {
    const client = { region: 'CA', lastPurchase: '2024-12-21' } as const;
    expect(findings({ ...client, today: '2026-11-21' })).toEqual([]);
    expect(findings({ ...client, today: '2027-01-21' })).toEqual(['block canada-window']);
    expect(regionFindings({ ...FINE, ...client, today: '2027-01-21' })[0].sentence).toContain(
      'until 2026-12-21',
    );
  });

  it('in the EU and the UK warns where people could not say no, blocks first', () => {
    expect(findings({ region: 'EU', toldAtCollection: false })).toEqual(['warn soft-opt-in']);
    expect(findings({ region: 'UK', toldAtCollection: false, expressConsent: true })).toEqual([]);
    expect(findings({ region: 'CA', hasOptOut: false, lastPurchase: '' })).toEqual([
      'block opt-out',
      'block canada-window',
    ]);
  });
});

describe('canadaMailUntil', () => {
  it('is the later of two years after a purchase and six months after an inquiry', () => {
    expect(canadaMailUntil('2024-02-29', '')).toBe('2026-02-28');
    expect(canadaMailUntil('2024-01-01', '2026-10-31')).toBe('2027-04-30');
    expect(canadaMailUntil('', '')).toBe('');
  });
});
