// Opt-outs: a mail with our token, a subject that says so, or words in what the client wrote.

import { foldWords, plainCharacters } from '../text';
import { unsubscribeToken } from '../unsubscribe';
import { asksToStop, type InboundWords } from './words';

export interface OptOut {
  kind: 'optOut';
  how: 'token' | 'subject' | 'words';
  /** The token of the unsubscribe mail, '' otherwise. */
  token: string;
  /** The words that were taken for the request, for the owner to see. */
  words: string;
}

const REPLY_PREFIXES =
  /^\s*((re|aw|sv|vs|antw|odp|rif|rép|fwd?|wg|tr|rv|enc|vb|vl|ynt|回复|答复|回覆|返信)\s*(\[\d+\])?\s*[:：]\s*)+/i;

/** The opt-out in the subject of a mail, or undefined. A subject of ours that comes back with 'Re:' never is one. */
export function optOutInSubject(subject: string, words: InboundWords): OptOut | undefined {
  const token = unsubscribeToken(subject);
  if (token !== '') return { kind: 'optOut', how: 'token', token, words: subject };
  const bare = subject.replace(REPLY_PREFIXES, '');
  const isReply = bare !== subject;
  const asked = isWholeRequest(bare, words) || (!isReply && isRequest(foldSentence(bare), words));
  return asked ? { kind: 'optOut', how: 'subject', token: '', words: subject } : undefined;
}

/** The opt-out in what the client wrote (without quotes), or undefined. */
export function optOutInText(visible: string, words: InboundWords): OptOut | undefined {
  const [first = ''] = visible.split(/\n\s*\n/);
  if (isWholeRequest(visible, words) || isWholeRequest(first, words)) return said(first);
  const asked = sentences(visible).find((sentence) => isRequest(foldSentence(sentence), words));
  return asked === undefined ? undefined : said(asked);
}

function said(text: string): OptOut {
  return { kind: 'optOut', how: 'words', token: '', words: text.trim() };
}

function isWholeRequest(text: string, { whole, patterns }: InboundWords): boolean {
  return whole.has(foldWords(text.replace(patterns.polite, ' '))) || whole.has(foldWords(text));
}

function isRequest(said: string, words: InboundWords): boolean {
  const { opposite, things, mailWords, otherLists, invitation, ownWish } = words.patterns;
  const sentence = said.replace(otherLists, ' ');
  if (!asksToStop(sentence, words) || opposite.test(sentence)) return false;
  if (things.test(sentence) && !mailWords.test(sentence)) return false;
  return !invitation.test(sentence) || ownWish.test(sentence);
}

function sentences(text: string): string[] {
  return text.replace(/\n(?!\s*\n)/g, ' ').split(/(?<=[.!?。！？;])\s+|\n|(?<=[。！？])/u);
}

function foldSentence(text: string): string {
  return plainCharacters(text)
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[*_"“”„«»()[\]…]/g, ' ')
    .replace(/[.!?。！？,;:]+(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
