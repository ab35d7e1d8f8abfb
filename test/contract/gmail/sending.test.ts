import { describe, expect, it } from '@jest/globals';
import { COLLEAGUE, encode, headerOf, mail, newWorld, OWNER, raw, refused } from './support';

const send = (Gmail: ReturnType<ReturnType<typeof newWorld>['gmail']>, fields: Record<string, string>) =>
  Gmail.Users.Messages.send({ raw: raw(fields) }, 'me');

describe('Gmail.Users.Messages.send', () => {
  it('answers id, thread id and SENT, and keeps everything but the Message-ID', () => {
    const Gmail = newWorld().gmail();
    const sent = send(Gmail, {
      'Message-ID': '<mine@example.com>',
      'X-Rekindle-Key': 'k',
      'List-Unsubscribe': '<mailto:a@b.cc>',
    });
    expect(sent).toEqual({ id: expect.any(String), threadId: sent.id, labelIds: ['SENT'] });
    const message = Gmail.Users.Messages.get('me', sent.id);
    expect(headerOf(message, 'Message-ID')).not.toContain('mine@example.com');
    expect(headerOf(message, 'X-Rekindle-Key')).toBe('k');
    expect(headerOf(message, 'List-Unsubscribe')).toBe('<mailto:a@b.cc>');
  });

  it('writes "Message-Id" by the API and "Message-ID" by hand: names must be compared without case', () => {
    const world = newWorld();
    const names = (id: string) =>
      world
        .gmail()
        .Users.Messages.get('me', id)
        .payload?.headers.map((entry) => entry.name);
    expect(names(send(world.gmail(), {}).id)).toContain('Message-Id');
    const byHand = world.mailboxes.writeMail(OWNER, { to: 'ann@client.example', subject: 'Hi', text: 'x' });
    expect(names(byHand.id)).toContain('Message-ID');
  });

  it('dates the mail by the clock and sets From to the account when it may not use the one given', () => {
    const world = newWorld();
    const Gmail = world.gmail();
    const message = Gmail.Users.Messages.get(
      'me',
      send(Gmail, { From: 'The Boss <boss@elsewhere.example>', Date: 'Mon, 1 Jan 2001 00:00:00 +0000' }).id,
    );
    expect(headerOf(message, 'From')).toBe('The Boss <owner@example.com>');
    expect(headerOf(message, 'Date')).toBe('Sat, 21 Nov 2026 09:00:00 +0000');
    expect(message.internalDate).toBe(String(world.now()));
  });

  it('keeps From when it is an alias', () => {
    const world = newWorld();
    world.mailboxes.open(OWNER, { aliases: [{ address: 'hello@shop.example', displayName: 'Shop' }] });
    const Gmail = world.gmail();
    const sent = send(Gmail, { From: 'Shop <hello@shop.example>' });
    expect(headerOf(Gmail.Users.Messages.get('me', sent.id), 'From')).toBe('Shop <hello@shop.example>');
  });

  it.each([
    [{ To: '' }, 'Recipient address required'],
    [{ To: 'ann' }, 'Invalid To header'],
    [{ To: 'ann@client' }, 'Invalid To header'],
    [{ To: 'ann@client.example, not an address' }, 'Invalid To header'],
    [{ To: 'änn@client.example' }, 'Invalid To header'],
    [{ Cc: 'a b@client.example' }, 'Invalid Cc header'],
    [{ Bcc: '@client.example' }, 'Invalid Bcc header'],
    [{ From: 'nobody' }, 'Invalid From header'],
    [{ To: Array.from({ length: 51 }, (_, i) => `a${i}@client.example`).join(', ') }, 'Recipients limit'],
  ])('refuses %j: %s', (fields, words) => {
    const world = newWorld();
    const error = refused(() => send(world.gmail(), fields as unknown as Record<string, string>));
    expect(error).toMatchObject({ code: 400, message: expect.stringContaining(words) });
    expect(world.mailboxes.list(OWNER, 'all')).toEqual([]);
    expect(world.recipients).toBe(0);
  });

  it.each([
    [undefined, "'raw' RFC822 payload"],
    ['', "'raw' RFC822 payload"],
    [
      Buffer.from(mail({ Subject: '???>>>~~~' }))
        .toString('base64')
        .replace('=', '+'),
      'Base64 decoding failed',
    ],
    [[84, 111], 'Base64 decoding failed'],
    ['not base64 at all', 'Base64 decoding failed'],
    [encode('no headers here'), 'Recipient address required'],
  ])('refuses raw %#', (value, words) => {
    const error = refused(() => newWorld().gmail().Users.Messages.send({ raw: value }, 'me'));
    expect(error.message).toContain(words);
  });

  it('refuses a mail over 5 MB', () => {
    const error = refused(() =>
      newWorld()
        .gmail()
        .Users.Messages.send({ raw: raw({}, 'x'.repeat(5 * 1024 * 1024)) }, 'me'),
    );
    expect(error.code).toBe(413);
  });

  it('refuses fields the API does not know', () => {
    const error = refused(() =>
      newWorld()
        .gmail()
        .Users.Messages.send({ raw: raw({}), to: 'x' }, 'me'),
    );
    expect(error.message).toContain('Unknown name "to"');
  });

  it('arrives in the inbox of another account of the world, without Bcc, same Message-ID, other ids', () => {
    const world = newWorld();
    const Gmail = world.gmail();
    const sent = send(Gmail, {
      To: `Colleague+x <${COLLEAGUE.replace('@', '+shop@')}>`,
      Bcc: 'ann@client.example',
    });
    const [arrived] = world.mailboxes.list(COLLEAGUE, 'inbox');
    expect(arrived.labelIds).toEqual(['UNREAD', 'INBOX']);
    expect(arrived.id).not.toBe(sent.id);
    const there = world.gmail(COLLEAGUE).Users.Messages.get('me', arrived.id);
    const here = Gmail.Users.Messages.get('me', sent.id);
    expect(headerOf(there, 'Message-ID')).toBe(headerOf(here, 'Message-ID'));
    expect(headerOf(there, 'Bcc')).toBeUndefined();
    expect(headerOf(here, 'Bcc')).toBe('ann@client.example');
    expect(world.recipients).toBe(2);
  });

  it('to oneself is one message in Sent and Inbox', () => {
    const world = newWorld();
    const sent = send(world.gmail(), { To: OWNER });
    expect(sent.labelIds).toEqual(['UNREAD', 'SENT', 'INBOX']);
    expect(world.mailboxes.list(OWNER, 'all')).toHaveLength(1);
  });

  it('gives the same ids in every world: nothing is random', () => {
    const ids = () => {
      const Gmail = newWorld().gmail();
      return [send(Gmail, {}).id, send(Gmail, {}).id];
    };
    expect(ids()).toEqual(ids());
    expect(new Set(ids()).size).toBe(2);
  });
});

describe('threads of sent mail', () => {
  function started() {
    const world = newWorld();
    const Gmail = world.gmail();
    const first = send(Gmail, { Subject: 'A question' });
    const wireId = headerOf(Gmail.Users.Messages.get('me', first.id), 'Message-ID')!;
    const good = { Subject: 'Re: A question', 'In-Reply-To': wireId, References: wireId };
    return { world, Gmail, first, wireId, good };
  }

  it('join when thread id, references and subject all agree', () => {
    const { Gmail, first, good } = started();
    const reply = Gmail.Users.Messages.send({ raw: raw(good), threadId: first.threadId }, 'me');
    expect(reply.threadId).toBe(first.threadId);
    expect(Gmail.Users.Threads.get('me', first.threadId).messages.map((m) => m.id)).toEqual([
      first.id,
      reply.id,
    ]);
  });

  it('join for drafts too', () => {
    const { Gmail, first, good } = started();
    const draft = Gmail.Users.Drafts.create({ message: { raw: raw(good), threadId: first.threadId } }, 'me');
    expect(draft.message.threadId).toBe(first.threadId);
    expect(Gmail.Users.Drafts.send({ id: draft.id }, 'me').threadId).toBe(first.threadId);
  });

  it.each([
    ['without thread id', {}, false],
    ['without In-Reply-To', { 'In-Reply-To': '' }, true],
    ['without References', { References: '' }, true],
    ['with an invented Message-ID', { 'In-Reply-To': '<a@b.cc>', References: '<a@b.cc>' }, true],
    ['with another subject', { Subject: 'Another question' }, true],
    ['with an answer prefix of another language', { Subject: 'AW: A question' }, true],
  ])('do not join %s', (_, change, ask) => {
    const { Gmail, first, good } = started();
    const fields = { ...good, ...(change as unknown as Record<string, string>) };
    const resource = { raw: raw(fields), ...(ask ? { threadId: first.threadId } : {}) };
    const reply = Gmail.Users.Messages.send(resource, 'me');
    expect(reply.threadId).toBe(reply.id);
  });

  it("refuse a thread of another mailbox as 'not found', and what is no id as invalid", () => {
    const { world, first, good } = started();
    const other = world.gmail(COLLEAGUE);
    const ask = (threadId: string) =>
      refused(() => other.Users.Messages.send({ raw: raw(good), threadId }, 'me'));
    expect(ask(first.threadId)).toMatchObject({
      code: 404,
      message: expect.stringContaining('Requested entity was not found.'),
    });
    expect(ask('thread-1').code).toBe(400);
    expect(world.mailboxes.list(COLLEAGUE, 'all')).toEqual([]);
  });
});

describe('threads of arriving mail', () => {
  function sent() {
    const world = newWorld();
    const { id, threadId } = send(world.gmail(), { Subject: 'A question' });
    const wireId = headerOf(world.gmail().Users.Messages.get('me', id), 'Message-ID')!;
    return { world, threadId, wireId };
  }

  it.each([
    ['Re: A question', true],
    ['AW: A question', true],
    ['RE: re: a question', true],
    ['Automatic reply: A question', true],
    ['Something else', false],
  ])('an answer with subject "%s" joins: %s', (subject, joins) => {
    const { world, threadId, wireId } = sent();
    const fields = { From: 'ann@client.example', To: OWNER, Subject: subject, References: wireId };
    const arrived = world.mailboxes.deliver(OWNER, mail(fields));
    expect(arrived.threadId === threadId).toBe(joins);
  });

  it('a mail that names nothing starts its own thread, whatever its subject', () => {
    const { world, threadId } = sent();
    const fields = { From: 'ann@client.example', To: OWNER, Subject: 'Re: A question' };
    expect(world.mailboxes.deliver(OWNER, mail(fields)).threadId).not.toBe(threadId);
  });
});
