// "Go on" after a pause: mails came back or somebody complained, a person has read that and lets sending go on.

import { SetUpProblem } from '../domain/set-up-problem';
import { mended, pauseReason } from '../domain/touches';
import type { DocumentMemory } from '../runtime/properties';
import type { MailServices } from './mail-services';

/** When a person last let this mailbox go on, milliseconds since 1970; 0 for never. */
export function goOnAt(memory: DocumentMemory, account: string): number {
  return memory.get<number>(keyOf(account)) ?? 0;
}

/** From now on bounces and complaints of this mailbox are counted anew. Returns the sentence that it was paused with. */
export function goOn(services: MailServices): { paused: string } {
  return services.lock.alone(() => {
    const { book, clock, mailbox, memory } = services;
    const account = mailbox.account();
    const log = services.openDesk(book.readState().tabs).log().rows;
    const paused = pauseReason(mended(log, clock.now()), account, goOnAt(memory, account));
    if (paused === '') throw new SetUpProblem('Nothing is paused in this mailbox: send as ever.');
    memory.set(keyOf(account), clock.now());
    return { paused };
  });
}

function keyOf(account: string): string {
  return `goOnAt ${account.trim().toLowerCase()}`;
}
