// What scripts hand to the calls: ids, options and resources, checked as strictly as the API does.

import type { Mailbox, StoredMessage } from './mailbox';
import { Refusal } from './refusal';

type Fields = Record<string, unknown>;

/**
 * Options or a resource with only these fields.
 * @throws Refusal naming a field that the API does not know.
 */
export function fieldsOf(given: unknown, known: string[]): Fields {
  if (given === undefined || given === null) return {};
  if (typeof given !== 'object') throw new Refusal('GMAIL_INVALID_VALUE', { field: 'resource' });
  const stranger = Object.keys(given).find((name) => !known.includes(name));
  if (stranger) throw new Refusal('GMAIL_UNKNOWN_FIELD', { field: stranger });
  return given as Fields;
}

/** A list of texts; one text alone counts as a list of one. */
export function textsOf(value: unknown, field: string): string[] {
  if (value === undefined || value === null) return [];
  const list = Array.isArray(value) ? value : [value];
  if (!list.every((entry) => typeof entry === 'string')) throw new Refusal('GMAIL_INVALID_VALUE', { field });
  return list;
}

/** A text that may be left out. */
export function optionalText(value: unknown, field: string): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value !== 'string') throw new Refusal('GMAIL_INVALID_VALUE', { field });
  return value;
}

/** An id of a message or thread: hex digits. @throws Refusal (400) for anything else. */
export function hexId(value: unknown, field = 'id'): string {
  if (typeof value !== 'string' || !/^[0-9a-f]{1,16}$/.test(value)) {
    throw new Refusal('GMAIL_INVALID_VALUE', { field });
  }
  return value;
}

/** The message of an id. @throws Refusal (404) when this mailbox has none: another's is not found either. */
export function messageOf(mailbox: Mailbox, id: unknown): StoredMessage {
  const message = mailbox.messages.get(hexId(id));
  if (!message) throw new Refusal('GMAIL_NOT_FOUND');
  return message;
}

/** The thread id asked for, if any. @throws Refusal (404) when this mailbox has no such thread. */
export function knownThread(mailbox: Mailbox, value: unknown): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const id = hexId(value, 'thread_id');
  const known = [...mailbox.messages.values()].some((message) => message.threadId === id);
  if (!known) throw new Refusal('GMAIL_NOT_FOUND');
  return id;
}

/** The draft of an id. @throws Refusal (404) when it is gone, sent, or in another mailbox. */
export function draftOf(mailbox: Mailbox, id: unknown): { id: string; messageId: string } {
  const draft = mailbox.drafts.find((entry) => entry.id === id);
  if (!draft) throw new Refusal('GMAIL_NOT_FOUND');
  return draft;
}

// Google's own tokens say nothing either; the offset is hidden so that nobody counts on it.
const TOKEN_BASE = 9_000_000_000_000;

interface Page<T> {
  items: T[];
  nextPageToken?: string;
  resultSizeEstimate: number;
}

/**
 * One page of a list. More than 500 at once is refused (Google may only give fewer).
 * @throws Refusal for a size or token that cannot be.
 */
export function pageOf<T>(all: T[], options: Fields): Page<T> {
  const size = options.maxResults ?? 100;
  const whole = typeof size === 'number' && Number.isInteger(size);
  if (!whole || size < 1 || size > 500) throw new Refusal('GMAIL_INVALID_VALUE', { field: 'maxResults' });
  const start = options.pageToken ? Number(options.pageToken) - TOKEN_BASE : 0;
  if (!(start >= 0 && start <= all.length)) throw new Refusal('GMAIL_INVALID_VALUE', { field: 'pageToken' });
  const end = start + size;
  const page = { items: all.slice(start, end), resultSizeEstimate: Math.min(all.length, 201) };
  return end < all.length ? { ...page, nextPageToken: String(TOKEN_BASE + end) } : page;
}

/** A list as the API answers it: the key is missing when there is nothing. */
export function listed<K extends string, T>(key: K, page: Page<T>): Listed<K, T> {
  const { items, ...rest } = page;
  return (items.length > 0 ? { [key]: items, ...rest } : rest) as Listed<K, T>;
}

type Listed<K extends string, T> = Omit<Page<T>, 'items'> & { [key in K]?: T[] };
