// Gmail.Users.History: what changed in a mailbox since an id, for about a week.

import { fieldsOf, optionalText, pageOf, textsOf } from '../arguments';
import type { Desk, Gate } from '../gate';
import { type HistoryEntry, historyReaches } from '../mailbox';
import { Refusal } from '../refusal';

const TYPES: Record<string, HistoryEntry['kind']> = {
  messageAdded: 'messagesAdded',
  messageDeleted: 'messagesDeleted',
  labelAdded: 'labelsAdded',
  labelRemoved: 'labelsRemoved',
};

function kindsOf(value: unknown): string[] {
  const types = textsOf(value, 'historyTypes');
  if (types.some((type) => !(type in TYPES)))
    throw new Refusal('GMAIL_INVALID_VALUE', { field: 'historyTypes' });
  return types.length > 0 ? types.map((type) => TYPES[type]) : Object.values(TYPES);
}

function shown({ id, kind, message, labelIds }: HistoryEntry) {
  const copy = { ...message, labelIds: [...message.labelIds] };
  const change = labelIds ? { message: copy, labelIds: [...labelIds] } : { message: copy };
  return { id: String(id), messages: [{ id: message.id, threadId: message.threadId }], [kind]: [change] };
}

function list({ mailbox, at }: Desk, given: unknown) {
  const known = ['startHistoryId', 'historyTypes', 'labelId', 'maxResults', 'pageToken'];
  const options = fieldsOf(given, known);
  const start = Number(optionalText(String(options.startHistoryId ?? ''), 'startHistoryId'));
  if (!Number.isInteger(start)) throw new Refusal('GMAIL_INVALID_VALUE', { field: 'startHistoryId' });
  if (!historyReaches(mailbox, start, at)) throw new Refusal('GMAIL_NOT_FOUND');
  const kinds = kindsOf(options.historyTypes);
  const label = optionalText(options.labelId, 'labelId');
  const entries = mailbox.history
    .filter((entry) => entry.id > start && kinds.includes(entry.kind))
    .filter((entry) => !label || entry.message.labelIds.includes(label));
  const { items, nextPageToken } = pageOf(entries, options);
  return {
    ...(items.length > 0 ? { history: items.map(shown) } : {}),
    ...(nextPageToken ? { nextPageToken } : {}),
    historyId: String(mailbox.historyId),
  };
}

/** The members of Gmail.Users.History. */
export const historyService = (gate: Gate) => ({
  list: (userId: unknown, options?: unknown) => gate('History.list', userId, (desk) => list(desk, options)),
});
