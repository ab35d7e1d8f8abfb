import { describe, expect, it } from '@jest/globals';
import { COLLEAGUE, newWorld, OWNER, raw, refused } from './support';

const DAY = 24 * 3600_000;

describe('units a minute', () => {
  it('60 sends fit into a minute, the 61st is refused without effect, and fits when the minute is over', () => {
    const world = newWorld();
    const Gmail = world.gmail(OWNER, { plan: 'workspace' });
    const send = () => Gmail.Users.Messages.send({ raw: raw({}) }, 'me');
    for (let n = 0; n < 60; n++) send();
    const error = refused(send);
    expect(error).toMatchObject({ code: 429, name: 'GoogleJsonResponseException' });
    expect(error.message).toMatch(/User-rate limit exceeded.*Retry after 2026-11-21T09:01:00.000Z/);
    expect(world.mailboxes.list(OWNER, 'sent')).toHaveLength(60);
    expect(refused(() => Gmail.Users.getProfile('me')).code).toBe(429);
    world.wait(60_000);
    expect(send().labelIds).toEqual(['SENT']);
  });

  it('54 drafts made and sent fit into a minute', () => {
    const Gmail = newWorld().gmail(OWNER, { plan: 'workspace' });
    const mail = () => {
      const draft = Gmail.Users.Drafts.create({ message: { raw: raw({}) } }, 'me');
      Gmail.Users.Drafts.send({ id: draft.id }, 'me');
    };
    for (let n = 0; n < 54; n++) mail();
    expect(refused(mail).code).toBe(429);
  });

  it('150 thread reads fit, and each account has its own minute', () => {
    const world = newWorld();
    const { threadId } = world.mailboxes.writeMail(OWNER, { to: COLLEAGUE, subject: 's', text: 't' });
    const Gmail = world.gmail();
    for (let n = 0; n < 150; n++) Gmail.Users.Threads.get('me', threadId, { format: 'minimal' });
    expect(refused(() => Gmail.Users.Threads.get('me', threadId)).code).toBe(429);
    expect(world.gmail(COLLEAGUE).Users.getProfile('me').messagesTotal).toBe(1);
  });

  it('calls that fail cost their units too', () => {
    const Gmail = newWorld().gmail();
    for (let n = 0; n < 300; n++)
      expect(refused(() => Gmail.Users.Messages.get('me', '19ff')).code).toBe(404);
    expect(refused(() => Gmail.Users.Messages.get('me', '19ff')).code).toBe(429);
  });
});

describe('recipients a day', () => {
  const to = (count: number, prefix = 'a') =>
    Array.from({ length: count }, (_, n) => `${prefix}${n}@client.example`).join(', ');

  it('counts To, Cc and Bcc; beyond 100 on a consumer account it throws and nothing leaves', () => {
    const world = newWorld();
    const Gmail = world.gmail();
    Gmail.Users.Messages.send({ raw: raw({ To: to(40) }) }, 'me');
    Gmail.Users.Messages.send({ raw: raw({ To: to(19), Cc: to(10, 'b'), Bcc: to(10, 'c') }) }, 'me');
    expect(world.mailboxes.recipientsLeft(OWNER, 'consumer')).toBe(21);
    Gmail.Users.Messages.send({ raw: raw({ To: to(20) }) }, 'me');
    const error = refused(() => Gmail.Users.Messages.send({ raw: raw({ To: to(2) }) }, 'me'));
    expect(error.message).toMatch(/Retry after 2026-11-22T09:00:00.000Z \(Mail sending\)$/);
    expect(world.mailboxes.list(OWNER, 'sent')).toHaveLength(3);
    expect(Gmail.Users.Messages.send({ raw: raw({ To: to(1) }) }, 'me').labelIds).toEqual(['SENT']);
    expect(world.recipients).toBe(100);
  });

  it('a draft refused by the day stays a draft', () => {
    const world = newWorld();
    const Gmail = world.gmail();
    world.mailboxes.takeRecipients(OWNER, 100, 'consumer');
    const draft = Gmail.Users.Drafts.create({ message: { raw: raw({}) } }, 'me');
    expect(refused(() => Gmail.Users.Drafts.send({ id: draft.id }, 'me')).code).toBe(429);
    expect(Gmail.Users.Drafts.list('me').drafts).toHaveLength(1);
  });

  it('the day lasts 24 hours from its first mail, not until midnight', () => {
    const world = newWorld();
    expect(world.mailboxes.takeRecipients(OWNER, 60, 'consumer')).toBe(true);
    world.wait(20 * 3600_000);
    expect(world.mailboxes.takeRecipients(OWNER, 40, 'consumer')).toBe(true);
    expect(world.mailboxes.takeRecipients(OWNER, 1, 'consumer')).toBe(false);
    world.wait(DAY - 20 * 3600_000);
    expect(world.mailboxes.recipientsLeft(OWNER, 'consumer')).toBe(100);
  });

  it('1,500 on Workspace; drafts and hand-sent mail do not count', () => {
    const world = newWorld();
    world.gmail().Users.Drafts.create({ message: { raw: raw({}) } }, 'me');
    world.mailboxes.writeMail(OWNER, { to: 'a@client.example', subject: 's', text: 't' });
    expect(world.mailboxes.recipientsLeft(OWNER, 'workspace')).toBe(1500);
  });
});
