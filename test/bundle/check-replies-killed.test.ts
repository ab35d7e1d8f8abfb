// A look for answers that is ended at any service call, and another one: nothing is lost, nothing stands twice.

import { describe, expect, it } from '@jest/globals';
import { restoreWorld, snapshotWorld } from '../../local/runtime/world';
import { checkReplies, doNotContact, NOTHING_FOUND, notesSent, noteTo } from './answers-support';
import { DAY, OWNER } from './send-support';
import { run, tab } from './support';
import { sendToTheEnd } from './touches';

/** Six clients with an invitation in Drafts each; five of them did something. */
const start = (() => {
  const world = restoreWorld(notesSent(6));
  world.clock += 18 * DAY;
  sendToTheEnd(world, 'draft', 3);
  const { mailboxes } = world;
  const note = (client: number) => noteTo(world, client);
  mailboxes.replyAsClient(OWNER, note(1), { text: 'How nice. Call me.' });
  mailboxes.replyAsClient(OWNER, note(2), { text: 'unsubscribe' });
  mailboxes.unsubscribe(OWNER, note(3));
  mailboxes.bounce(OWNER, note(4), { kind: 'hard' });
  mailboxes.replyAsClient(OWNER, note(5), { text: 'A new thread.', subject: 'Hello' });
  world.clock += 60_000;
  return snapshotWorld(world);
})();

function outcome(kill?: number) {
  const world = restoreWorld(start);
  const first = run(world, 'checkReplies', undefined, { kill });
  if (!first.killed && !first.ok) throw new Error(first.error);
  world.clock += 3_600_000;
  if (first.killed) checkReplies(world);
  world.clock += 3_600_000;
  expect(checkReplies(world)).toEqual(NOTHING_FOUND);
  const listed = tab(world, 'Dormant Clients').rows;
  return {
    ended: first.killed,
    log: tab(world, 'Touch Log').rows.map((row) => [
      row['Client'],
      row['Touch'],
      row['State'],
      row['Outcome'] || '',
    ]),
    doNotContact: doNotContact(world),
    stages: listed.map((row) => [row['Client'], row['Stage'], row['Next Step'], row['Due']]),
    drafts: world.mailboxes.list(OWNER, 'drafts').map((draft) => draft.to),
  };
}

describe('checkReplies ended at a service call, then run again', () => {
  const { ended, ...wanted } = outcome();

  it('ends as if nothing had happened, at every call', () => {
    expect(ended).toBe(false);
    expect(wanted.drafts).toHaveLength(1);
    let kill = 1;
    for (; ; kill++) {
      const { ended: killed, ...found } = outcome(kill);
      if (!killed) break;
      expect([kill, found]).toEqual([kill, wanted]);
    }
    expect(kill).toBeGreaterThan(30);
  }, 240_000);
});
