// Reads mailboxes back from files, and takes what outsiders did to them for what it means at Gmail: a draft file
// deleted is discarded, changed is edited, moved to sent/ is sent by hand; a new file in inbox/ is delivered now.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  createDraft,
  type Draft,
  discardDraft,
  editDraft,
  scheduleDraft,
  sendDraft,
  unscheduleMessage,
} from '../drafts';
import {
  isAccount,
  type Mailbox,
  type MailWorld,
  openMailbox,
  removeMessage,
  type StoredMessage,
} from '../mailbox';
import { readHead } from '../mime/read';
import { encodeWords } from '../mime/words';
import { arrive, dispatch, stamp } from '../outgoing';
import { INDEX_LAG } from '../search/match';
import { threadForArriving } from '../threading';
import { FOLDERS, type Folder, folderOf, hashOf, type MemoryFile, mailRoot, type StateFile } from './layout';
import type { Disk } from './save';

interface MailFile {
  folder: Folder;
  /** File name without .eml. */
  stem: string;
  raw: string;
}

/** A mailbox as read, with the files not yet accounted for. */
interface Opened {
  mailbox: Mailbox;
  files: MailFile[];
  known: Known[];
}

/** A message of state.json and the file it was found in, if any. */
interface Known {
  message: StoredMessage;
  file?: MailFile;
  changed: boolean;
}

const DAY = 24 * 3600 * 1000;

/** Reads all mailboxes below `dir`. Accounts without a folder there stay as they are. */
export function loadWorld(world: MailWorld, dir: string, disk: Disk, now: number): void {
  const root = mailRoot(dir);
  if (!existsSync(root)) return;
  const accounts = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = accounts
    .map((entry) => entry.name)
    .filter(isAccount)
    .sort();
  const opened = names.map((name) => openFolder(world, path.join(root, name), name, disk, now));
  // All are read before anything is done: mail sent by hand arrives in other mailboxes.
  for (const one of opened) settleKnown(world, one, now);
  for (const one of opened) takeStrangers(world, one, now);
}

function openFolder(world: MailWorld, home: string, account: string, disk: Disk, now: number): Opened {
  world.mailboxes.delete(account.toLowerCase());
  const mailbox = openMailbox(world, account);
  const memory = readJson<Partial<MemoryFile>>(path.join(home, 'gmail.json'), {});
  const { counter = 0, messages: remembered = {}, ...rest } = memory;
  world.counter = Math.max(world.counter, counter);
  Object.assign(mailbox, rest);
  const state = readJson<StateFile>(path.join(home, 'state.json'), { messages: [] });
  mailbox.drafts = (state.drafts ?? []).map((draft) => ({ ...draft }));
  const files = FOLDERS.flatMap((folder) => readFolder(home, folder, disk));
  const known = state.messages.map((entry) => openKnown(mailbox, files, entry, remembered[entry.id], now));
  return { mailbox, files, known };
}

function openKnown(
  mailbox: Mailbox,
  files: MailFile[],
  entry: StateFile['messages'][number],
  memo: MemoryFile['messages'][string] | undefined,
  now: number,
): Known {
  const { id, threadId = id, labelIds = [] } = entry;
  const draft = mailbox.drafts.find((candidate) => candidate.messageId === id);
  const file = claim(files, expectedFolder(labelIds), draft ? [id, draft.id] : [id]);
  const changed = file !== undefined && memo !== undefined && memo.hash !== hashOf(file.raw);
  // Of a message that was changed or taken away, only the subject is remembered.
  const raw = file && !changed ? file.raw : `Subject: ${encodeWords(memo?.subject ?? '')}\r\n\r\n`;
  const date = entry.date === undefined ? now : new Date(entry.date).getTime();
  const { storedAt, historyId } = memo ?? { storedAt: date, historyId: mailbox.historyId };
  const message = { id, threadId, labelIds: [...labelIds], date, storedAt, historyId, raw };
  mailbox.messages.set(id, message);
  return { message, file, changed };
}

const expectedFolder = (labelIds: string[]): Folder => folderOf({ labelIds } as StoredMessage);

function readJson<T>(file: string, otherwise: T): T {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : otherwise;
}

function readFolder(home: string, folder: Folder, disk: Disk): MailFile[] {
  const place = path.join(home, folder);
  if (!existsSync(place)) return [];
  const names = readdirSync(place).filter((name) => name.toLowerCase().endsWith('.eml'));
  return names.sort().map((name) => {
    const raw = readFileSync(path.join(place, name), 'latin1');
    disk.set(path.join(place, name), hashOf(raw));
    return { folder, stem: name.slice(0, -4), raw };
  });
}

/** Takes the file of a message out of the list: from its own folder first, else from wherever it was moved. */
function claim(files: MailFile[], home: Folder, stems: string[]): MailFile | undefined {
  const mine = files.filter((file) => stems.includes(file.stem));
  const file = mine.find((candidate) => candidate.folder === home) ?? mine[0];
  if (file) files.splice(files.indexOf(file), 1);
  return file;
}

function settleKnown(world: MailWorld, { mailbox, known }: Opened, now: number): void {
  for (const { message, file, changed } of known) {
    const draft = mailbox.drafts.find((entry) => entry.messageId === message.id);
    if (draft) settleDraft(world, mailbox, draft, { file, changed }, now);
    else if (!file) removeMessage(mailbox, message, now);
    else if (message.labelIds.includes('SCHEDULED')) settleScheduled(world, mailbox, message, file, now);
    else if (changed) mailbox.messages.set(message.id, { ...message, raw: file.raw });
  }
}

function settleDraft(
  world: MailWorld,
  mailbox: Mailbox,
  draft: Draft,
  found: { file?: MailFile; changed: boolean },
  now: number,
): void {
  if (!found.file) {
    discardDraft(mailbox, draft, now);
    return;
  }
  if (found.changed) editDraft(world, mailbox, draft, found.file.raw, now);
  if (found.file.folder === 'sent') sendDraft(world, mailbox, draft, now, 'hand');
  // A file cannot say when: a day later.
  if (found.file.folder === 'scheduled') {
    scheduleDraft(world, mailbox, draft, { at: now, leavesAt: now + DAY });
  }
}

function settleScheduled(
  world: MailWorld,
  mailbox: Mailbox,
  message: StoredMessage,
  file: MailFile,
  now: number,
): void {
  if (file.folder === 'scheduled') return;
  const draft = unscheduleMessage(world, mailbox, { ...message, raw: file.raw }, now);
  if (file.folder === 'sent') sendDraft(world, mailbox, draft, now, 'hand');
}

function takeStrangers(world: MailWorld, { mailbox, files }: Opened, now: number): void {
  for (const { folder, raw } of files) {
    if (folder === 'inbox') noticed(mailbox, arrive(world, mailbox, raw, now));
    else if (folder === 'sent') {
      const threadId = threadForArriving(mailbox, readHead(raw));
      dispatch(world, mailbox, { raw: stamp(world, mailbox, raw, now, 'hand'), threadId }, now);
    } else {
      const draft = createDraft(world, mailbox, { raw }, now, 'hand');
      if (folder === 'scheduled') scheduleDraft(world, mailbox, draft, { at: now, leavesAt: now + DAY });
    }
  }
}

// It was put there at some time before this call: the search has taken note of it since.
function noticed(mailbox: Mailbox, message: StoredMessage): void {
  mailbox.messages.set(message.id, { ...message, storedAt: message.storedAt - INDEX_LAG });
}
