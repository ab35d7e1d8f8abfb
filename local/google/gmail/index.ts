// The advanced Gmail service over the world's mailboxes.

import type { Execution } from '../../runtime/execution-types';
import { createGate } from './gate';
import type { Mailboxes } from './mailboxes';
import { provided } from './provided';
import { usersService } from './services/users';

export { createMailboxes, type Mailboxes } from './mailboxes';

/** `Gmail` as a script sees it. Requests and answers are plain objects; `Gmail.newMessage()` and its like are not provided. */
export function createGmailServices(execution: Execution, mailboxes: Mailboxes) {
  const gate = createGate(execution, mailboxes.world);
  return { Gmail: provided(execution, 'Gmail', { Users: usersService(execution, gate) }) };
}
