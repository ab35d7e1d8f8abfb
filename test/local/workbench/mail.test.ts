// The mailbox of the workbench, without a browser: what pages are told, what can be done by hand and by clients.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { MailAct, MailPlace } from '../../../local/workbench/protocol';
import { type Served, serve, type Visitor } from './visitor';

const OWNER = 'owner@example.com';
const TYPED = { to: 'Ann Berg <ann@berg.example>', subject: 'Hello again', text: 'How is the shop?' };

let bench: Served;
let visitor: Visitor;

beforeAll(async () => {
  bench = await serve();
  visitor = await bench.visit();
});

afterAll(async () => {
  visitor?.leave();
  await bench?.close();
});

beforeEach(() => {
  const { world } = bench.world.mailboxes;
  world.mailboxes.delete(OWNER);
  bench.world.mailboxes.open(OWNER);
});

const act = (what: MailAct) => visitor.post('/mail/act', what);
const rows = async (place: MailPlace) => (await visitor.post('/mail/list', { place })).rows;
const subjects = async (place: MailPlace) => (await rows(place)).map(({ subject }) => subject);
const read = async (id: string) => (await visitor.post('/mail/read', { id })).mail!;

async function aDraft(change: Partial<typeof TYPED> = {}) {
  await act({ do: 'keep', typed: { ...TYPED, ...change } });
  const [{ id, draftId }] = await rows('drafts');
  return { id, draftId: draftId! };
}

async function aSentMail(): Promise<string> {
  await act({ do: 'write', typed: TYPED });
  return (await rows('sent'))[0].id;
}

/** The newest count of drafts and unread mail that pages were told. */
async function counts() {
  await visitor.run('echo', 1);
  const told = visitor.events.filter((event) => event.kind === 'mail');
  return told[told.length - 1];
}

describe('a mail written by hand', () => {
  it('is sent: it stands in Sent, with its moment in the zone of the spreadsheet', async () => {
    expect(await act({ do: 'write', typed: TYPED })).toEqual({
      told: 'Sent to Ann Berg <ann@berg.example>.',
    });
    expect(await rows('sent')).toMatchObject([
      { to: TYPED.to, subject: TYPED.subject, when: expect.stringMatching(/^\w{3} \d+ \w{3}, \d\d:\d\d$/) },
    ]);
  });

  it.each([
    [{ to: '' }, 'Write an address into "To".'],
    [{ to: 'ann@berg' }, 'One of the addresses is not complete. Correct it.'],
  ])('with %j is refused, and nothing is left behind', async (change, error) => {
    expect(await act({ do: 'write', typed: { ...TYPED, ...change } })).toEqual({ error });
    expect(await rows('sent')).toEqual([]);
    expect(await rows('drafts')).toEqual([]);
  });
});

describe('a draft', () => {
  it('is kept, and pages are told that there is one', async () => {
    const { id } = await aDraft();
    expect(await read(id)).toMatchObject({ text: expect.stringContaining('How is the shop?') });
    expect(await counts()).toEqual({ kind: 'mail', mail: { drafts: 1, unread: 0 } });
  });

  it('is edited: the answer names the mail that took its place', async () => {
    const { id, draftId } = await aDraft();
    const done = await act({ do: 'edit', draftId, change: { text: 'And the new oven?' } });
    const { open } = done as { open: string };
    expect(open).not.toBe(id);
    expect(await read(open)).toMatchObject({
      subject: 'Hello again',
      text: expect.stringContaining('And the new oven?'),
    });
    expect(await read(id)).toBe(undefined);
  });

  it('is sent as it then stands', async () => {
    const { draftId } = await aDraft();
    await act({ do: 'edit', draftId, change: { subject: 'Hello, Ann' } });
    expect(await act({ do: 'send', draftId })).toEqual({ told: 'Sent to Ann Berg <ann@berg.example>.' });
    expect([await subjects('drafts'), await subjects('sent')]).toEqual([[], ['Hello, Ann']]);
  });

  it('without an address is not sent', async () => {
    const { draftId } = await aDraft({ to: '' });
    expect(await act({ do: 'send', draftId })).toEqual({ error: 'Write an address into "To".' });
    expect(await rows('drafts')).toHaveLength(1);
  });

  it('is scheduled for a time in the zone of the spreadsheet, and leaves when the clock gets there', async () => {
    const { draftId } = await aDraft();
    const at = '2026-11-30T09:00';
    expect(await act({ do: 'schedule', draftId, at })).toEqual({
      told: 'It leaves on Mon 30 Nov 2026 at 09:00. It stands under Scheduled.',
    });
    expect(await rows('drafts')).toEqual([]);
    expect(await rows('scheduled')).toMatchObject([{ when: 'Mon 30 Nov, 09:00' }]);
    await visitor.post('/clock', { to: '2026-12-01' });
    expect(await rows('scheduled')).toEqual([]);
    expect(await rows('sent')).toMatchObject([{ when: 'Mon 30 Nov, 09:00' }]);
  });

  it.each(['2026-01-01T09:00', 'soon'])('is not scheduled for "%s"', async (at) => {
    const { draftId } = await aDraft();
    expect(await act({ do: 'schedule', draftId, at })).toEqual({
      error: 'Choose a time that is still to come.',
    });
    expect(await rows('drafts')).toHaveLength(1);
  });

  it('comes back when its sending is cancelled', async () => {
    const { draftId } = await aDraft();
    await act({ do: 'schedule', draftId, at: '2027-01-04T09:00' });
    expect(await rows('scheduled')).toMatchObject([{ when: 'Mon 4 Jan 2027, 09:00' }]);
    await act({ do: 'unschedule', id: (await rows('scheduled'))[0].id });
    expect([await subjects('scheduled'), await subjects('drafts')]).toEqual([[], ['Hello again']]);
  });

  it('is deleted; doing more with it says that it is gone', async () => {
    const { draftId } = await aDraft();
    expect(await act({ do: 'delete', draftId })).toEqual({ told: 'The draft is deleted.' });
    expect(await act({ do: 'send', draftId })).toEqual({
      error: 'This draft is gone: it was sent or deleted.',
    });
  });
});

describe('a client who got a mail', () => {
  it('answers in its thread, unread until somebody opens it', async () => {
    const id = await aSentMail();
    await act({ do: 'answer', id, from: TYPED.to, text: 'The shop is fine!' });
    const [answer] = await rows('inbox');
    expect(answer).toMatchObject({ from: TYPED.to, subject: 'Re: Hello again', unread: true });
    expect(answer.threadId).toBe((await rows('sent'))[0].threadId);
    expect(await counts()).toMatchObject({ mail: { unread: 1 } });
    expect((await read(answer.id)).text).toContain('The shop is fine!');
    expect(await counts()).toMatchObject({ mail: { unread: 0 } });
  });

  it('answers through a colleague', async () => {
    await act({ do: 'answer', id: await aSentMail(), from: 'Bo <bo@berg.example>', text: 'Ann is away.' });
    expect(await rows('inbox')).toMatchObject([{ from: 'Bo <bo@berg.example>' }]);
  });

  it('answers from an address that can be one', async () => {
    expect(await act({ do: 'answer', id: await aSentMail(), from: 'Bo', text: 'Hi' })).toEqual({
      error: 'One of the addresses is not complete. Correct it.',
    });
  });

  it('gets a reply in the same thread', async () => {
    const id = await aSentMail();
    await act({ do: 'answer', id, from: TYPED.to, text: 'Call me.' });
    const [answer] = await rows('inbox');
    expect(await act({ do: 'reply', id: answer.id, text: 'When?' })).toEqual({
      told: 'Sent to Ann Berg <ann@berg.example>.',
    });
    const sent = await rows('sent');
    expect(sent.map(({ subject }) => subject).sort()).toEqual(['Hello again', 'Re: Hello again']);
    expect(new Set(sent.map(({ threadId }) => threadId)).size).toBe(1);
  });

  it.each([
    [{ do: 'outOfOffice', text: 'Back on Monday.' }, 'Automatic reply: Hello again'],
    [{ do: 'bounce', kind: 'hard' }, 'Delivery Status Notification (Failure)'],
    [{ do: 'bounce', kind: 'delayed' }, 'Delivery Status Notification (Delay)'],
    [{ do: 'complain' }, 'FW: Hello again'],
  ] as const)('%j brings a mail into the Inbox', async (what, subject) => {
    const done = await act({ ...what, id: await aSentMail() } as MailAct);
    expect(done).toEqual({ told: expect.stringContaining('in your Inbox') });
    expect(await subjects('inbox')).toEqual([subject]);
  });

  it('takes a minute for it, so that the search of Gmail finds what came back', async () => {
    const id = await aSentMail();
    const before = bench.world.clock;
    await act({ do: 'answer', id, from: TYPED.to, text: 'Yes' });
    expect(bench.world.clock - before).toBe(60_000);
    await act({ do: 'answer', id, from: 'nobody', text: 'Yes' });
    expect(bench.world.clock - before).toBe(60_000);
  });

  it('cannot unsubscribe from a mail that offers no way', async () => {
    expect(await act({ do: 'unsubscribe', id: await aSentMail() })).toEqual({
      error: 'This mail has no List-Unsubscribe address to write to.',
    });
  });
});

describe('a mail that came in', () => {
  it.each(['bin', 'archive', 'spam'] as const)('leaves the Inbox by %s', async (what) => {
    await act({ do: 'answer', id: await aSentMail(), from: TYPED.to, text: 'Yes' });
    await act({ do: what, id: (await rows('inbox'))[0].id });
    expect(await rows('inbox')).toEqual([]);
    expect(await rows('sent')).toHaveLength(1);
  });
});

describe('a page', () => {
  it('learns how full the mailbox is when it opens, and after every run', async () => {
    await aDraft();
    const other = await bench.visit();
    expect(other.events[0]).toMatchObject({ kind: 'hello', mail: { drafts: 1, unread: 0 } });
    bench.world.mailboxes.writeDraft(OWNER, TYPED);
    await other.run('echo', 1);
    expect(other.events.filter(({ kind }) => kind === 'mail').pop()).toEqual({
      kind: 'mail',
      mail: { drafts: 2, unread: 0 },
    });
    other.leave();
  });
});
