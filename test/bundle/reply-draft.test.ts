// A reply to an answer: a draft in the client's thread, which only a person sends.

import { beforeAll, describe, expect, it } from '@jest/globals';
import { restoreWorld, snapshotWorld, type WorldSnapshot } from '../../local/runtime/world';
import type { World } from '../../local/runtime/world-types';
import { checkReplies, deliver, noteRow, notesSent, noteTo, SECOND } from './answers-support';
import { DAY, emailOf, nameOf, OWNER, sendReviewed } from './send-support';
import { call, run, tab } from './support';
import { recipients } from './touches';

interface Reply {
  to: string;
  subject: string;
  text: string;
}

const MINUTE = 60_000;
const keyOf = (world: World, client = 1) => String(noteRow(world, client)['Touch Key']);
const reply = (world: World, client = 1, account = OWNER) =>
  call<Reply>(world, 'replyDraft', { touchKey: keyOf(world, client) }, { account });
const drafts = (world: World) => world.mailboxes.list(OWNER, 'drafts');
const replies = (world: World) => tab(world, 'Touch Log').rows.filter((row) => row['Touch'] === 'Reply');
const rowOf = (world: World, client = 1) =>
  tab(world, 'Dormant Clients').rows.find((row) => row['Client'] === nameOf(client))!;
const today = (world: World) =>
  call<{ kind: string; client: string; why: string }[]>(world, 'getToday').filter(
    ({ client }) => client === nameOf(1),
  );

/** Three notes; the first client has answered, and it was found. */
let answered: WorldSnapshot;

beforeAll(() => {
  const world = restoreWorld(notesSent(3));
  world.mailboxes.replyAsClient(OWNER, noteTo(world, 1), { text: 'How nice to hear from you.' });
  world.clock += MINUTE;
  checkReplies(world);
  answered = snapshotWorld(world);
}, 60_000);

describe('replyDraft', () => {
  it('makes a draft in their thread, to whoever answered, with the words of the text Reply', () => {
    const world = restoreWorld(answered);
    const made = reply(world);
    expect(made).toMatchObject({ to: emailOf(1), subject: `Re: ${noteRow(world, 1)['Subject']}` });
    expect(made.text).toContain('Thank you for writing back');
    const [draft] = drafts(world);
    expect(draft).toMatchObject({
      threadId: noteRow(world, 1)['Thread ID'],
      to: expect.stringContaining(emailOf(1)),
    });
    expect(replies(world)).toMatchObject([{ State: 'Note ready', Channel: 'Email', Client: nameOf(1) }]);
    expect(recipients(world).filter((to) => to.includes(emailOf(1)))).toHaveLength(1);
  });

  it('shows the same draft at a second click', () => {
    const world = restoreWorld(answered);
    const first = reply(world);
    expect(reply(world)).toEqual(first);
    expect(drafts(world)).toHaveLength(1);
    expect(replies(world)).toHaveLength(1);
  });

  it('leaves the answer in Today, as a reply to be read and sent', () => {
    const world = restoreWorld(answered);
    expect(today(world)).toMatchObject([{ kind: 'answer', why: expect.stringContaining('They answered') }]);
    reply(world);
    expect(today(world)).toMatchObject([{ kind: 'answer', why: expect.stringContaining('draft') }]);
    expect(rowOf(world)['Stage']).toBe('Note ready');
  });

  it('is not sent with reviewed drafts, nor taken back for the answer that it answers', () => {
    const world = restoreWorld(answered);
    reply(world);
    expect(sendReviewed(world)).toMatchObject({ sent: 0, withheld: [] });
    checkReplies(world);
    expect(drafts(world)).toHaveLength(1);
    expect(replies(world)[0]['State']).toBe('Note ready');
  });

  it('takes the answer up once the person has sent it', () => {
    const world = restoreWorld(answered);
    reply(world);
    world.clock += 5 * MINUTE;
    world.mailboxes.sendDraft(OWNER, drafts(world)[0].draftId!);
    world.clock += 5 * MINUTE;
    checkReplies(world);
    expect(replies(world)[0]['State']).toBe('Sent');
    expect(rowOf(world)).toMatchObject({ Stage: 'Answered', 'Next Step': expect.stringMatching(/^Invite/) });
    expect(today(world)).toEqual([]);
  });

  it('comes again as an answer when they write back once more, and then gets a reply of its own', () => {
    const world = restoreWorld(answered);
    reply(world);
    world.mailboxes.sendDraft(OWNER, drafts(world)[0].draftId!);
    world.clock += 5 * MINUTE;
    checkReplies(world);
    const [sent] = world.mailboxes.list(OWNER, 'sent').sort((a, b) => b.date - a.date);
    world.mailboxes.replyAsClient(OWNER, sent.id, { text: 'Tomorrow at ten, then.' });
    world.clock += 5 * MINUTE;
    checkReplies(world);
    expect(replies(world)[0]['State']).toBe('Answered');
    call(world, 'replyDraft', { touchKey: String(replies(world)[0]['Touch Key']) });
    expect(replies(world)).toHaveLength(2);
    expect(new Set(replies(world).map((row) => row['Touch Key'])).size).toBe(2);
  });

  it('is deleted when they ask not to be written to', () => {
    const world = restoreWorld(answered);
    reply(world);
    world.mailboxes.replyAsClient(OWNER, noteTo(world, 1), { text: 'Please unsubscribe me.' });
    world.clock += 5 * MINUTE;
    checkReplies(world);
    expect(drafts(world)).toEqual([]);
    expect(replies(world)[0]).toMatchObject({ State: 'Withdrawn' });
  });

  it('goes back to the answer when the person deletes the draft', () => {
    const world = restoreWorld(answered);
    reply(world);
    world.mailboxes.deleteDraft(OWNER, drafts(world)[0].draftId!);
    world.clock += 5 * MINUTE;
    checkReplies(world);
    expect(replies(world)[0]['State']).toBe('Withdrawn');
    expect(today(world)).toMatchObject([
      { kind: 'answer', why: expect.stringContaining('deleted the draft') },
    ]);
    reply(world);
    expect(drafts(world)).toHaveLength(1);
  });

  it('goes to the mail that a known address of theirs sent outside the thread', () => {
    const world = restoreWorld(notesSent(3));
    deliver(world, OWNER, `"Client" <${emailOf(2)}>`, 'A question', 'Do you still do boilers?');
    world.clock += MINUTE;
    checkReplies(world);
    const made = reply(world, 2);
    expect(made).toMatchObject({ to: emailOf(2), subject: 'Re: A question' });
    expect(drafts(world)[0].threadId).not.toBe(noteRow(world, 2)['Thread ID']);
  });

  it('says in whose mailbox the answer is', () => {
    const world = restoreWorld(answered);
    expect(() => reply(world, 1, SECOND)).toThrow(
      `Their answer is in the mailbox of ${OWNER}: open this sheet there to reply.`,
    );
    expect(drafts(world)).toEqual([]);
    expect(replies(world)).toEqual([]);
  });

  it('refuses where nobody answered, where it was taken up, and where they are not to be written to', () => {
    const world = restoreWorld(answered);
    expect(() => reply(world, 2)).toThrow('Nobody waits for this reply any more.');
    const [clientId] = keyOf(world).split('/');
    call(world, 'logTouch', { clientId, list: 'dormant', touch: 2, outcome: 'spoke', followUp: 'next week' });
    expect(() => reply(world)).toThrow('Nobody waits for this reply any more.');
    expect(drafts(world)).toEqual([]);
  });

  it('makes one draft and one line, wherever its run is ended (every third call)', () => {
    const probe = restoreWorld(answered);
    const { total } = run(probe, 'replyDraft', { touchKey: keyOf(probe) }).report;
    for (let at = 1; at <= total; at += 3) {
      const world = restoreWorld(answered);
      run(world, 'replyDraft', { touchKey: keyOf(world) }, { kill: at });
      world.clock += 11 * MINUTE;
      reply(world);
      expect([at, drafts(world).length]).toEqual([at, 1]);
      expect([at, replies(world).filter((row) => row['State'] === 'Note ready').length]).toEqual([at, 1]);
    }
  }, 300_000);

  it('lets the invitation go to them afterwards, in its time', () => {
    const world = restoreWorld(answered);
    reply(world);
    world.mailboxes.sendDraft(OWNER, drafts(world)[0].draftId!);
    world.clock += 15 * DAY;
    checkReplies(world);
    const [clientId] = keyOf(world).split('/');
    const { sent } = call<{ sent: number }>(world, 'sendTouches', {
      list: 'dormant',
      touch: 3,
      mode: 'send',
      clientIds: [clientId],
    });
    expect(sent).toBe(1);
  });
});
