// The two dropdowns, as a person on a phone uses them: every choice becomes one line, whatever Google's trigger misses.

import { beforeEach, describe, expect, it } from '@jest/globals';
import { editCell } from '../../local/runtime/edit';
import { addOnProject } from '../../local/runtime/project';
import { restoreWorld, snapshotWorld } from '../../local/runtime/world';
import type { World } from '../../local/runtime/world-types';
import { log, nameOf, sendSheet } from './send-support';
import { call, run, tab, typeInto } from './support';

const start = (() => {
  const world = restoreWorld(sendSheet({ clients: 6, columns: { Phone: () => '555-0101' } }));
  // The Touch Log is there after the first touch.
  call(world, 'sendTouches', { list: 'dormant', touch: 1, mode: 'send' });
  world.clock += 5 * 86_400_000;
  return snapshotWorld(world);
})();

const LIST = 'Dormant Clients';
const DAY = 86_400_000;

/** 'Dormant Clients!K3' for a client and a header. */
function place(world: World, client: number, header: string): string {
  const { rows, headers } = tab(world, LIST);
  const row = rows.findIndex((one) => one['Client'] === nameOf(client)) + 2;
  const column = headers.indexOf(header);
  const letter = column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26));
  return `${LIST}!${letter}${String.fromCharCode(65 + (column % 26))}${row}`;
}

/** What the person chooses; the trigger's run must not fail. */
function choose(world: World, client: number, header: string, word: string): void {
  const fired = editCell(world, addOnProject(world), place(world, client, header), word);
  expect(fired.map(({ function: name, error }) => [name, error])).toEqual([['onEdit', undefined]]);
}

const calls = (world: World) =>
  log(world)
    .filter((row) => row['State'] !== 'Sent')
    .map((row) => `${row['Client']} ${row['State']} ${row['Outcome']} ${row['Follow-up'] ?? ''}`.trim())
    .sort();

const cellsOf = (world: World, client: number) => {
  const row = tab(world, LIST).rows.find((one) => one['Client'] === nameOf(client));
  return [row?.['Log'] ?? '', row?.['Again'] ?? ''];
};

/** What the sidebar's Today asks for: it sweeps. */
const sweep = (world: World) => run(world, 'sidebarCall', undefined, { args: ['today', '{}'] });

describe('onEdit', () => {
  let world: World;
  beforeEach(() => {
    world = restoreWorld(start);
  });

  it('writes the line at once and leaves the cell', () => {
    choose(world, 1, 'Log', 'no answer');
    expect(calls(world)).toEqual([`${nameOf(1)} Logged no answer`]);
    expect(cellsOf(world, 1)).toEqual(['no answer', '']);
  });

  it('gives the line its date when Again is chosen after it', () => {
    choose(world, 1, 'Log', 'spoke');
    choose(world, 1, 'Again', 'next week');
    expect(calls(world)).toEqual([`${nameOf(1)} Logged spoke 3 Dec 2026`]);
  });

  it('takes back a choice that is changed', () => {
    choose(world, 1, 'Log', 'spoke');
    choose(world, 1, 'Log', 'voicemail');
    expect(calls(world)).toEqual([
      `${nameOf(1)} Logged voicemail`,
      `${nameOf(1)} Undone spoke`,
      `${nameOf(1)} Undone undone`,
    ]);
  });

  it.each([1, 3])('gives the line its date when Again is chosen %i days later', (days) => {
    choose(world, 1, 'Log', 'spoke');
    world.clock += days * DAY;
    choose(world, 1, 'Again', 'next week');
    const line = [`${nameOf(1)} Logged spoke ${days === 1 ? 4 : 7} Dec 2026`];
    expect(calls(world)).toEqual(line);
    world.clock += DAY;
    sweep(world);
    expect([calls(world), cellsOf(world, 1)]).toEqual([line, ['', '']]);
  });

  it('makes a new line of a new choice on a later day, and leaves the former', () => {
    choose(world, 1, 'Log', 'no answer');
    world.clock += DAY;
    choose(world, 1, 'Log', 'voicemail');
    world.clock += DAY;
    choose(world, 1, 'Log', '');
    choose(world, 1, 'Log', 'voicemail');
    sweep(world);
    const wanted = ['no answer', 'voicemail', 'voicemail'].map((word) => `${nameOf(1)} Logged ${word}`);
    expect(calls(world)).toEqual(wanted);
  });

  it('gives no line of last week the date of a choice that the trigger missed', () => {
    choose(world, 1, 'Log', 'spoke');
    choose(world, 1, 'Again', 'tomorrow');
    sweep(world);
    world.clock += 3 * DAY;
    typeInto(world, LIST, nameOf(1), 'Log', 'spoke');
    choose(world, 1, 'Again', 'in 2 weeks');
    sweep(world);
    expect(calls(world)).toEqual([
      `${nameOf(1)} Logged spoke 14 Dec 2026`,
      `${nameOf(1)} Logged spoke 27 Nov 2026`,
    ]);
  });

  it('keeps one line of a word chosen twice on a day, whatever comes on the next', () => {
    choose(world, 1, 'Log', 'spoke');
    sweep(world);
    choose(world, 1, 'Log', 'spoke');
    world.clock += DAY;
    choose(world, 1, 'Again', 'next week');
    sweep(world);
    expect(calls(world)).toEqual([`${nameOf(1)} Logged spoke 4 Dec 2026`]);
  });

  it('takes two choices of one paste, which is one edit', () => {
    const top = place(world, 2, 'Log');
    const row = Number(/\d+$/.exec(top)?.[0]);
    const names = tab(world, LIST)
      .rows.slice(row - 2, row)
      .map((one) => String(one['Client']));
    const fired = editCell(
      world,
      addOnProject(world),
      `${top}:${top.replace(/^.*!|\d+$/g, '')}${row + 1}`,
      'no answer\nvoicemail',
    );
    expect(fired.map(({ error }) => error)).toEqual([undefined]);
    const wanted = [`${names[0]} Logged no answer`, `${names[1]} Logged voicemail`].sort();
    expect(calls(world)).toEqual(wanted);
    world.clock += DAY;
    sweep(world);
    expect(calls(world)).toEqual(wanted);
  });

  it('takes a word in another column for no choice', () => {
    choose(world, 1, 'Log', 'spoke');
    choose(world, 1, 'Notes', 'spoke');
    choose(world, 1, 'Notes', 'Likes tea');
    expect(calls(world)).toEqual([`${nameOf(1)} Logged spoke`]);
  });

  it.each([3, 5, 7, 9, 10, 11, 12, 13, 14, 15, 16, 18])(
    'leaves each taken back line with the one that says so when a change is ended at call %i',
    (kill) => {
      choose(world, 1, 'Log', 'spoke');
      editCell(world, addOnProject(world), place(world, 1, 'Log'), 'voicemail', { kill });
      sweep(world);
      const states = calls(world).map((line) => line.replace(nameOf(1), '').trim());
      expect(states.filter((line) => line === 'Logged voicemail')).toHaveLength(1);
      const isUndone = states.includes('Undone spoke');
      expect(states.includes('Logged spoke')).toBe(!isUndone);
      expect(states.includes('Undone undone')).toBe(isUndone);
    },
  );

  it('asks nothing of the sheet for any other edit', () => {
    const fired = editCell(world, addOnProject(world), place(world, 1, 'Notes'), 'Likes tea', {
      onResult: ({ report }) => expect(report.total).toBe(0),
    });
    expect(fired).toHaveLength(1);
  });
});

describe('the sweep', () => {
  it('makes five lines of five quick choices, two of them in one paste, one offline and late', () => {
    const world = restoreWorld(start);
    choose(world, 1, 'Log', 'no answer');
    choose(world, 2, 'Log', 'voicemail');
    // Two in one paste, and Google's trigger missed it: it queues two events at most.
    typeInto(world, LIST, nameOf(3), 'Log', 'no answer');
    typeInto(world, LIST, nameOf(4), 'Log', 'not now');
    sweep(world);
    world.clock += 86_400_000;
    typeInto(world, LIST, nameOf(5), 'Log', 'spoke');
    typeInto(world, LIST, nameOf(5), 'Again', 'in 2 weeks');
    sweep(world);
    sweep(world);
    expect(calls(world)).toEqual([
      `${nameOf(1)} Logged no answer`,
      `${nameOf(2)} Logged voicemail`,
      `${nameOf(3)} Logged no answer`,
      `${nameOf(4)} Logged not now`,
      `${nameOf(5)} Logged spoke 11 Dec 2026`,
    ]);
    for (const client of [1, 2, 3, 4, 5]) expect(cellsOf(world, client)).toEqual(['', '']);
    const items = call<{ kind: string; client: string }[]>(world, 'getToday');
    expect(items.filter(({ kind }) => kind === 'whenAgain').map(({ client }) => client)).toEqual([nameOf(4)]);
  });

  it('counts a choice of yesterday once that is swept today', () => {
    const world = restoreWorld(start);
    choose(world, 1, 'Log', 'no answer');
    world.clock += 86_400_000;
    sweep(world);
    expect(calls(world)).toEqual([`${nameOf(1)} Logged no answer`]);
    choose(world, 1, 'Log', 'no answer');
    expect(calls(world)).toHaveLength(2);
  });

  it('puts off whoever has a day under Again alone, until something is logged', () => {
    const world = restoreWorld(start);
    typeInto(world, LIST, nameOf(1), 'Again', 'next month');
    sweep(world);
    const due = () => tab(world, LIST).rows.find((row) => row['Client'] === nameOf(1))?.['Due'];
    expect(due()).toBe('28 Dec 2026');
    expect(calls(world)).toEqual([]);
    typeInto(world, LIST, nameOf(1), 'Log', 'no answer');
    sweep(world);
    expect(due()).toBe('30 Nov 2026');
  });

  it('leaves a word that nobody can read', () => {
    const world = restoreWorld(start);
    typeInto(world, LIST, nameOf(1), 'Log', 'rang, no luck');
    sweep(world);
    expect(cellsOf(world, 1)).toEqual(['rang, no luck', '']);
    expect(calls(world)).toEqual([]);
  });

  it.each(['soonish', '2026-11-20'])('leaves %s under Again, and says so in Today', (word) => {
    const world = restoreWorld(start);
    typeInto(world, LIST, nameOf(1), 'Log', 'spoke');
    typeInto(world, LIST, nameOf(1), 'Again', word);
    typeInto(world, LIST, nameOf(2), 'Log', 'no answer');
    typeInto(world, LIST, nameOf(2), 'Again', word);
    call(world, 'refreshMetrics');
    expect(calls(world)).toEqual([`${nameOf(1)} Logged spoke`, `${nameOf(2)} Logged no answer`]);
    for (const client of [1, 2]) expect(cellsOf(world, client)).toEqual(['', word]);
    const said = tab(world, 'Today').rows.filter((row) => String(row['Say this']).includes(`“${word}”`));
    expect(said.map((row) => [row['Client'], row['What to do']])).toEqual([
      [nameOf(1), expect.stringContaining('')],
      [nameOf(2), 'When again?'],
    ]);
  });

  it('moves no date that an earlier day has given', () => {
    const world = restoreWorld(start);
    choose(world, 1, 'Log', 'spoke');
    choose(world, 1, 'Again', 'next week');
    world.clock += 3 * DAY;
    sweep(world);
    expect(calls(world)).toEqual([`${nameOf(1)} Logged spoke 3 Dec 2026`]);
  });

  it.each([4, 8, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30])(
    'knows a line of the day before when it was ended at call %i, and a new choice after it',
    (kill) => {
      const world = restoreWorld(start);
      choose(world, 1, 'Log', 'spoke');
      choose(world, 1, 'Again', 'in 2 weeks');
      run(world, 'sidebarCall', undefined, { args: ['today', '{}'], kill });
      world.clock += DAY;
      sweep(world);
      expect(calls(world)).toEqual([`${nameOf(1)} Logged spoke 10 Dec 2026`]);
      typeInto(world, LIST, nameOf(1), 'Log', 'spoke');
      sweep(world);
      expect([calls(world).length, ...cellsOf(world, 1)]).toEqual([2, '', '']);
    },
  );

  it.each([6, 9, 12, 14, 16, 18, 20, 22, 24, 26, 28, 30])(
    'makes one line when it is ended at call %i',
    (kill) => {
      const world = restoreWorld(start);
      typeInto(world, LIST, nameOf(1), 'Log', 'spoke');
      typeInto(world, LIST, nameOf(1), 'Again', 'in 2 weeks');
      const first = run(world, 'sidebarCall', undefined, { args: ['today', '{}'], kill });
      expect(first.killed).toBe(true);
      sweep(world);
      expect(calls(world)).toEqual([`${nameOf(1)} Logged spoke 10 Dec 2026`]);
      expect(cellsOf(world, 1)).toEqual(['', '']);
    },
  );
});
