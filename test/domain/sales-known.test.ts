import { describe, expect, it } from '@jest/globals';
import type { ClientRecord, Sale, Summary } from '../../src/domain/client';
import { salesKnown, whenOld } from '../../src/domain/sales-known';

const TODAY = '2026-11-21';
const sale = (day: string, cents = 100): Sale => ({
  day,
  cents,
  product: '',
  quantity: 1,
  invoice: '',
  kind: cents < 0 ? 'refund' : 'sale',
});
const client = (sales: Sale[], summary?: Summary) => ({ sales, summary }) as ClientRecord;
const years = (...figures: [year: number, cents: number][]): Summary => ({
  periods: figures.map(([year, cents]) => ({ start: `${year}-01-01`, end: `${year}-12-31`, cents })),
});
const known = (clients: ClientRecord[], ofSales = '') =>
  salesKnown(clients, TODAY, (day) => day, { ofSales, startingOn: (start) => start.slice(0, 4) });

describe('salesKnown', () => {
  it.each([
    ['the newest sale', [client([sale('2026-01-02'), sale('2025-01-02')])], '2026-01-02'],
    ['no refund', [client([sale('2026-01-02'), sale('2026-02-02', -100)])], '2026-01-02'],
    ['nothing of the future', [client([sale('2026-01-02'), sale('2027-01-02')])], '2026-01-02'],
    ['the newest last order of a client list', [client([], { lastOrder: '2026-03-04' })], '2026-03-04'],
  ])('tells %s', (_, clients, day) => {
    expect(known(clients)).toEqual({ until: day, text: `Sales known until ${day}.` });
  });

  it('names the running column of a year, without a day', () => {
    expect(known([client([], years([2025, 100], [2026, 50]))])).toEqual({
      until: '',
      text: 'Sales known up to the column "2026".',
    });
  });

  it('names the newest column with revenue, until its last day', () => {
    expect(known([client([], years([2025, 100], [2026, 0]))])).toEqual({
      until: '2025-12-31',
      text: 'Sales known up to the column "2025".',
    });
  });

  it('does not claim today for sales of a period that still runs', () => {
    expect(known([client([sale(TODAY)])], 'Quarter')).toEqual({
      until: '',
      text: 'Sales known up to the current "Quarter".',
    });
  });

  it('says nothing where nothing is known', () => {
    expect(known([client([])])).toEqual({ until: '', text: '' });
  });
});

describe('whenOld', () => {
  it.each([
    ['', false],
    ['2026-11-07', false],
    ['2026-11-06', true],
  ])('of sales until "%s" warns: %s', (until, warns) => {
    expect(whenOld(until, TODAY) !== '').toBe(warns);
  });
});
