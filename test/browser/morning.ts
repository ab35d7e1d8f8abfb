// A Friday morning after a week of notes: an answer not looked for yet, a date agreed, calls, old drafts, a decision.

import { restoreWorld } from '../../local/runtime/world';
import type { World } from '../../local/runtime/world-types';
import { OWNER, send, sendSheet } from '../bundle/send-support';
import { call, tab } from '../bundle/support';

const NAMES = [
  'Harbour Bakery',
  'Lindqvist & Co',
  'Okafor Design',
  'Rosa Quintel',
  'Tanaka Garden',
  'Vestby School',
  'Zaidan Motors',
];
const nameOf = (client: number) => NAMES[client - 1] ?? `Regular ${client}`;

/** The client's row of Dormant Clients. */
export const rowOf = (world: World, client: string) =>
  tab(world, 'Dormant Clients').rows.find((row) => row['Client'] === client)!;

export const idOf = (world: World, client: string) => String(rowOf(world, client)['Client ID']);

export function fridayMorning(): World {
  const columns = {
    Contact: (client: number) => `Person ${client}`,
    Phone: (client: number) => (client === 5 ? null : `555-01${client}0`),
  };
  const world = restoreWorld(sendSheet({ clients: NAMES.length, name: nameOf, columns }));
  const ids = (...names: string[]) => names.map((name) => idOf(world, name));
  const drafted = ids('Tanaka Garden', 'Vestby School');
  call(world, 'assignClients', { clientIds: ids('Zaidan Motors'), approach: '' });
  send(world, { clientIds: ids('Harbour Bakery', 'Lindqvist & Co', 'Okafor Design', 'Rosa Quintel') });
  send(world, { clientIds: drafted, mode: 'draft' });
  world.clock = Date.parse('2026-11-24T09:00:00Z');
  call(world, 'logTouch', {
    clientId: idOf(world, 'Lindqvist & Co'),
    list: 'dormant',
    touch: 2,
    outcome: 'spoke',
    note: 'Busy with the move',
    followUp: '2026-11-25',
  });
  world.clock = Date.parse('2026-12-03T15:00:00Z');
  const [note] = world.mailboxes.list(OWNER, 'sent').filter(({ to }) => to.includes('firm1.'));
  world.mailboxes.replyAsClient(OWNER, note.id, { text: 'How nice to hear from you. Please call me.' });
  world.clock = Date.parse('2026-12-04T09:00:00Z');
  return world;
}
