// Sixty mails of every kind, from a Why survey's answer to a server's report, through the mailbox and the built code.

import { expect, it } from '@jest/globals';
import { AUTO_REPLIES } from '../domain/mail/inbound/machines';
import { MORE_ANSWERS, MORE_OPT_OUTS } from '../domain/mail/inbound/more-people';
import { ANSWERS, OPT_OUTS } from '../domain/mail/inbound/people';
import { checkReplies, noteRow } from './answers-support';
import { openThreads } from './open-threads';
import { nameOf, OWNER } from './send-support';

/** So many of each, spread over its list and so over its languages. */
function spread<T>(items: readonly T[], count: number): T[] {
  return Array.from({ length: count }, (_, i) => items[Math.floor((i * items.length) / count)]);
}

const answers = spread([...ANSWERS, ...MORE_ANSWERS], 20).map(([text]) => text);
const optOuts = spread([...OPT_OUTS, ...MORE_OPT_OUTS], 24).map(([text]) => text);
const automatic = spread(AUTO_REPLIES, 8);
const bounces = (['hard', 'soft', 'unclear', 'delayed'] as const).flatMap((kind) => [kind, kind]);

it('60 mails: no bounce or automatic reply is an answer, no opt-out is missed, none is invented', () => {
  const { world, threads } = openThreads(60);
  const { mailboxes } = world;
  const of = new Map(threads.map(({ client, messageId }) => [client, messageId]));
  const expected: [number, string][] = [];
  const put = (state: string, arrive: (note: string) => void) => {
    const client = expected.length + 1;
    arrive(of.get(nameOf(client)) ?? '');
    expected.push([client, state]);
  };
  for (const text of answers) put('Answered', (note) => void mailboxes.replyAsClient(OWNER, note, { text }));
  for (const text of optOuts) put('Opted out', (note) => void mailboxes.replyAsClient(OWNER, note, { text }));
  for (const { text } of automatic)
    put('Auto-reply', (note) => void mailboxes.outOfOffice(OWNER, note, { text }));
  for (const kind of bounces)
    put(kind === 'delayed' ? 'Sent' : 'Bounced', (note) => void mailboxes.bounce(OWNER, note, { kind }));
  world.clock += 60_000;
  const found = checkReplies(world);
  const stands = expected.map(([number, state]) => [number, state, noteRow(world, number)['State']]);
  const taken: Record<string, number> = {};
  for (const [, state, now] of stands) taken[`${state} -> ${now}`] = (taken[`${state} -> ${now}`] ?? 0) + 1;
  process.stdout.write(
    `\n60 mails through the mailbox, what they are -> what the log says: ${JSON.stringify(taken)}\n`,
  );
  expect(stands.filter(([, state, now]) => state !== now)).toEqual([]);
  expect(found).toMatchObject({
    answers: 20,
    optOuts: 24,
    autoReplies: 8,
    bounces: { hard: 2, soft: 2, unclear: 2 },
  });
});
