// A sheet whose notes have all left and wait for answers, made at once instead of sent one by one.

import { readCsv } from '../../local/engine';
import { createWorld } from '../../local/runtime/world';
import type { World } from '../../local/runtime/world-types';
import { DAY, emailOf, nameOf, OWNER } from './send-support';
import { call, run, type Tab, type Typed, tab } from './support';

export interface OpenThread {
  client: string;
  address: string;
  /** Of the note in Sent. */
  messageId: string;
}

/** A list of so many dormant clients. Opened as CSV, which is much faster than typing. */
function listed(clients: number): World {
  const lines = Array.from({ length: clients }, (_, i) =>
    ['2025-03-10', '2025-09-12'].map((day) => [day, nameOf(i + 1), emailOf(i + 1), 300].join(',')).join('\n'),
  );
  const text = ['Order Date,Customer,Email,Amount', ...lines, '2026-11-15,Buyer,buyer@example.org,50'].join(
    '\n',
  );
  const workbook = readCsv(text, { name: 'Sales', locale: 'en_US', timeZone: 'Etc/UTC' });
  const world = createWorld({ workbook, now: Date.parse('2026-11-21T10:00:00Z'), seed: 'threads' });
  call(world, 'setUp', { settings: { 'Dormant after (months)': 12 } });
  call(world, 'buildLists');
  return world;
}

/** So many notes of ten days ago in Sent and in the log, nothing answered yet. */
export function openThreads(clients: number): { world: World; threads: OpenThread[] } {
  const world = listed(clients);
  const prepared = run(world, 'sendTouches', { list: 'dormant', touch: 1, mode: 'draft', clientIds: [] });
  if (!prepared.ok) throw new Error(prepared.error);
  const log = tab(world, 'Touch Log');
  const at = new Date(world.clock).toISOString().slice(0, 19).replace('T', ' ');
  const threads: OpenThread[] = [];
  const rows = tab(world, 'Dormant Clients').rows.map((row) => {
    const [client, address] = [String(row['Client']), String(row['Email'])];
    const text = `Hello ${client},\n\nhow have you been?\n\n-- \nTo stop, answer "unsubscribe".`;
    const { id, threadId } = world.mailboxes.writeMail(OWNER, {
      to: address,
      subject: `A word, ${client}`,
      text,
    });
    threads.push({ client, address, messageId: id });
    return logLine(log, row, {
      When: at,
      Subject: `A word, ${client}`,
      'Text as sent': text,
      'Message ID': id,
      'Thread ID': threadId,
    });
  });
  const zone = { top: 1, left: 0, bottom: rows.length, right: log.headers.length - 1 };
  const sheet = world.workbook.sheets().find(({ id }) => id === log.id)!;
  if (sheet.rows <= rows.length) world.workbook.insertRows(log.id, sheet.rows, rows.length + 1 - sheet.rows);
  world.workbook.typeCells(log.id, zone, rows);
  world.clock += 10 * DAY;
  return { world, threads };
}

function logLine({ headers }: Tab, row: Tab['rows'][number], given: Record<string, Typed>): Typed[] {
  const cells: Record<string, Typed> = {
    Client: String(row['Client']),
    Touch: '1 Note',
    Channel: 'Email',
    State: 'Sent',
    By: OWNER,
    Mailbox: OWNER,
    Address: String(row['Email']),
    'Client ID': String(row['Client ID']),
    List: 'dormant',
    Round: 1,
    'Touch Key': `${row['Client ID']}/dormant/1/1`,
    ...given,
  };
  return headers.map((header) => cells[header] ?? null);
}

/** Mail that has nothing to do with any client. */
export function otherMail(world: World, count: number): void {
  for (let i = 1; i <= count; i++) {
    world.mailboxes.deliver(
      OWNER,
      `From: News ${i} <news${i}@letters.example.net>\r\nTo: ${OWNER}\r\nSubject: News ${i}\r\nPrecedence: bulk\r\n\r\nThis week.`,
    );
  }
}
