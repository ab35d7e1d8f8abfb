// What is said before, during and after a run.

import type { TouchPlanAnswer, WaitingMail } from '../../src/api';
import { count, momentText } from '../words/numbers';
import { type Choice, type How, type modeOf, startOf } from './choice';
import type { Totals } from './chunks';

type Mode = ReturnType<typeof modeOf>;

export const AFTER_SENDING = 'Answers come to your mailbox. The Touch Log has what left, to whom and when.';

/** 'Make 5 drafts', 'Send 1 mail now', 'Send 5 mails on Mon, Nov 23, 9:00 AM'. */
export function doWords(choice: Choice, number: number, locale: string): string {
  if (choice.how === 'draft') return `Make ${count(number, 'draft')}`;
  const at = startOf(choice);
  const ends: Partial<Record<How, string>> = { send: 'now', away: 'by the clock' };
  return `Send ${count(number, 'mail')} ${at ? `on ${momentText(at, locale)}` : ends[choice.how]}`;
}

/** What Google's clock does, how much a day, and how to stop it. */
export function clockWords(perDay: number, mailbox: string): string[] {
  return [
    'Google\u2019s clock starts Rekindle once an hour, also when this sheet is closed.',
    `Up to ${count(perDay, 'mail')} a day leave from ${mailbox}, never more than Google allows, until all have left. Whoever answers or opts out meanwhile is left out.`,
    'To stop it, come back to Send and choose \u201cStop sending while I\u2019m away\u201d.',
  ];
}

/** What goes on by the clock now. */
export function awayWords(
  { account, mode, clients, startAt }: NonNullable<WaitingMail['away']>,
  now: number,
  locale: string,
): string {
  const what =
    mode === 'draft' ? `${count(clients, 'draft')}, made in` : `${count(clients, 'mail')}, sent from`;
  const since = startAt > now ? `starting on ${momentText(startAt, locale)}` : 'some may be done already';
  return `By the clock, once an hour: ${what} ${account}; ${since}.`;
}

/** Who gets a copy and what comes along, where the text is a Gmail draft. */
export function extraFacts(due: TouchPlanAnswer['due']): [name: string, value: string][] {
  const all = (key: 'cc' | 'files') => [...new Set(due.flatMap((one) => one[key] ?? []))].join(', ');
  const facts: [string, string][] = [
    ['Copy to', all('cc')],
    ['Files', all('files')],
  ];
  return facts.filter(([, value]) => value);
}

/** 'Making drafts: 10 of 25'. */
export function goingWords(mode: Mode, done: number, total: number): string {
  return `${mode === 'draft' ? 'Making drafts' : 'Sending'}: ${done} of ${total}`;
}

/** The heading once Google's clock goes on. */
export function handedTitle(choice: Choice, total: number, done: number, locale: string): string {
  const at = startOf(choice);
  if (at && done === 0) return `${count(total, 'mail')} will leave from ${momentText(at, locale)}`;
  return `${done} of ${total} done, the rest goes on by itself`;
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
    words.push(AFTER_SENDING);
  }
  if (failed > 0) words.push(`Gmail refused ${count(failed, 'mail')}. It is safe to try again.`);
  if (inDoubt > 0) {
    words.push(
      `Of ${count(inDoubt, 'mail')} nobody knows yet whether it left. Show the names again: you are asked there.`,
    );
  }
  return words;
}

const MUST_HAVE = [
  ['name', 'your name'],
  ['company', "your business's name"],
  ['address', 'your postal address'],
] as const;

/** What must be filled in before mails can leave, in words: 'your name and your postal address'. */
export function missingWords(sender: { name: string; company: string; address: string }): string {
  const parts = MUST_HAVE.flatMap(([key, words]) => (sender[key].trim() === '' ? [words] : []));
  const last = parts.pop() ?? '';
  return parts.length > 0 ? `${parts.join(', ')} and ${last}` : last;
}
