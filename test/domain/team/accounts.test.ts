// Whose accounts are whose, and which have nobody who is still here.

import { describe, expect, it } from '@jest/globals';
import type { KnownRow } from '../../../src/domain/lists/fresh-rows';
import { type Account, accountsOf, withoutSalesperson } from '../../../src/domain/team/accounts';
import { type Member, memberFinder, readBounty } from '../../../src/domain/team/member';

const known = (list: string, totalRevenue: number, salesperson = 'Old'): KnownRow =>
  ({
    clientId: 'C1',
    record: { facts: { name: 'Firm C1', salesperson } },
    scored: { list, totalRevenue, suggestedPotential: 700 },
  }) as unknown as KnownRow;

const NOTHING = { who: new Map(), potential: new Map(), handed: new Map() };
const only = (row: KnownRow, facts = {}) => accountsOf([row], { ...NOTHING, ...facts })[0];

describe('accountsOf', () => {
  it.each([
    ['dormant', 900, 'dormant'],
    ['growth', 900, 'growth'],
    ['none', 900, 'active'],
    ['none', 0, 'lead'],
  ])('a client on "%s" who bought for %s is %s', (list, revenue, kind) => {
    expect(only(known(list, revenue)).kind).toBe(kind);
  });

  const handed = new Map([['C1', { from: 'Old', to: 'Ana' }]]);
  it.each([
    ['the data', {}, 'Old'],
    ['Handed Out before the data', { handed }, 'Ana'],
    ['Who before Handed Out', { handed, who: new Map([['C1', 'Ben']]) }, 'Ben'],
    ['an empty Who says nothing', { handed, who: new Map([['C1', '']]) }, 'Ana'],
  ])('the holder is by %s', (_, facts, holder) => {
    expect(only(known('none', 900), facts).holder).toBe(holder);
  });

  it('takes the owner’s potential before the suggested one', () => {
    expect(only(known('dormant', 900)).potential).toBe(700);
    expect(only(known('dormant', 900), { potential: new Map([['C1', 5]]) }).potential).toBe(5);
  });
});

const account = (holder: string, potential: number, kind: Account['kind'] = 'active'): Account => ({
  clientId: `${holder}${potential}`,
  client: 'A firm',
  kind,
  origin: holder,
  holder,
  potential,
});
const member = (name: string, here: boolean): Member => ({
  name,
  email: `${name.toLowerCase()}@example.com`,
  here,
  bounty: 0,
});
const brief = (accounts: Account[], members: Member[]) =>
  withoutSalesperson(accounts, members).map(({ person, why, accounts, potential }) => [
    person,
    why,
    accounts,
    potential,
  ]);

describe('withoutSalesperson', () => {
  it('names who is not in Team or gone, and accounts without a name, most potential first', () => {
    const accounts = [
      account('Ana', 9),
      account('Ben', 5),
      account('Cy', 7),
      account('', 6),
      account('cy', 1),
    ];
    expect(brief(accounts, [member('Ana', true), member('Ben', false)])).toEqual([
      ['Cy', 'not in Team', 2, 8],
      ['', 'no name', 1, 6],
      ['Ben', 'gone', 1, 5],
    ]);
  });
  it('knows a person by name and address as one', () => {
    expect(brief([account('Ben', 5), account('ben@example.com', 6)], [member('Ben', false)])).toEqual([
      ['Ben', 'gone', 2, 11],
    ]);
  });
  it('counts each kind of account', () => {
    const kinds = ['dormant', 'growth', 'active', 'lead', 'lead'] as const;
    const found = withoutSalesperson(
      kinds.map((kind) => account('Cy', 1, kind)),
      [],
    );
    expect(found).toMatchObject([{ dormant: 1, growth: 1, active: 1, lead: 2, accounts: 5 }]);
  });
  it('reports nothing where the data names nobody anywhere', () => {
    expect(brief([account('', 5), account('', 6)], [])).toEqual([]);
  });
});

describe('memberFinder', () => {
  it('finds the first of a name, however it is written, and nobody for an empty one', () => {
    const find = memberFinder([member('Ana', true), { ...member('ANA', false), email: '' }]);
    expect(find(' ana ')?.here).toBe(true);
    expect(find('')).toBeUndefined();
  });
});

describe('readBounty', () => {
  it.each([
    [0.1, 0.1],
    ['10%', 0.1],
    ['10 %', 0.1],
    ['7,5 %', 0.075],
    [50, 50],
    ['50', 50],
    ['€ 50', 50],
    ['50 EUR', 50],
    ['', 0],
    [-5, 0],
    ['a bonus', 0],
  ])('%j is %s', (cell, wanted) => {
    expect(readBounty(cell)).toBe(wanted);
  });
});
