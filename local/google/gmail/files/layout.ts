// How mailboxes lie on the disk: mailbox/<account>/{drafts,scheduled,sent,inbox}/<message id>.eml, state.json for
// everybody to read, and gmail.json with what else Gmail remembers.

import { createHash } from 'node:crypto';
import path from 'node:path';
import { header, type Mailbox, type StoredMessage } from '../mailbox';

export const FOLDERS = ['drafts', 'scheduled', 'sent', 'inbox'] as const;
export type Folder = (typeof FOLDERS)[number];

/** state.json: stable, for outsiders. Labels may be changed there. */
export interface StateFile {
  messages: { id: string; threadId?: string; labelIds?: string[]; date?: string | number }[];
  drafts?: { id: string; messageId: string }[];
}

/** gmail.json: our own, may change. */
export interface MemoryFile extends Omit<Mailbox, 'address' | 'messages' | 'drafts'> {
  counter: number;
  /** By message id: what its file held when we wrote it, and what state.json cannot say. */
  messages: Record<string, { hash: string; subject: string; storedAt: number; historyId: number }>;
}

/** The folder a message lies in. Bin, spam and archive are labels: its file stays where it is. */
export function folderOf(message: StoredMessage): Folder {
  if (message.labelIds.includes('DRAFT')) return 'drafts';
  if (message.labelIds.includes('SCHEDULED')) return 'scheduled';
  return message.labelIds.includes('SENT') ? 'sent' : 'inbox';
}

/** The folder of all mailboxes in a world. */
export const mailRoot = (dir: string): string => path.join(dir, 'mailbox');

/** The file of a message. */
export const fileOf = (dir: string, mailbox: Mailbox, message: StoredMessage): string =>
  path.join(mailRoot(dir), mailbox.address, folderOf(message), `${message.id}.eml`);

/** A fingerprint of a mail's bytes, to see whether somebody changed its file. */
export const hashOf = (raw: string): string => createHash('sha1').update(raw, 'latin1').digest('hex');

const hashes = new WeakMap<StoredMessage, string>();

/** The fingerprint of a stored message; its bytes never change. */
export function messageHash(message: StoredMessage): string {
  let hash = hashes.get(message);
  if (!hash) {
    hash = hashOf(message.raw);
    hashes.set(message, hash);
  }
  return hash;
}

/** What gmail.json keeps of a message. */
export const memoryOf = (message: StoredMessage): MemoryFile['messages'][string] => ({
  hash: messageHash(message),
  subject: header(message, 'Subject'),
  storedAt: message.storedAt,
  historyId: message.historyId,
});
