// Merge fields of a client, and first names that are safe to use.

import { describe, expect, it } from '@jest/globals';
import { fieldValue } from '../../../src/domain/mail/field-names';
import { columnNames, firstName, lastBought, touchFields } from '../../../src/domain/touches';
import { client, plan, TODAY } from './plan-fixture';

const WORDS = {
  ...plan().sender,
  story: 'Birch & Co came back in May.',
  offer: (reason: string) => (reason === 'Just forgot us' ? 'a free check' : ''),
  changed: (reason: string) => (reason === 'We let them down' ? 'two vans more' : ''),
};
const value = (name: string, changes: Parameters<typeof client>[1] = {}, day = TODAY) =>
  fieldValue(touchFields(client('C1', changes), WORDS, day), name);

describe('touchFields', () => {
  it.each([
    ['My name', 'Olivia Owner'],
    ['my COMPANY', 'Bright Windows'],
    ['My phone', '555 0100'],
    ['First name', 'Jo'],
    ['Client', 'Firm C1'],
    ['Years as client', '5'],
    ['Last bought', 'Window cleaning'],
    ['Months quiet', '14'],
    ['What else we do', 'We also clean gutters.'],
    ['Story', 'Birch & Co came back in May.'],
    ['Offer', ''],
    ['Occasion', ''],
    ['Favourite colour', undefined],
  ])('%s is %j', (name, expected) => {
    expect(value(name)).toBe(expected);
  });

  it.each([
    ['Personal Line', { cells: { personalLine: 'How is the dog?' } }, 'How is the dog?'],
    ['Offer', { cells: { offer: 'an upgrade', reason: 'Just forgot us' } }, 'an upgrade'],
    ['Offer', { cells: { reason: 'Just forgot us' } }, 'a free check'],
    ['What we changed', { cells: { reason: 'We let them down' } }, 'two vans more'],
    ['What else we do', { cells: { idea: 'Gutters' } }, 'Gutters'],
    ['Occasion', { occasion: 'It is 6 years.', columns: { Occasion: '3 Dec' } }, 'It is 6 years.'],
    ['Years as client', { clientSince: '2010-01-01' }, '15'],
    ['Years as client', { firstOrder: '2024-09-01' }, ''],
    ['Years as client', { firstOrder: '' }, ''],
    ['Years as client', { list: 'growth', lastOrder: '2026-11-01' }, '6'],
    ['Months quiet', { lastOrder: '2026-10-01' }, ''],
    ['Months quiet', { lastOrder: '' }, ''],
    ['First name', { source: { 'first  NAME': 'Josephine' } }, 'Josephine'],
    ['First name', { source: { 'First name': ' ' } }, 'Jo'],
    ['Branch', { source: { Branch: 'North' } }, 'North'],
    ['My name', { source: { 'My name': 'Mallory' } }, 'Olivia Owner'],
    ['Client', { source: { Client: 'as in the source' } }, 'Firm C1'],
  ] as [string, Parameters<typeof client>[1], string][])('%s of %j is %j', (name, changes, expected) => {
    expect(value(name, changes)).toBe(expected);
  });

  it('knows a column that only another client fills, as empty', () => {
    const names = columnNames([client('C1'), client('C2', { source: { Pet: 'Rex' } })]);
    expect(fieldValue(touchFields(client('C1'), WORDS, TODAY, names), 'Pet')).toBe('');
    expect(value('Pet')).toBeUndefined();
  });
});

describe('firstName', () => {
  it.each([
    ['Jane Smith', '', 'Jane'],
    ['Dr. Jane M. Smith', '', 'Jane'],
    ['Smith, Jane', '', 'Jane'],
    ['JANE SMITH', '', 'Jane'],
    ['anne-marie dubois', '', 'Anne-Marie'],
    ['McKenna Roe', '', 'McKenna'],
    ['Zoë', '', 'Zoë'],
    ['Жанна Петрова', '', 'Жанна'],
    ['Jane (Accounts)', '', 'Jane'],
    ['Mr Smith', '', ''],
    ['Frau Dr. Weber', '', ''],
    ['J. Smith', '', ''],
    ['J Smith', '', ''],
    ['JP Smith', '', ''],
    ['van Dijk', '', ''],
    ['Jane & John Smith', '', ''],
    ['Jane and John Smith', '', ''],
    ['Jane Smith, John Roe, Al Poe', '', ''],
    ['Accounts Payable', '', ''],
    ['The Manager', '', ''],
    ['jane@firm.example', '', ''],
    ['Room 12', '', ''],
    ['', 'Jane Smith', 'Jane'],
    ['', 'Mrs Olga Smith', 'Olga'],
    ['', 'Smith, Jane', 'Jane'],
    ['', 'Jane', ''],
    ['', 'Acme Tools', ''],
    ['', 'Martin Plumbing', ''],
    ['', 'Martin Ltd', ''],
    ['', 'Martin & Sons', ''],
    ['', 'Jane Smith Dental Clinic', ''],
    ['', 'Birch', ''],
    ['', '', ''],
  ])('of contact %j and client %j is %j', (contact, name, expected) => {
    expect(firstName(contact, name)).toBe(expected);
  });
});

describe('lastBought', () => {
  const sale = (day: string, product: string, cents: number, kind: 'sale' | 'refund' = 'sale') => ({
    day,
    product,
    cents,
    kind,
    quantity: 1,
    invoice: '',
  });

  it('is the dearest product of the last day with an order', () => {
    const sales = [
      sale('2025-01-01', 'Boiler', 90000),
      sale('2025-03-01', 'Filter', 500),
      sale('2025-03-01', 'Service', 9000),
      sale('2025-04-01', 'Pump', -700, 'refund'),
    ];
    expect(lastBought(sales)).toBe('Service');
  });

  it('is empty where products are not kept', () => {
    expect(lastBought([sale('2025-01-01', ' ', 100)])).toBe('');
    expect(lastBought([])).toBe('');
  });
});
