// Gmail.Users.Messages: the calls and what they answer.

import { fieldsOf, knownThread, listed, messageOf, pageOf, textsOf } from '../arguments';
import type { Desk, Gate } from '../gate';
import { relabel, type StoredMessage } from '../mailbox';
import { dispatch, recipientsOf, stamp } from '../outgoing';
import { apiMessage, attachment, labelledMessage, shortMessage } from '../payload';
import { Refusal } from '../refusal';
import { threadForSent } from '../threading';
import { checkAddresses, decodeRaw } from '../validate';
import { formatOf } from './format';
import { changeOf } from './labels';
import { CHOOSING, chosenMessages } from './listing';

function get({ mailbox }: Desk, id: unknown, given: unknown) {
  const options = fieldsOf(given, ['format', 'metadataHeaders']);
  const format = formatOf(options.format);
  const names = options.metadataHeaders ? textsOf(options.metadataHeaders, 'metadataHeaders') : undefined;
  return apiMessage(messageOf(mailbox, id), format, names);
}

function list(desk: Desk, given: unknown) {
  const options = fieldsOf(given, CHOOSING);
  const page = pageOf(chosenMessages(desk, options), options);
  return listed('messages', { ...page, items: page.items.map(shortMessage) });
}

function send(desk: Desk, resource: unknown) {
  const { world, mailbox, at } = desk;
  const fields = fieldsOf(resource, ['raw', 'threadId', 'labelIds']);
  const raw = decodeRaw(fields.raw);
  const mail = checkAddresses(raw, 'send');
  const asked = knownThread(mailbox, fields.threadId);
  desk.takeRecipients(recipientsOf(mail).length);
  const threadId = threadForSent(mailbox, mail, asked);
  return labelledMessage(
    dispatch(world, mailbox, { raw: stamp(world, mailbox, raw, at, 'api'), threadId }, at),
  );
}

function change({ mailbox, at }: Desk, messages: StoredMessage[], resource: unknown): void {
  const wanted = changeOf(mailbox, resource);
  for (const message of messages) relabel(mailbox, message, wanted, at);
}

function modify(desk: Desk, resource: unknown, id: unknown) {
  const message = messageOf(desk.mailbox, id);
  change(desk, [message], fieldsOf(resource, ['addLabelIds', 'removeLabelIds']));
  return labelledMessage(message);
}

function batchModify(desk: Desk, resource: unknown): void {
  const { ids, ...labels } = fieldsOf(resource, ['ids', 'addLabelIds', 'removeLabelIds']);
  const list = textsOf(ids, 'ids');
  if (list.length === 0 || list.length > 1000) throw new Refusal('GMAIL_INVALID_VALUE', { field: 'ids' });
  const messages = list.map((id) => messageOf(desk.mailbox, id));
  change(desk, messages, labels);
}

function move({ mailbox, at }: Desk, id: unknown, labels: { add: string[]; remove: string[] }) {
  const message = messageOf(mailbox, id);
  relabel(mailbox, message, labels, at);
  return labelledMessage(message);
}

/** The members of Gmail.Users.Messages.Attachments. */
export const attachmentsService = (gate: Gate) => ({
  get: (userId: unknown, messageId: unknown, id: unknown) =>
    gate('Messages.Attachments.get', userId, ({ mailbox }) => {
      const found = attachment(messageOf(mailbox, messageId), String(id));
      if (!found) throw new Refusal('GMAIL_INVALID_VALUE', { field: 'attachment token' });
      return found;
    }),
});

/** The members of Gmail.Users.Messages. */
export const messagesService = (gate: Gate) => ({
  get: (userId: unknown, id: unknown, options?: unknown) =>
    gate('Messages.get', userId, (desk) => get(desk, id, options)),
  list: (userId: unknown, options?: unknown) => gate('Messages.list', userId, (desk) => list(desk, options)),
  send: (resource: unknown, userId: unknown) => gate('Messages.send', userId, (desk) => send(desk, resource)),
  modify: (resource: unknown, userId: unknown, id: unknown) =>
    gate('Messages.modify', userId, (desk) => modify(desk, resource, id)),
  batchModify: (resource: unknown, userId: unknown) =>
    gate('Messages.batchModify', userId, (desk) => batchModify(desk, resource)),
  trash: (userId: unknown, id: unknown) =>
    gate('Messages.trash', userId, (desk) => move(desk, id, { add: ['TRASH'], remove: [] })),
  untrash: (userId: unknown, id: unknown) =>
    gate('Messages.untrash', userId, (desk) => move(desk, id, { add: [], remove: ['TRASH'] })),
});
