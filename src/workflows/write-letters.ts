// Writing letters: merged into a tab to print. A person posts them and then logs "letter sent"; nothing is logged here.

import { coverPages, letterPages } from '../domain/letters/pages';
import { planLetters, type WithheldLetter } from '../domain/letters/plan-letters';
import type { ListKey } from '../domain/lists/columns';
import type { Touch } from '../domain/touches';
import type { MailServices } from './mail-services';
import { rememberTabs } from './team';
import { planInput, readDesk } from './touch-input';

export interface LettersRequest {
  list: ListKey;
  touch: Touch;
  /** Everybody whose Channel is Letter when absent. */
  clientIds?: string[];
}

export interface LettersAnswer {
  written: number;
  /** Whom the letters are to, in the order of the pages: to be logged once posted. */
  clientIds: string[];
  withheld: WithheldLetter[];
  /** Name of the tab. */
  tab: string;
}

/** Writes the Letters tab anew. */
export function writeLetters(services: MailServices, request: LettersRequest): LettersAnswer {
  return services.lock.alone(() => {
    const view = readDesk(services, request.list);
    const { picture, desk } = view;
    const { settings } = picture;
    // Neither quota nor "Send as" matters to the post.
    const mailbox = { ...services.mailbox, quotaLeft: () => 0, aliases: () => [] };
    const input = planInput({ ...services, mailbox }, view, request, { answers: [], conversations: [] });
    const { letters, withheld } = planLetters(input);
    const sender = [settings.myName, settings.myCompany, ...settings.myAddress.split('\n'), settings.myPhone];
    const head = { sender: sender.filter((line) => line !== ''), date: picture.date(picture.today) };
    const pages = letters.flatMap((letter) => letterPages(head, letter));
    const tab = desk.writeLetters(coverPages(letters), pages);
    rememberTabs(services.book, desk);
    return { written: letters.length, clientIds: letters.map(({ clientId }) => clientId), withheld, tab };
  });
}
