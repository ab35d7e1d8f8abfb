// A copied sheet is told what it is: it starts new, or it goes on as the original.

import { SetUpProblem } from '../domain/set-up-problem';
import { emptyState } from '../domain/state';
import { markOf } from '../domain/touches';
import type { MailServices } from './mail-services';

export interface CopyRequest {
  as: 'new' | 'original';
}

/**
 * Until this was said, a copy sends nothing. A new sheet loses clients, lists, log and what was understood of the
 * sales; reasons, texts, offers, settings, playbook and Do Not Contact stay.
 */
export function declareCopy(services: MailServices, request: CopyRequest): { as: CopyRequest['as'] } {
  return services.lock.alone(() => {
    const { book, memory } = services;
    const state = book.readState();
    if (state.fileId === book.fileId())
      throw new SetUpProblem('This sheet is the original. Nothing needs saying.');
    // Whether a copy has the original's is not documented.
    memory.clear();
    if (request.as === 'new') empty(services);
    else {
      memory.set('logMark', markOf(services.openDesk(state.tabs).log().rows));
      book.writeState({ ...state, fileId: book.fileId() });
    }
    return { as: request.as };
  });
}

/** The state last: until then the sheet is a copy that may be told once more. */
function empty({ book }: MailServices): void {
  const { columns, tabs } = book.readState();
  const headerRow = (list: 'dormant' | 'growth') => book.readList(list, columns[list]).headerRow;
  book.startClean({ dormant: headerRow('dormant'), growth: headerRow('growth') });
  book.flush();
  const lists = ['dormant', 'growth'].filter((list) => list in tabs);
  book.writeState({
    ...emptyState(book.fileId()),
    tabs: book.tabIds(),
    columns,
    // The next build makes them as long as they have to be.
    unfinished: lists,
  });
}
