// What is said before, during and after a run.

import { count } from '../words/numbers';
import type { Choice } from './choice';
import type { Totals } from './chunks';

type Mode = Choice['mode'];

/** 'Make 5 drafts', 'Send 1 mail now'. */
export function doWords(mode: Mode, number: number): string {
  return mode === 'draft' ? `Make ${count(number, 'draft')}` : `Send ${count(number, 'mail')} now`;
}

/** 'Making drafts: 10 of 25'. */
export function goingWords(mode: Mode, done: number, total: number): string {
  return `${mode === 'draft' ? 'Making drafts' : 'Sending'}: ${done} of ${total}`;
}

/** The heading of what came of it. */
export function resultTitle(mode: Mode, { done }: Totals): string {
  if (done === 0) return mode === 'draft' ? 'No draft was made' : 'Nothing was sent';
  return mode === 'draft'
    ? `${count(done, 'draft')} ${done === 1 ? 'is' : 'are'} in your Gmail`
    : `${count(done, 'mail')} sent`;
}

/** What to do next, a sentence each. */
export function nextWords(
  mode: Mode,
  { done, failed, inDoubt, remaining }: Totals,
  isStopped: boolean,
): string[] {
  const words: string[] = [];
  if (isStopped) words.push('You stopped it. What was made stays, and nobody gets it twice.');
  else if (remaining > 0) words.push('Gmail took no more for now. Wait a minute, then choose Go on.');
  if (done > 0 && mode === 'draft') {
    words.push(
      `Read ${done === 1 ? 'it' : 'them'} there and change what you like. Then come back and choose Send reviewed drafts.`,
    );
  }
  if (done > 0 && mode === 'send') {
    words.push('Answers come to your mailbox. The Touch Log has what left, to whom and when.');
  }
  if (failed > 0) words.push(`Gmail refused ${count(failed, 'mail')}. It is safe to try again.`);
  if (inDoubt > 0) {
    words.push(
      `Of ${count(inDoubt, 'mail')} nobody knows whether it left. Look into Sent in Gmail; the Touch Log shows which.`,
    );
  }
  return words;
}

/** What must be filled in before mails can leave, in words: 'your name and your postal address'. */
export function missingWords(sender: { name: string; company: string; address: string }): string {
  const parts = [
    sender.name.trim() === '' ? 'your name' : '',
    sender.company.trim() === '' ? "your business's name" : '',
    sender.address.trim() === '' ? 'your postal address' : '',
  ].filter(Boolean);
  const last = parts.pop() ?? '';
  return parts.length > 0 ? `${parts.join(', ')} and ${last}` : last;
}
