import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { lines, savedWorld } from './files-support';

let saved: ReturnType<typeof savedWorld>;
beforeEach(() => {
  saved = savedWorld();
});
afterEach(() => rmSync(saved.dir, { recursive: true, force: true }));

import { COLLEAGUE, headerOf, mail, OWNER, raw } from './support';

describe('what an outsider does to the files', () => {
  it('a draft file deleted = discarded', () => {
    rmSync(saved.draftFile());
    const later = saved.reopened();
    expect(saved.isGone(later)).toBe(true);
    expect(lines(later, 'all')).toEqual([]);
  });

  it('a draft file changed in text = edited: draft id and thread stay, message id changes, the file is renamed', () => {
    writeFileSync(saved.draftFile(), readFileSync(saved.draftFile(), 'utf8').replace('Hello', 'Dear Ann'));
    const later = saved.reopened();
    const { message } = later.gmail().Users.Drafts.get('me', saved.draft.id);
    expect(message.id).not.toBe(saved.draft.message.id);
    expect(message.threadId).toBe(saved.draft.message.threadId);
    expect(message.snippet).toBe('Dear Ann');
    expect(headerOf(message, 'X-Rekindle-Key')).toBe('k1');
    later.mailboxes.save(saved.dir);
    expect(saved.files('drafts')).toEqual([`${message.id}.eml`]);
  });

  it('a draft file changed in subject = edited: a new thread id too', () => {
    writeFileSync(
      saved.draftFile(),
      readFileSync(saved.draftFile(), 'utf8').replace('Long time', 'Much time'),
    );
    const { message } = saved.reopened().gmail().Users.Drafts.get('me', saved.draft.id);
    expect(message.threadId).toBe(message.id);
    expect(message.threadId).not.toBe(saved.draft.message.threadId);
  });

  it('a draft file moved to sent/ = sent by hand: new message id, Message-ID by Gmail, delivered', () => {
    const edited = readFileSync(saved.draftFile(), 'utf8').replace('ann@client.example', COLLEAGUE);
    writeFileSync(saved.draftFile(), edited);
    renameSync(saved.draftFile(), saved.box('sent', `${saved.draft.message.id}.eml`));
    const later = saved.reopened();
    expect(saved.isGone(later)).toBe(true);
    const [sent] = lines(later, 'sent');
    expect(sent).toMatchObject({ threadId: saved.draft.message.threadId, to: COLLEAGUE, labelIds: ['SENT'] });
    expect(sent.id).not.toBe(saved.draft.message.id);
    expect(sent.date).toBe(later.now());
    expect(lines(later, 'inbox', COLLEAGUE)).toHaveLength(1);
    later.mailboxes.save(saved.dir);
    expect(saved.files('sent')).toEqual([`${sent.id}.eml`]);
  });

  it('a draft file moved to sent/ under another name: the draft is gone, a mail was sent', () => {
    renameSync(saved.draftFile(), saved.box('sent', 'mine.eml'));
    const later = saved.reopened();
    expect(saved.isGone(later)).toBe(true);
    expect(lines(later, 'sent')).toHaveLength(1);
    later.mailboxes.save(saved.dir);
    expect(saved.files('sent')).toEqual([`${lines(later, 'sent')[0].id}.eml`]);
    expect(lines(saved.reopened(), 'sent')).toHaveLength(1);
  });

  it('a draft file moved to scheduled/ leaves a day later', () => {
    renameSync(saved.draftFile(), saved.box('scheduled', `${saved.draft.message.id}.eml`));
    const later = saved.reopened();
    expect(later.mailboxes.list(OWNER, 'scheduled')).toHaveLength(1);
    expect(saved.isGone(later)).toBe(true);
    later.wait(24 * 3600_000);
    later.mailboxes.advance(later.now());
    expect(lines(later, 'sent')).toHaveLength(1);
  });

  it('a scheduled file moved to drafts/ is a draft again, deleted it never leaves', () => {
    const waiting = saved.world.mailboxes.scheduleDraft(OWNER, saved.draft.id, saved.world.now() + 7200_000);
    saved.world.mailboxes.save(saved.dir);
    const file = saved.box('scheduled', `${waiting.id}.eml`);
    renameSync(file, saved.box('drafts', `${waiting.id}.eml`));
    expect(lines(saved.reopened(), 'drafts')).toHaveLength(1);
    rmSync(saved.box('drafts', `${waiting.id}.eml`));
    expect(lines(saved.reopened(), 'all')).toEqual([]);
  });

  it('a file put into inbox/ is delivered now, unread, in the thread it answers, once', () => {
    const sent = saved.world.gmail().Users.Drafts.send({ id: saved.draft.id }, 'me');
    saved.world.mailboxes.save(saved.dir);
    const wireId = headerOf(saved.world.gmail().Users.Messages.get('me', sent.id), 'Message-ID')!;
    const fields = {
      From: 'ann@client.example',
      To: OWNER,
      Subject: 'Re: Long time no see',
      'In-Reply-To': wireId,
    };
    writeFileSync(saved.box('inbox', 'answer.eml'), mail(fields, 'Yes!'));
    const later = saved.reopened();
    const [arrived] = lines(later, 'inbox');
    expect(arrived).toMatchObject({
      threadId: sent.threadId,
      unread: true,
      date: later.now(),
      snippet: 'Yes!',
    });
    later.mailboxes.save(saved.dir);
    expect(saved.files('inbox')).toEqual([`${arrived.id}.eml`]);
    expect(lines(saved.reopened(), 'inbox')).toHaveLength(1);
  });

  it('a file put into drafts/ is a draft', () => {
    writeFileSync(saved.box('drafts', 'template.eml'), mail({ Subject: 'My template' }));
    const later = saved.reopened();
    expect(later.gmail().Users.Drafts.list('me').drafts).toHaveLength(2);
  });

  it('an inbox file deleted is a mail deleted for good; history tells', () => {
    const { id } = saved.world.mailboxes.deliver(OWNER, mail({}));
    saved.world.mailboxes.save(saved.dir);
    const { historyId } = saved.world.gmail().Users.getProfile('me');
    rmSync(saved.box('inbox', `${id}.eml`));
    const later = saved.reopened();
    expect(lines(later, 'inbox')).toEqual([]);
    const { history } = later.gmail().Users.History.list('me', { startHistoryId: historyId });
    expect(history).toEqual([expect.objectContaining({ messagesDeleted: [expect.anything()] })]);
  });

  it('labels changed in state.json hold', () => {
    const { id } = saved.world.mailboxes.deliver(OWNER, mail({}));
    saved.world.mailboxes.save(saved.dir);
    const changed = saved.state();
    changed.messages.find((entry: { id: string }) => entry.id === id).labelIds = ['SPAM'];
    writeFileSync(saved.box('state.json'), JSON.stringify(changed));
    expect(saved.reopened().mailboxes.list(OWNER, 'spam')).toHaveLength(1);
  });

  it('a mailbox made by hand, without gmail.json, is read as it stands', () => {
    const home = path.join(saved.dir, 'mailbox', 'third@example.com');
    mkdirSync(path.join(home, 'sent'), { recursive: true });
    writeFileSync(path.join(home, 'sent', '19aa.eml'), mail({ 'Message-ID': '<old@mail.gmail.com>' }));
    const messages = [{ id: '19aa', threadId: '19aa', labelIds: ['SENT'], date: '2026-10-01T08:00:00Z' }];
    writeFileSync(path.join(home, 'state.json'), JSON.stringify({ messages, drafts: [] }));
    const later = saved.reopened();
    const [sent] = lines(later, 'sent', 'third@example.com');
    expect(sent).toMatchObject({ id: '19aa', date: Date.parse('2026-10-01T08:00:00Z') });
    later.mailboxes.save(saved.dir);
    expect(saved.files('sent', 'third@example.com')).toEqual(['19aa.eml']);
  });

  it('what comes while a run is going is found at the next load', () => {
    const later = saved.reopened();
    writeFileSync(saved.box('inbox', 'late.eml'), mail({ From: 'ann@client.example' }));
    rmSync(saved.draftFile());
    later.mailboxes.save(saved.dir);
    expect(existsSync(saved.box('inbox', 'late.eml'))).toBe(true);
    const next = saved.reopened();
    expect(lines(next, 'inbox')).toHaveLength(1);
    expect(saved.isGone(next)).toBe(true);
  });

  it('ids are never given twice, also when the newest message was deleted', () => {
    rmSync(saved.draftFile());
    const later = saved.reopened();
    const next = later.gmail().Users.Drafts.create({ message: { raw: raw({}) } }, 'me');
    expect(next.message.id).not.toBe(saved.draft.message.id);
    expect(next.id).not.toBe(saved.draft.id);
  });
});
