// A Gmail draft as the text of a template: how a row names it, and the draft in the row's place.

import { foldWords, normaliseText } from '../mail/text';
import type { Template } from './template';

/** A picture or an attachment of a draft. */
export interface DraftFile {
  name: string;
  type: string;
  size: number;
  /** By which the HTML shows it as cid:...; '' for an attachment. */
  contentId: string;
  /** Where Gmail keeps it. */
  messageId: string;
  fileId: string;
}

/** A draft as a person has written it. */
export interface DraftText {
  subject: string;
  text: string;
  /** '' for a draft without formatting. */
  html: string;
  /** Addresses, normalised. */
  cc: readonly string[];
  files: readonly DraftFile[];
}

/** 'Spring letter' of a Text that says 'Draft: Spring letter'; '' for any other. */
export function draftNamed(text: string): string {
  const name = /^\s*draft\s*:[^\S\n]*([^\n]+?)\s*$/i.exec(normaliseText(text))?.[1] ?? '';
  return name.replace(/\s+/g, ' ');
}

/** Whether the draft is the one that is meant, however its subject is spaced and capitalised. */
export function isNamed(subject: string, name: string): boolean {
  return foldWords(subject) === foldWords(name);
}

/** The row with the words of the draft; its own subject goes first. With none or several drafts it can be sent to nobody. */
export function withDraft(template: Template, found: readonly DraftText[]): Template {
  const name = draftNamed(template.text);
  const [draft] = found;
  if (!draft)
    return {
      ...template,
      fault: `There is no draft “${name}” without a recipient in your Gmail: write it there, leave its To empty, or put a text on Templates.`,
    };
  if (found.length > 1)
    return {
      ...template,
      fault: `There are ${found.length} drafts “${name}” without a recipient in your Gmail: keep one of them.`,
    };
  return { ...template, subject: template.subject.trim() || draft.subject, text: draft.text, draft };
}
