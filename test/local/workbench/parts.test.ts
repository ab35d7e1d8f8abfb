// Small parts of the workbench: options, what an edit touches, values on the wire, names a page may call.

import { describe, expect, it } from '@jest/globals';
import { editedPlace } from '../../../local/workbench/edits';
import { ownOptions } from '../../../local/workbench/options';
import { fromText, toText } from '../../../local/workbench/wire';

describe('ownOptions', () => {
  it.each([
    [[], { port: 0, open: false, rest: [] }],
    [['sales.csv', '--open'], { port: 0, open: true, rest: ['sales.csv'] }],
    [['--port', '8123', '--now', '2026-11-21'], { port: 8123, open: false, rest: ['--now', '2026-11-21'] }],
    [['--port=0', '--zone=Europe/London'], { port: 0, open: false, rest: ['--zone=Europe/London'] }],
  ])('%j is %j', (args, wanted) => expect(ownOptions(args)).toEqual(wanted));

  it.each([
    [['--port', 'x'], '--port takes a number up to 65535.'],
    [['--port'], '--port takes a number up to 65535.'],
    [['--port', '70000'], '--port takes a number up to 65535.'],
    [['--world', 'w'], '--world belongs to "npm run local", not to the workbench.'],
  ])('%j is refused', (args, sentence) => expect(() => ownOptions(args)).toThrow(sentence));
});

describe('editedPlace', () => {
  const cell = (col: number, row: number, rest: object = { content: 'x' }) => ({
    type: 'UPDATE_CELL',
    sheetId: 'gid7',
    col,
    row,
    ...rest,
  });

  it('is the cell that was typed into', () => {
    expect(editedPlace([cell(2, 4)])).toEqual({ sheetId: 7, zone: { top: 4, left: 2, bottom: 4, right: 2 } });
  });

  it('is the rectangle around all that was pasted, also as the engine shortens it', () => {
    const pasted = [
      cell(1, 1),
      { type: 'SQUISHED_UPDATE_CELL', sheetId: 'gid7', targetRange: 'C3:C12', content: 'y' },
    ];
    expect(editedPlace(pasted)?.zone).toEqual({ top: 1, left: 1, bottom: 11, right: 2 });
  });

  it('is nowhere for a change of looks, a new tab or nothing', () => {
    expect(
      editedPlace([cell(0, 0, { style: { bold: true } }), { type: 'CREATE_SHEET', sheetId: 'gid9' }]),
    ).toBe(undefined);
    expect(editedPlace([])).toBe(undefined);
  });

  it('is what was emptied', () => {
    const target = [{ top: 0, left: 0, bottom: 3, right: 0 }];
    expect(editedPlace([{ type: 'DELETE_CONTENT', sheetId: 'gid7', target }])?.zone).toEqual(target[0]);
  });
});

describe('toText and fromText', () => {
  it('keep undefined in a list apart from null', () => {
    const cells = [[0, 1, undefined, null, { bold: true }]];
    expect(fromText(toText({ cells }))).toEqual({ cells });
    expect((fromText(toText({ cells })) as { cells: unknown[][] }).cells[0][2]).toBe(undefined);
    expect((fromText(toText({ cells })) as { cells: unknown[][] }).cells[0][3]).toBe(null);
  });
});
