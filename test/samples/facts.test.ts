// What the samples were planned to show: sums that hold, the mess of real books, enough quiet clients, clear stories.

import { describe, expect, it } from '@jest/globals';
import { consultancyPlan } from '../../samples/consultancy';
import { heatingPlan } from '../../samples/heating-and-cooling';
import { wholesalePlan } from '../../samples/wholesale-supplier';
import { daysBetween } from '../../src/domain/day';
import { centsOf, dayOf, type Row, tableOf, totalsOf } from './tables';

const TODAY = '2026-11-15';
const heating = heatingPlan();
const wholesale = wholesalePlan();
const consultancy = consultancyPlan();
const jobs = tableOf(heating, 'Jobs');
const customers = tableOf(wholesale, 'Customers');
const sales = tableOf(wholesale, 'Sales');
const fees = tableOf(consultancy, 'Fees');

const sum = (rows: Row[], column: string) => rows.reduce((total, row) => total + centsOf(row[column]), 0);
const isText = (column: string) => (row: Row) => typeof row[column] === 'string';
const different = (values: unknown[]) => new Set(values).size;

/** Days with an order (not a refund) by client, oldest first. */
function orderDays(rows: Row[], client: string, date: string): Map<string, string[]> {
  const days = new Map<string, string[]>();
  for (const row of rows.filter((one) => centsOf(one.Amount) > 0)) {
    const key = String(row[client]);
    days.set(key, [...(days.get(key) ?? []), dayOf(row[date])]);
  }
  return days;
}

/** The share of clients without an order for so many days. */
function quietShare(days: Map<string, string[]>, longerThan: number): number {
  const quiet = [...days.values()].filter((all) => daysBetween(all[all.length - 1], TODAY) > longerThan);
  return quiet.length / days.size;
}

/** The length that nine of ten pauses between two orders of a client do not exceed, in days. */
function usualPause(days: Map<string, string[]>): number {
  const pauses = [...days.values()].flatMap((all) =>
    [...new Set(all)].slice(1).map((day, at) => daysBetween([...new Set(all)][at], day)),
  );
  return pauses.sort((a, b) => a - b)[Math.floor(pauses.length * 0.9)];
}

describe('heating-and-cooling.xlsx', () => {
  const days = orderDays(jobs, 'Customer', 'Date');

  it('has about 350 clients over nearly five years, the last job in the week before the fixed day', () => {
    expect(different(jobs.map((job) => job.Customer))).toBe(355);
    const all = jobs.map((job) => dayOf(job.Date)).sort();
    expect(all[0]).toBe('2022-01-10');
    expect(all[all.length - 1]).toBe('2026-11-09');
  });

  it('adds up to the total at its foot, typed amounts and refunds included', () => {
    expect(sum(jobs, 'Amount')).toBe(centsOf(totalsOf(heating, 'Jobs')[7]));
  });

  it('is bought from once a year, so that a quarter to two fifths have been quiet for 18 months', () => {
    expect(usualPause(days)).toBeGreaterThan(365);
    expect(usualPause(days)).toBeLessThan(548);
    expect(quietShare(days, 548)).toBeGreaterThan(0.25);
    expect(quietShare(days, 548)).toBeLessThan(0.4);
  });

  it('sold installations that are far above a yearly check, hardly ever twice to one client', () => {
    const sold = jobs.filter((job) => /installation/.test(String(job['Work done'])));
    expect(sold.length).toBeGreaterThan(100);
    expect(Math.min(...sold.map((job) => centsOf(job.Amount)))).toBeGreaterThan(450000);
    expect(different(sold.map((job) => job.Customer))).toBe(sold.length);
  });

  it('carries the mess of a real book', () => {
    expect(jobs.filter(isText('Date')).length).toBeGreaterThan(9);
    expect(jobs.filter(isText('Amount')).length).toBeGreaterThan(9);
    expect(jobs.filter((job) => centsOf(job.Amount) < 0)).toHaveLength(4);
    expect(heating.sheets[0].rows.slice(4).filter((row) => row.length === 0)).toHaveLength(4);
    expect(different(jobs.filter((job) => !job.Email).map((job) => job.Customer))).toBeGreaterThan(15);
    expect(different(jobs.filter((job) => /@.*@/.test(String(job.Email))).map((job) => job.Customer))).toBe(
      1,
    );
    expect(jobs.filter((job) => job.Van !== null)).toHaveLength(3);
  });

  it.each([
    ['Harborlight Hotel', '2024-10-11', 'Asked for Marcus, was told he has left'],
    ['Pinecrest Retirement Home', '2024-11-26', 'Says our quote is too dear, will compare'],
    ['Castellano Bakery', '2024-11-05', 'Waited in twice, nobody came. Upset'],
    ['Callum Ashdown-Reid', '2024-06-12', 'House sold, moved to the coast'],
    ['Astrid Lindqvist-Hoel', '2024-09-04', 'Her son rang: she passed away in March'],
    ['Mei Hoshida-Lund', '2024-01-22', 'No reminder sent since the new computer'],
  ])('tells why %s was last seen on %s', (client, day, remark) => {
    const last = jobs.filter((job) => job.Customer === client && centsOf(job.Amount) > 0).pop()!;
    expect([dayOf(last.Date), last.Remarks]).toEqual([day, remark]);
  });

  it('has one client in two spellings under one phone number', () => {
    const spellings = jobs.filter((job) => job.Phone === '425-555-0198').map((job) => job.Customer);
    expect([...new Set(spellings)]).toEqual(["Sean O'Brannagh", "Shaun O'Branagh"]);
  });

  it('has a big client who still buys, but far less than two years ago', () => {
    const heron = jobs.filter((job) => job.Customer === 'Blue Heron Apartments');
    const since = (from: string, to: string) =>
      sum(
        heron.filter((job) => dayOf(job.Date) > from && dayOf(job.Date) <= to),
        'Amount',
      );
    expect(since('2025-11-15', TODAY)).toBeLessThan(since('2023-11-15', '2024-11-15') / 5);
    expect(since('2026-08-15', TODAY)).toBeGreaterThan(0);
  });
});

describe('wholesale-supplier.xlsx', () => {
  const days = orderDays(sales, 'Customer No.', 'Invoice date');
  const numbers = new Set(customers.map((customer) => String(customer['Customer No.'])));

  it('has 240 customers, every one with a number of their own, and sales of known customers only', () => {
    expect(customers).toHaveLength(240);
    expect(numbers.size).toBe(240);
    expect([...days.keys()].filter((number) => !numbers.has(number))).toEqual([]);
  });

  it('adds up to the total at its foot', () => {
    expect(sum(sales, 'Amount')).toBe(centsOf(totalsOf(wholesale, 'Sales')[5]));
  });

  it('is bought from every few weeks, so that a quarter to two fifths have been quiet for six months', () => {
    expect(usualPause(days)).toBeGreaterThan(91);
    expect(usualPause(days)).toBeLessThan(182);
    expect(quietShare(days, 183)).toBeGreaterThan(0.25);
    expect(quietShare(days, 183)).toBeLessThan(0.4);
  });

  it('has at least three years of sales and clients who came back after half a year', () => {
    const back = [...days.values()].filter((all) =>
      all.some((day, at) => at > 0 && daysBetween(all[at - 1], day) > 183),
    );
    expect(daysBetween(dayOf(sales[0]['Invoice date']), TODAY)).toBeGreaterThan(3 * 365);
    expect(back.length).toBeGreaterThan(9);
  });

  it('has accounts and prospects whose sales rep has left', () => {
    const orphans = customers.filter((one) => /Dana Whitlock|Tomasz Zielonka/.test(String(one['Sales rep'])));
    const bought = orphans.filter((one) => days.has(String(one['Customer No.'])));
    expect(bought.length).toBeGreaterThan(7);
    expect(orphans.length).toBeGreaterThan(bought.length);
    expect(
      sales
        .filter((sale) => sale['Sales rep'] === 'Dana Whitlock')
        .map((sale) => dayOf(sale['Invoice date']))
        .pop()! <= '2024-10-04',
    ).toBe(true);
  });

  it('carries the mess of a real book', () => {
    expect(sales.filter(isText('Invoice date')).length).toBeGreaterThan(4);
    expect(sales.filter(isText('Amount')).length).toBeGreaterThan(9);
    expect(sales.filter(isText('Customer No.')).length).toBeGreaterThan(9);
    expect(sales.filter((sale) => centsOf(sale.Amount) < 0)).toHaveLength(14);
    expect(customers.filter((customer) => !customer['E-mail']).length).toBeGreaterThan(9);
    expect(customers.filter((customer) => /@.*@/.test(String(customer['E-mail'])))).toHaveLength(1);
    expect(customers.every((customer) => customer.Fax === null)).toBe(true);
  });

  it.each([
    ['Grand Larch Hotel', '2024-10-07', /Dana's account/],
    ['Willow Park Academy', '2025-01-09', /cheaper supplier/],
    ['Mosaic Clinic', '2025-05-05', /Late three times/],
    ['Trattoria Ruggia Restaurant', '2025-03-17', /Closed/],
  ])('tells why %s ordered last on %s', (company, day, note) => {
    const customer = customers.find((one) => one.Company === company)!;
    expect(days.get(String(customer['Customer No.']))!.pop()).toBe(day);
    expect(customer.Notes).toMatch(note);
  });

  it('has one house entered twice with the same address', () => {
    const twice = customers.filter((customer) => customer['E-mail'] === 'lucia@casalucero.example');
    expect(twice.map((customer) => customer.Company)).toEqual([
      'Casa Lucero Restaurant',
      'Casa Lucero Restaurante',
    ]);
  });

  it('has a regular buyer of one product where others of the kind buy several', () => {
    const productsOf = (number: string) =>
      different(sales.filter((sale) => String(sale['Customer No.']) === number).map((sale) => sale.Product));
    const offices = customers
      .filter((one) => one.Segment === 'Office')
      .map((one) => String(one['Customer No.']));
    expect(productsOf('10305')).toBe(1);
    expect(offices.filter((number) => productsOf(number) > 2).length).toBeGreaterThan(9);
  });
});

describe('consultancy.xlsx', () => {
  const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026].map(String);

  it('has 120 clients on a row each, one of them in two spellings', () => {
    expect(different(fees.map((row) => row.Client))).toBe(120);
    const names = new Set(fees.map((row) => row.Client));
    expect(fees.filter((row) => names.has(`${row.Client} Ltd.`))).toHaveLength(1);
  });

  it('adds up by year, by client and in all, typed amounts included', () => {
    const totals = totalsOf(consultancy, 'Fees');
    expect(years.map((year) => sum(fees, year))).toEqual(totals.slice(5, 13).map(centsOf));
    expect(sum(fees, 'Total')).toBe(centsOf(totals[13]));
    for (const row of fees) {
      expect(years.reduce((total, year) => total + centsOf(row[year]), 0)).toBe(centsOf(row.Total));
    }
  });

  it('has a quarter to two fifths of clients without fees since 2024', () => {
    const quiet = fees.filter((row) => centsOf(row['2025']) + centsOf(row['2026']) === 0);
    expect(quiet.length / fees.length).toBeGreaterThan(0.25);
    expect(quiet.length / fees.length).toBeLessThan(0.4);
  });

  it('writes nothing as a dash or an empty cell, and some amounts with a sign', () => {
    const cells = fees.flatMap((row) => years.map((year) => row[year]));
    expect(cells.filter((cell) => cell === '-').length).toBeGreaterThan(20);
    expect(cells.filter((cell) => /^£/.test(String(cell))).length).toBeGreaterThan(3);
    expect(cells.filter((cell) => cell === 0)).toEqual([]);
  });
});
