import { describe, expect, it } from '@jest/globals';
import { mail, newWorld, OWNER, refused } from './support';

describe('Gmail.Users.Messages.list', () => {
  function five() {
    const world = newWorld();
    const ids = [1, 2, 3, 4, 5].map((n) => {
      world.wait(1000);
      return world.mailboxes.deliver(OWNER, mail({ From: `a${n}@client.example`, To: OWNER })).id;
    });
    return { world, Gmail: world.gmail(), newestFirst: ids.reverse() };
  }

  it('answers ids only, newest first, and no key when there is nothing', () => {
    const { Gmail, newestFirst } = five();
    const { messages } = Gmail.Users.Messages.list('me');
    expect(messages?.map((message) => message.id)).toEqual(newestFirst);
    expect(Object.keys(messages![0])).toEqual(['id', 'threadId']);
    expect(newWorld().gmail().Users.Messages.list('me')).toEqual({ resultSizeEstimate: 0 });
  });

  it('pages with maxResults and pageToken', () => {
    const { Gmail, newestFirst } = five();
    const seen: string[] = [];
    let pageToken: string | undefined;
    do {
      const page = Gmail.Users.Messages.list('me', { maxResults: 2, pageToken });
      seen.push(...page.messages!.map((message) => message.id));
      pageToken = page.nextPageToken;
    } while (pageToken);
    expect(seen).toEqual(newestFirst);
  });

  it.each([{ maxResults: 501 }, { maxResults: 0 }, { maxResults: '10' }, { pageToken: 'x' }, { query: 'a' }])(
    'refuses %j',
    (options) => {
      expect(refused(() => five().Gmail.Users.Messages.list('me', options)).code).toBe(400);
    },
  );

  it('leaves spam and bin out unless asked', () => {
    const { world, Gmail, newestFirst } = five();
    world.mailboxes.trash(OWNER, newestFirst[0]);
    world.mailboxes.reportSpam(OWNER, newestFirst[1]);
    const count = (options: object) => Gmail.Users.Messages.list('me', options).messages?.length;
    expect(count({})).toBe(3);
    expect(count({ includeSpamTrash: true })).toBe(5);
    expect(count({ labelIds: ['TRASH'] })).toBe(1);
    expect(count({ labelIds: 'SPAM' })).toBe(1);
    expect(count({ labelIds: ['INBOX', 'UNREAD'] })).toBe(3);
  });
});

describe('Gmail.Users.Threads', () => {
  it('get answers the messages oldest first, list the threads newest first', () => {
    const world = newWorld();
    const sent = world.mailboxes.writeMail(OWNER, {
      to: 'ann@client.example',
      subject: 'Hi',
      text: 'How are you?',
    });
    world.wait(1000);
    world.mailboxes.deliver(OWNER, mail({ From: 'bo@client.example', To: OWNER }));
    world.wait(1000);
    const reply = world.mailboxes.replyAsClient(OWNER, sent.id, { text: 'Fine' });
    const Gmail = world.gmail();
    const thread = Gmail.Users.Threads.get('me', sent.threadId, { format: 'minimal' });
    expect(thread.messages.map((message) => message.id)).toEqual([sent.id, reply.id]);
    const list = Gmail.Users.Threads.list('me').threads!;
    expect(list).toHaveLength(2);
    expect(list[0]).toMatchObject({ id: sent.threadId, snippet: expect.stringContaining('Fine') });
    expect(refused(() => Gmail.Users.Threads.get('me', '19ffffffffffffff')).code).toBe(404);
    expect(refused(() => Gmail.Users.Threads.get('me', sent.threadId, { format: 'raw' })).code).toBe(400);
  });
});
