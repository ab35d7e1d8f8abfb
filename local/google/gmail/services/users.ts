// Gmail.Users itself: the profile, the addresses mail may be sent from, and its collections.

import type { Execution } from '../../../runtime/execution-types';
import type { Desk, Gate } from '../gate';
import { provided } from '../provided';
import { draftsService } from './drafts';
import { historyService } from './history';
import { labelsService } from './labels';
import { attachmentsService, messagesService } from './messages';
import { threadsService } from './threads';

function profile({ mailbox }: Desk) {
  const messages = [...mailbox.messages.values()];
  return {
    emailAddress: mailbox.address,
    messagesTotal: messages.length,
    threadsTotal: new Set(messages.map((message) => message.threadId)).size,
    historyId: String(mailbox.historyId),
  };
}

function sendAs({ mailbox }: Desk) {
  const shown = mailbox.sendAs.map((alias, index) => {
    const base = {
      sendAsEmail: alias.address,
      displayName: alias.displayName,
      replyToAddress: '',
      signature: alias.signature ?? '',
      isDefault: index === 0,
    };
    return index === 0
      ? { ...base, isPrimary: true }
      : { ...base, treatAsAlias: true, verificationStatus: 'accepted' };
  });
  return { sendAs: shown };
}

/** Gmail.Users with everything that is provided. */
export function usersService(execution: Execution, gate: Gate) {
  const part = <T extends object>(name: string, members: T): T =>
    provided(execution, `Gmail.Users.${name}`, members);
  return provided(execution, 'Gmail.Users', {
    Drafts: part('Drafts', draftsService(gate)),
    Messages: part('Messages', {
      ...messagesService(gate),
      Attachments: part('Messages.Attachments', attachmentsService(gate)),
    }),
    Threads: part('Threads', threadsService(gate)),
    Labels: part('Labels', labelsService(gate)),
    History: part('History', historyService(gate)),
    Settings: part('Settings', {
      SendAs: part('Settings.SendAs', {
        list: (userId: unknown) => gate('Settings.SendAs.list', userId, sendAs),
      }),
    }),
    getProfile: (userId: unknown) => gate('getProfile', userId, profile),
  });
}
