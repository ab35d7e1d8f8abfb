// What people do between drafting and sending: they edit, send, schedule and delete drafts, and clients write back.

import { describe, expect, it } from '@jest/globals';
import { restoreWorld, snapshotWorld } from '../../local/runtime/world';
import type { World } from '../../local/runtime/world-types';
import {
  DAY,
  drafted,
  emailOf,
  nameOf,
  OWNER,
  plan,
  rowOf,
  send,
  sendReviewed,
  sendSheet,
  stateOf,
} from './send-support';
import { call, tab } from './support';
import { recipients, sendToTheEnd } from './touches';

const draftIdOf = (world: World, client: number) => String(rowOf(world, client)['Draft ID']);

/** Sends all that may leave, a quarter of an hour later. */
function later(world: World, minutes = 15) {
  world.clock += minutes * 60_000;
  return sendReviewed(world);
}

const ruleOf = (result: { withheld: { client: string; rule: string }[] }, client: number) =>
  result.withheld.find((one) => one.client === nameOf(client))?.rule;

describe('thirty drafts that people work on', () => {
  const ready = drafted(sendSheet({ clients: 30 }));

  function worked(): World {
    const world = restoreWorld(ready);
    world.clock += 3_600_000;
    const { mailboxes } = world;
    mailboxes.editDraft(OWNER, draftIdOf(world, 1), {
      text: 'Quite other words.\nunsubscribe: 1 Main Street, Springfield',
    });
    mailboxes.editDraft(OWNER, draftIdOf(world, 2), { subject: 'Another subject' });
    mailboxes.editDraft(OWNER, draftIdOf(world, 3), { to: 'moved@example.org' });
    mailboxes.sendDraft(OWNER, draftIdOf(world, 4));
    mailboxes.scheduleDraft(OWNER, draftIdOf(world, 5), world.clock + 2 * DAY);
    mailboxes.deleteDraft(OWNER, draftIdOf(world, 6));
    mailboxes.editDraft(OWNER, draftIdOf(world, 7), { subject: 'Typed and sent' });
    mailboxes.sendDraft(OWNER, draftIdOf(world, 7));
    mailboxes.editDraft(OWNER, draftIdOf(world, 8), { to: 'other@example.org' });
    mailboxes.sendDraft(OWNER, draftIdOf(world, 8));
    return world;
  }

  it('nobody gets two, the log takes in what was edited, and a second account changes nothing', () => {
    const world = worked();
    const second = send(world, {}, { account: 'second@example.com' });
    expect({ sent: second.sent, drafted: second.drafted }).toEqual({ sent: 0, drafted: 0 });
    expect(sendReviewed(world, { account: 'second@example.com' }).sent).toBe(0);
    // At once: the search does not yet know what was sent by hand a moment ago.
    let result = sendReviewed(world);
    for (let i = 0; i < 4 && result.sent > 0; i++) result = later(world);
    world.clock += 3 * DAY;
    later(world);
    sendToTheEnd(world);
    sendToTheEnd(world, 'draft');

    const expected = Array.from({ length: 30 }, (_, i) => emailOf(i + 1)).filter((one) => one !== emailOf(6));
    const readdressed = expected.map(
      (one) => ({ [emailOf(3)]: 'moved@example.org', [emailOf(8)]: 'other@example.org' })[one] ?? one,
    );
    expect(recipients(world)).toEqual(readdressed.sort());
    expect(recipients(world, 'second@example.com')).toEqual([]);
    expect(stateOf(world, 6)).toBe('Withdrawn');
    for (const client of [1, 2, 3, 4, 5, 7, 8, 30])
      expect([client, stateOf(world, client)]).toEqual([client, 'Sent']);
    expect(rowOf(world, 1)['Text as sent']).toContain('Quite other words.');
    expect(rowOf(world, 2)['Subject']).toBe('Another subject');
    expect(rowOf(world, 3)['Address']).toBe('moved@example.org');
    expect(rowOf(world, 7)['Subject']).toBe('Typed and sent');
    expect(rowOf(world, 8)['Address']).toBe('other@example.org');
  });

  it('a draft with two addresses under To, or a Cc on Do Not Contact, stays; another Cc gets its copy', () => {
    const world = restoreWorld(ready);
    const dnc = tab(world, 'Do Not Contact');
    world.workbook.typeCells(dnc.id, { top: 1, left: 0, bottom: 1, right: 0 }, [['boss@example.org']]);
    world.mailboxes.editDraft(OWNER, draftIdOf(world, 1), { to: `${emailOf(1)}, friend@example.org` });
    world.mailboxes.editDraft(OWNER, draftIdOf(world, 2), { cc: 'boss@example.org' });
    world.mailboxes.editDraft(OWNER, draftIdOf(world, 3), { cc: 'Friend <friend@example.org>' });
    const result = later(world);
    expect(ruleOf(result, 1)).toBe('several-addresses');
    expect(ruleOf(result, 2)).toBe('do-not-contact');
    expect(rowOf(world, 3)).toMatchObject({ State: 'Sent', Address: emailOf(3) });
    const left = world.mailboxes.list(OWNER, 'sent').find(({ to }) => to.includes(emailOf(3)));
    const { raw } = world.mailboxes.world.mailboxes.get(OWNER)!.messages.get(left!.id)!;
    expect(raw).toMatch(/^Cc: .*friend@example\.org/m);
  });
});

describe('an invitation left in Drafts for three days', () => {
  const start = (() => {
    const world = restoreWorld(sendSheet({ clients: 10 }));
    sendToTheEnd(world);
    world.clock += 20 * DAY;
    sendToTheEnd(world, 'draft', 3);
    return snapshotWorld(world);
  })();
  const noteOf = (world: World, client: number) =>
    world.mailboxes.list(OWNER, 'sent').find((message) => message.to.includes(emailOf(client)))!.id;

  function lived(): World {
    const world = restoreWorld(start);
    const { mailboxes } = world;
    world.clock += DAY;
    mailboxes.outOfOffice(OWNER, noteOf(world, 1));
    mailboxes.replyAsClient(OWNER, noteOf(world, 1), { text: 'How nice. Call me on Monday?' });
    mailboxes.replyAsClient(OWNER, noteOf(world, 2), { text: 'unsubscribe' });
    mailboxes.unsubscribe(OWNER, noteOf(world, 3));
    const sales = tab(world, 'Sales');
    const bottom = sales.rows.length + 1;
    world.workbook.typeCells(sales.id, { top: bottom, left: 0, bottom, right: 3 }, [
      ['2026-12-10', nameOf(4), emailOf(4), 250],
    ]);
    mailboxes.writeMail(OWNER, { to: emailOf(5), subject: 'Hello again', text: 'Just me.' });
    mailboxes.bounce(OWNER, noteOf(world, 6), { kind: 'hard' });
    mailboxes.outOfOffice(OWNER, noteOf(world, 7));
    mailboxes.replyAsClient(OWNER, noteOf(world, 8), { text: 'Who are you?' });
    world.clock += 3_600_000;
    mailboxes.replyAsClient(OWNER, noteOf(world, 8), { text: 'Please remove me from your list.' });
    mailboxes.replyAsClient(OWNER, noteOf(world, 9), { text: 'New thread', subject: 'A question' });
    world.clock += 2 * DAY;
    return world;
  }

  it('is taken back where the client answered, opted out, ordered or bounced, and waits where one was written to', () => {
    const world = lived();
    const result = sendReviewed(world);
    const rules = Object.fromEntries(result.withheld.map((one) => [one.client, one.rule]));
    expect(rules).toEqual({
      [nameOf(1)]: 'answered',
      [nameOf(2)]: 'do-not-contact',
      [nameOf(3)]: 'do-not-contact',
      [nameOf(4)]: 'ordered-since',
      [nameOf(5)]: 'in-conversation',
      [nameOf(6)]: 'dead-address',
      [nameOf(8)]: 'do-not-contact',
      [nameOf(9)]: 'answered',
    });
    const left = world.mailboxes.list(OWNER, 'drafts').map((draft) => draft.to.replace(/^.*<|>$/g, ''));
    expect(left).toEqual([emailOf(5)]);
    for (const { reason } of result.withheld) expect(reason).toMatch(/^.{15,}\.$/);
    expect(result.sent).toBe(2);
    const invited = world.mailboxes.list(OWNER, 'sent').filter((mail) => mail.subject.startsWith('Re: '));
    expect(invited.map((mail) => mail.to.replace(/^.*<|>$/g, '')).sort()).toEqual([emailOf(10), emailOf(7)]);
  });

  it('says so in the log and on Do Not Contact, once', () => {
    const world = lived();
    sendReviewed(world);
    sendReviewed(world);
    const notes = tab(world, 'Touch Log').rows.filter((row) => row['Touch'] === '1 Note');
    const states = Object.fromEntries(notes.map((row) => [row['Client'], row['State']]));
    expect(states).toMatchObject({
      [nameOf(1)]: 'Answered',
      [nameOf(2)]: 'Opted out',
      [nameOf(3)]: 'Opted out',
      [nameOf(6)]: 'Bounced',
      [nameOf(7)]: 'Auto-reply',
      [nameOf(8)]: 'Opted out',
      [nameOf(10)]: 'Sent',
    });
    const stopped = tab(world, 'Do Not Contact').rows.map(
      (row) => `${row['Address or @domain']} ${row['Source']}`,
    );
    expect(stopped.sort()).toEqual([
      `${emailOf(2)} asked`,
      `${emailOf(3)} asked`,
      `${emailOf(6)} bounced`,
      `${emailOf(8)} asked`,
    ]);
  });

  it('waits altogether after a complaint', () => {
    const world = restoreWorld(start);
    world.mailboxes.complaint(OWNER, noteOf(world, 1));
    world.clock += DAY;
    const result = sendReviewed(world);
    expect(result.sent).toBe(0);
    const [complained, others] = [true, false].map((who) =>
      result.withheld.filter(({ client }) => (client === nameOf(1)) === who).map(({ rule }) => rule),
    );
    expect(complained).toEqual(['do-not-contact']);
    expect(new Set(others)).toEqual(new Set(['paused']));
  });

  it('leaves in the thread of the note, named by its References, from its mailbox only', () => {
    const world = restoreWorld(start);
    world.clock += DAY;
    expect(plan(world, { touch: 3 }).due).toEqual([]);
    expect(sendReviewed(world, { account: 'second@example.com' }).sent).toBe(0);
    sendReviewed(world);
    const mails = world.mailboxes
      .list(OWNER, 'sent')
      .filter((message) => message.to.includes(emailOf(10)))
      .map(({ id }) => world.mailboxes.read(OWNER, id))
      .sort((a, b) => a.date - b.date);
    expect(mails).toHaveLength(2);
    const [note, invitation] = mails;
    const head = (mail: typeof note, name: string) =>
      mail.headers.find((header) => header.name.toLowerCase() === name)?.value;
    expect(invitation.threadId).toBe(note.threadId);
    expect(invitation.subject).toBe(`Re: ${note.subject}`);
    expect(head(invitation, 'references')).toBe(head(note, 'message-id'));
    expect(head(invitation, 'in-reply-to')).toBe(head(note, 'message-id'));
  });
});

it('touch 3 from another mailbox than the note is withheld, with whose it is', () => {
  const world = restoreWorld(sendSheet({ clients: 2 }));
  sendToTheEnd(world);
  world.clock += 20 * DAY;
  const other = call<{ withheld: { rule: string; reason: string }[] }>(
    world,
    'planTouches',
    { list: 'dormant', touch: 3 },
    { account: 'second@example.com' },
  );
  expect(other.withheld.map((one) => one.rule)).toEqual(['other-mailbox', 'other-mailbox']);
  expect(other.withheld[0].reason).toContain(OWNER);
});
