import { describe, expect, it } from '@jest/globals';
import { mail, newWorld, OWNER, raw, refused, type World } from './support';

function one() {
  const world = newWorld();
  const { id } = world.mailboxes.deliver(OWNER, mail({}));
  return { world, Gmail: world.gmail(), id };
}

describe('labels', () => {
  it('modify adds and removes, and answers what is so now', () => {
    const { Gmail, id } = one();
    const change = { addLabelIds: ['STARRED'], removeLabelIds: ['UNREAD', 'INBOX'] };
    expect(Gmail.Users.Messages.modify(change, 'me', id)).toEqual({
      id,
      threadId: id,
      labelIds: ['STARRED'],
    });
  });

  it.each(['SPAM', 'TRASH'])('adding %s takes the message out of the inbox', (label) => {
    const { Gmail, id } = one();
    const { labelIds } = Gmail.Users.Messages.modify({ addLabelIds: [label] }, 'me', id);
    expect(labelIds).toEqual(['UNREAD', label]);
  });

  it('trash and untrash: the bin gives back, but not into the inbox', () => {
    const { Gmail, id } = one();
    expect(Gmail.Users.Messages.trash('me', id).labelIds).toEqual(['UNREAD', 'TRASH']);
    expect(Gmail.Users.Messages.untrash('me', id).labelIds).toEqual(['UNREAD']);
  });

  it('a message without labels has no labelIds', () => {
    const { Gmail, id } = one();
    const change = { removeLabelIds: ['UNREAD', 'INBOX'] };
    expect('labelIds' in Gmail.Users.Messages.modify(change, 'me', id)).toBe(false);
  });

  it('batchModify changes all or, with one id unknown, none', () => {
    const { world, Gmail, id } = one();
    const other = world.mailboxes.deliver(OWNER, mail({})).id;
    const change = { ids: [id, other], removeLabelIds: ['UNREAD'] };
    expect(Gmail.Users.Messages.batchModify(change, 'me')).toBeUndefined();
    expect(Gmail.Users.Messages.get('me', other).labelIds).toEqual(['INBOX']);
    const wrong = { ids: [id, '19ff'], removeLabelIds: ['INBOX'] };
    expect(refused(() => Gmail.Users.Messages.batchModify(wrong, 'me')).code).toBe(404);
    expect(Gmail.Users.Messages.get('me', id).labelIds).toEqual(['INBOX']);
  });

  it.each([
    [{ addLabelIds: ['SENT'] }, 'Invalid label: SENT'],
    [{ removeLabelIds: ['DRAFT'] }, 'Invalid label: DRAFT'],
    [{ addLabelIds: ['Mine'] }, 'Invalid label: Mine'],
    [{}, 'No label add or removes specified'],
  ])('modify refuses %j', (change, words) => {
    const { Gmail, id } = one();
    expect(refused(() => Gmail.Users.Messages.modify(change, 'me', id))).toMatchObject({
      code: 400,
      message: expect.stringContaining(words),
    });
  });

  it('create gives an id of its own, once per name; list shows it beside the system labels', () => {
    const { Gmail } = one();
    const label = Gmail.Users.Labels.create({ name: 'Win back' }, 'me');
    expect(label).toEqual({ id: expect.stringMatching(/^Label_\d+$/), name: 'Win back', type: 'user' });
    expect(refused(() => Gmail.Users.Labels.create({ name: 'win BACK' }, 'me')).code).toBe(409);
    expect(refused(() => Gmail.Users.Labels.create({ name: 'inbox' }, 'me')).code).toBe(409);
    const { labels } = Gmail.Users.Labels.list('me');
    expect(labels.filter((entry) => entry.type === 'user')).toEqual([label]);
    expect(labels.map((entry) => entry.id)).toEqual(expect.arrayContaining(['INBOX', 'SENT', 'UNREAD']));
  });
});

describe('Gmail.Users.History.list', () => {
  const since = (world: World, startHistoryId: string, options: object = {}) =>
    world.gmail().Users.History.list('me', { startHistoryId, ...options });
  const idNow = (world: World) => world.gmail().Users.getProfile('me').historyId;

  it('names what came, changed and went since an id, in order', () => {
    const { world, Gmail } = one();
    const start = idNow(world);
    const { id } = world.mailboxes.deliver(OWNER, mail({}));
    Gmail.Users.Messages.modify({ removeLabelIds: ['UNREAD'] }, 'me', id);
    const { history, historyId } = since(world, start);
    expect(history).toEqual([
      {
        id: expect.any(String),
        messages: [{ id, threadId: id }],
        messagesAdded: [{ message: { id, threadId: id, labelIds: ['UNREAD', 'INBOX'] } }],
      },
      {
        id: historyId,
        messages: [{ id, threadId: id }],
        labelsRemoved: [{ message: { id, threadId: id, labelIds: ['INBOX'] }, labelIds: ['UNREAD'] }],
      },
    ]);
    expect(since(world, historyId)).toEqual({ historyId });
  });

  it('filters by type and label: a sent draft is no news in the inbox', () => {
    const { world, Gmail } = one();
    const start = idNow(world);
    const draft = Gmail.Users.Drafts.create({ message: { raw: raw({}) } }, 'me');
    Gmail.Users.Drafts.send({ id: draft.id }, 'me');
    world.mailboxes.deliver(OWNER, mail({}));
    const count = (options: object) => since(world, start, options).history?.length ?? 0;
    expect(count({})).toBe(4);
    expect(count({ historyTypes: ['messageAdded'] })).toBe(3);
    expect(count({ historyTypes: 'messageDeleted' })).toBe(1);
    expect(count({ historyTypes: ['messageAdded'], labelId: 'INBOX' })).toBe(1);
  });

  it('says nothing of a change that was none', () => {
    const { world, Gmail, id } = one();
    Gmail.Users.Messages.trash('me', id);
    const start = idNow(world);
    Gmail.Users.Messages.trash('me', id);
    Gmail.Users.Messages.modify({ removeLabelIds: ['INBOX'] }, 'me', id);
    expect(since(world, start).history).toBeUndefined();
  });

  it('is 404 for an id of more than a week ago, once something happened since', () => {
    const { world } = one();
    const start = idNow(world);
    world.wait(8 * 24 * 3600_000);
    expect(since(world, start).history).toBeUndefined();
    world.mailboxes.deliver(OWNER, mail({}));
    expect(since(world, start).history).toHaveLength(1);
    world.wait(8 * 24 * 3600_000);
    expect(refused(() => since(world, start)).code).toBe(404);
  });

  it('is 404 for an id that never was, 400 without one or with an unknown type', () => {
    const { world } = one();
    expect(refused(() => since(world, '1')).code).toBe(404);
    expect(refused(() => since(world, '99999999')).code).toBe(404);
    expect(refused(() => world.gmail().Users.History.list('me', { startHistoryId: 'x' })).code).toBe(400);
    expect(refused(() => since(world, idNow(world), { historyTypes: ['mail'] })).code).toBe(400);
  });

  it('pages', () => {
    const { world } = one();
    const start = idNow(world);
    for (let n = 0; n < 3; n++) world.mailboxes.deliver(OWNER, mail({}));
    const first = since(world, start, { maxResults: 2 });
    expect(first.history).toHaveLength(2);
    expect(since(world, start, { maxResults: 2, pageToken: first.nextPageToken }).history).toHaveLength(1);
  });
});
