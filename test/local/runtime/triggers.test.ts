// Edits, opening, and the clock: what fires, as whom, with which event.

import { describe, expect, it } from '@jest/globals';
import { editCell } from '../../../local/runtime/edit';
import { fireOpen } from '../../../local/runtime/fire';
import { advanceTo } from '../../../local/runtime/until';
import { aWorld, firstCell, NOON, notes, run, scriptOf } from './support';

const HOUR = 3_600_000;

describe('editCell', () => {
  it('types like a person and tells onEdit, without consent', () => {
    const world = aWorld();
    editCell(world, scriptOf(world), 'Sheet1!A1', '1');
    const fired = editCell(world, scriptOf(world), "'Sheet1'!$A$1", '2.5');
    expect(firstCell(world)).toBe(2.5);
    expect(fired).toEqual([{ function: 'onEdit', account: 'owner@example.com', at: expect.any(String) }]);
    const seen = { at: 'A1', tab: 'Sheet1', mode: 'LIMITED', user: '', file: true, mail: true };
    expect(notes(world)).toEqual([
      { ...seen, value: '1' },
      { ...seen, value: '2.5', old: '1' },
    ]);
    expect(world.selection).toMatchObject({ top: 0, left: 0 });
  });

  it('empties a cell', () => {
    const world = aWorld();
    editCell(world, scriptOf(world), 'Sheet1!A1', 'x');
    editCell(world, scriptOf(world), 'Sheet1!A1', '');
    expect(firstCell(world)).toBeNull();
    expect(notes(world)[1]).not.toHaveProperty('value');
  });

  it('pastes over a block as one edit without values, a single value into every cell', () => {
    const world = aWorld();
    const cells = () => world.workbook.values(world.selection!.sheetId, world.selection!);
    const fired = editCell(world, scriptOf(world), 'Sheet1!A1:B2', '1\tx\n\t2');
    expect(fired.map(({ function: name, error }) => [name, error])).toEqual([['onEdit', undefined]]);
    expect(cells()).toEqual([
      [1, 'x'],
      [null, 2],
    ]);
    editCell(world, scriptOf(world), 'Sheet1!C1:C2', 'y');
    expect(cells()).toEqual([['y'], ['y']]);
    expect(notes(world)).toMatchObject([{ at: 'A1:B2' }, { at: 'C1:C2' }]);
    expect(JSON.stringify(notes(world))).not.toMatch(/"(value|old)"/);
  });

  it('fires installed edit triggers with the full authority of who installed them', () => {
    const world = aWorld();
    run(world, 'installSheetTriggers', { account: 'ann@example.com' });
    const fired = editCell(world, scriptOf(world), 'Sheet1!A1', 'x', { account: 'bob@example.com' });
    expect(fired.map(({ function: name, account }) => [name, account])).toEqual([
      ['onEdit', 'bob@example.com'],
      ['editedFull', 'ann@example.com'],
    ]);
    expect(notes(world)[1]).toEqual({ full: 'FULL', value: 'x', quota: 100 });
  });

  it('refuses what a rejecting rule refuses, and fires nothing', () => {
    const world = aWorld();
    run(world, 'allowOnly', { args: [['yes', 'no']] });
    expect(() => editCell(world, scriptOf(world), 'Sheet1!A1', 'maybe')).toThrow(
      'The data you entered in cell A1 violates the data validation rules set on this cell.',
    );
    expect([firstCell(world), notes(world)]).toEqual([null, []]);
    editCell(world, scriptOf(world), 'Sheet1!A1', 'yes');
    expect(firstCell(world)).toBe('yes');
  });

  it.each([
    ['A1', '"A1" is not a cell. Write it as Tab!B7.'],
    ['Nowhere!A1', 'There is no tab named "Nowhere".'],
    [
      'Sheet1!A1:B1',
      'Sheet1!A1:B1 takes 1 x 2 values: part rows by line breaks, columns by tabs.',
      'x\ty\tz',
    ],
    ['Sheet1!B2:A1', '"Sheet1!B2:A1" is not a block: name its top left cell first.'],
    ['Sheet1!A2000', 'The tab "Sheet1" has no cell A2000: it ends at row 1000.'],
  ])('%s: %s', (address, message, typed = 'x') => {
    const world = aWorld();
    expect(() => editCell(world, scriptOf(world), address, typed)).toThrow(message);
  });
});

describe('fireOpen', () => {
  it('fires the simple onOpen and the installed ones', () => {
    const world = aWorld();
    run(world, 'installSheetTriggers');
    fireOpen(world, scriptOf(world));
    expect(notes(world)).toEqual([{ opened: 'LIMITED' }, { openedFull: 'FULL' }]);
  });
});

describe('advanceTo', () => {
  it('fires clock triggers in order, as their creator, without a screen', () => {
    const world = aWorld();
    run(world, 'installClock', { account: 'ann@example.com' });
    const fired = advanceTo(world, NOON + 13 * HOUR);
    expect(fired.map(({ function: name, at }) => [name, at.slice(0, 13)])).toEqual([
      ['ticked', '2026-11-21T18'],
      ['onceTicked', '2026-11-21T20'],
      ['ticked', '2026-11-22T00'],
    ]);
    const [first, once, second] = notes(world) as Record<string, unknown>[];
    expect(first).toMatchObject({
      day: 6,
      hour: 18,
      ui: 'Cannot call SpreadsheetApp.getUi() from this context.',
    });
    expect(once).toEqual({ who: 'ann@example.com' });
    expect(second).toMatchObject({ day: 7, hour: 0, uid: first['uid'] });
    expect(world.clock).toBe(NOON + 13 * HOUR);
  });

  it('a one-shot trigger fires once and stays in the list', () => {
    const world = aWorld();
    run(world, 'installClock');
    advanceTo(world, NOON + 9 * HOUR);
    expect(advanceTo(world, NOON + 11 * HOUR)).toEqual([]);
    expect(scriptOf(world).state.triggers.map((trigger) => trigger.next !== undefined)).toEqual([
      true,
      false,
    ]);
  });

  it('stops firing when a person used up the day of trigger time', () => {
    const world = aWorld();
    run(world, 'installClock');
    world.usage['owner@example.com'] = { since: NOON, triggerSeconds: 90 * 60 + 1 };
    const [fired] = advanceTo(world, NOON + 7 * HOUR);
    expect(fired.error).toBe('Service using too much computer time for one day.');
    expect(notes(world)).toEqual([]);
  });

  it('never turns the clock back', () => {
    const world = aWorld();
    advanceTo(world, NOON - HOUR);
    expect(world.clock).toBe(NOON);
  });
});
