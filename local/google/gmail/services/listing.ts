// Which messages a list call looks at: by labels and search, newest first, without spam and bin unless asked.

import { optionalText, textsOf } from '../arguments';
import type { Desk } from '../gate';
import type { StoredMessage } from '../mailbox';
import { compileSearch } from '../search/match';

/** Options that choose messages. */
export const CHOOSING = ['q', 'labelIds', 'includeSpamTrash', 'maxResults', 'pageToken'];

/** The messages that the options of messages.list and threads.list choose. Without `q` the index is not asked. */
export function chosenMessages({ mailbox, at }: Desk, options: Record<string, unknown>): StoredMessage[] {
  const query = optionalText(options.q, 'q');
  const labelIds = textsOf(options.labelIds, 'labelIds');
  const search = query ? compileSearch(query, mailbox, at) : null;
  const hidden =
    options.includeSpamTrash === true || search?.everywhere
      ? []
      : ['SPAM', 'TRASH'].filter((label) => !labelIds.includes(label));
  return [...mailbox.messages.values()]
    .filter((message) => !hidden.some((label) => message.labelIds.includes(label)))
    .filter((message) => labelIds.every((label) => message.labelIds.includes(label)))
    .filter((message) => !search || search.finds(message))
    .reverse()
    .sort((a, b) => b.date - a.date);
}
