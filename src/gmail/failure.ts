// What the Gmail service throws, told apart by its status code: its words come in the person's language.

/** The HTTP status of an error of the advanced service, or 0 for any other error. */
export function statusOf(error: unknown): number {
  const code = (error as { details?: { code?: unknown } } | null)?.details?.code;
  return typeof code === 'number' ? code : 0;
}

/** There is no such draft or message, or none in this mailbox. */
export function isGone(error: unknown): boolean {
  return statusOf(error) === 404;
}

/** Too many calls a minute, or too many mails a day. */
export function isQuota(error: unknown): boolean {
  return statusOf(error) === 429;
}
