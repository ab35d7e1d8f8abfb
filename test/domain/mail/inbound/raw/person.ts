// Mails that people write, and what each is.

import { mail, type Parts } from './mail';
import { QUOTES } from './ours';

/** What a mail is. "left": an automatic reply that says who has gone. "nothing": no answer, no failure, no wish. */
export type Truth =
  | 'answer'
  | 'autoReply'
  | 'left'
  | 'hard'
  | 'soft'
  | 'unclear'
  | 'delayed'
  | 'optOut'
  | 'complaint'
  | 'nothing';

/** A mail and what it is; several truths where the rules leave it open, the first one the better. */
export interface Sample {
  title: string;
  truth: readonly Truth[];
  raw: string;
}

export interface Extra extends Parts {
  quote?: string;
  /** The answer stands under what it quotes. */
  below?: boolean;
}

/** Somebody writes back to our mail, which is quoted underneath unless said otherwise. */
export function person(title: string, truth: readonly Truth[], text: string, extra: Extra = {}): Sample {
  const quote = QUOTES[extra.quote ?? 'gmail'];
  const body = !quote ? text : extra.below ? `${quote}\n\n${text}` : `${text}\n\n${quote}`;
  return { title, truth, raw: mail({ ...extra, text: extra.html === undefined ? body : extra.text }) };
}

export const answer = (title: string, text: string, extra?: Extra): Sample =>
  person(title, ['answer'], text, extra);
export const optOut = (title: string, text: string, extra?: Extra): Sample =>
  person(title, ['optOut'], text, extra);

/** A program writes; nothing is quoted unless said. */
export const machine = (title: string, truth: readonly Truth[], parts: Parts): Sample => ({
  title,
  truth,
  raw: mail(parts),
});
