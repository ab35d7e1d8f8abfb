// Accounts of people who left, handed to others: evenly, once, and never over a person's own choice.

import { describe, expect, it } from '@jest/globals';
import { restoreWorld } from '../../local/runtime/world';
import type { HandOutAnswer } from '../../src/workflows/hand-out';
import type { TeamAnswer } from '../../src/workflows/team';
import { call, hasTab, tab, typeInto } from './support';
import { FOUR, LEFT, listed, listedNames, namesAfterKill, wholeRun } from './team-world';

const START = listed(60);
const FEW = listed(24);
const again = () => restoreWorld(START);

const spread = ({ shares }: HandOutAnswer) => {
  const sums = shares.map(({ potential }) => potential);
  return Math.max(...sums) / Math.min(...sums);
};

describe('team on a sheet whose salespeople are not in Team', () => {
  it('names them with their accounts, leads who never bought too, and makes the tab', () => {
    const world = again();
    const answer = call<TeamAnswer>(world, 'team');
    expect(answer.members).toEqual([]);
    expect(answer.game).toBeNull();
    expect(answer.without.map((one) => [one.person, one.why, one.accounts])).toEqual(
      expect.arrayContaining(LEFT.map((person) => [person, 'not in Team', 30])),
    );
    expect(answer.without.reduce((sum, one) => sum + one.lead, 0)).toBe(6);
    expect(tab(world, 'Team').headers.slice(0, 4)).toEqual(['Name', 'Email', 'Still here?', 'Bounty']);
  });
});

describe('handOut of 300 accounts of two people to four', () => {
  const world = restoreWorld(listed(300));
  const preview = call<HandOutAnswer>(world, 'handOutPreview', { from: LEFT, to: FOUR });
  const before = hasTab(world, 'Handed Out');
  const done = call<HandOutAnswer>(world, 'handOut', { from: LEFT, to: FOUR });

  it('shares potential within 5 % of each other, and hands out every account', () => {
    expect(done.handedOut).toBe(300);
    expect(done.shares).toHaveLength(4);
    expect(spread(done)).toBeLessThan(1.05);
    const numbers = done.shares.map(({ accounts }) => accounts);
    expect(numbers.reduce((a, b) => a + b)).toBe(300);
  });

  it('does what the preview showed, which wrote nothing', () => {
    expect(preview).toEqual(done);
    expect(before).toBe(false);
  });

  it('shows the owner every account with its new name, and writes Who on both lists', () => {
    const to = new Map(done.accounts.map((one) => [one.client, one.to]));
    const rows = tab(world, 'Handed Out').rows.filter((row) => row['Client']);
    expect(rows).toHaveLength(300);
    for (const row of rows) expect(row['To']).toBe(to.get(String(row['Client'])));
    for (const list of ['Dormant Clients', 'Growth Clients'])
      for (const row of tab(world, list).rows) expect(row['Who']).toBe(to.get(String(row['Client'])));
  });

  it('puts the four into Team and leaves nobody without', () => {
    const answer = call<TeamAnswer>(world, 'team');
    expect(answer.members.map(({ name, here }) => [name, here])).toEqual(FOUR.map((name) => [name, true]));
    expect(answer.without).toEqual([]);
    expect(answer.game?.week).toMatchObject({ conversations: 0, dates: 0, goal: 10 });
  });

  it('changes nothing when run again, also for everybody and in another order', () => {
    const tabs = () =>
      ['Handed Out', 'Dormant Clients', 'Growth Clients', 'Team'].map((name) => tab(world, name).rows);
    const held = tabs();
    const second = call<HandOutAnswer>(world, 'handOut', {
      from: [...LEFT].reverse(),
      to: [...FOUR].reverse(),
    });
    expect(second.handedOut).toBe(0);
    expect(second.kept).toBe(300);
    expect(spread(second)).toBe(spread(done));
    expect(call<HandOutAnswer>(world, 'handOut').handedOut).toBe(0);
    expect(tabs()).toEqual(held);
  });
});

describe('handOut beside choices made by hand', () => {
  it('keeps each name typed under Who, counts it, and still shares evenly', () => {
    const world = again();
    const clients = tab(world, 'Dormant Clients').rows.map((row) => String(row['Client']));
    for (const client of clients.slice(0, 6)) typeInto(world, 'Dormant Clients', client, 'Who', 'Ana Reyes');
    typeInto(world, 'Dormant Clients', clients[6], 'Who', 'Somebody else');
    const done = call<HandOutAnswer>(world, 'handOut', { from: LEFT, to: FOUR, by: 'potential' });
    expect(done).toMatchObject({ handedOut: 53, kept: 7 });
    expect(done.shares[0].accounts).toBeGreaterThanOrEqual(6);
    expect(spread(done)).toBeLessThan(1.2);
    const who = tab(world, 'Dormant Clients').rows.map((row) => row['Who']);
    expect(who.filter((name) => name === 'Somebody else')).toHaveLength(1);
    const typed = tab(world, 'Dormant Clients').rows.filter((row) =>
      clients.slice(0, 6).includes(String(row['Client'])),
    );
    expect(typed.map((row) => row['Who'])).toEqual(Array(6).fill('Ana Reyes'));
  });

  it('by hand gives out only what was chosen', () => {
    const world = again();
    const [first] = call<HandOutAnswer>(world, 'handOutPreview', { to: FOUR }).accounts;
    const done = call<HandOutAnswer>(world, 'handOut', {
      by: 'hand',
      chosen: { [first.clientId]: 'Eva Lindt' },
    });
    expect(done.accounts).toMatchObject([{ clientId: first.clientId, from: first.from, to: 'Eva Lindt' }]);
  });

  it('keeps a name that somebody typed under To', () => {
    const world = again();
    call(world, 'handOut', { from: LEFT, to: FOUR });
    const active = tab(world, 'Handed Out').rows.find((row) => row['Stands on'] === 'active');
    typeInto(world, 'Handed Out', String(active?.['Client']), 'To', 'Finn Moe');
    expect(call<HandOutAnswer>(world, 'handOut', { from: LEFT, to: FOUR })).toMatchObject({
      handedOut: 0,
      kept: 60,
    });
    const now = tab(world, 'Handed Out').rows.find((row) => row['Client'] === active?.['Client']);
    expect(now?.['To']).toBe('Finn Moe');
  });
});

describe('handOut when one of the new people leaves too', () => {
  it('hands theirs to the others and leaves the rest where it is', () => {
    const world = again();
    const first = call<HandOutAnswer>(world, 'handOut', { from: LEFT, to: FOUR });
    const finns = first.accounts.filter(({ to }) => to === 'Finn Moe').map(({ clientId }) => clientId);
    const team = tab(world, 'Team');
    const row = team.rows.findIndex((one) => one['Name'] === 'Finn Moe') + 1;
    world.workbook.typeCells(team.id, { top: row, left: 2, bottom: row, right: 2 }, [['No']]);
    expect(call<TeamAnswer>(world, 'team').without).toMatchObject([
      { person: 'Finn Moe', why: 'gone', accounts: finns.length },
    ]);
    const second = call<HandOutAnswer>(world, 'handOut');
    expect(second.accounts.map(({ clientId }) => clientId).sort()).toEqual([...finns].sort());
    const moved = tab(world, 'Handed Out').rows.filter((one) => one['From'] === 'Finn Moe');
    expect(moved).toHaveLength(finns.length);
    expect(tab(world, 'Handed Out').rows.filter((one) => one['Client'])).toHaveLength(60);
  });
});

describe('handOut ended near its end', () => {
  it('comes to the same names when it is run again', () => {
    const { names, calls } = wholeRun(FEW);
    // Accounts stand on Handed Out by then, and Who not on every list.
    expect(namesAfterKill(FEW, calls - 3)).toEqual({ killed: true, names });
  });
});

describe('handOut and a client who goes quiet later', () => {
  it('puts whoever took the account under Who of the new row, and leaves what a person typed there', () => {
    const world = restoreWorld(FEW);
    const { accounts } = call<HandOutAnswer>(world, 'handOut', { from: LEFT, to: FOUR });
    const to = new Map(accounts.map((one) => [one.client, one.to]));
    const before = new Set(listedNames(world));
    world.clock += 500 * 86_400_000;
    call(world, 'buildLists', { asOf: '2028-01-01' });
    const fresh = tab(world, 'Dormant Clients').rows.filter((row) => !before.has(String(row['Client'])));
    expect(fresh.length).toBeGreaterThan(3);
    for (const row of fresh) expect(row['Who']).toBe(to.get(String(row['Client'])));
    const [typed, emptied, other] = fresh.map((row) => String(row['Client']));
    typeInto(world, 'Dormant Clients', typed, 'Who', 'Zoe');
    typeInto(world, 'Dormant Clients', emptied, 'Who', null);
    call(world, 'buildLists', { asOf: '2028-01-01' });
    const who = new Map(tab(world, 'Dormant Clients').rows.map((row) => [row['Client'], row['Who'] || '']));
    expect([who.get(typed), who.get(emptied), who.get(other)]).toEqual(['Zoe', '', to.get(other)]);
  });
});

describe('handOut refuses', () => {
  it.each([
    [{ from: 'Dan Ortiz', to: [] }, 'Name at least one person'],
    [{ from: LEFT, to: ['dan ortiz'] }, 'cannot both give accounts away'],
  ])('%j', (request, words) => {
    expect(() => call(again(), 'handOut', request)).toThrow(words);
  });
});
