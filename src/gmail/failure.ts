// What the Gmail service throws, told apart by its status code: its words come in the person's language.

import { MailFailure } from '../domain/mail-failure';

/** The HTTP status of an error of the advanced service, or 0 for any other error. */
function statusOf(error: unknown): number {
  const code = (error as { details?: { code?: unknown } } | null)?.details?.code;
  return typeof code === 'number' ? code : 0;
}

/** There is no such draft or message, or none in this mailbox. */
export function isGone(error: unknown): boolean {
  return statusOf(error) === 404;
}

/** Answers that mean that nothing was done. A timeout (408) or a conflict (409) does not tell. */
const REFUSALS = [400, 401, 404, 410, 412, 413, 415, 422];

/** Does the call; an answer of Gmail's that is an error becomes a MailFailure, anything else stays what it is. */
export function told<T>(call: () => T): T {
  try {
    return call();
  } catch (error) {
    const status = statusOf(error);
    if (status === 0) throw error;
    if (status === 429 || status === 403) throw new MailFailure('busy', error);
    throw new MailFailure(REFUSALS.includes(status) ? 'refused' : 'unknown', error);
  }
}
