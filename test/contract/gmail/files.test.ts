import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { COLLEAGUE, headerOf, mail, newWorld, OWNER, raw, refused, type World } from './support';

let dir: string;
let world: World;
let draft: { id: string; message: { id: string; threadId: string } };

beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'mailboxes-'));
  world = newWorld();
  const content = raw({ 'X-Rekindle-Key': 'k1' });
  draft = world.gmail().Users.Drafts.create({ message: { raw: content } }, 'me');
  world.mailboxes.save(dir);
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const box = (...parts: string[]): string => path.join(dir, 'mailbox', OWNER, ...parts);
const files = (folder: string, account = OWNER): string[] =>
  readdirSync(path.join(dir, 'mailbox', account, folder));
const draftFile = (): string => box('drafts', `${draft.message.id}.eml`);
const state = () => JSON.parse(readFileSync(box('state.json'), 'utf8'));

/** The world as a later process finds it, an hour on. */
function reopened(): World {
  const later = newWorld();
  later.wait(3600_000);
  later.mailboxes.load(dir);
  return later;
}

const lines = (of: World, place: 'sent' | 'inbox' | 'drafts' | 'all', account = OWNER) =>
  of.mailboxes.list(account, place);
const isGone = (of: World): boolean =>
  refused(() => of.gmail().Users.Drafts.get('me', draft.id)).code === 404;

describe('the files of a mailbox', () => {
  it('are <message id>.eml by folder, and state.json with the ids', () => {
    const sent = world.gmail().Users.Messages.send({ raw: raw({ To: COLLEAGUE }) }, 'me');
    world.mailboxes.save(dir);
    expect(files('drafts')).toEqual([`${draft.message.id}.eml`]);
    expect(files('sent')).toEqual([`${sent.id}.eml`]);
    expect(files('inbox', COLLEAGUE)).toHaveLength(1);
    expect(readFileSync(box('sent', `${sent.id}.eml`), 'utf8')).toMatch(
      /^Message-Id: <CA.*@mail\.gmail\.com>\r$/m,
    );
    expect(Object.keys(state())).toEqual(['messages', 'drafts']);
    expect(state().drafts).toEqual([{ id: draft.id, messageId: draft.message.id }]);
    expect(state().messages[1]).toEqual({
      id: sent.id,
      threadId: sent.threadId,
      labelIds: ['SENT'],
      date: '2026-11-21T09:00:00.000Z',
    });
  });

  it('hold everything: a reopened world goes on where the first stopped', () => {
    world.mailboxes.open(OWNER, {
      displayName: 'Olga',
      aliases: [{ address: 'o@shop.example', displayName: 'S' }],
    });
    const Gmail = world.gmail();
    const label = Gmail.Users.Labels.create({ name: 'Mine' }, 'me');
    const sent = Gmail.Users.Messages.send({ raw: raw({ To: OWNER }) }, 'me');
    Gmail.Users.Messages.modify({ addLabelIds: [label.id] }, 'me', sent.id);
    const waiting = world.mailboxes.writeDraft(OWNER, {
      to: 'a@client.example',
      subject: 'later',
      text: 'x',
    });
    world.mailboxes.scheduleDraft(OWNER, waiting.id, world.now() + 7200_000);
    const { historyId } = Gmail.Users.getProfile('me');
    world.mailboxes.save(dir);

    const later = reopened();
    expect(later.mailboxes.snapshot()).toEqual(world.mailboxes.snapshot());
    expect(later.gmail().Users.History.list('me', { startHistoryId: historyId }).history).toBeUndefined();
    expect(later.mailboxes.recipientsLeft(OWNER, 'consumer')).toBe(99);
    later.wait(7200_000);
    later.mailboxes.advance(later.now());
    expect(lines(later, 'sent')).toHaveLength(2);
  });

  it('saved unchanged are not written again', () => {
    const later = reopened();
    writeFileSync(draftFile(), 'touched');
    later.mailboxes.save(dir);
    expect(readFileSync(draftFile(), 'utf8')).toBe('touched');
  });

  it('follow a draft that is sent: its file goes, another comes', () => {
    world.gmail().Users.Drafts.send({ id: draft.id }, 'me');
    world.mailboxes.save(dir);
    expect(files('drafts')).toEqual([]);
    expect(files('sent')).toHaveLength(1);
  });

  it('bin and archive are labels: the file stays', () => {
    const { id } = world.mailboxes.deliver(OWNER, mail({}));
    world.mailboxes.trash(OWNER, id);
    world.mailboxes.save(dir);
    expect(files('inbox')).toEqual([`${id}.eml`]);
    expect(reopened().mailboxes.list(OWNER, 'trash')).toHaveLength(1);
  });

  it('keep bytes that are no UTF-8', () => {
    const { id } = world.mailboxes.deliver(OWNER, mail({}, 'K\xf6ln'));
    world.mailboxes.save(dir);
    expect(reopened().mailboxes.snapshot().mailboxes.get(OWNER)?.messages.get(id)?.raw).toContain('K\xf6ln');
  });
});

describe('what an outsider does to the files', () => {
  it('a draft file deleted = discarded', () => {
    rmSync(draftFile());
    const later = reopened();
    expect(isGone(later)).toBe(true);
    expect(lines(later, 'all')).toEqual([]);
  });

  it('a draft file changed in text = edited: draft id and thread stay, message id changes, the file is renamed', () => {
    writeFileSync(draftFile(), readFileSync(draftFile(), 'utf8').replace('Hello', 'Dear Ann'));
    const later = reopened();
    const { message } = later.gmail().Users.Drafts.get('me', draft.id);
    expect(message.id).not.toBe(draft.message.id);
    expect(message.threadId).toBe(draft.message.threadId);
    expect(message.snippet).toBe('Dear Ann');
    expect(headerOf(message, 'X-Rekindle-Key')).toBe('k1');
    later.mailboxes.save(dir);
    expect(files('drafts')).toEqual([`${message.id}.eml`]);
  });

  it('a draft file changed in subject = edited: a new thread id too', () => {
    writeFileSync(draftFile(), readFileSync(draftFile(), 'utf8').replace('Long time', 'Much time'));
    const { message } = reopened().gmail().Users.Drafts.get('me', draft.id);
    expect(message.threadId).toBe(message.id);
    expect(message.threadId).not.toBe(draft.message.threadId);
  });

  it('a draft file moved to sent/ = sent by hand: new message id, Message-ID by Gmail, delivered', () => {
    const edited = readFileSync(draftFile(), 'utf8').replace('ann@client.example', COLLEAGUE);
    writeFileSync(draftFile(), edited);
    renameSync(draftFile(), box('sent', `${draft.message.id}.eml`));
    const later = reopened();
    expect(isGone(later)).toBe(true);
    const [sent] = lines(later, 'sent');
    expect(sent).toMatchObject({ threadId: draft.message.threadId, to: COLLEAGUE, labelIds: ['SENT'] });
    expect(sent.id).not.toBe(draft.message.id);
    expect(sent.date).toBe(later.now());
    expect(lines(later, 'inbox', COLLEAGUE)).toHaveLength(1);
    later.mailboxes.save(dir);
    expect(files('sent')).toEqual([`${sent.id}.eml`]);
  });

  it('a draft file moved to sent/ under another name: the draft is gone, a mail was sent', () => {
    renameSync(draftFile(), box('sent', 'mine.eml'));
    const later = reopened();
    expect(isGone(later)).toBe(true);
    expect(lines(later, 'sent')).toHaveLength(1);
    later.mailboxes.save(dir);
    expect(files('sent')).toEqual([`${lines(later, 'sent')[0].id}.eml`]);
    expect(lines(reopened(), 'sent')).toHaveLength(1);
  });

  it('a draft file moved to scheduled/ leaves a day later', () => {
    renameSync(draftFile(), box('scheduled', `${draft.message.id}.eml`));
    const later = reopened();
    expect(later.mailboxes.list(OWNER, 'scheduled')).toHaveLength(1);
    expect(isGone(later)).toBe(true);
    later.wait(24 * 3600_000);
    later.mailboxes.advance(later.now());
    expect(lines(later, 'sent')).toHaveLength(1);
  });

  it('a scheduled file moved to drafts/ is a draft again, deleted it never leaves', () => {
    const waiting = world.mailboxes.scheduleDraft(OWNER, draft.id, world.now() + 7200_000);
    world.mailboxes.save(dir);
    const file = box('scheduled', `${waiting.id}.eml`);
    renameSync(file, box('drafts', `${waiting.id}.eml`));
    expect(lines(reopened(), 'drafts')).toHaveLength(1);
    rmSync(box('drafts', `${waiting.id}.eml`));
    expect(lines(reopened(), 'all')).toEqual([]);
  });

  it('a file put into inbox/ is delivered now, unread, in the thread it answers, once', () => {
    const sent = world.gmail().Users.Drafts.send({ id: draft.id }, 'me');
    world.mailboxes.save(dir);
    const wireId = headerOf(world.gmail().Users.Messages.get('me', sent.id), 'Message-ID')!;
    const fields = {
      From: 'ann@client.example',
      To: OWNER,
      Subject: 'Re: Long time no see',
      'In-Reply-To': wireId,
    };
    writeFileSync(box('inbox', 'answer.eml'), mail(fields, 'Yes!'));
    const later = reopened();
    const [arrived] = lines(later, 'inbox');
    expect(arrived).toMatchObject({
      threadId: sent.threadId,
      unread: true,
      date: later.now(),
      snippet: 'Yes!',
    });
    later.mailboxes.save(dir);
    expect(files('inbox')).toEqual([`${arrived.id}.eml`]);
    expect(lines(reopened(), 'inbox')).toHaveLength(1);
  });

  it('a file put into drafts/ is a draft', () => {
    writeFileSync(box('drafts', 'template.eml'), mail({ Subject: 'My template' }));
    const later = reopened();
    expect(later.gmail().Users.Drafts.list('me').drafts).toHaveLength(2);
  });

  it('an inbox file deleted is a mail deleted for good; history tells', () => {
    const { id } = world.mailboxes.deliver(OWNER, mail({}));
    world.mailboxes.save(dir);
    const { historyId } = world.gmail().Users.getProfile('me');
    rmSync(box('inbox', `${id}.eml`));
    const later = reopened();
    expect(lines(later, 'inbox')).toEqual([]);
    const { history } = later.gmail().Users.History.list('me', { startHistoryId: historyId });
    expect(history).toEqual([expect.objectContaining({ messagesDeleted: [expect.anything()] })]);
  });

  it('labels changed in state.json hold', () => {
    const { id } = world.mailboxes.deliver(OWNER, mail({}));
    world.mailboxes.save(dir);
    const changed = state();
    changed.messages.find((entry: { id: string }) => entry.id === id).labelIds = ['SPAM'];
    writeFileSync(box('state.json'), JSON.stringify(changed));
    expect(reopened().mailboxes.list(OWNER, 'spam')).toHaveLength(1);
  });

  it('a mailbox made by hand, without gmail.json, is read as it stands', () => {
    const home = path.join(dir, 'mailbox', 'third@example.com');
    mkdirSync(path.join(home, 'sent'), { recursive: true });
    writeFileSync(path.join(home, 'sent', '19aa.eml'), mail({ 'Message-ID': '<old@mail.gmail.com>' }));
    const messages = [{ id: '19aa', threadId: '19aa', labelIds: ['SENT'], date: '2026-10-01T08:00:00Z' }];
    writeFileSync(path.join(home, 'state.json'), JSON.stringify({ messages, drafts: [] }));
    const later = reopened();
    const [sent] = lines(later, 'sent', 'third@example.com');
    expect(sent).toMatchObject({ id: '19aa', date: Date.parse('2026-10-01T08:00:00Z') });
    later.mailboxes.save(dir);
    expect(files('sent', 'third@example.com')).toEqual(['19aa.eml']);
  });

  it('what comes while a run is going is found at the next load', () => {
    const later = reopened();
    writeFileSync(box('inbox', 'late.eml'), mail({ From: 'ann@client.example' }));
    rmSync(draftFile());
    later.mailboxes.save(dir);
    expect(existsSync(box('inbox', 'late.eml'))).toBe(true);
    const next = reopened();
    expect(lines(next, 'inbox')).toHaveLength(1);
    expect(isGone(next)).toBe(true);
  });

  it('ids are never given twice, also when the newest message was deleted', () => {
    rmSync(draftFile());
    const later = reopened();
    const next = later.gmail().Users.Drafts.create({ message: { raw: raw({}) } }, 'me');
    expect(next.message.id).not.toBe(draft.message.id);
    expect(next.id).not.toBe(draft.id);
  });
});
