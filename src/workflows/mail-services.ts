// What workflows that mail receive beside the others' services.

import type { Mailbox } from '../gmail/mailbox';
import type { DocumentMemory } from '../runtime/properties';
import type { Desk } from '../sheets/desk';
import type { Services } from './services';

export interface MailServices extends Services {
  mailbox: Mailbox;
  memory: DocumentMemory;
  openDesk(ids: Record<string, number>): Desk;
}
