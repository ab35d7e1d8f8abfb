// Advice on a template: what would make a cold client put it aside, each as a sentence.

import type { MergeFields } from './field-names';
import { hasOptOutLine } from './footer';
import { merge, unknownFieldSentence } from './merge';
import { foldWords, normaliseText } from './text';

export interface AdviceSubject {
  touch: 1 | 2 | 3 | 'welcomeBack';
  subject: string;
  text: string;
  /** The fields a text may use; their values do not matter. */
  fields: MergeFields;
  /** The line that is appended to a text without one; '' when Settings has none. */
  optOutLine: string;
  /** The text of touch 1 for the same reason and tone, to compare touch 3 with; '' when there is none. */
  firstText: string;
}

const MOST_WORDS = 125;
/** Share of word pairs two texts may have in common before a reader feels that they read it before. */
const ALIKE = 0.5;

const REPLY_PREFIX =
  /^\s*(re|aw|sv|vs|antw|odp|rif|rép|fwd?|wg|tr|rv|enc|vb|vl|i|doorst)\s*(\[\d+\])?\s*[:：]/i;
const OFFER_WORDS =
  /\{\{\s*[#^]?\s*(offer|normal price)\b|\bdiscounts?\b|\bvouchers?\b|\bcoupons?\b|\bpric(e|es|ing)\b|\bspecial offer\b|\b(our|this|an) offer\b|\d\s?% off\b|\bfor free\b|\bfree of charge\b|\bfree (trial|check|sample|upgrade|consultation|month|visit)\b|\brabatte?\b|\bangebote?\b|\bgutschein|\bremises?\b|\bdescuentos?\b|\bofertas?\b|\bscont[oi]\b|\bofferte?\b|\bdescontos?\b|\bkorting(en)?\b|\baanbieding/i;
const MONEY = /[$€£¥]\s?\d|\d\s?(€|£|\$|eur|usd|gbp|cad|chf)\b|\d\s?%/i;

/** Sentences for everything worth mending in the template; empty for a text that is fine. */
export function adviseTemplate(template: AdviceSubject): string[] {
  return [
    ...mergeAdvice(template),
    ...outreachAdvice(template),
    ...toneAdvice(template.subject, normaliseText(template.text)),
  ];
}

function mergeAdvice({ subject, text, fields }: AdviceSubject): string[] {
  const checked = [merge(subject, fields, 'header'), merge(text, fields, 'text')];
  const sentences = checked.flatMap(({ faults, unknown, hints }) => [
    ...faults,
    ...unknown.map(unknownFieldSentence),
    ...hints,
  ]);
  return [...new Set(sentences)];
}

function outreachAdvice({ touch, subject, text, optOutLine, firstText }: AdviceSubject): string[] {
  const said: string[] = [];
  if (optOutLine.trim() === '' && !hasOptOutLine(text, optOutLine))
    said.push('No line says how to be left alone: write one here, or the opt-out line in Settings.');
  if (touch === 1 && REPLY_PREFIX.test(subject))
    said.push('The subject pretends to be a reply: leave out the “Re:” in a first note.');
  if (
    (touch === 1 || touch === 2) &&
    (OFFER_WORDS.test(`${subject}\n${text}`) || MONEY.test(`${subject}\n${text}`))
  )
    said.push('There is an offer or a price: keep it for touch 3, first they should feel remembered.');
  if (touch === 3 && firstText.trim() !== '' && likeness(text, firstText) > ALIKE)
    said.push('This reads like the first note: say something new, what has changed since.');
  return said;
}

function toneAdvice(subject: string, text: string): string[] {
  const said: string[] = [];
  const questions = (text.replace(/https?:\/\/\S+/g, '').match(/[?？؟]+/g) ?? []).length;
  if (questions > 1) said.push(`There are ${questions} questions: ask one, the easiest to answer.`);
  const words = countWords(text);
  if (words > MOST_WORDS) said.push(`The text has ${words} words: under ${MOST_WORDS} more people answer.`);
  if (shouts(subject) || shouts(text)) said.push('Capitals or “!!” sound like shouting: write it calmly.');
  return said;
}

/** Words of the text; a merge field counts as one, a passage's marks as none. */
function countWords(text: string): number {
  const plain = text.replace(/\{\{[#^/!][^}]*\}\}/g, ' ').replace(/\{\{[^}]*\}\}/g, ' field ');
  return plain.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** '!!', two words in capitals in a row, or one long one: a name such as UNESCO alone is no shouting. */
function shouts(text: string): boolean {
  const plain = text.replace(/\{\{[^}]*\}\}/g, ' x ').replace(/https?:\/\/\S+/g, ' ');
  if (/[!！]\s*[!！]/.test(plain)) return true;
  const capital = (word: string) => /^\p{Lu}{3,}$/u.test(word);
  const words = plain.split(/[^\p{L}\p{N}]+/u);
  return words.some(
    (word, at) => (capital(word) && capital(words[at + 1] ?? '')) || /^\p{Lu}{8,}$/u.test(word),
  );
}

/** Shared word pairs as a part of the shorter text's, from 0 to 1; merge fields are left out. */
function likeness(text: string, other: string): number {
  const [pairs, others] = [wordPairs(text), wordPairs(other)];
  const fewest = Math.min(pairs.size, others.size);
  const shared = [...pairs].filter((pair) => others.has(pair)).length;
  return fewest === 0 ? 0 : shared / fewest;
}

function wordPairs(text: string): Set<string> {
  const words = foldWords(text.replace(/\{\{[^}]*\}\}/g, ' ')).split(' ');
  return new Set(words.slice(1).map((word, at) => `${words[at]} ${word}`));
}
