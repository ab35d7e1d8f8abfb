// What workflows that mail receive beside the others' services.

import type { InboundWords } from '../domain/mail';
import { SetUpProblem } from '../domain/set-up-problem';
import type { Template } from '../domain/templates';
import type { Mailbox } from '../gmail/mailbox';
import type { DocumentMemory } from '../runtime/properties';
import type { Services } from './services';

export interface MailServices extends Services {
  mailbox: Mailbox;
  memory: DocumentMemory;
  /** The built-in set of texts. */
  builtInTexts(): readonly Template[];
  /** The words by which received mails are told apart. */
  inboundWords(): InboundWords;
}

/** The account's address, for what works without it; '' where Google was not allowed to tell it. */
export function accountOrNone({ mailbox }: Pick<MailServices, 'mailbox'>): string {
  try {
    return mailbox.account();
  } catch (error) {
    if (error instanceof SetUpProblem) return '';
    throw error;
  }
}
