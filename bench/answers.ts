// What it costs to look for answers where many notes wait for one.

import { openThreads, otherMail } from '../test/bundle/open-threads';
import { OWNER } from '../test/bundle/send-support';
import { run } from '../test/bundle/support';
import { atMost, type BenchOptions, exactly, type Figure } from './figure';

const ANSWERS = 20;

/** @throws when the look fails */
export function answersFigures({ quick }: BenchOptions): Figure[] {
  const count = quick ? 100 : 1000;
  const { world, threads } = openThreads(count);
  otherMail(world, count / 4);
  const every = count / ANSWERS;
  for (const [i, { messageId }] of threads.entries())
    if (i % every === 1)
      world.mailboxes.replyAsClient(OWNER, messageId, { text: 'How nice of you. Call me.' });
  world.clock += 60_000;
  const { report, value, error } = run(world, 'checkReplies');
  if (error !== undefined) throw new Error(error);
  const calls = (wanted: RegExp) =>
    Object.entries(report.calls).reduce((sum, [name, times]) => sum + (wanted.test(name) ? times : 0), 0);
  const name = (what: string) => `answers: ${count.toLocaleString('en-US')} open threads, ${what}`;
  return [
    exactly(name('answers found'), JSON.parse(String(value)).answers, ANSWERS, ''),
    atMost(name('Gmail units'), report.gmailUnits, 1000, 'units'),
    atMost(name('Gmail calls'), calls(/^Gmail\./), 50, 'calls'),
    atMost(name('data calls'), calls(/^(?!Gmail\.)/), 25, 'calls'),
  ];
}
