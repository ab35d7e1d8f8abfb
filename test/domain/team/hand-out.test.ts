// Shares of accounts: even by potential, choices first, what somebody has already untouched.

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Account } from '../../../src/domain/team/accounts';
import { type HandOutWish, handOut } from '../../../src/domain/team/hand-out';

const account = (clientId: string, potential: number, more: Partial<Account> = {}): Account => ({
  clientId,
  client: `Firm ${clientId}`,
  kind: 'active',
  origin: 'Old',
  holder: 'Old',
  potential,
  ...more,
});

const wish = (changes: Partial<HandOutWish> = {}): HandOutWish => ({
  from: ['Old'],
  to: ['Ana', 'Ben'],
  chosen: new Map(),
  even: true,
  ...changes,
});

const by = (accounts: Account[], changes?: Partial<HandOutWish>) =>
  Object.fromEntries(
    handOut(accounts, wish(changes)).handed.map(({ account, to, kept }) => [
      account.clientId,
      kept ? `${to}, kept` : to,
    ]),
  );

describe('handOut, even shares', () => {
  it('gives the largest first, each to whoever has least', () => {
    const accounts = [
      account('A', 50),
      account('B', 40),
      account('C', 30),
      account('D', 20),
      account('E', 10),
    ];
    expect(by(accounts)).toEqual({ A: 'Ana', B: 'Ben', C: 'Ben', D: 'Ana', E: 'Ana' });
    expect(handOut(accounts, wish()).shares).toEqual([
      { name: 'Ana', accounts: 3, potential: 80 },
      { name: 'Ben', accounts: 2, potential: 70 },
    ]);
  });

  it('settles ties by the Client ID, then the number of accounts, then the order of names', () => {
    expect(by([account('B', 10), account('A', 10), account('C', 10)])).toEqual({
      A: 'Ana',
      B: 'Ben',
      C: 'Ana',
    });
  });

  it('shares accounts without a figure by their number, of equals to whoever has less potential', () => {
    const accounts = [account('A', 90), account('L1', 0), account('L2', 0), account('L3', 0)];
    expect(by(accounts)).toEqual({ A: 'Ana', L1: 'Ben', L2: 'Ben', L3: 'Ana' });
  });

  it('does the same whatever the order, and is no further apart than the largest account', () => {
    const potentials = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(potentials, fc.infiniteStream(fc.nat()), (sizes, random) => {
        const accounts = sizes.map((size, i) => account(`C${100 + i}`, size));
        const mixed = accounts
          .map((one) => ({ one, key: random.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        expect(by(mixed)).toEqual(by(accounts));
        const [ana, ben] = handOut(accounts, wish()).shares;
        expect(ana.accounts + ben.accounts).toBe(sizes.length);
        expect(Math.abs(ana.potential - ben.potential)).toBeLessThanOrEqual(Math.max(...sizes));
      }),
    );
  });
});

describe('handOut, what stays', () => {
  const kept = account('A', 50, { holder: 'ben' });
  it('leaves and counts what one of the new people has already', () => {
    expect(by([kept, account('B', 40), account('C', 30)])).toEqual({ A: 'Ben, kept', B: 'Ana', C: 'Ana' });
  });
  it('leaves what somebody else has, without counting it', () => {
    const { handed, shares } = handOut([account('A', 50, { holder: 'Zoe' })], wish());
    expect(handed).toMatchObject([{ to: 'Zoe', kept: true }]);
    expect(shares.map((one) => one.accounts)).toEqual([0, 0]);
  });
  it('passes over accounts that were never theirs', () => {
    expect(by([account('A', 50, { origin: 'Zoe', holder: 'Zoe' })])).toEqual({});
  });
  it('changes nothing once everything is handed out', () => {
    const accounts = [account('A', 50), account('B', 40), account('C', 30)];
    const first = by(accounts);
    const after = accounts.map((one) => ({ ...one, holder: first[one.clientId] }));
    expect(handOut(after, wish()).handed.every((one) => one.kept)).toBe(true);
  });
});

describe('handOut, what a person chose', () => {
  const accounts = [account('A', 50), account('B', 40), account('C', 30)];
  it('goes before the even shares, which make up for it', () => {
    expect(by(accounts, { chosen: new Map([['B', 'Ana']]) })).toEqual({ A: 'Ben', B: 'Ana', C: 'Ana' });
  });
  it('gives somebody chosen for one account that one and no share', () => {
    const { shares } = handOut(accounts, wish({ to: ['Ana'], chosen: new Map([['C', 'Eva']]) }));
    expect(shares.map(({ name, accounts }) => [name, accounts])).toEqual([
      ['Ana', 2],
      ['Eva', 1],
    ]);
  });
  it('is all that is handed out by hand', () => {
    expect(by(accounts, { even: false, chosen: new Map([['B', 'Ana']]) })).toEqual({ B: 'Ana' });
  });
});
