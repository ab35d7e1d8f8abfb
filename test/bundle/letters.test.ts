// Letters in the built file: one cell a page, withheld by the rules, as many service calls for two as for thirty.

import { describe, expect, it } from '@jest/globals';
import { restoreWorld, snapshotWorld } from '../../local/runtime/world';
import type { World } from '../../local/runtime/world-types';
import { nameOf, send, sendSheet } from './send-support';
import { call, run, tab, typeInto } from './support';

interface Answer {
  written: number;
  clientIds: string[];
  withheld: { clientId: string; client: string; rule: string; reason: string }[];
  tab: string;
}

const write = (world: World, request: object = {}) =>
  call<Answer>(world, 'writeLetters', { list: 'dormant', touch: 1, ...request });

const sheet = (clients: number) =>
  restoreWorld(
    sendSheet({
      clients,
      columns: { Address: (client) => (client === 1 ? null : `${client} Oak Street, Springfield, IL 62704`) },
    }),
  );

/** The texts of column A below the title. */
const pages = (world: World) => tab(world, 'Letters').rows.map((row) => String(row['Letters']));

describe('writeLetters', () => {
  it('writes a cover and a page for everybody whose Channel is Letter and who has an address', () => {
    const world = sheet(4);
    for (const client of [1, 2, 3]) typeInto(world, 'Dormant Clients', nameOf(client), 'Channel', 'Letter');
    const answer = write(world);
    expect(answer).toMatchObject({ written: 2, tab: 'Letters' });
    expect(answer.withheld).toEqual([
      expect.objectContaining({ client: nameOf(1), rule: 'no-postal-address' }),
    ]);
    const [cover, ...letters] = pages(world);
    expect(cover).toContain(`☐ ${nameOf(3)}\n☐ ${nameOf(2)}`);
    expect(letters).toHaveLength(2);
    expect(letters[0]).toMatch(
      /^Jo Miller\nMiller Heating\n1 Main Street, Springfield\n555-0100\n\n\nClient 0003\n3 Oak Street\nSpringfield, IL 62704\n/,
    );
    expect(letters[0]).toContain('Nov 21, 2026\n\nHello');
    expect(letters[0]).toMatch(/Kind regards,\nJo Miller\nMiller Heating$/);
  });

  it('logs nothing; once "letter sent" is logged the same letter is written no more, and the mail neither', () => {
    const world = sheet(3);
    const { clientIds } = write(world, { clientIds: [idOf(world, 2), idOf(world, 3)] });
    expect(clientIds).toHaveLength(2);
    expect(write(world, { clientIds }).written).toBe(2);
    const logged = { list: 'dormant', touch: 1, channel: 'Letter', outcome: 'letter sent' };
    call(world, 'logTouch', { ...logged, clientId: clientIds[0] });
    const again = write(world, { clientIds });
    expect(again).toMatchObject({ written: 1, clientIds: [clientIds[1]] });
    expect(again.withheld).toEqual([
      expect.objectContaining({ clientId: clientIds[0], rule: 'already-made' }),
    ]);
    expect(pages(world)).toHaveLength(2);
    expect(send(world).withheld.map(({ rule }) => rule)).toEqual(['already-made']);
  });

  it('takes no more service calls for 30 letters than for 2', () => {
    const start = snapshotWorld(sheet(31));
    const callsFor = (letters: number) => {
      const world = restoreWorld(start);
      const ids = tab(world, 'Dormant Clients').rows.map((row) => row['Client ID']);
      const request = { list: 'dormant', touch: 1, clientIds: ids.slice(0, letters) };
      const { report, value } = run(world, 'writeLetters', request);
      expect(JSON.parse(String(value)).written).toBe(letters);
      return report.calls;
    };
    expect(callsFor(30)).toEqual(callsFor(2));
  });
});

function idOf(world: World, client: number): string {
  const row = tab(world, 'Dormant Clients').rows.find((one) => one['Client'] === nameOf(client));
  return String(row!['Client ID']);
}
