// The Offers tab and occasions in the built file: what a text may promise and name, and what stays unsaid.

import { describe, expect, it } from '@jest/globals';
import { restoreWorld, snapshotWorld, type WorldSnapshot } from '../../local/runtime/world';
import type { World } from '../../local/runtime/world-types';
import { emailOf, send, sendSheet } from './send-support';
import { call, tab } from './support';

function prepared(): WorldSnapshot {
  const world = restoreWorld(
    sendSheet({
      clients: 2,
      columns: { Birthday: (client) => (client === 1 ? '1980-11-20' : '1980-12-01') },
    }),
  );
  call(world, 'buildLists');
  send(world, { mode: 'draft', limit: 0 });
  return snapshotWorld(world);
}

const START = prepared();

interface Planned {
  due: { to: string; text: string }[];
  withheld: { reason: string }[];
}

function textFor(world: World, client: number): string {
  const { due, withheld } = call<Planned>(world, 'planTouches', { list: 'dormant', touch: 1 });
  return due.find((one) => one.to === emailOf(client))?.text ?? withheld.map((one) => one.reason).join(' ');
}

/** A person types into a column of a tab of ours, below the headers. */
function typeAll(
  world: World,
  name: string,
  header: string,
  value: string,
  only = (_row: number) => true,
): void {
  const { id, headers, rows } = tab(world, name);
  const column = headers.indexOf(header);
  rows.forEach((_, i) => {
    if (only(i))
      world.workbook.typeCells(id, { top: i + 1, left: column, bottom: i + 1, right: column }, [[value]]);
  });
}

describe('the Offers tab', () => {
  it('comes with the other tabs of outreach, seven offers that nobody is promised yet', () => {
    const { headers, rows } = tab(restoreWorld(START), 'Offers');
    expect(headers).toEqual(['Offer', 'Normal price', 'Costs us', 'For which reasons', 'Active']);
    expect(rows.filter((row) => row['Offer']).map((row) => row['Active'])).toEqual(Array(7).fill('No'));
    expect(rows.map((row) => row['For which reasons'])).toContain(
      'Better price elsewhere\nWe took them for granted',
    );
  });

  it("decides what {{Offer}} says: nothing, the fallback, the offer for the reason, the client's own", () => {
    const world = restoreWorld(START);
    typeAll(world, 'Templates', 'Text', 'I begin with {{Offer}}.');
    expect(textFor(world, 1)).toContain('{{Offer}} is empty for them');
    typeAll(world, 'Templates', 'Text', 'I begin with {{Offer|a look}}.');
    expect(textFor(world, 1)).toContain('I begin with a look.');
    typeAll(world, 'Offers', 'Active', 'yes', (row) => row === 0);
    expect(textFor(world, 1)).toContain('I begin with a free check of what you have from us.');
    typeAll(world, 'Dormant Clients', 'Offer', 'two hours of our time');
    expect(textFor(world, 1)).toContain('I begin with two hours of our time.');
  });
});

describe('the welcome-back note', () => {
  it('is proposed below the potential that is set and for clients who just forgot, until somebody decides', () => {
    const world = restoreWorld(START);
    typeAll(world, 'Dormant Clients', 'Approach', '');
    const steps = () => tab(world, 'Dormant Clients').rows.map((row) => row['Next Step'] ?? '');
    call(world, 'buildLists');
    expect(steps()).toEqual(['', '']);
    typeAll(world, 'Dormant Clients', 'Reason for Departure', 'Just forgot us', (row) => row === 0);
    call(world, 'buildLists');
    expect(steps()).toEqual(['Decide: the welcome-back note would do', '']);
    call(world, 'setUp', { settings: { 'Welcome-back note below': 100_000 } });
    typeAll(world, 'Dormant Clients', 'Approach', 'Reach out', (row) => row === 0);
    call(world, 'buildLists');
    expect(steps()).toEqual(['', 'Decide: the welcome-back note would do']);
  });
});

describe('occasions', () => {
  it('stand on the list while they are ahead, and in the note while they are true', () => {
    const world = restoreWorld(START);
    const list = tab(world, 'Dormant Clients').rows;
    expect(list.map((row) => row['Occasion']).sort()).toEqual([
      'Birthday on Dec 1, 2026',
      'Birthday on Nov 20, 2026',
    ]);
    expect(textFor(world, 1)).toContain('my best wishes for your birthday');
    expect(textFor(world, 2)).not.toContain('birthday');
    call(world, 'setUp', { settings: { 'Own days': 'Old Friends Day: 21 November' } });
    expect(textFor(world, 2)).toContain('It is Old Friends Day');
  });
});
