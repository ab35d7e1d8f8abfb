// What Gmail's labels say of a message.

/** Whether it was sent from this mailbox, or is to leave at a time that a person chose. */
export function leftFromHere({ labels }: { labels: readonly string[] }): boolean {
  return labels.includes('SENT') || labels.includes('SCHEDULED');
}
