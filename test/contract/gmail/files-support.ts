// A world saved to a folder with one draft in it, for the tests of mailboxes as files.

import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { newWorld, OWNER, raw, refused, type World } from './support';

/** The folder, what lies in it, and the world as a later process finds it. */
export function savedWorld() {
  const dir = mkdtempSync(path.join(tmpdir(), 'mailboxes-'));
  const world = newWorld();
  const draft = world
    .gmail()
    .Users.Drafts.create({ message: { raw: raw({ 'X-Rekindle-Key': 'k1' }) } }, 'me');
  world.mailboxes.save(dir);
  const box = (...parts: string[]): string => path.join(dir, 'mailbox', OWNER, ...parts);
  return {
    dir,
    world,
    draft,
    box,
    files: (folder: string, account = OWNER) => readdirSync(path.join(dir, 'mailbox', account, folder)),
    draftFile: () => box('drafts', `${draft.message.id}.eml`),
    state: () => JSON.parse(readFileSync(box('state.json'), 'utf8')),
    /** An hour on, read from the files. */
    reopened: (): World => {
      const later = newWorld();
      later.wait(3600_000);
      later.mailboxes.load(dir);
      return later;
    },
    isGone: (of: World) => refused(() => of.gmail().Users.Drafts.get('me', draft.id)).code === 404,
  };
}

/** What a place of a mailbox shows. */
export const lines = (of: World, place: 'sent' | 'inbox' | 'drafts' | 'all', account = OWNER) =>
  of.mailboxes.list(account, place);
