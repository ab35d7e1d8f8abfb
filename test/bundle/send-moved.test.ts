// Sheets that change under a batch: rows sorted and inserted, columns moved, the log restored, the file copied.

import { describe, expect, it } from '@jest/globals';
import { restoreWorld, snapshotWorld } from '../../local/runtime/world';
import type { World } from '../../local/runtime/world-types';
import { DAY, emailOf, log, nameOf, OWNER, plan, send, sendReviewed, sendSheet } from './send-support';
import { call, run, tab, typeInto } from './support';
import { recipients, sendToTheEnd } from './touches';

const start = sendSheet({ clients: 12 });

/** The text of each mail names the client whose address it went to. */
function eachToItsClient(world: World): void {
  const mails = world.mailboxes.list(OWNER, 'sent').map(({ id }) => world.mailboxes.read(OWNER, id));
  for (const mail of mails) {
    const client = /^Client (\d+)/m.exec(mail.text)?.[1];
    expect({ text: mail.text.slice(0, 40), to: mail.to }).toEqual({
      text: mail.text.slice(0, 40),
      to: expect.stringContaining(emailOf(Number(client))),
    });
  }
}

/** The owner writes every text anew. */
function retype(world: World, text: string): void {
  const { id, headers, rows } = tab(world, 'Templates');
  const left = headers.indexOf('Text');
  const zone = { top: 1, left, bottom: rows.length, right: left };
  world.workbook.typeCells(
    id,
    zone,
    rows.map(() => [text]),
  );
}

/** A sheet whose own text begins with the client's name. */
function named(): World {
  const world = restoreWorld(start);
  run(world, 'sendTouches', { list: 'dormant', touch: 1, mode: 'draft', limit: 0 });
  retype(world, '{{Client}}, how are you?');
  return world;
}

/** The list upside down, with an empty row in between. */
function sortAndInsert(world: World): void {
  const { id, headers, rows } = tab(world, 'Dormant Clients');
  const zone = { top: 1, left: 0, bottom: rows.length, right: headers.length - 1 };
  world.workbook.sort(id, zone, [{ column: headers.indexOf('Client'), ascending: true }]);
  world.workbook.insertRows(id, 4, 1);
}

function moveToFront(world: World, name: string, header: string): void {
  const { id, headers } = tab(world, name);
  world.workbook.moveColumns(id, headers.indexOf(header), 1, 0);
}

const everybody = Array.from({ length: 12 }, (_, i) => emailOf(i + 1)).sort();

describe('between two chunks', () => {
  it('rows are sorted and inserted, columns moved: each mail goes to the client it names', () => {
    const world = named();
    send(world, { limit: 4 });
    sortAndInsert(world);
    send(world, { limit: 3 });
    moveToFront(world, 'Dormant Clients', 'Email');
    moveToFront(world, 'Touch Log', 'Touch Key');
    moveToFront(world, 'Templates', 'Text');
    sendToTheEnd(world);
    expect(recipients(world)).toEqual(everybody);
    eachToItsClient(world);
    expect(log(world).map((row) => row['Address'])).toHaveLength(12);
    for (const row of log(world)) {
      expect(row['State']).toBe('Sent');
      expect(String(row['Text as sent'])).toContain(String(row['Client']));
    }
  });

  it('the log is sorted and gets an empty row: a later run still settles and sends what is left', () => {
    const world = named();
    run(world, 'sendTouches', { list: 'dormant', touch: 1, mode: 'send' }, { kill: 75 });
    const { id, headers, rows } = tab(world, 'Touch Log');
    expect(rows.length).toBeGreaterThan(5);
    const zone = { top: 1, left: 0, bottom: rows.length, right: headers.length - 1 };
    world.workbook.sort(id, zone, [{ column: headers.indexOf('Client'), ascending: true }]);
    world.workbook.insertRows(id, 3, 1);
    sendToTheEnd(world);
    expect(recipients(world)).toEqual(everybody);
    eachToItsClient(world);
  });

  it('the log loses the header of its keys: nothing leaves, with what to do', () => {
    const world = named();
    send(world, { limit: 4 });
    const { id, headers } = tab(world, 'Touch Log');
    const column = headers.indexOf('Touch Key');
    world.workbook.typeCells(id, { top: 0, left: column, bottom: 0, right: column }, [['Mine']]);
    const before = recipients(world).length;
    run(world, 'sendTouches', { list: 'dormant', touch: 1, mode: 'send' });
    expect(recipients(world)).toHaveLength(before);
  });
});

describe('a log that is not what it was', () => {
  it.each([
    ['restored to before the second chunk', (rows: number) => ({ first: 5, count: rows - 4 })],
    ['short of one line in the middle', () => ({ first: 3, count: 1 })],
    ['empty', (rows: number) => ({ first: 1, count: rows })],
  ])('%s: nothing leaves, and the plan says why', (_, gone) => {
    const world = restoreWorld(start);
    send(world, { limit: 8 });
    const { id, rows } = tab(world, 'Touch Log');
    const { first, count } = gone(rows.length);
    world.workbook.deleteRows(id, first, count);
    const result = send(world);
    expect(result.sent).toBe(0);
    expect(recipients(world)).toHaveLength(8);
    const planned = plan(world);
    expect(planned.due).toEqual([]);
    expect(planned.withheld.map((one) => one.rule)).toContain('log-too-short');
    expect(planned.withheld.find((one) => one.rule === 'log-too-short')?.reason).toContain('Touch Log');
    expect(sendReviewed(world).sent).toBe(0);
  });

  it('restored to before a chunk that was ended while it sent: nothing leaves', () => {
    const world = restoreWorld(start);
    send(world, { limit: 2 });
    run(world, 'sendTouches', { list: 'dormant', touch: 1, mode: 'send' }, { kill: 50 });
    const already = recipients(world).length;
    expect(already).toBeGreaterThan(2);
    const { id, rows } = tab(world, 'Touch Log');
    world.workbook.deleteRows(id, 3, rows.length - 2);
    world.clock += DAY;
    expect(send(world).sent).toBe(0);
    expect(recipients(world)).toHaveLength(already);
  });
});

describe('a copy of the file', () => {
  it('sends nothing until it was told what it is', () => {
    const world = restoreWorld(start);
    send(world, { limit: 2 });
    send(world, { mode: 'draft', limit: 2 });
    // Google copies the cells; properties stay with the original.
    const { core, ...rest } = snapshotWorld(world);
    const file = { ...core.file, id: 'the-copy' };
    const copy = restoreWorld({ ...rest, projects: [], core: { ...core, file, states: {} } });
    expect(send(copy).sent).toBe(0);
    expect(sendReviewed(copy).sent).toBe(0);
    expect(new Set(plan(copy).withheld.map((one) => one.rule))).toContain('copied-sheet');
    expect(recipients(copy)).toHaveLength(2);
    call(copy, 'declareCopy', { as: 'original' });
    sendToTheEnd(copy);
    expect(recipients(copy)).toHaveLength(10);
  });
});

describe('what was confirmed is what leaves', () => {
  const confirmed = (world: World) => plan(world).due;

  it('a template edited, a value and an address changed since: those clients wait as changed', () => {
    const world = named();
    typeInto(world, 'Dormant Clients', nameOf(4), 'Personal Line', 'Hello you.');
    const due = confirmed(world);
    typeInto(world, 'Dormant Clients', nameOf(2), 'Email', 'new@firm2.example.com');
    typeInto(world, 'Dormant Clients', nameOf(3), 'Contact', 'Ann');
    const result = send(world, { confirmed: due });
    const waiting = result.withheld.map((one) => [one.client, one.rule]).sort();
    expect(waiting).toEqual([
      [nameOf(2), 'changed-since'],
      [nameOf(3), 'changed-since'],
    ]);
    expect(result.withheld[0].reason).toContain('Changed since you looked');
    expect(recipients(world)).toHaveLength(10);
  });

  it('the text itself edited since: nobody gets either text', () => {
    const world = named();
    const due = confirmed(world);
    retype(world, '{{Client}}, quite another text.');
    const result = send(world, { confirmed: due });
    expect(result.sent).toBe(0);
    expect(new Set(result.withheld.map((one) => one.rule))).toEqual(new Set(['changed-since']));
  });

  it('only who was confirmed gets it, also from the foot of the list, and their mailbox is looked at', () => {
    const world = restoreWorld(start);
    const due = confirmed(world);
    const last = due.slice(-2);
    world.mailboxes.writeMail(OWNER, { to: last[0].to, subject: 'By hand', text: 'Hello' });
    world.clock += DAY;
    const result = send(world, { confirmed: last });
    expect(result.withheld.map((one) => [one.clientId, one.rule])).toEqual([
      [last[0].clientId, 'in-conversation'],
    ]);
    expect(recipients(world)).toEqual([last[0].to, last[1].to].sort());
  });
});
