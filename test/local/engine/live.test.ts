// Pages that join a live workbook: what one side does reaches the other, also when both act at once; undo.

import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Model } from '@odoo/o-spreadsheet';
import { type LiveMessage, type LivePort, newWorkbook } from '../../../local/engine';
import { zone } from './rich-workbook';

// A page would print the engine's timings.
beforeAll(() => void jest.spyOn(console, 'debug').mockImplementation(() => {}));

/** A page with its own model, whose messages wait until they are delivered. */
function page(book: ReturnType<typeof newWorkbook>, id: string) {
  let listen: (message: LiveMessage) => void = () => {};
  const inbox: LiveMessage[] = [];
  let outbox: LiveMessage[] = [];
  const port: LivePort = book.join((message) => inbox.push(JSON.parse(JSON.stringify(message))));
  const model = new Model(port.data as object, {
    transportService: {
      sendMessage: async (message: unknown) => void outbox.push(JSON.parse(JSON.stringify(message))),
      onNewMessage: (_: string, callback: (message: LiveMessage) => void) => {
        listen = callback;
      },
      leave: () => {},
    } as never,
    client: { id, name: id },
  });
  return {
    port,
    model,
    type: (col: number, row: number, content: string) =>
      model.dispatch('UPDATE_CELL', { sheetId: 'gid0', col, row, content }),
    cell: (col: number, row: number) => model.getters.getEvaluatedCell({ sheetId: 'gid0', col, row }).value,
    note: (col: number, row: number) =>
      (
        model.getters as unknown as { getRekindleExtras(): { notes: Record<string, Record<string, string>> } }
      ).getRekindleExtras().notes['gid0']?.[`${col},${row}`],
    /** Sends and takes messages until nothing is left; a refused one is sent again after catching up. */
    sync() {
      for (let turn = 0; turn < 20 && (inbox.length || outbox.length); turn++) {
        for (const message of inbox.splice(0)) listen(message);
        const sending = outbox;
        outbox = [];
        for (const message of sending)
          if (port.receive(message)) for (const echo of inbox.splice(0)) listen(echo);
      }
    },
  };
}

describe('Workbook.join(send)', () => {
  it("shows the page what a script writes, and the script what the page's person types", () => {
    const book = newWorkbook();
    book.setCells(0, zone(0, 0), [[{ value: 1 }]]);
    const one = page(book, 'one');
    expect(one.cell(0, 0)).toBe(1);
    book.batch(() => {
      book.setCells(0, zone(0, 1, 0, 2), [[{ value: 'x' }, { formula: '=A1+1' }]]);
      book.setNotes(0, zone(0, 1), [['Hello']]);
    });
    one.sync();
    expect([one.cell(1, 0), one.cell(2, 0), one.note(1, 0)]).toEqual(['x', 2, 'Hello']);
    one.type(0, 0, '41');
    one.sync();
    expect(book.values(0, zone(0, 0, 0, 2))).toEqual([[41, 'x', 42]]);
  });

  it('sends one message for all writes of a batch', () => {
    const book = newWorkbook();
    const messages: LiveMessage[] = [];
    book.join((message) => messages.push(message));
    book.batch(() => {
      book.setCells(
        0,
        zone(0, 0, 9, 9),
        Array.from({ length: 10 }, () => Array(10).fill({ value: 1 })),
      );
      book.setFormats(0, zone(0, 0), [['0.00']]);
      book.addSheet('More');
    });
    expect(messages.map(({ type }) => type)).toEqual(['REMOTE_REVISION']);
  });

  it('brings all to the same cells when a row is inserted while others write', () => {
    const book = newWorkbook();
    book.setCells(0, zone(0, 0, 2, 0), [[{ value: 'a' }], [{ value: 'b' }], [{ value: 'c' }]]);
    book.setNotes(0, zone(2, 0), [['c']]);
    const [one, two] = [page(book, 'one'), page(book, 'two')];
    one.model.dispatch('ADD_COLUMNS_ROWS', {
      sheetId: 'gid0',
      sheetName: 'Sheet1',
      dimension: 'ROW',
      base: 0,
      position: 'before',
      quantity: 1,
    });
    two.type(0, 1, 'B');
    book.setCells(0, zone(2, 1), [[{ value: 'beside c' }]]);
    for (let turn = 0; turn < 5; turn++) {
      one.sync();
      two.sync();
    }
    const all = [
      [null, null],
      ['a', null],
      ['B', null],
      ['c', 'beside c'],
    ];
    expect(book.values(0, zone(0, 0, 3, 1))).toEqual(all);
    for (const it of [one, two]) {
      expect(all.map((_, row) => [it.cell(0, row), it.cell(1, row)])).toEqual(all);
      expect(it.note(0, 3)).toBe('c');
    }
  });

  it("takes back a person's step, not the script's", () => {
    const book = newWorkbook();
    const one = page(book, 'one');
    one.type(0, 0, 'typed');
    one.sync();
    book.setCells(0, zone(5, 5), [[{ value: 'script' }]]);
    one.sync();
    one.model.dispatch('REQUEST_UNDO');
    one.sync();
    expect(book.values(0, zone(0, 0))).toEqual([[null]]);
    expect(book.values(0, zone(5, 5))).toEqual([['script']]);
  });

  it('stops sending after leave()', () => {
    const book = newWorkbook();
    const messages: unknown[] = [];
    const port = book.join((message) => messages.push(message));
    port.leave();
    book.setCells(0, zone(0, 0), [[{ value: 1 }]]);
    expect(messages).toEqual([]);
  });
});
