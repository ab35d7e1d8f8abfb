import { expect, it } from '@jest/globals';
import { openThreads, otherMail } from './open-threads';
import { OWNER } from './send-support';
import { run, tab } from './support';

it('1,000 open threads with 20 answers take under 1,000 Gmail units, 50 Gmail and 25 data calls; a second look a few', () => {
  const { world, threads } = openThreads(1000);
  otherMail(world, 300);
  const answering = threads.filter((_, i) => i % 50 === 7);
  for (const { messageId } of answering.slice(0, 18))
    world.mailboxes.replyAsClient(OWNER, messageId, { text: 'How nice of you. Call me.' });
  for (const { messageId } of answering.slice(18))
    world.mailboxes.replyAsClient(OWNER, messageId, { text: 'A new mail.', subject: 'Your note' });
  world.clock += 60_000;

  const first = run(world, 'checkReplies');
  expect(JSON.parse(String(first.value))).toMatchObject({ answers: 20, autoReplies: 0, optOuts: 0 });
  const states = tab(world, 'Touch Log').rows.filter((row) => row['State'] === 'Answered');
  expect(states.map((row) => row['Client'])).toEqual(answering.map(({ client }) => client));
  const calls = (report: typeof first.report, wanted: RegExp) =>
    Object.entries(report.calls).reduce((sum, [name, count]) => sum + (wanted.test(name) ? count : 0), 0);
  expect(first.report.gmailUnits).toBeLessThan(1000);
  expect(calls(first.report, /^Gmail\./)).toBeLessThanOrEqual(50);
  expect(calls(first.report, /^(?!Gmail\.)/)).toBeLessThanOrEqual(25);

  world.clock += 3_600_000;
  const second = run(world, 'checkReplies').report;
  expect(second.gmailUnits).toBeLessThan(100);
}, 240_000);
