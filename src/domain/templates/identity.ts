// What makes a template the same one: its place on the tab, its exact text, its words.

import { foldWords, normaliseText } from '../mail/text';
import { type Template, TOUCH_NAMES } from './template';

type Place = Pick<Template, 'list' | 'reason' | 'touch' | 'channel' | 'tone' | 'language'>;

/** 'dormant / Moved away / Note / Email / Fun / English': which text this is, however it reads today. */
export function templateId({ list, reason, touch, channel, tone, language }: Place): string {
  const about = reason.trim() || 'any reason';
  return [list, about, TOUCH_NAMES.get(touch), channel, tone, language.trim()].join(' / ');
}

/** Changes with every letter of subject or text: to tell that a text was changed since it was confirmed. */
export function templateFingerprint({ subject, text }: Pick<Template, 'subject' | 'text'>): string {
  return hash(`${normaliseText(subject)}\n${normaliseText(text)}`);
}

/** For the Touch Log: the id, and the words without capitals and punctuation in short. */
export function templateMark(template: Template): string {
  return `${templateId(template)} #${wordsHash(template)}`;
}

/** Whether a mark of the Touch Log was made by the same words, whatever row they stood in. */
export function isSameTemplate(mark: string, template: Template): boolean {
  return mark.slice(mark.lastIndexOf('#') + 1) === wordsHash(template);
}

/** Fields count as words too: what differs only from client to client is the same text. */
function wordsHash({ text }: Template): string {
  return hash(foldWords(text));
}

/** Two FNV-1a hashes of 32 bits from different starts, as 14 letters and digits. */
function hash(text: string): string {
  return [0x811c9dc5, 0x2f7a1b3d].map((start) => fnv(text, start).toString(36).padStart(7, '0')).join('');
}

function fnv(text: string, start: number): number {
  let value = start;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
