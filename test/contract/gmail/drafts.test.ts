import { describe, expect, it } from '@jest/globals';
import { COLLEAGUE, decode, headerOf, newWorld, OWNER, raw, refused } from './support';

function withDraft() {
  const world = newWorld();
  const Gmail = world.gmail();
  const draft = Gmail.Users.Drafts.create({ message: { raw: raw({ 'X-Rekindle-Key': 'k1' }) } }, 'me');
  return { world, Gmail, draft };
}

describe('Gmail.Users.Drafts', () => {
  it('create answers draft id, message id and thread id, in a thread of its own', () => {
    const { draft } = withDraft();
    expect(draft.id).toMatch(/^r-?\d+$/);
    expect(draft.message.id).toMatch(/^[0-9a-f]{16}$/);
    expect(draft.message.threadId).toBe(draft.message.id);
    expect(draft.message.labelIds).toEqual(['DRAFT']);
  });

  it('create keeps own headers and replaces Message-ID', () => {
    const world = newWorld();
    const Gmail = world.gmail();
    const content = raw({ 'X-Rekindle-Key': 'k1', 'Message-ID': '<mine@example.com>' });
    const draft = Gmail.Users.Drafts.create({ message: { raw: content } }, 'me');
    const { message } = Gmail.Users.Drafts.get('me', draft.id);
    expect(headerOf(message, 'X-Rekindle-Key')).toBe('k1');
    expect(headerOf(message, 'Message-ID')).toMatch(/^<CA.*@mail\.gmail\.com>$/);
  });

  it('create takes a draft without recipient, send refuses it', () => {
    const Gmail = newWorld().gmail();
    const draft = Gmail.Users.Drafts.create({ message: { raw: raw({ To: '' }) } }, 'me');
    const error = refused(() => Gmail.Users.Drafts.send({ id: draft.id }, 'me'));
    expect(error).toMatchObject({
      code: 400,
      message: expect.stringContaining('Recipient address required'),
    });
    expect(Gmail.Users.Drafts.list('me').drafts).toHaveLength(1);
  });

  it('create refuses an address that cannot be', () => {
    const Gmail = newWorld().gmail();
    const error = refused(() => Gmail.Users.Drafts.create({ message: { raw: raw({ To: 'ann@f' }) } }, 'me'));
    expect(error.message).toContain('Invalid To header');
  });

  it('list without q shows a draft at once, newest first, and has no key when empty', () => {
    const { Gmail, draft, world } = withDraft();
    world.wait(1);
    const second = Gmail.Users.Drafts.create({ message: { raw: raw({}) } }, 'me');
    const ids = Gmail.Users.Drafts.list('me').drafts?.map((entry) => entry.id);
    expect(ids).toEqual([second.id, draft.id]);
    for (const id of [draft.id, second.id]) Gmail.Users.Drafts.remove('me', id);
    expect(Gmail.Users.Drafts.list('me')).toEqual({ resultSizeEstimate: 0 });
  });

  it('list with q lags behind by seconds', () => {
    const { world, Gmail } = withDraft();
    const found = () => Gmail.Users.Drafts.list('me', { q: 'to:ann@client.example' }).drafts?.length ?? 0;
    expect(found()).toBe(0);
    world.wait(6000);
    expect(found()).toBe(1);
  });

  it('send consumes the draft and gives a new message in the draft thread', () => {
    const { Gmail, draft, world } = withDraft();
    const sent = Gmail.Users.Drafts.send({ id: draft.id }, 'me');
    expect(sent.id).not.toBe(draft.message.id);
    expect(sent.threadId).toBe(draft.message.threadId);
    expect(sent.labelIds).toEqual(['SENT']);
    expect(Gmail.Users.Drafts.list('me').drafts).toBeUndefined();
    expect(refused(() => Gmail.Users.Messages.get('me', draft.message.id)).code).toBe(404);
    expect(refused(() => Gmail.Users.Drafts.send({ id: draft.id }, 'me')).code).toBe(404);
    expect(world.recipients).toBe(1);
  });

  it('send writes another Message-ID than the draft had', () => {
    const { Gmail, draft } = withDraft();
    const before = headerOf(Gmail.Users.Drafts.get('me', draft.id).message, 'Message-ID');
    const sent = Gmail.Users.Drafts.send({ id: draft.id }, 'me');
    expect(headerOf(Gmail.Users.Messages.get('me', sent.id), 'Message-ID')).not.toBe(before);
  });

  it('get answers in the format asked for', () => {
    const { Gmail, draft } = withDraft();
    expect(Gmail.Users.Drafts.get('me', draft.id, { format: 'minimal' }).message.payload).toBeUndefined();
    expect(decode(Gmail.Users.Drafts.get('me', draft.id, { format: 'raw' }).message.raw)).toContain(
      'X-Rekindle-Key: k1',
    );
  });

  it('update keeps the draft id and changes the message id', () => {
    const { Gmail, draft } = withDraft();
    const updated = Gmail.Users.Drafts.update({ message: { raw: raw({ Subject: 'New' }) } }, 'me', draft.id);
    expect(updated.id).toBe(draft.id);
    expect(updated.message.id).not.toBe(draft.message.id);
    expect(headerOf(Gmail.Users.Drafts.get('me', draft.id).message, 'Subject')).toBe('New');
  });

  it('remove deletes for good, a second remove is 404', () => {
    const { Gmail, draft } = withDraft();
    Gmail.Users.Drafts.remove('me', draft.id);
    const error = refused(() => Gmail.Users.Drafts.remove('me', draft.id));
    expect(error).toMatchObject({
      code: 404,
      name: 'GoogleJsonResponseException',
      message: 'API call to gmail.users.drafts.delete failed with error: Requested entity was not found.',
    });
    expect(Gmail.Users.Messages.list('me', { includeSpamTrash: true }).messages).toBeUndefined();
  });

  it('a draft of another mailbox is 404 for get and send', () => {
    const { world, draft } = withDraft();
    const other = world.gmail(COLLEAGUE);
    expect(refused(() => other.Users.Drafts.get('me', draft.id)).code).toBe(404);
    expect(refused(() => other.Users.Drafts.send({ id: draft.id }, 'me')).code).toBe(404);
  });
});

describe('a draft touched by a person', () => {
  const now = (world: ReturnType<typeof newWorld>, id: string) =>
    world.gmail().Users.Drafts.get('me', id).message;

  it('edited in text: same draft id and thread, new message id, own headers lost', () => {
    const { world, draft } = withDraft();
    world.mailboxes.editDraft(OWNER, draft.id, { text: 'Dear Ann' });
    const message = now(world, draft.id);
    expect(message.id).not.toBe(draft.message.id);
    expect(message.threadId).toBe(draft.message.threadId);
    expect(headerOf(message, 'X-Rekindle-Key')).toBeUndefined();
    expect(message.snippet).toBe('Dear Ann');
  });

  it('edited in subject: new thread id, text kept', () => {
    const { world, draft } = withDraft();
    world.mailboxes.editDraft(OWNER, draft.id, { subject: 'Grüße' });
    const message = now(world, draft.id);
    expect(message.threadId).toBe(message.id);
    expect(message.threadId).not.toBe(draft.message.threadId);
    expect(headerOf(message, 'Subject')).toBe('Grüße');
    expect(message.snippet).toBe('Hello');
  });

  it('re-addressed and sent by hand: Sent holds the new address', () => {
    const { world, draft } = withDraft();
    world.mailboxes.editDraft(OWNER, draft.id, { to: 'Bo Öst <bo@client.example>' });
    const sent = world.mailboxes.sendDraft(OWNER, draft.id);
    const message = world.gmail().Users.Messages.get('me', sent.id);
    expect(headerOf(message, 'To')).toBe('Bo Öst <bo@client.example>');
    expect(message.threadId).toBe(draft.message.threadId);
    expect(refused(() => now(world, draft.id)).code).toBe(404);
  });

  it('scheduled: out of Drafts, labelled SCHEDULED, sent when the clock passes', () => {
    const { world, draft } = withDraft();
    const leavesAt = world.now() + 3600_000;
    world.mailboxes.scheduleDraft(OWNER, draft.id, leavesAt);
    const Gmail = world.gmail();
    expect(Gmail.Users.Drafts.list('me').drafts).toBeUndefined();
    world.wait(10_000);
    expect(Gmail.Users.Messages.list('me', { q: 'in:scheduled' }).messages).toHaveLength(1);
    expect(Gmail.Users.Messages.list('me', { q: 'in:sent' }).messages).toBeUndefined();
    world.wait(3600_000);
    world.mailboxes.advance(world.now());
    const [sent] = world.mailboxes.list(OWNER, 'sent');
    expect(sent.date).toBe(leavesAt);
    expect(world.mailboxes.list(OWNER, 'scheduled')).toEqual([]);
  });

  it('scheduled and cancelled: a draft again under another draft id', () => {
    const { world, draft } = withDraft();
    const waiting = world.mailboxes.scheduleDraft(OWNER, draft.id, world.now() + 1000);
    const again = world.mailboxes.cancelScheduled(OWNER, waiting.id);
    expect(again.id).not.toBe(draft.id);
    world.wait(5000);
    world.mailboxes.advance(world.now());
    expect(world.mailboxes.list(OWNER, 'sent')).toEqual([]);
  });

  it('deleted: nothing is left, not even in the bin', () => {
    const { world, draft } = withDraft();
    world.mailboxes.deleteDraft(OWNER, draft.id);
    expect(world.mailboxes.list(OWNER, 'all')).toEqual([]);
  });
});
