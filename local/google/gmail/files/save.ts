// Writes the mailboxes as files. Only what changed is touched: what an outsider put, changed or took away meanwhile
// is left for the next load to find.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Mailbox, MailWorld } from '../mailbox';
import { FOLDERS, fileOf, type MemoryFile, mailRoot, memoryOf, messageHash, type StateFile } from './layout';

/** What we believe lies on the disk: full path to fingerprint. */
export type Disk = Map<string, string>;

/** Writes all mailboxes below `dir`, and updates what we believe of the disk. */
export function saveWorld(world: MailWorld, dir: string, disk: Disk): void {
  const wanted = new Set<string>();
  for (const mailbox of world.mailboxes.values()) {
    const home = path.join(mailRoot(dir), mailbox.address);
    for (const folder of FOLDERS) mkdirSync(path.join(home, folder), { recursive: true });
    for (const file of writeMessages(mailbox, dir, disk)) wanted.add(file);
    writeJson(path.join(home, 'gmail.json'), memoryFile(world, mailbox));
    writeJson(path.join(home, 'state.json'), stateFile(mailbox));
  }
  const below = mailRoot(dir) + path.sep;
  for (const file of [...disk.keys()].filter((name) => name.startsWith(below) && !wanted.has(name))) {
    rmSync(file, { force: true });
    disk.delete(file);
  }
}

function writeMessages(mailbox: Mailbox, dir: string, disk: Disk): string[] {
  return [...mailbox.messages.values()].map((message) => {
    const file = fileOf(dir, mailbox, message);
    if (disk.get(file) !== messageHash(message)) writeFileSync(file, message.raw, 'latin1');
    disk.set(file, messageHash(message));
    return file;
  });
}

const writeJson = (file: string, value: unknown): void =>
  writeFileSync(file, `${JSON.stringify(value, null, 1)}\n`);

function stateFile(mailbox: Mailbox): StateFile {
  const messages = [...mailbox.messages.values()].map(({ id, threadId, labelIds, date }) => ({
    id,
    threadId,
    labelIds,
    date: new Date(date).toISOString(),
  }));
  return { messages, drafts: mailbox.drafts };
}

function memoryFile(world: MailWorld, mailbox: Mailbox): MemoryFile {
  const { address: _address, messages, drafts: _drafts, ...rest } = mailbox;
  const kept = [...messages.values()].map((message) => [message.id, memoryOf(message)]);
  return { counter: world.counter, ...rest, messages: Object.fromEntries(kept) };
}
