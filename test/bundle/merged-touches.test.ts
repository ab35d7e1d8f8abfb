import { expect, it } from '@jest/globals';
import { restoreWorld } from '../../local/runtime/world';
import { nameOf, plan, send, sendSheet } from './send-support';
import { call, tab } from './support';
import { recipients } from './touches';

it('after a merge the kept client has had what the other had, also at another address', () => {
  const world = restoreWorld(sendSheet({ clients: 4 }));
  const idOf = (client: number) =>
    String(tab(world, 'Dormant Clients').rows.find((row) => row['Client'] === nameOf(client))?.['Client ID']);
  const [keep, drop] = [idOf(1), idOf(2)];
  send(world, { clientIds: [drop] });
  world.clock += 10 * 86_400_000;
  expect(plan(world).due.map((one) => one.clientId)).toContain(keep);
  call(world, 'mergeClients', { keep, drop });
  expect(plan(world).due.map((one) => one.clientId)).not.toContain(keep);
  expect(plan(world).withheld.find((one) => one.clientId === keep)?.rule).toBe('already-sent');
  expect(send(world).sent).toBe(2);
  expect(recipients(world)).toHaveLength(3);
  const kept = tab(world, 'Dormant Clients').rows.find((row) => row['Client ID'] === keep);
  expect(kept?.['Stage']).toBe('Note sent');
  call(world, 'mergeClients', { keep, drop, undo: true });
  expect(plan(world, { clientIds: [keep] }).due.map((one) => one.clientId)).toEqual([keep]);
});
