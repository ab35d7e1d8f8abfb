// Rows of the Templates tab that name a Gmail draft, with the words of that draft in their place.

import { methodTouch, type Template } from '../domain/templates';
import { type DraftText, draftNamed, isNamed, withDraft } from '../domain/templates/draft-text';
import type { LogRow, Touch } from '../domain/touches';
import type { Mailbox } from '../gmail/mailbox';

/**
 * Looks for the drafts that this touch may need. A draft with a recipient is a mail on its way, not a text.
 * @param log whose drafts are passed over without being read
 */
export function withDrafts<T extends Template>(
  mailbox: Mailbox,
  templates: readonly T[],
  touch: Touch,
  log: readonly LogRow[],
): (T | Template)[] {
  const isOurs = new Set(log.map((row) => row.messageId));
  const met = new Map<string, DraftText[]>();
  return templates.map((template) => {
    const name = draftNamed(template.text);
    const wanted = template.active && template.channel === 'Email' && methodTouch(template.touch) === touch;
    if (name === '' || !wanted) return template;
    const drafts = met.get(name) ?? draftsNamed(mailbox, name, isOurs);
    met.set(name, drafts);
    return withDraft(template, drafts);
  });
}

function draftsNamed(mailbox: Mailbox, name: string, isOurs: ReadonlySet<string>): DraftText[] {
  const query = `in:drafts subject:"${name.replace(/"/g, ' ')}"`;
  const found = mailbox.search(query, false).filter(({ messageId }) => !isOurs.has(messageId));
  return found.flatMap(({ messageId }) => {
    const whole = mailbox.wholeDraft(messageId);
    return whole && whole.to.trim() === '' && isNamed(whole.draft.subject, name) ? [whole.draft] : [];
  });
}
