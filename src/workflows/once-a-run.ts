// What a run of several chunks asks for only once: what people do not change from one moment to the next.

import type { Offer } from '../domain/templates';
import type { ReasonLine } from '../sheets/reasons-tab';
import type { MailServices } from './mail-services';

/**
 * Services that read state, settings, reasons, offers, marks and quota at the first chunk and remember them. Lists, sources,
 * log, texts, Do Not Contact and mailbox are still read for every chunk.
 */
export function onceARun(services: MailServices): MailServices {
  const { book, memory, mailbox } = services;
  let state = once(() => book.readState());
  const settings = once(() => book.settingCells());
  const quota = once(() => mailbox.quotaLeft());
  const marks = new Map<string, unknown>();
  let reasons: ReasonLine[] | undefined;
  let offers: Offer[] | undefined;
  let sent = 0;
  return {
    ...services,
    book: {
      ...book,
      readState: () => state(),
      writeState(next) {
        book.writeState(next);
        state = once(() => book.readState());
      },
      settingCells: settings,
    },
    memory: {
      get<T>(key: string) {
        if (!marks.has(key)) marks.set(key, memory.get(key));
        return marks.get(key) as T | null;
      },
      set(key, value) {
        marks.set(key, value);
        memory.set(key, value);
      },
      clear() {
        marks.clear();
        memory.clear();
      },
    },
    mailbox: {
      ...mailbox,
      quotaLeft: () => Math.max(0, quota() - sent),
      sendDraft(draftId) {
        const message = mailbox.sendDraft(draftId);
        sent++;
        return message;
      },
    },
    openDesk(ids) {
      const desk = services.openDesk(ids);
      return {
        ...desk,
        reasons: () => {
          reasons = reasons ?? desk.reasons();
          return reasons;
        },
        offers: () => {
          offers = offers ?? desk.offers();
          return offers;
        },
      };
    },
  };
}

/** Does the work when its result is first asked for. */
export function once<T>(work: () => T): () => T {
  let done: { value: T } | undefined;
  return () => {
    done = done ?? { value: work() };
    return done.value;
  };
}
