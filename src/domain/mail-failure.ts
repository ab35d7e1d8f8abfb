// Gmail said no: for good, for now, or without telling what became of it.

/**
 * 'refused': nothing was made or sent. 'busy': too many calls or mails for now. 'unknown': whether it took effect
 * has to be looked up.
 */
export type MailFailureKind = 'refused' | 'busy' | 'unknown';

/** What the mailbox throws when Gmail answers with an error. Its `cause` is Gmail's own. */
export class MailFailure extends Error {
  override readonly name = 'MailFailure';
  constructor(
    readonly kind: MailFailureKind,
    readonly origin: unknown,
  ) {
    super(String((origin as { message?: unknown } | null)?.message ?? origin));
  }
}
