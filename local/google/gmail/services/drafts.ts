// Gmail.Users.Drafts: the calls and what they answer.

import { draftOf, fieldsOf, knownThread, listed, optionalText, pageOf } from '../arguments';
import { createDraft, type Draft, discardDraft, draftMessage, sendDraft, updateDraft } from '../drafts';
import type { Desk, Gate } from '../gate';
import { recipientsOf } from '../outgoing';
import { apiMessage, labelledMessage, shortMessage } from '../payload';
import { compileSearch } from '../search/match';
import { checkAddresses, decodeRaw } from '../validate';
import { formatOf } from './format';

/** What the script passes as `message` of a draft, checked. */
function contentOf({ mailbox }: Desk, resource: unknown): { raw: string; threadId?: string } {
  const { message } = fieldsOf(resource, ['id', 'message']);
  const fields = fieldsOf(message, ['id', 'raw', 'threadId', 'labelIds']);
  const raw = decodeRaw(fields.raw);
  checkAddresses(raw, 'draft');
  return { raw, threadId: knownThread(mailbox, fields.threadId) };
}

const answer = ({ mailbox }: Desk, draft: Draft) => ({
  id: draft.id,
  message: labelledMessage(draftMessage(mailbox, draft)),
});

function list({ mailbox, at }: Desk, given: unknown) {
  const options = fieldsOf(given, ['q', 'maxResults', 'pageToken', 'includeSpamTrash']);
  const query = optionalText(options.q, 'q');
  const search = query ? compileSearch(query, mailbox, at) : null;
  const drafts = [...mailbox.drafts]
    .reverse()
    .filter((draft) => !search || search.finds(draftMessage(mailbox, draft)));
  const page = pageOf(drafts, options);
  const items = page.items.map((draft) => ({
    id: draft.id,
    message: shortMessage(draftMessage(mailbox, draft)),
  }));
  return listed('drafts', { ...page, items });
}

function send(desk: Desk, resource: unknown) {
  const { world, mailbox, at } = desk;
  // New content in the same call would be an update before the send; we never do that.
  const draft = draftOf(mailbox, fieldsOf(resource, ['id']).id);
  const mail = checkAddresses(draftMessage(mailbox, draft).raw, 'send');
  desk.takeRecipients(recipientsOf(mail).length);
  return labelledMessage(sendDraft(world, mailbox, draft, at, 'api'));
}

/** The members of Gmail.Users.Drafts. */
export const draftsService = (gate: Gate) => ({
  create: (resource: unknown, userId: unknown) =>
    gate('Drafts.create', userId, (desk) =>
      answer(desk, createDraft(desk.world, desk.mailbox, contentOf(desk, resource), desk.at, 'api')),
    ),
  get: (userId: unknown, id: unknown, options?: unknown) =>
    gate('Drafts.get', userId, ({ mailbox }) => {
      const format = formatOf(fieldsOf(options, ['format']).format);
      const draft = draftOf(mailbox, id);
      return { id: draft.id, message: apiMessage(draftMessage(mailbox, draft), format) };
    }),
  list: (userId: unknown, options?: unknown) => gate('Drafts.list', userId, (desk) => list(desk, options)),
  remove: (userId: unknown, id: unknown) =>
    gate('Drafts.remove', userId, ({ mailbox, at }) => discardDraft(mailbox, draftOf(mailbox, id), at)),
  send: (resource: unknown, userId: unknown) => gate('Drafts.send', userId, (desk) => send(desk, resource)),
  update: (resource: unknown, userId: unknown, id: unknown) =>
    gate('Drafts.update', userId, (desk) => {
      const draft = draftOf(desk.mailbox, id);
      updateDraft(desk.world, desk.mailbox, draft, contentOf(desk, resource), desk.at);
      return answer(desk, draftOf(desk.mailbox, id));
    }),
});
