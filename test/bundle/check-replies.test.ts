// What comes back is taken into log, Do Not Contact, stages and drafts, once, from whichever mailbox it came.

import { describe, expect, it } from '@jest/globals';
import { headlessUi } from '../../local/runtime/headless-ui';
import { restoreWorld } from '../../local/runtime/world';
import type { World } from '../../local/runtime/world-types';
import {
  checkReplies,
  deliver,
  doNotContact,
  NOTHING_FOUND,
  noteRow,
  notesSent,
  noteTo,
  SECOND,
} from './answers-support';
import { DAY, emailOf, nameOf, OWNER, sendSheet } from './send-support';
import { call, run, tab, typeInto } from './support';
import { sendToTheEnd } from './touches';

const start = notesSent(12);
const stageOf = (world: World, client: number) =>
  tab(world, 'Dormant Clients').rows.find((row) => row['Client'] === nameOf(client))?.['Stage'];

/** Twelve clients, of whom ten do something. */
function lived(): World {
  const world = restoreWorld(start);
  const { mailboxes } = world;
  mailboxes.replyAsClient(OWNER, noteTo(world, 1), { text: 'How nice. Call me on Monday?' });
  mailboxes.replyAsClient(OWNER, noteTo(world, 2), { text: 'Please take me off your list.' });
  mailboxes.unsubscribe(OWNER, noteTo(world, 3));
  mailboxes.bounce(OWNER, noteTo(world, 4), { kind: 'hard' });
  mailboxes.bounce(OWNER, noteTo(world, 5), { kind: 'soft' });
  mailboxes.bounce(OWNER, noteTo(world, 6), { kind: 'unclear' });
  mailboxes.outOfOffice(OWNER, noteTo(world, 7));
  mailboxes.complaint(OWNER, noteTo(world, 8));
  mailboxes.replyAsClient(OWNER, noteTo(world, 9), { text: 'In a thread of its own.', subject: 'Hello' });
  mailboxes.outOfOffice(OWNER, noteTo(world, 10), {
    text: 'Maria no longer works here. Please write to Tom.',
  });
  mailboxes.bounce(OWNER, noteTo(world, 11), { kind: 'delayed' });
  world.clock += 60_000;
  return world;
}

const FOUND = {
  answers: 2,
  autoReplies: 2,
  bounces: { hard: 1, soft: 1, unclear: 1 },
  optOuts: 2,
  complaints: 1,
};

describe('checkReplies', () => {
  const world = lived();
  const found = checkReplies(world);

  it('counts what came by kind', () => {
    expect(found).toEqual(FOUND);
  });

  it('writes each into the log', () => {
    const states = Array.from({ length: 12 }, (_, i) => noteRow(world, i + 1)).map((row) =>
      [row['State'], row['Outcome']].filter(Boolean).join(': '),
    );
    expect(states).toEqual([
      'Answered',
      'Opted out',
      'Opted out',
      'Bounced: hard',
      'Bounced: soft',
      'Bounced: unclear',
      'Auto-reply',
      'Opted out: complained',
      'Answered',
      'Auto-reply: has left',
      'Sent',
      'Sent',
    ]);
  });

  it('puts opt-outs, complaints and dead addresses on Do Not Contact, and nobody else', () => {
    expect(doNotContact(world)).toEqual([
      `${emailOf(2)} asked`,
      `${emailOf(3)} asked`,
      `${emailOf(4)} bounced`,
      `${emailOf(8)} complained`,
    ]);
  });

  it('shows it on the list in the same run', () => {
    expect([1, 2, 3, 8, 9, 11].map((client) => stageOf(world, client))).toEqual([
      'Answered',
      'Do not contact',
      'Do not contact',
      'Do not contact',
      'Answered',
      'Note sent',
    ]);
  });

  it('changes nothing the second time', () => {
    const again = lived();
    checkReplies(again);
    const shown = () =>
      ['Touch Log', 'Do Not Contact', 'Dormant Clients'].map((name) => tab(again, name).rows);
    const before = shown();
    again.clock += 3_600_000;
    expect(checkReplies(again)).toEqual(NOTHING_FOUND);
    expect(shown()).toEqual(before);
  });
});

it('leaves a talk its place beside a mail of the same touch that something came back for', () => {
  const world = restoreWorld(start);
  world.clock += 6 * DAY;
  const [clientId] = String(noteRow(world, 1)['Touch Key']).split('/');
  call(world, 'sendTouches', { list: 'dormant', touch: 2, mode: 'send', clientIds: [clientId] });
  world.clock += 60_000;
  call(world, 'logTouch', { clientId, list: 'dormant', touch: 2, outcome: 'spoke', followUp: '2026-12-18' });
  const [mail] = world.mailboxes.list(OWNER, 'sent').sort((a, b) => b.date - a.date);
  world.mailboxes.outOfOffice(OWNER, mail.id);
  world.clock += 60_000;
  expect(checkReplies(world).autoReplies).toBe(1);
  expect(stageOf(world, 1)).toBe('Talked');
});

describe('a mail that came back is found', () => {
  it('of a server that names the address, or returns our mail, in its words only', () => {
    const world = restoreWorld(start);
    const busy = ['one', 'two', 'three', 'four'];
    for (const name of busy)
      deliver(world, OWNER, `${name}@news.example.net`, `News of ${name}`, 'Nothing for you.');
    const key = noteRow(world, 2)['Touch Key'];
    const notice = 'Your message could not be delivered: 550 5.1.1 no such user.';
    const filter = 'Filter <bounce@filter.example.org>';
    deliver(world, OWNER, filter, 'Undeliverable: your note', `${notice}\n\n<${emailOf(1)}>`);
    deliver(
      world,
      OWNER,
      'MAILER-DAEMON@mx.example.org',
      'failure notice',
      `Hi. ${notice}\n\n--- Below this line is a copy of the message.\n\nReceived: by mx\nX-Rekindle-Key: ${key}\n`,
    );
    world.clock += 60_000;
    expect(checkReplies(world).bounces).toEqual({ hard: 2, soft: 0, unclear: 0 });
    expect([1, 2].map((client) => noteRow(world, client)['State'])).toEqual(['Bounced', 'Bounced']);
  });
});

describe('an answer is found', () => {
  it('from another address of the client', () => {
    const world = restoreWorld(start);
    const sales = tab(world, 'Sales');
    world.workbook.typeCells(sales.id, { top: 1, left: 2, bottom: 2, right: 2 }, [
      ['new@firm1.example.com'],
      ['new@firm1.example.com'],
    ]);
    call(world, 'buildLists');
    deliver(world, OWNER, 'Client <New@firm1.example.com>', 'Hello', 'It is me.');
    world.clock += 60_000;
    expect(checkReplies(world).answers).toBe(1);
    expect(noteRow(world, 1)['State']).toBe('Answered');
  });

  it('in a colleague’s mailbox, by the colleague’s look', () => {
    const world = restoreWorld(start);
    deliver(world, SECOND, emailOf(2), 'A question', 'Do you still do boilers?');
    world.clock += 60_000;
    expect(checkReplies(world)).toEqual(NOTHING_FOUND);
    expect(checkReplies(world, { account: SECOND }).answers).toBe(1);
    expect(noteRow(world, 2)['State']).toBe('Answered');
    expect(stageOf(world, 2)).toBe('Answered');
  });

  it('in Spam, archived, and after a long weekend without a run', () => {
    const world = restoreWorld(start);
    const one = world.mailboxes.replyAsClient(OWNER, noteTo(world, 1), { text: 'Gladly.' });
    const other = world.mailboxes.replyAsClient(OWNER, noteTo(world, 2), { text: 'Gladly.' });
    world.mailboxes.reportSpam(OWNER, one.id);
    world.mailboxes.archive(OWNER, other.id);
    world.clock += 9 * 86_400_000;
    expect(checkReplies(world).answers).toBe(2);
  });

  it('not in what a client’s shop sends to everybody, nor in what was there before the note', () => {
    const world = restoreWorld(start);
    deliver(world, OWNER, emailOf(1), 'Our news', 'If you no longer wish to hear from us, unsubscribe.', {
      Precedence: 'bulk',
      'Auto-Submitted': 'auto-generated',
    });
    world.clock += 60_000;
    expect(checkReplies(world)).toEqual(NOTHING_FOUND);
    expect(noteRow(world, 1)['State']).toBe('Sent');
  });

  it('twice where they answer twice, with the later moment', () => {
    const world = restoreWorld(start);
    for (let i = 0; i < 2; i++) {
      world.mailboxes.replyAsClient(OWNER, noteTo(world, 1), { text: `Answer ${i}` });
      world.clock += 3_600_000;
      expect(checkReplies(world).answers).toBe(1);
    }
  });
});

describe('somebody else of the company', () => {
  const BOSS = 'Boss <boss@firm1.example.com>';
  const touchTwo = { list: 'dormant', touch: 2, mode: 'send' };
  const NEWSLETTER = { 'List-Unsubscribe': '<mailto:out@firm1.example.com>' };
  const VACATION = { 'Auto-Submitted': 'auto-replied', 'In-Reply-To': '<note@mail.gmail.com>' };

  it.each<[what: string, from: string, headers: Record<string, string>, text: string, isNoted: boolean]>([
    ['writes of their own accord', BOSS, {}, 'Maria showed me your note.', true],
    ['asks to be left alone', BOSS, {}, 'Please take us off your list.', true],
    ['sends a newsletter', BOSS, NEWSLETTER, 'Our news of May.', false],
    ['is away', BOSS, VACATION, 'I am back in June.', false],
    ['has another domain of the same name', 'boss@firm1.example.net', {}, 'Hello there.', false],
    ['is of our own company', 'sam@example.com', {}, 'Lunch?', false],
    ['only has a mailbox with the same provider', 'Sam <sam@gmail.com>', {}, 'Hello there.', false],
  ])('%s', (_what, from, headers, text, isNoted) => {
    const world = restoreWorld(start);
    const sales = tab(world, 'Sales');
    for (const [at, address] of ['client@firm1.example.com', 'lee@gmail.com', 'lee@example.com'].entries())
      world.workbook.typeCells(sales.id, { top: 2 * at + 1, left: 2, bottom: 2 * at + 2, right: 2 }, [
        [address],
        [address],
      ]);
    call(world, 'buildLists');
    for (const name of ['one', 'two', 'three', 'four', 'five'])
      deliver(world, OWNER, `${name}@news.example.net`, `News of ${name}`, 'Nothing for you.');
    deliver(world, OWNER, from, 'Re: your note', text, headers);
    world.clock += 60_000;
    expect(checkReplies(world)).toEqual(NOTHING_FOUND);
    const notes = [1, 2, 3].map((client) => String(noteRow(world, client)['Note'] || ''));
    const noted = expect.stringMatching(
      /^boss@firm1.example.com of the same company wrote on 2026-.* UTC\.$/,
    );
    expect(notes).toEqual([isNoted ? noted : '', '', '']);
    expect(noteRow(world, 1)['State']).toBe('Sent');
    world.clock += 6 * DAY;
    const clientIds = [1, 2, 3].map((client) => noteRow(world, client)['Client ID']);
    const { withheld } = call<{ withheld: { rule: string; client: string }[] }>(world, 'sendTouches', {
      ...touchTwo,
      clientIds,
    });
    const held = withheld.filter(({ rule }) => rule === 'colleague-answered');
    expect(held.map(({ client }) => client)).toEqual(isNoted ? [nameOf(1)] : []);
  });

  it('counts from the touch on: what came before it is nothing', () => {
    const world = restoreWorld(sendSheet({ clients: 1 }));
    deliver(world, OWNER, BOSS, 'An old matter', 'About the boiler.');
    world.clock += 3_600_000;
    sendToTheEnd(world);
    world.clock += 3_600_000;
    checkReplies(world);
    expect(noteRow(world, 1)['Note'] || '').toBe('');
  });

  it('is known by the last mail, beside the reason that the client proposed', () => {
    const world = restoreWorld(start);
    typeInto(world, 'Touch Log', nameOf(1), 'Text as sent', 'Why?\nC: I pay less elsewhere');
    const steps = [
      () => deliver(world, OWNER, BOSS, 'Hello', 'I am the boss.'),
      () => world.mailboxes.replyAsClient(OWNER, noteTo(world, 1), { text: 'C' }),
      () => deliver(world, OWNER, 'kim@firm1.example.com', 'Hello', 'I do the books.'),
    ];
    for (const step of steps) {
      step();
      world.clock += 3_600_000;
      checkReplies(world);
    }
    expect(String(noteRow(world, 1)['Note'])).toMatch(
      /^kim@firm1\.example\.com of the same company wrote on \S+ \S+ UTC\.\nProposes: Better price elsewhere$/,
    );
  });
});

describe('a letter in answer to the Why survey', () => {
  it('proposes its reason in the log', () => {
    const world = restoreWorld(start);
    typeInto(
      world,
      'Touch Log',
      nameOf(1),
      'Text as sent',
      'Why?\nA: Something went wrong on your side\nC: I pay less elsewhere',
    );
    world.mailboxes.replyAsClient(OWNER, noteTo(world, 1), { text: '(c).' });
    world.mailboxes.replyAsClient(OWNER, noteTo(world, 2), { text: 'C' });
    world.clock += 60_000;
    checkReplies(world);
    expect(noteRow(world, 1)['Note']).toBe('Proposes: Better price elsewhere');
    // Their note had no survey: the letter means nothing.
    expect(noteRow(world, 2)['Note'] || '').toBe('');
  });

  it.each(['Better price elsewhere', ''])(
    'counts as told by one click, where %j had been chosen',
    (chosen) => {
      const world = restoreWorld(start);
      const reason = 'Better price elsewhere';
      typeInto(world, 'Dormant Clients', nameOf(1), 'Reason for Departure', chosen);
      typeInto(world, 'Touch Log', nameOf(1), 'Text as sent', 'Why?\nC: I pay less elsewhere');
      world.mailboxes.replyAsClient(OWNER, noteTo(world, 1), { text: 'C' });
      world.clock += 60_000;
      checkReplies(world);
      const clientId = String(noteRow(world, 1)['Client ID']);
      const asked = () =>
        call<{ kind: string }[]>(world, 'getToday').filter(({ kind }) => kind === 'reason').length;
      expect(asked()).toBe(1);
      const args = ['acceptReason', JSON.stringify({ clientId, list: 'dormant', reason })];
      call(world, 'sidebarCall', undefined, { args });
      expect(asked()).toBe(0);
      call(world, 'refreshMetrics');
      const line = tab(world, 'Reasons').rows.find((row) => row['Reason'] === reason);
      expect(line?.['Told by clients']).toBe(1);
    },
  );
});

describe('in a copy', () => {
  it('says that it is one and reads nothing', () => {
    const world = lived();
    world.file.id = 'copied';
    const result = run(world, 'checkReplies');
    expect(result.ok).toBe(false);
    expect(result.error).toContain('This sheet is a copy');
    expect(result.report.gmailUnits).toBe(0);
  });
});

it('"Look for answers" says in a sentence what came', () => {
  const world = lived();
  const toasts: string[] = [];
  const ui = { ...headlessUi(), toast: (text: string) => void toasts.push(text) };
  for (let i = 0; i < 2; i++) run(world, 'menuAnswers', undefined, { ui });
  expect(toasts.filter((text) => text !== 'Looking into your mailbox...')).toEqual([
    '2 answers, 2 asked not to be written to, 1 called it spam, 1 dead address, 1 came back for reasons unclear: look at it, 1 came back for now, 2 automatic replies.',
    'Nothing new came in.',
  ]);
});
