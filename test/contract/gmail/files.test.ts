import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { lines, savedWorld } from './files-support';

let saved: ReturnType<typeof savedWorld>;
beforeEach(() => {
  saved = savedWorld();
});
afterEach(() => rmSync(saved.dir, { recursive: true, force: true }));

import { COLLEAGUE, mail, OWNER, raw } from './support';

describe('the files of a mailbox', () => {
  it('are <message id>.eml by folder, and state.json with the ids', () => {
    const sent = saved.world.gmail().Users.Messages.send({ raw: raw({ To: COLLEAGUE }) }, 'me');
    saved.world.mailboxes.save(saved.dir);
    expect(saved.files('drafts')).toEqual([`${saved.draft.message.id}.eml`]);
    expect(saved.files('sent')).toEqual([`${sent.id}.eml`]);
    expect(saved.files('inbox', COLLEAGUE)).toHaveLength(1);
    expect(readFileSync(saved.box('sent', `${sent.id}.eml`), 'utf8')).toMatch(
      /^Message-Id: <CA.*@mail\.gmail\.com>\r$/m,
    );
    expect(Object.keys(saved.state())).toEqual(['messages', 'drafts']);
    expect(saved.state().drafts).toEqual([{ id: saved.draft.id, messageId: saved.draft.message.id }]);
    expect(saved.state().messages[1]).toEqual({
      id: sent.id,
      threadId: sent.threadId,
      labelIds: ['SENT'],
      date: '2026-11-21T09:00:00.000Z',
    });
  });

  it('hold everything: a reopened world goes on where the first stopped', () => {
    saved.world.mailboxes.open(OWNER, {
      displayName: 'Olga',
      aliases: [{ address: 'o@shop.example', displayName: 'S' }],
    });
    const Gmail = saved.world.gmail();
    const label = Gmail.Users.Labels.create({ name: 'Mine' }, 'me');
    const sent = Gmail.Users.Messages.send({ raw: raw({ To: OWNER }) }, 'me');
    Gmail.Users.Messages.modify({ addLabelIds: [label.id] }, 'me', sent.id);
    const waiting = saved.world.mailboxes.writeDraft(OWNER, {
      to: 'a@client.example',
      subject: 'later',
      text: 'x',
    });
    saved.world.mailboxes.scheduleDraft(OWNER, waiting.id, saved.world.now() + 7200_000);
    const { historyId } = Gmail.Users.getProfile('me');
    saved.world.mailboxes.save(saved.dir);

    const later = saved.reopened();
    expect(later.mailboxes.snapshot()).toEqual(saved.world.mailboxes.snapshot());
    expect(later.gmail().Users.History.list('me', { startHistoryId: historyId }).history).toBeUndefined();
    expect(later.mailboxes.recipientsLeft(OWNER, 'consumer')).toBe(99);
    later.wait(7200_000);
    later.mailboxes.advance(later.now());
    expect(lines(later, 'sent')).toHaveLength(2);
  });

  it('saved unchanged are not written again', () => {
    const later = saved.reopened();
    writeFileSync(saved.draftFile(), 'touched');
    later.mailboxes.save(saved.dir);
    expect(readFileSync(saved.draftFile(), 'utf8')).toBe('touched');
  });

  it('follow a draft that is sent: its file goes, another comes', () => {
    saved.world.gmail().Users.Drafts.send({ id: saved.draft.id }, 'me');
    saved.world.mailboxes.save(saved.dir);
    expect(saved.files('drafts')).toEqual([]);
    expect(saved.files('sent')).toHaveLength(1);
  });

  it('bin and archive are labels: the file stays', () => {
    const { id } = saved.world.mailboxes.deliver(OWNER, mail({}));
    saved.world.mailboxes.trash(OWNER, id);
    saved.world.mailboxes.save(saved.dir);
    expect(saved.files('inbox')).toEqual([`${id}.eml`]);
    expect(saved.reopened().mailboxes.list(OWNER, 'trash')).toHaveLength(1);
  });

  it('keep bytes that are no UTF-8', () => {
    const { id } = saved.world.mailboxes.deliver(OWNER, mail({}, 'K\xf6ln'));
    saved.world.mailboxes.save(saved.dir);
    expect(saved.reopened().mailboxes.snapshot().mailboxes.get(OWNER)?.messages.get(id)?.raw).toContain(
      'K\xf6ln',
    );
  });
});
