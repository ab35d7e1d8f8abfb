// A sheet of thirteen clients, the hands that work with it, and what clients do; each is noted in the client's life.

import { advanceTo } from '../../local/runtime/until';
import type { World } from '../../local/runtime/world-types';
import { OWNER } from '../bundle/send-support';
import { call, run, type Typed, tab, typeInto, typeRows, worldWith } from '../bundle/support';
import { SENDER } from '../bundle/touches';
import type { Happening, Life, What } from './month-model';

export const LIST = 'Dormant Clients';
export const HOLIDAYS = ['2026-11-26', '2027-01-01', '2028-01-01'];

/** In New York, where the sheet is. */
export const moment = (day: string, time: string) => Date.parse(`${day}T${time}:00-05:00`);

const nameOf = (client: number) => `Client ${String(client).padStart(2, '0')}`;
const addressOf = (client: number) => `client@firm${client}.example.com`;

/** Who writes by mail only, and who has a birthday. */
const NO_PHONE = [10];
const BIRTHDAYS: Record<number, string> = {
  11: '1980-12-08',
  10: '1975-12-22',
  5: '1990-12-02',
  13: '1966-12-01',
};

function sales(clients: number): Typed[][] {
  const rows: Typed[][] = [['Order Date', 'Customer', 'Email', 'Phone', 'Birthday', 'Amount']];
  for (let one = 1; one <= clients; one++) {
    const phone = NO_PHONE.includes(one) ? null : `555-01${String(one).padStart(2, '0')}`;
    const who = [nameOf(one), addressOf(one), phone, BIRTHDAYS[one] ?? null];
    rows.push(['2025-03-10', ...who, 100 + one], ['2025-09-12', ...who, 300]);
  }
  for (const day of ['2025-12-01', '2026-05-02', '2026-11-15'])
    rows.push([day, 'Client 90', 'client@firm90.example.com', '555-0190', null, 50]);
  return rows;
}

export interface Month {
  world: World;
  lives: Map<number, Life>;
}

/** Monday, 23 November 2026, eight in the morning: the lists stand, everybody but the twelfth is decided. */
export function beginMonth(): Month {
  const now = new Date(moment('2026-11-23', '04:00')).toISOString();
  const world = worldWith({ tabs: { Sales: sales(13) }, timeZone: 'America/New_York', now });
  const settings = {
    'Mails a day': 100,
    'Dormant after (months)': 12,
    Holidays: '26 November 2026; New year: 1 January',
  };
  call(world, 'setUp', { sender: SENDER, settings });
  call(world, 'buildLists');
  const lives = new Map<number, Life>();
  for (let one = 1; one <= 13; one++) {
    const birthday = BIRTHDAYS[one]?.slice(5) ?? '';
    const hasPhone = !NO_PHONE.includes(one);
    lives.set(one, { name: nameOf(one), hasPhone, birthday, decided: false, inPeace: false, past: [] });
  }
  const month = { world, lives };
  for (const one of lives.keys())
    if (one !== 12) decide(month, one, one === 13 ? 'Welcome-back note' : 'Reach out');
  call(world, 'installTriggers', { kinds: ['replies', 'morning', 'weekly'] });
  return month;
}

export const lifeOf = ({ lives }: Month, client: number) => lives.get(client)!;

/** The day where the sheet is. */
export function dayOf({ world }: Month): string {
  return new Date(world.clock - 5 * 3_600_000).toISOString().slice(0, 10);
}

export function note(month: Month, client: number, what: What, more: Partial<Happening> = {}): void {
  lifeOf(month, client).past.push({ day: dayOf(month), what, ...more });
}

export function idOf({ world }: Month, client: number): string {
  const row = tab(world, LIST).rows.find((one) => one['Client'] === nameOf(client));
  return String(row?.['Client ID']);
}

export function decide(month: Month, client: number, approach: string): void {
  call(month.world, 'assignClients', { clientIds: [idOf(month, client)], approach });
  lifeOf(month, client).decided = true;
}

export function leaveInPeace(month: Month, client: number): void {
  typeInto(month.world, LIST, nameOf(client), 'Approach', 'Leave in peace');
  lifeOf(month, client).inPeace = true;
}

type Touch = 1 | 2 | 3 | 'welcomeBack';
const BY_MAIL: Record<Touch, What> = {
  1: 'note',
  2: 'talk by mail',
  3: 'invitation',
  welcomeBack: 'welcome-back note',
};

/** Sends a touch to these clients; throws unless it leaves to every one of them. */
export function send(month: Month, touch: Touch, clients: number[]): void {
  const { world } = month;
  const clientIds = clients.map((one) => idOf(month, one));
  const request = { list: 'dormant', touch, mode: 'send', clientIds };
  const { sent, ...rest } = call<{ sent: number }>(world, 'sendTouches', request);
  if (sent !== clients.length)
    throw new Error(`${dayOf(month)}, ${clients}: ${JSON.stringify({ sent, ...rest })}`);
  for (const one of clients) note(month, one, BY_MAIL[touch]);
}

export function draft(month: Month, client: number): void {
  const request = { list: 'dormant', touch: 1, mode: 'draft', clientIds: [idOf(month, client)] };
  call(month.world, 'sendTouches', request);
  note(month, client, 'draft');
}

export function removeDraft(month: Month, client: number): void {
  sidebar(month, 'removeDraft', { touchKey: `${idOf(month, client)}/dormant/1/1` });
  note(month, client, 'draft removed');
}

/** What was said on the phone, and what it means for the work; null where it means nothing. */
export function logIt(month: Month, client: number, what: What | null, more: object): string {
  const request = { clientId: idOf(month, client), list: 'dormant', touch: 2, ...more };
  const { touchKey } = call<{ touchKey: string }>(month.world, 'logTouch', request);
  const { followUp } = more as { followUp?: string };
  if (what) note(month, client, what, followUp?.startsWith('20') ? { next: followUp } : {});
  return touchKey;
}

export function later(month: Month, client: number, day: string): void {
  sidebar(month, 'later', { clientId: idOf(month, client), list: 'dormant', day });
  note(month, client, 'put off', { next: day });
}

export function sidebar<T>({ world }: Month, name: string, request: object): T {
  const result = run(world, 'sidebarCall', undefined, { args: [name, JSON.stringify(request)] });
  if (!result.ok) throw new Error(result.error);
  return JSON.parse(String(result.value)) as T;
}

/** The newest mail in Sent to a client. */
export function mailTo({ world }: Month, client: number): string {
  const lines = world.mailboxes.list(OWNER, 'sent').filter(({ to }) => to.includes(addressOf(client)));
  return lines[0].id;
}

/** The days on which mails left to a client's company. */
export function mailDays({ world }: Month, client: number): string[] {
  return world.mailboxes
    .list(OWNER, 'sent')
    .filter(({ to }) => to.includes(`firm${client}.example.com`))
    .map(({ date }) => new Date(date - 5 * 3_600_000).toISOString().slice(0, 10))
    .sort();
}

export function answer(month: Month, client: number, text: string): void {
  month.world.mailboxes.replyAsClient(OWNER, mailTo(month, client), { text });
  note(month, client, 'answer');
}

/** A new order in the owner's sales. */
export function order({ world }: Month, client: number, day: string): void {
  const { id, headers, rows } = tab(world, 'Sales');
  const all = [headers, ...rows.map((row) => headers.map((header) => row[header]))] as Typed[][];
  typeRows(world.workbook, id, [...all, [day, nameOf(client), addressOf(client), null, null, 250]]);
}

export function typeCell(
  { world }: Month,
  client: number,
  header: string,
  value: string,
  where = LIST,
): void {
  typeInto(world, where, nameOf(client), header, value);
}

/** Moves the clock; what the clock starts must not fail. */
export function waitUntil({ world }: Month, day: string, time: string): void {
  const failed = advanceTo(world, moment(day, time)).filter(({ error }) => error);
  if (failed.length > 0) throw new Error(JSON.stringify(failed[0]));
}
