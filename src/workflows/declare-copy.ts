// A copied sheet is told what it is: it starts new, or it goes on as the original.

import { SetUpProblem } from '../domain/set-up-problem';
import type { MailServices } from './mail-services';

export interface CopyRequest {
  as: 'new' | 'original';
}

/** Until this was said, a copy sends nothing. A new sheet forgets the marks of the original's log. */
export function declareCopy(services: MailServices, request: CopyRequest): { as: CopyRequest['as'] } {
  if (request.as !== 'new' && request.as !== 'original') {
    throw new SetUpProblem(
      'Say what this sheet is: "new" to start new, or "original" to go on as the original.',
    );
  }
  return services.lock.alone(() => {
    const { book, memory } = services;
    const state = book.readState();
    if (state.fileId === book.fileId())
      throw new SetUpProblem('This sheet is the original. Nothing needs saying.');
    memory.set('logMark', null);
    book.writeState({ ...state, fileId: book.fileId() });
    return { as: request.as };
  });
}
