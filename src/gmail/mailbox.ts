// One account's Gmail, as far as Rekindle needs it: drafts, sending, finding and reading messages.

import type { DraftFile, DraftText } from '../domain/templates/draft-text';
import { draftTextOf } from './draft-text';
import { isGone, told } from './failure';
import { messageOf, type ReadMessage } from './message';

type Gmail = GoogleAppsScript.Gmail;

export interface ListedDraft {
  draftId: string;
  messageId: string;
  threadId: string;
}

export interface ListedMessage {
  messageId: string;
  threadId: string;
}

export interface Mailbox {
  /** The address of the account whose mailbox this is. */
  account(): string;
  /** The addresses that Gmail lets this account send as, its own first. */
  aliases(): string[];
  /** Recipients that may still be mailed today. */
  quotaLeft(): number;
  /** Every draft. Not through the search index, which lags behind. */
  drafts(): ListedDraft[];
  /** @param raw the whole message in ASCII; `threadId` joins it to a thread of this mailbox. Throws a MailFailure. */
  createDraft(raw: string, threadId?: string): ListedDraft;
  /** Sends a draft as it stands there. The sent message has a new id. Throws a MailFailure. */
  sendDraft(draftId: string): ListedMessage;
  removeDraft(draftId: string): void;
  /** Ids of all messages that the query finds, newest first. */
  search(query: string, withSpamAndTrash: boolean): ListedMessage[];
  /** The newest messages in Sent. Not through the search index, which lags behind. */
  lastSent(count: number): ListedMessage[];
  /** The messages of a thread, oldest first, headers only; empty when it is gone. Sees what is only moments old. */
  thread(threadId: string): ReadMessage[];
  /** A draft as the text of a template, and its To; null when it is gone. */
  wholeDraft(messageId: string): { draft: DraftText; to: string } | null;
  /** A picture or an attachment of a draft, in base64. Fetched once a run. */
  file(file: DraftFile): string;
  /** Headers, labels and time only; null when it is gone. */
  headers(messageId: string): ReadMessage | null;
  /** With its text; null when it is gone. */
  read(messageId: string): ReadMessage | null;
}

/** At most so many ids a page: Gmail's own limit. */
const PAGE = 500;

export function gmailMailbox(
  gmail: Gmail,
  mail: GoogleAppsScript.Mail.MailApp,
  session: GoogleAppsScript.Base.Session,
  utilities: GoogleAppsScript.Utilities.Utilities,
): Mailbox {
  const users = gmail.Users!;
  const drafts = users.Drafts!;
  const messages = users.Messages!;
  const text = (bytes: number[]) => utilities.newBlob(bytes).getDataAsString('UTF-8');
  let sendAs: string[] | undefined;
  const files = new Map<string, string>();
  return {
    account: () => session.getEffectiveUser().getEmail(),
    aliases() {
      sendAs =
        sendAs ??
        users
          .Settings!.SendAs!.list('me')
          .sendAs?.filter(mayBeUsed)
          .map(({ sendAsEmail }) => sendAsEmail ?? '');
      return sendAs ?? [];
    },
    quotaLeft: () => mail.getRemainingDailyQuota(),
    drafts: () =>
      paged((pageToken) => {
        const page = drafts.list('me', { maxResults: PAGE, ...(pageToken ? { pageToken } : {}) });
        return { items: (page.drafts ?? []).map(listedDraft), next: page.nextPageToken };
      }),
    createDraft(raw, threadId) {
      const message = { raw: utilities.base64EncodeWebSafe(raw), ...(threadId ? { threadId } : {}) };
      return listedDraft(told(() => drafts.create({ message }, 'me')));
    },
    sendDraft: (draftId) => listedMessage(told(() => drafts.send({ id: draftId }, 'me'))),
    removeDraft(draftId) {
      missingIsFine(() => drafts.remove('me', draftId));
    },
    search: (query, withSpamAndTrash) =>
      paged((pageToken) => {
        const wish = { q: query, maxResults: PAGE, includeSpamTrash: withSpamAndTrash };
        const page = messages.list('me', { ...wish, ...(pageToken ? { pageToken } : {}) });
        return { items: (page.messages ?? []).map(listedMessage), next: page.nextPageToken };
      }),
    lastSent(count) {
      const page = messages.list('me', { labelIds: ['SENT'], includeSpamTrash: true, maxResults: count });
      return (page.messages ?? []).map(listedMessage);
    },
    thread(threadId) {
      const found = missingIsFine(() => users.Threads!.get('me', threadId, { format: 'metadata' }));
      return (found?.messages ?? []).map((message) => messageOf(message, text));
    },
    wholeDraft: (messageId) =>
      missingIsFine(() => draftTextOf(messages.get('me', messageId, { format: 'full' }), text)),
    file({ messageId, fileId, name, size }) {
      // Gmail gives the same file another id at each look.
      const key = JSON.stringify([messageId, name, size]);
      const known = files.get(key);
      if (known !== undefined) return known;
      const { data } = messages.Attachments!.get('me', messageId, fileId);
      const content = utilities.base64Encode(data as unknown as number[]);
      files.set(key, content);
      return content;
    },
    headers: (messageId) =>
      missingIsFine(() => messageOf(messages.get('me', messageId, { format: 'metadata' }), text)),
    read: (messageId) =>
      missingIsFine(() => messageOf(messages.get('me', messageId, { format: 'full' }), text)),
  };
}

/** An address that waits for its owner's click is not yet one to send from. */
function mayBeUsed({ isPrimary, verificationStatus }: GoogleAppsScript.Gmail.Schema.SendAs): boolean {
  return isPrimary === true || verificationStatus !== 'pending';
}

function paged<T>(fetch: (pageToken: string | undefined) => { items: T[]; next: string | undefined }): T[] {
  const all: T[] = [];
  let token: string | undefined;
  do {
    const { items, next } = fetch(token);
    for (const item of items) all.push(item);
    token = next;
  } while (token);
  return all;
}

function missingIsFine<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}

function listedDraft(draft: GoogleAppsScript.Gmail.Schema.Draft): ListedDraft {
  return {
    draftId: draft.id ?? '',
    messageId: draft.message?.id ?? '',
    threadId: draft.message?.threadId ?? '',
  };
}

function listedMessage(message: GoogleAppsScript.Gmail.Schema.Message): ListedMessage {
  return { messageId: message.id ?? '', threadId: message.threadId ?? '' };
}
