// Gmail.Users.Threads: the calls and what they answer.

import { fieldsOf, hexId, listed, pageOf, textsOf } from '../arguments';
import type { Desk, Gate } from '../gate';
import { partsOf, threadMessages } from '../mailbox';
import { apiMessage, snippetOf } from '../payload';
import { Refusal } from '../refusal';
import { formatOf } from './format';
import { CHOOSING, chosenMessages } from './listing';

function get({ mailbox }: Desk, value: unknown, given: unknown) {
  const id = hexId(value);
  const options = fieldsOf(given, ['format', 'metadataHeaders']);
  const format = formatOf(options.format, ['full', 'metadata', 'minimal']);
  const names = options.metadataHeaders ? textsOf(options.metadataHeaders, 'metadataHeaders') : undefined;
  const messages = threadMessages(mailbox, id);
  if (messages.length === 0) throw new Refusal('GMAIL_NOT_FOUND');
  const historyId = String(Math.max(...messages.map((message) => message.historyId)));
  return {
    id,
    historyId,
    messages: messages.map((message) => apiMessage(message, format, names)),
  };
}

function list(desk: Desk, given: unknown) {
  const options = fieldsOf(given, CHOOSING);
  const ids = [...new Set(chosenMessages(desk, options).map((message) => message.threadId))];
  const page = pageOf(ids, options);
  const items = page.items.map((id) => {
    const messages = threadMessages(desk.mailbox, id);
    const newest = messages[messages.length - 1];
    return { id, snippet: snippetOf(partsOf(newest)), historyId: String(newest.historyId) };
  });
  return listed('threads', { ...page, items });
}

/** The members of Gmail.Users.Threads. */
export const threadsService = (gate: Gate) => ({
  get: (userId: unknown, id: unknown, options?: unknown) =>
    gate('Threads.get', userId, (desk) => get(desk, id, options)),
  list: (userId: unknown, options?: unknown) => gate('Threads.list', userId, (desk) => list(desk, options)),
});
