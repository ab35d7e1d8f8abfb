// The Why survey by itself: as the first note or in place of the talk, at once or by the clock.

import { describe, expect, it } from '@jest/globals';
import { restoreWorld } from '../../local/runtime/world';
import type { World } from '../../local/runtime/world-types';
import { checkReplies, noteRow, noteTo } from './answers-support';
import { DAY, emailOf, nameOf, OWNER, send, sendSheet } from './send-support';
import { call, tab } from './support';

const START = sendSheet({ clients: 2 });
const ASKS = 'A: Something went wrong on your side';

const subjects = (world: World) => world.mailboxes.list(OWNER, 'sent').map(({ subject }) => subject);
const texts = (world: World) => tab(world, 'Touch Log').rows.map((row) => String(row['Text as sent']));

describe('the Why survey', () => {
  it('goes out as the first note, and a letter in answer proposes the reason', () => {
    const world = restoreWorld(START);
    expect(send(world, { survey: true }).sent).toBe(2);
    expect(subjects(world)).toEqual(['Why did you leave?', 'Why did you leave?']);
    expect(texts(world)[0]).toContain(ASKS);
    world.clock += DAY;
    world.mailboxes.replyAsClient(OWNER, noteTo(world, 1), { text: 'b.' });
    world.clock += 60_000;
    expect(checkReplies(world).answers).toBe(1);
    const items = call<{ kind: string; client: string }[]>(world, 'getToday');
    expect(items).toContainEqual(expect.objectContaining({ kind: 'reason', client: nameOf(1) }));
  });

  it('goes out in place of the talk, once', () => {
    const world = restoreWorld(START);
    send(world);
    world.clock += 5 * DAY;
    expect(send(world, { touch: 2, survey: true }).sent).toBe(2);
    expect(subjects(world).filter((subject) => subject === 'Why did you leave?')).toHaveLength(2);
    world.clock += 5 * DAY;
    expect(send(world, { touch: 2 }).sent).toBe(0);
  });

  it('goes on by the clock with the same words', () => {
    const world = restoreWorld(START);
    const request = { list: 'dormant', touch: 1, mode: 'send', survey: true, startAt: world.clock + DAY };
    call(world, 'goOnWhileAway', request);
    expect(subjects(world)).toEqual([]);
    world.clock += 2 * DAY;
    expect(call(world, 'scheduledRun')).toMatchObject({ sent: 2 });
    expect(subjects(world)).toEqual(['Why did you leave?', 'Why did you leave?']);
    expect(noteRow(world, 2)['Address']).toBe(emailOf(2));
  });
});
