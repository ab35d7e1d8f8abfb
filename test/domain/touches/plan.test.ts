// The plan as a whole: order, batch rules, words, headers, warnings, and what holds for any input.

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalAddress, unsubscribeToken } from '../../../src/domain/mail';
import {
  COMPLAINED,
  type LogRow,
  type PlanInput,
  planTouches,
  type TouchState,
  touchByToken,
} from '../../../src/domain/touches';
import { client, daysAgo, logged, logRow, ME, NOW, plan, text } from './plan-fixture';

const rules = (input: PlanInput) => planTouches(input).withheld.map((one) => [one.clientId, one.rule]);
const dueIds = (input: PlanInput) => planTouches(input).due.map((one) => one.clientId);
const first = (changes: Partial<PlanInput> = {}) => planTouches(plan(changes)).due[0];
const many = (count: number) => Array.from({ length: count }, (_, i) => client(`C${i + 1}`));

describe('planTouches for a whole batch', () => {
  it.each([
    [
      'copied-sheet',
      { isCopy: true },
      'This sheet is a copy: say first whether it starts new or goes on as the original.',
    ],
    [
      'log-too-short',
      { logIsShort: true },
      'Lines of the Touch Log are missing, so nobody can tell who got what: rebuild the log from Sent first.',
    ],
    [
      'paused',
      { log: [1, 2, 3].map((n) => logRow(`X${n}`, 1, daysAgo(1), { state: 'Bounced' })) },
      '3 of your first 3 mails came back: check the addresses, then say whether to go on.',
    ],
    [
      'paused',
      { log: [logRow('X1', 1, daysAgo(100), { state: 'Opted out', outcome: COMPLAINED })] },
      'Somebody marked one of your notes as spam: read it once more, then say whether to go on.',
    ],
    [
      'unknown-field',
      { templates: [text(1, { text: 'Hello {{Frist name}}' })] },
      'There is no field “{{Frist name}}”. Did you mean {{First name}}?',
    ],
    [
      'postal-address',
      { sender: { ...plan().sender, postalAddress: ' ' } },
      'Your business name and postal address are missing: fill them in under Set-up, Sender.',
    ],
    [
      'opt-out-line',
      { sender: { ...plan().sender, optOutLine: '' } },
      'The mail does not say how to be left alone: fill in the opt-out line under Set-up, Sender.',
    ],
    [
      'quota',
      { quotaLeft: 0 },
      'Google lets this account send no more mails today: the rest goes out tomorrow.',
    ],
    [
      'daily-cap',
      { settings: { ...plan().settings, mailsPerDay: 0 } },
      '0 mails a day leave from one mailbox: the rest goes out on the next days.',
    ],
  ] as [string, Partial<PlanInput>, string][])('withholds everybody for %s', (rule, cause, reason) => {
    expect(planTouches(plan(cause)).withheld).toEqual([
      { clientId: 'C1', client: 'Firm C1', rule, reason },
      { clientId: 'C2', client: 'Firm C2', rule, reason },
    ]);
  });

  it('withholds all who share a mailbox, and a copied row beside its original', () => {
    const shared = { cells: { email: 'j.o+a@gmail.com' } };
    const candidates = [
      client('C1', shared),
      client('C2', { cells: { email: 'jo@googlemail.com' } }),
      client('C3'),
      client('C3'),
    ];
    expect(rules(plan({ candidates }))).toEqual([
      ['C1', 'shared-address'],
      ['C2', 'shared-address'],
      ['C3', 'copied-row'],
    ]);
    expect(dueIds(plan({ candidates }))).toEqual(['C3']);
  });

  it('counts an address of somebody who is not chosen, or has two in a cell', () => {
    const two = client('C2', { cells: { email: 'x@y.example; JO@firm-c1.example' } });
    expect(rules(plan({ candidates: [client('C1'), two], chosen: ['C1'] }))).toEqual([
      ['C1', 'shared-address'],
    ]);
  });

  it('tells the unknown field before one that is empty, and leaves graver reasons as they are', () => {
    const templates = [text(1, { text: '{{Nonsense}} {{Pet}}' })];
    const candidates = [client('C1', { source: { Pet: '' } }), client('C2', { cells: { approach: '' } })];
    expect(rules(plan({ templates, candidates }))).toEqual([
      ['C1', 'unknown-field'],
      ['C2', 'undecided'],
    ]);
  });

  it('lets an unknown field of a text that nobody due would get pass', () => {
    const templates = [text(1), text(1, { reason: 'Just forgot us', text: '{{Nonsense}}' })];
    const candidates = [client('C1'), client('C2', { cells: { reason: 'Just forgot us', approach: '' } })];
    expect(dueIds(plan({ templates, candidates }))).toEqual(['C1']);
  });

  it('takes those at the top of the list as far as quota and daily cap reach', () => {
    expect(dueIds(plan({ candidates: many(30) }))).toHaveLength(25);
    expect(rules(plan({ candidates: many(30) }))[0]).toEqual(['C26', 'daily-cap']);
    expect(rules(plan({ candidates: many(30), quotaLeft: 7 }))[0]).toEqual(['C8', 'quota']);
    const log = [1, 2, 3].map((n) => logRow(`X${n}`, 1, NOW - n)).concat(logRow('X4', 1, daysAgo(1)));
    expect(dueIds(plan({ candidates: many(30), log }))).toHaveLength(22);
    expect(dueIds(plan({ candidates: many(30), log, quotaLeft: 0, anyDay: true }))).toHaveLength(30);
  });

  it('keeps the order of the list', () => {
    const candidates = [client('C3'), client('C1'), client('C2')];
    expect(dueIds(plan({ candidates }))).toEqual(['C3', 'C1', 'C2']);
    expect(dueIds(plan({ candidates, chosen: ['C2', 'C3'] }))).toEqual(['C3', 'C2']);
  });
});

describe('planTouches for a mail', () => {
  it('gives the merged words with footer, key and a way out that is found again', () => {
    const due = first();
    expect(due).toMatchObject({
      key: 'C1/dormant/1/1',
      to: 'jo@firm-c1.example',
      name: 'Jo Doe',
      subject: 'Subject of 1',
      thread: null,
      round: 1,
    });
    expect(due.text).toBe(
      'Dear Jo, these are the words of 1 for Firm C1.\n\n-- \nReply “unsubscribe” and we will not write again.\nBright Windows\n1 High Street, Springfield',
    );
    expect(due.html).toContain('<p>Dear Jo, these are the words of 1 for Firm C1.</p>');
    expect(due.headers[0]).toEqual(['X-Rekindle-Key', 'C1/dormant/1/1']);
    const token = /subject=unsubscribe%20([^>]+)>/.exec(due.headers[1][1])?.[1] ?? '';
    expect(unsubscribeToken(`unsubscribe ${token}`)).toBe(token);
    const log = [logRow('C2', 1, NOW), logRow('C1', 1, NOW)];
    expect(touchByToken(log, `Unsubscribe ${token.toUpperCase()}`)).toBe(log[1]);
    expect(touchByToken(log, 'unsubscribe please')).toBeUndefined();
  });

  it('sends the low-key note whatever the reason, and another text of the same touch when asked', () => {
    expect(
      first({ candidates: [client('C1', { cells: { approach: 'low-key note', reason: 'Just forgot us' } })] })
        .subject,
    ).toBe('Subject of lowKey');
    const templates = [text(1), text('birthday')];
    expect(first({ templates, variant: { touch: 'birthday' } })).toMatchObject({
      subject: 'Subject of birthday',
      key: 'C1/dormant/1/1',
    });
  });

  it('answers in the thread of the first note, with its subject', () => {
    const note = logRow('C1', 1, daysAgo(30), {
      subject: 'Re: As edited',
      threadId: 'T',
      messageId: 'M',
      wireId: '<W>',
    });
    const log = [note, logged('C1', 2, daysAgo(20), 'spoke')];
    const due = first({ touch: 3, log, candidates: [client('C1')] });
    expect(due.subject).toBe('Re: As edited');
    expect(due.thread).toEqual({ threadId: 'T', messageId: 'M', wireId: '<W>' });
  });

  it.each([
    ['the address was corrected since', { address: 'old@firm.example' }],
    ['the note was a call', { state: 'Logged', channel: 'Phone', outcome: 'voicemail', threadId: '' }],
  ] as [string, Partial<LogRow>][])('begins a new mail when %s', (_why, changes) => {
    const log = [logRow('C1', 1, daysAgo(30), changes)];
    expect(first({ touch: 3, log, candidates: [client('C1')] })).toMatchObject({
      subject: 'Subject of 3',
      thread: null,
    });
  });

  it('begins a new round with a new key once the rest is over', () => {
    const log = [logRow('C1', 3, daysAgo(181))];
    expect(first({ log }).key).toBe('C1/dormant/2/1');
  });

  it('never sends the very words of an earlier round again, though the row was renamed', () => {
    const earlier = first();
    const log = [
      logRow('C1', 1, daysAgo(400), { template: earlier.template }),
      logRow('C1', 3, daysAgo(380)),
    ];
    expect(rules(plan({ log }))).toEqual([['C1', 'same-text']]);
    const other = [text(1, { text: 'Quite other words for {{Client}}.' })];
    expect(dueIds(plan({ log, templates: other }))).toEqual(['C1', 'C2']);
  });

  it('writes again to a corrected address after a mail came back, and after a failure', () => {
    const bounced = logRow('C1', 1, daysAgo(9), {
      state: 'Bounced',
      address: 'old@firm.example',
      template: first().template,
    });
    expect(dueIds(plan({ log: [bounced] }))).toContain('C1');
    expect(dueIds(plan({ log: [logRow('C1', 1, daysAgo(1), { state: 'Failed' })] }))).toContain('C1');
  });

  it('begins anew with the successor of somebody who has left', () => {
    const log = [
      logRow('C1', 1, daysAgo(30), { address: 'old@firm.example' }),
      logged('C1', 2, daysAgo(9), 'has left'),
    ];
    expect(first({ log }).key).toBe('C1/dormant/2/1');
  });

  it('holds nothing against a client once their answer was taken up', () => {
    const answer = logRow('C1', 1, daysAgo(30), { state: 'Answered', cameBackAt: daysAgo(28) });
    expect(dueIds(plan({ touch: 3, log: [answer, logged('C1', 2, daysAgo(20), 'spoke')] }))).toEqual(['C1']);
    expect(rules(plan({ touch: 3, log: [answer, logged('C1', 2, daysAgo(20), 'voicemail')] }))[0]).toEqual([
      'C1',
      'answered',
    ]);
  });

  it('does not take an answer of unknown time for taken up by a later mail', () => {
    const log = [logRow('C1', 1, daysAgo(30), { state: 'Answered' }), logRow('C1', 2, daysAgo(20))];
    expect(rules(plan({ touch: 3, log }))[0]).toEqual(['C1', 'answered']);
    const known = [{ ...log[0], cameBackAt: daysAgo(25) }, log[1]];
    expect(dueIds(plan({ touch: 3, log: known }))).toEqual(['C1']);
  });

  it.each([
    ['withdrawn', { log: [logRow('C1', 1, daysAgo(9), { state: 'Withdrawn' })] }],
    [
      'colleague-answered',
      { mailbox: { answers: [{ address: 'ann@firm-c1.example', at: daysAgo(3) }], conversations: [] } },
    ],
  ] as [string, Partial<PlanInput>][])('lets a click overrule %s, and no graver rule', (rule, cause) => {
    const despite = [{ clientId: 'C1', rule }];
    expect(dueIds(plan({ ...cause, despite }))).toEqual(['C1', 'C2']);
    const grave = [{ clientId: 'C1', rule: 'opted-out' }];
    const log = [logRow('C1', 3, daysAgo(400), { state: 'Opted out' })];
    expect(rules(plan({ log, despite: grave }))).toEqual([['C1', 'opted-out']]);
  });
});

describe('planTouches lets pass', () => {
  it.each([
    ['Who names this person', { candidates: [client('C1', { cells: { who: 'olivia OWNER' } })] }],
    ['Who names this account', { candidates: [client('C1', { cells: { who: ME } })] }],
    [
      'the domain of a former address is on Do Not Contact',
      {
        candidates: [client('C1', { identities: ['email:jo@big.example'] })],
        doNotContact: [{ address: '@big.example', client: '', source: 'our decision' }],
      },
    ],
    [
      'a former address is dead',
      {
        candidates: [client('C1', { identities: ['email:jo@old.example'] })],
        doNotContact: [{ address: 'jo@old.example', client: 'Firm C1', source: 'bounced' }],
      },
    ],
    [
      'another client had this touch at the address a round ago',
      { log: [logRow('C9', 1, daysAgo(181), { address: 'jo@firm-c1.example' })] },
    ],
    [
      'the answer in the mailbox was followed by a talk',
      {
        touch: 3,
        log: [logRow('C1', 1, daysAgo(30)), logged('C1', 2, daysAgo(20), 'spoke')],
        mailbox: { answers: [{ address: 'jo@firm-c1.example', at: daysAgo(25) }], conversations: [] },
      },
    ],
    [
      'a stranger at the same provider answered',
      {
        candidates: [client('C1', { cells: { email: 'jo@gmail.com' } })],
        mailbox: { answers: [{ address: 'ann@gmail.com', at: daysAgo(3) }], conversations: [] },
      },
    ],
    [
      'mail was exchanged 60 days ago',
      { mailbox: { answers: [], conversations: [{ address: 'jo@firm-c1.example', at: daysAgo(60) }] } },
    ],
  ] as [string, Partial<PlanInput>][])('a client when %s', (_when, changes) => {
    expect(dueIds(plan({ candidates: [client('C1')], ...changes }))).toEqual(['C1']);
  });

  it('nobody without a postal address where the sender’s own law asks for it, wherever the client lives', () => {
    const sender = { ...plan().sender, postalAddress: '' };
    expect(rules(plan({ sender, candidates: [client('C1', { country: 'Germany' })] }))).toEqual([
      ['C1', 'postal-address'],
    ]);
    const elsewhere = { ...sender, region: 'other' as const };
    expect(rules(plan({ sender: elsewhere, candidates: [client('C1', { country: 'USA' })] }))).toEqual([
      ['C1', 'postal-address'],
    ]);
  });
});

describe('planTouches warns', () => {
  const warned = (changes: Partial<PlanInput>) =>
    planTouches(plan({ candidates: [client('C1')], ...changes })).warnings.map((one) => [
      one.kind,
      one.sentence,
    ]);
  const one = (cells: Record<string, string>, rest: Partial<ReturnType<typeof client>> = {}) => ({
    candidates: [client('C1', { cells, ...rest })],
  });

  it.each([
    [
      'shared-mailbox',
      one({ email: 'info@firm.example' }),
      '“info@” is a shared mailbox: a person’s own address works better.',
    ],
    ['likely-typo', one({ email: 'jo@gmial.com' }), '“gmial.com” may be a slip: did they mean jo@gmail.com?'],
    [
      'unknown-reason',
      one({ reason: 'Rainy weather' }),
      '“Rainy weather” is not on the Reasons tab: add it there, and say whether such clients get mail.',
    ],
    [
      'soft-opt-in',
      one({}, { country: 'Germany', toldAtCollection: false }),
      'In the EU people must have been able to say no when you took their address: confirm it under Set-up, Sender.',
    ],
    [
      'call-first',
      { touch: 2, log: [logRow('C1', 1, daysAgo(10))], ...one({ phone: '555' }) },
      'There is a phone number: a call is worth more than this mail.',
    ],
    [
      'no-talk-yet',
      { touch: 3, log: [logRow('C1', 1, daysAgo(10))] },
      'Nobody has talked to them yet: an invitation works better after a call.',
    ],
    [
      'not-due-yet',
      {
        touch: 3,
        log: [logRow('C1', 1, daysAgo(10)), logged('C1', 2, daysAgo(5), 'spoke')],
      },
      'This is due on 2026-12-03.',
    ],
  ] as [string, Partial<PlanInput>, string][])('of %s and lets it pass', (kind, input, sentence) => {
    expect(warned(input)).toEqual([[kind, sentence]]);
    expect(dueIds(plan({ candidates: [client('C1')], ...input }))).toEqual(['C1']);
  });

  it('where no law blocks: of a missing postal address and opt-out line', () => {
    const sender = { ...plan().sender, region: 'other' as const, postalAddress: '', optOutLine: '' };
    expect(warned({ sender }).map(([kind]) => kind)).toEqual(['postal-address', 'opt-out']);
  });
});

const STATES: TouchState[] = [
  'Planned',
  'Note ready',
  'Sent',
  'Answered',
  'Auto-reply',
  'Bounced',
  'Opted out',
  'Withdrawn',
  'Sent or not?',
];
const anAddress = fc.constantFrom(
  'jo@gmail.com',
  'j.o+x@googlemail.com',
  'ann@a.example',
  'bob@b.example',
  'ann@shop.a.example',
  '',
  'x',
);
const aClient = fc.record({
  email: anAddress,
  approach: fc.constantFrom('Reach out', 'Reach out', 'Low-key note', 'Leave in peace', ''),
  who: fc.constantFrom('', '', 'Olivia Owner', 'Sam'),
});
const aRow = fc.record({
  client: fc.nat(5),
  touch: fc.constantFrom(1 as const, 2 as const, 3 as const, 'welcomeBack' as const),
  days: fc.nat(400),
  state: fc.constantFrom(...STATES, 'Failed' as const),
  address: anAddress,
});
const anInput = fc
  .record({
    clients: fc.array(aClient, { maxLength: 6 }),
    rows: fc.array(aRow, { maxLength: 8 }),
    touch: fc.constantFrom(1 as const, 2 as const, 3 as const, 'welcomeBack' as const),
    doNotContact: fc.array(fc.constantFrom('jo@gmail.com', '@a.example', 'bob@b.example'), { maxLength: 2 }),
  })
  .map(({ clients, rows, touch, doNotContact }) =>
    plan({
      touch,
      candidates: clients.map((cells, i) => client(`C${i}`, { cells })),
      log: rows.map((row) =>
        logRow(`C${row.client}`, row.touch, daysAgo(row.days), { state: row.state, address: row.address }),
      ),
      doNotContact: doNotContact.map((address) => ({ address, client: '', source: 'asked' })),
      goOnAt: NOW,
    }),
  );

describe('planTouches for any sheet', () => {
  it('accounts for every client once, and gives the same plan twice', () => {
    fc.assert(
      fc.property(anInput, (input) => {
        const result = planTouches(input);
        const told = [...result.due, ...result.withheld].map((one) => one.clientId).sort();
        expect(told).toEqual(input.candidates.map((one) => one.clientId).sort());
        expect(planTouches(input)).toEqual(result);
        expect(planTouches({ ...input, log: [...input.log].reverse() }).due).toEqual(result.due);
      }),
    );
  });

  it('has nobody due who is on Do Not Contact, opted out, in doubt, prepared, or had the touch in this round', () => {
    let dues = 0;
    fc.assert(
      fc.property(anInput, (input) => {
        for (const due of planTouches(input).due) {
          dues++;
          const held = input.doNotContact.some(({ address }) =>
            address.startsWith('@')
              ? due.to.endsWith(address.slice(1))
              : canonicalAddress(address) === canonicalAddress(due.to),
          );
          expect(held).toBe(false);
          const near = input.log.filter(
            (row) =>
              row.clientId === due.clientId ||
              (row.address !== '' && canonicalAddress(row.address) === canonicalAddress(due.to)),
          );
          for (const row of near) {
            expect(['Opted out', 'Sent or not?', 'Planned', 'Note ready']).not.toContain(row.state);
            expect(NOW - row.at < 3 * 86_400_000 && row.state !== 'Failed' && row.state !== 'Withdrawn').toBe(
              false,
            );
            if (row.key === due.key) expect(['Failed', 'Bounced']).toContain(row.state);
          }
        }
      }),
      { numRuns: 400, seed: 20261121 },
    );
    expect(dues).toBeGreaterThan(20);
  });

  it('never has two mails to one mailbox', () => {
    fc.assert(
      fc.property(anInput, (input) => {
        const to = planTouches(input).due.map((one) => canonicalAddress(one.to));
        expect(new Set(to).size).toBe(to.length);
      }),
    );
  });

  it('sends nothing twice: what was due is due no more once it is in the log, in whatever state but failed', () => {
    fc.assert(
      fc.property(anInput, fc.constantFrom(...STATES), (input, state) => {
        const due = planTouches(input).due;
        const written = due.map((one) =>
          logRow(one.clientId, one.touch, NOW, {
            round: one.round,
            state,
            address: one.to,
            key: one.key,
            mailbox: ME,
          }),
        );
        const again = planTouches({ ...input, log: [...input.log, ...written] });
        const before = new Set(due.map((one) => canonicalAddress(one.to)));
        expect(again.due.filter((one) => before.has(canonicalAddress(one.to)))).toEqual([]);
      }),
    );
  });
});
