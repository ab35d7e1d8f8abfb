// A client tab and a sales tab joined by a number that its header does not name.

import { describe, expect, it } from '@jest/globals';
import type { Cell } from '../../../src/domain/grid';
import { readClients, understand } from '../../../src/domain/reading';
import { grid, TODAY } from './base';

function read(people: Cell[][], sales: Cell[][]) {
  const grids = [grid('Clients', people, 1), grid('Orders', sales, 2)];
  const options = { locale: 'en_US', today: TODAY };
  return readClients(grids, understand(grids, options), options);
}

const SALES: Cell[][] = [
  ['Order No', 'Client No.', 'Order date', 'Net'],
  [1, 'K1', { day: '2024-03-01' }, 500],
  [2, 'K2', { day: '2024-05-01' }, 100],
  [3, 'K1', { day: '2026-10-10' }, 90],
];
const COMPANIES = ['Acme', 'Beta', 'Gamma'];

function told(reading: ReturnType<typeof read>) {
  return reading.clients.map(({ facts, sales }) => [facts.name, facts.email, sales.length]);
}

const JOINED = [
  ['Acme', 'acme@example.com', 2],
  ['Beta', 'beta@example.com', 1],
  ['Gamma', 'gamma@example.com', 0],
];

describe('a client tab and a sales tab', () => {
  it.each(['No.', 'Number', '#', 'Ref', 'Whatever'])(
    'are joined by the column "%s" of the client tab',
    (header) => {
      const people = COMPANIES.map((name, i) => [`K${i + 1}`, name, `${name.toLowerCase()}@example.com`]);
      expect(told(read([[header, 'Company', 'Email'], ...people], SALES))).toEqual(JOINED);
    },
  );

  it('are joined where the sales write the number under "Customer"', () => {
    const people = COMPANIES.map((name, i) => [`K${i + 1}`, name, `${name.toLowerCase()}@example.com`]);
    const sales = SALES.map((row, i) => (i ? row : ['Order No', 'Customer', 'Order date', 'Net']));
    expect(told(read([['Client No.', 'Company', 'Email'], ...people], sales))).toEqual(JOINED);
  });

  it('are not joined by numbers that only happen to be alike', () => {
    const people = COMPANIES.map((name, i) => [i + 1, name, `${name.toLowerCase()}@example.com`]);
    const sales = SALES.map((row, i) =>
      i ? [row[0], COMPANIES[i % 2], row[2], row[3]] : ['No', 'Customer', 'Date', 'Net'],
    );
    const names = read([['No', 'Company', 'Email'], ...people], sales).clients.map(({ facts }) => facts.name);
    expect(names.sort()).toEqual(COMPANIES);
  });
});
