// Where a person reads a thread: its page in their own Gmail.

/** @param account the mailbox that the thread is in */
export function threadLink(account: string, threadId: string): string {
  return `https://mail.google.com/mail/u/?authuser=${encodeURIComponent(account)}#all/${threadId}`;
}
