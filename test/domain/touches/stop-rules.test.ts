// Every stop rule alone withholds, with its sentence; without its cause the client is due.

import { describe, expect, it } from '@jest/globals';
import { type PlanInput, planTouches, recheck } from '../../../src/domain/touches';
import { clientCase, planFacts } from '../../../src/domain/touches/client-case';
import { clientStops } from '../../../src/domain/touches/stop-rules';
import { client, daysAgo, inDays, logged, logRow, plan, text } from './plan-fixture';

type Case = [
  rule: string,
  what: string,
  before: Partial<PlanInput>,
  cause: Partial<PlanInput>,
  sentence: string,
];

/** The list with C1 changed. */
const with1 = (changes: Parameters<typeof client>[1]) => ({
  candidates: [client('C1', changes), client('C2')],
});
const cells1 = (cells: Record<string, string>) => with1({ cells });

/** A plan of the invitation in its turn: note and talk are long past. */
const NOTES = [logRow('C1', 1, daysAgo(30)), logRow('C2', 1, daysAgo(30))];
const TALKS = [logged('C1', 2, daysAgo(20), 'spoke'), logged('C2', 2, daysAgo(20), 'spoke')];
const INVITATION: Partial<PlanInput> = { touch: 3, log: [...NOTES, ...TALKS] };
const growth = (changes: Parameters<typeof client>[1] = {}): Partial<PlanInput> => ({
  list: 'growth',
  candidates: [client('C1', { list: 'growth', ...changes }), client('C2', { list: 'growth' })],
});

const CASES: Case[] = [
  [
    'row-without-client',
    'a row of nobody',
    {},
    with1({ clientId: '' }),
    'Rekindle does not know this row: refresh the lists first.',
  ],
  [
    'copied-row',
    'a marked copy',
    {},
    with1({ isCopy: true }),
    'This row is a copy: the mail goes by the first row of that client.',
  ],
  [
    'do-not-contact',
    'the address',
    {},
    { doNotContact: [{ address: 'JO@firm-c1.example', client: '', source: 'asked' }] },
    'JO@firm-c1.example is on Do Not Contact.',
  ],
  [
    'do-not-contact',
    'the domain',
    {},
    { doNotContact: [{ address: '@firm-c1.example', client: '', source: 'our decision' }] },
    '@firm-c1.example is on Do Not Contact.',
  ],
  [
    'do-not-contact',
    'the Gmail twin',
    cells1({ email: 'jo.doe@gmail.com' }),
    {
      ...cells1({ email: 'jo.doe@gmail.com' }),
      doNotContact: [{ address: 'jodoe+news@googlemail.com', client: '', source: 'asked' }],
    },
    'jodoe+news@googlemail.com is on Do Not Contact.',
  ],
  [
    'do-not-contact',
    'one of two addresses in a cell',
    {},
    { doNotContact: [{ address: 'x@y.example; Jo <jo@firm-c1.example>', client: '', source: 'asked' }] },
    'jo@firm-c1.example is on Do Not Contact.',
  ],
  [
    'do-not-contact',
    'the client by name',
    {},
    { doNotContact: [{ address: '', client: 'FIRM c1', source: 'asked' }] },
    'Firm C1 is on Do Not Contact.',
  ],
  [
    'do-not-contact',
    'the client by id',
    {},
    { doNotContact: [{ address: '', client: 'C1', source: 'asked' }] },
    'Firm C1 is on Do Not Contact.',
  ],
  [
    'do-not-contact',
    'a name the client had before',
    with1({ identities: ['name:old firm'] }),
    {
      ...with1({ identities: ['name:old firm'] }),
      doNotContact: [{ address: '', client: 'Old Firm', source: 'asked' }],
    },
    'Firm C1 is on Do Not Contact.',
  ],
  [
    'do-not-contact',
    'an address the client had before',
    with1({ identities: ['email:old@firm.example'] }),
    {
      ...with1({ identities: ['email:old@firm.example'] }),
      doNotContact: [{ address: 'old@firm.example', client: '', source: 'asked' }],
    },
    'old@firm.example, an address of theirs, is on Do Not Contact.',
  ],
  [
    'opted-out',
    'after the first note',
    INVITATION,
    { log: [logRow('C1', 1, daysAgo(30), { state: 'Opted out' }), NOTES[1], ...TALKS] },
    'They asked not to be written to any more.',
  ],
  [
    'opted-out',
    'as another client',
    {},
    { log: [logRow('C9', 3, daysAgo(300), { state: 'Opted out', address: 'jo@firm-c1.example' })] },
    'They asked not to be written to any more.',
  ],
  [
    'leave-in-peace',
    'the approach',
    {},
    cells1({ approach: 'Leave in peace' }),
    'You decided to leave them in peace.',
  ],
  [
    'in-doubt',
    'the same touch',
    {},
    { log: [logRow('C1', 1, daysAgo(9), { state: 'Sent or not?' })] },
    'A note to them may have been sent or not: look into Sent of your mailbox and say which.',
  ],
  [
    'in-doubt',
    'a touch of another client to the address',
    {},
    {
      log: [
        logRow('C9', 3, daysAgo(400), {
          state: 'Sent or not?',
          address: 'jo@firm-c1.example',
          mailbox: 'sam@example.com',
        }),
      ],
    },
    'A note to jo@firm-c1.example for Firm C9 may have been sent or not: look into Sent of the mailbox of sam@example.com and say which.',
  ],
  [
    'already-prepared',
    'a draft',
    {},
    { log: [logRow('C1', 1, daysAgo(9), { state: 'Note ready', draftId: 'd' })] },
    'A note to them is prepared: send or delete the draft in your mailbox first.',
  ],
  [
    'already-prepared',
    'planned by another account',
    {},
    { log: [logRow('C1', 1, daysAgo(9), { state: 'Planned', mailbox: 'sam@example.com' })] },
    'A note to them is prepared: send or delete the draft in the mailbox of sam@example.com first.',
  ],
  [
    'already-sent',
    'to the client',
    {},
    { log: [logRow('C1', 1, daysAgo(9))] },
    'This has been sent to them on 2026-11-15.',
  ],
  [
    'already-sent',
    'answered by a machine',
    {},
    { log: [logRow('C1', 1, daysAgo(9), { state: 'Auto-reply' })] },
    'This has been sent to them on 2026-11-15.',
  ],
  [
    'already-sent',
    'to the address for another client',
    {},
    { log: [logRow('C9', 1, daysAgo(9), { address: 'JO@firm-c1.example' })] },
    'This has been sent to JO@firm-c1.example on 2026-11-15, for Firm C9.',
  ],
  [
    'already-made',
    'by phone',
    {},
    { log: [logged('C1', 1, daysAgo(9), 'voicemail')] },
    'This was done on 2026-11-15: voicemail.',
  ],
  [
    'withdrawn',
    'the draft was deleted',
    {},
    { log: [logRow('C1', 1, daysAgo(9), { state: 'Withdrawn' })] },
    'You deleted the draft for them: say so if it is to be written again.',
  ],
  [
    'lost-for-good',
    'rounds ago',
    {},
    { log: [logged('C1', 2, daysAgo(400), 'lost for good')] },
    'Logged as lost for good on 2025-10-20.',
  ],
  [
    'ordered-since',
    'a newer order',
    {},
    with1({ lastOrder: '2025-09-02' }),
    'They ordered on 2025-09-02: thank them instead.',
  ],
  [
    'bought-idea',
    'on the growth list',
    growth(),
    growth({ boughtIdea: true }),
    'They have bought what you wanted to suggest.',
  ],
  [
    'reached-level',
    'on the growth list',
    growth(),
    growth({ reachedLevel: true }),
    'They buy at the level they should by now.',
  ],
  [
    'answered',
    'by the log',
    INVITATION,
    {
      log: [logRow('C1', 1, daysAgo(30), { state: 'Answered', cameBackAt: daysAgo(5) }), NOTES[1], ...TALKS],
    },
    'They answered on 2026-11-19: answer them yourself, then log what was said.',
  ],
  [
    'answered',
    'by the mailbox',
    INVITATION,
    { mailbox: { answers: [{ address: 'Jo@firm-c1.example', at: daysAgo(1) }], conversations: [] } },
    'They answered on 2026-11-23: answer them yourself, then log what was said.',
  ],
  [
    'answered',
    'from an address the client had before',
    { ...INVITATION, ...with1({ identities: ['email:jo@old.example'] }) },
    {
      ...with1({ identities: ['email:jo@old.example'] }),
      mailbox: { answers: [{ address: 'jo@old.example', at: daysAgo(1) }], conversations: [] },
    },
    'They answered on 2026-11-23: answer them yourself, then log what was said.',
  ],
  [
    'resting',
    'after the invitation',
    {},
    { log: [logRow('C1', 3, daysAgo(100))] },
    'They rest until 2027-02-12.',
  ],
  [
    'resting',
    'after “not now” with a date',
    INVITATION,
    { log: [...NOTES, logged('C1', 2, daysAgo(20), 'not now', { followUp: inDays(40) }), TALKS[1]] },
    'They said not now: agreed for 2027-01-03.',
  ],
  [
    'resting',
    'after they were won back',
    {},
    { log: [logged('C1', 2, daysAgo(10), 'won back')] },
    'They were won back: no such mail before 2027-05-13.',
  ],
  [
    'out-of-turn',
    'the talk before the note',
    { touch: 2, log: NOTES },
    { log: [NOTES[1]] },
    'The first note comes first.',
  ],
  [
    'out-of-turn',
    'the invitation before the note',
    INVITATION,
    { log: [NOTES[1], TALKS[1]] },
    'The first note comes first.',
  ],
  [
    'out-of-turn',
    'the note after the talk',
    {},
    { log: [logged('C1', 2, daysAgo(9), 'spoke')] },
    'You have gone further with them than the first note.',
  ],
  [
    'out-of-turn',
    'the welcome-back note after the note',
    { touch: 'welcomeBack' },
    { log: [logRow('C1', 1, daysAgo(9))] },
    'The welcome-back note stands instead of the three touches.',
  ],
  ['no-address', 'an empty cell', {}, cells1({ email: ' ' }), 'There is no email address. Add one, or call.'],
  [
    'several-addresses',
    'two in one cell',
    {},
    cells1({ email: 'jo@a.example, ann@a.example' }),
    'Two addresses in one cell: keep one.',
  ],
  [
    'bad-address',
    'no address at all',
    {},
    cells1({ email: 'jo@' }),
    '“jo@” is not an email address: correct it in your list.',
  ],
  [
    'noreply-address',
    'noreply',
    {},
    cells1({ email: 'no-reply@a.example' }),
    '“no-reply@a.example” is read by nobody: ask for a person’s address.',
  ],
  [
    'dead-address',
    'on Do Not Contact',
    {},
    { doNotContact: [{ address: 'jo@firm-c1.example', client: 'Firm C1', source: 'Bounced' }] },
    'Mail to jo@firm-c1.example came back: ask for another address, or call.',
  ],
  [
    'dead-address',
    'for another client',
    {},
    { log: [logRow('C9', 3, daysAgo(300), { state: 'Bounced', address: 'jo@firm-c1.example' })] },
    'Mail to jo@firm-c1.example came back: ask for another address, or call.',
  ],
  [
    'has-left',
    'the contact',
    {},
    { log: [logRow('C1', 1, daysAgo(30)), logged('C1', 2, daysAgo(9), 'has left')] },
    'The person at this address has left: put in the address of the new contact.',
  ],
  [
    'shared-address',
    'with a client of no list',
    {},
    { others: [{ clientId: 'C9', client: 'Firm C9', email: 'JO+x@firm-c1.example' }] },
    'jo@firm-c1.example also stands with Firm C9: correct one of the two, or merge them.',
  ],
  [
    'in-conversation',
    'a mail by hand',
    {},
    { mailbox: { answers: [], conversations: [{ address: 'jo@firm-c1.example', at: daysAgo(59) }] } },
    'You exchanged mail with them on 2026-09-26, less than 60 days ago: go on from there.',
  ],
  [
    'too-soon',
    'yesterday’s talk by mail',
    INVITATION,
    { log: [...NOTES, logRow('C1', 2, daysAgo(1)), TALKS[1]] },
    'A note to them left on 2026-11-23: wait until 2026-11-26.',
  ],
  [
    'too-soon',
    'a mail for another client',
    {},
    { log: [logRow('C9', 3, daysAgo(2), { address: 'jo@firm-c1.example' })] },
    'A note to jo@firm-c1.example for Firm C9 left on 2026-11-22: wait until 2026-11-25.',
  ],
  [
    'other-mailbox',
    'the note left from another',
    INVITATION,
    { log: [logRow('C1', 1, daysAgo(30), { mailbox: 'sam@example.com' }), NOTES[1], ...TALKS] },
    'The earlier note left from sam@example.com: let them send this one, or look there for an answer first.',
  ],
  ['somebody-elses', 'Who', {}, cells1({ who: 'Sam Sales' }), 'Sam Sales looks after them.'],
  ['undecided', 'no approach', {}, cells1({ approach: '' }), 'Not decided yet: choose an approach for them.'],
  [
    'unknown-approach',
    'a word of one’s own',
    {},
    cells1({ approach: 'Maybe' }),
    '“Maybe” is no approach: choose one of the list.',
  ],
  [
    'no-pitch',
    'the approach',
    {},
    cells1({ approach: 'New face, no pitch' }),
    'New face, no pitch: somebody new calls or visits and only asks what happened.',
  ],
  [
    'other-approach',
    'welcome-back note',
    {},
    cells1({ approach: 'Welcome-back note' }),
    'Their approach is the welcome-back note, not the three touches.',
  ],
  [
    'other-approach',
    'low-key, an answer may still come',
    { touch: 2, log: ['C1', 'C2'].map((id) => logRow(id, 1, daysAgo(5))) },
    { ...cells1({ approach: 'Low-key note' }) },
    'Their approach is one low-key note: it goes further only if they answer.',
  ],
  [
    'reason-without-mail',
    'by the Reasons tab',
    {},
    cells1({ reason: 'died' }),
    'Died: no mail for this reason. Call, or leave them in peace.',
  ],
  [
    'reason-without-mail',
    'by the sound of it',
    {},
    cells1({ reason: 'Owner deceased' }),
    '“Owner deceased” is not on the Reasons tab and sounds like a reason not to mail: add it there with Mail? Yes or No.',
  ],
  ['other-channel', 'Letter', {}, cells1({ channel: 'Letter' }), 'Their channel is Letter, not Email.'],
  [
    'colleague-answered',
    'by the mailbox',
    {},
    { mailbox: { answers: [{ address: 'ann@firm-c1.example', at: daysAgo(3) }], conversations: [] } },
    'ann@firm-c1.example, of the same company, has answered: look there first, then tick them if it is right.',
  ],
  [
    'colleague-answered',
    'by the log',
    {},
    {
      log: [
        logRow('C9', 1, daysAgo(20), {
          state: 'Answered',
          address: 'ann@firm-c1.example',
          cameBackAt: daysAgo(9),
        }),
      ],
    },
    'ann@firm-c1.example, of the same company, has answered: look there first, then tick them if it is right.',
  ],
  [
    'agreed-later',
    'a day agreed in a talk',
    { touch: 3, log: [...NOTES, ...TALKS] },
    {
      touch: 3,
      log: [...NOTES, logged('C1', 2, daysAgo(5), 'spoke', { followUp: inDays(9) }), TALKS[1]],
    },
    `You agreed on ${inDays(9)} with them: wait for that day, or tick them if this is to come first.`,
  ],
  [
    'no-text',
    'no template for the reason',
    cells1({ reason: 'Just forgot us' }),
    { templates: [text(1, { reason: "Don't know yet" })], ...cells1({ reason: 'Just forgot us' }) },
    'There is no text of the first note for “Just forgot us” or any reason: write one on Templates.',
  ],
  [
    'text-fault',
    'an open brace',
    cells1({ reason: 'Just forgot us' }),
    {
      templates: [text(1), text(1, { reason: 'Just forgot us', text: 'Hello {{Client' })],
      ...cells1({ reason: 'Just forgot us' }),
    },
    'The text is not right: “{{Client” is not closed: put }} right after the field’s name.',
  ],
  [
    'text-fault',
    'a field in the braces of other tools',
    cells1({ reason: 'Just forgot us' }),
    {
      templates: [text(1), text(1, { reason: 'Just forgot us', text: 'Hello {Client}' })],
      ...cells1({ reason: 'Just forgot us' }),
    },
    'The text is not right: “{Client}” would leave as it stands. Did you mean {{Client}}?',
  ],
  [
    'empty-field',
    'no fallback',
    {},
    {
      templates: [text(1, { text: 'Hello {{Contact}}' })],
      candidates: [
        client('C1', { columns: { Contact: ' ' } }),
        client('C2', { columns: { Contact: 'Ann' } }),
      ],
    },
    '{{Contact}} is empty for them: fill it in, or give the text other words such as {{Contact|...}}.',
  ],
  [
    'empty-field',
    'a column only others have',
    {},
    {
      templates: [text(1, { text: 'Hello {{Pet}}' })],
      candidates: [client('C1'), client('C2', { source: { Pet: 'Rex' } })],
    },
    '{{Pet}} is empty for them: fill it in, or give the text other words such as {{Pet|...}}.',
  ],
  [
    'empty-mail',
    'no subject',
    cells1({ reason: 'Just forgot us' }),
    {
      templates: [text(1), text(1, { reason: 'Just forgot us', subject: ' ' })],
      ...cells1({ reason: 'Just forgot us' }),
    },
    'The subject is empty.',
  ],
  [
    'canada-window',
    'two years over today',
    with1({ country: 'Canada', lastOrder: '2024-11-24', lastOrderWhenListed: '2024-11-24' }),
    with1({ country: 'Canada', lastOrder: '2024-11-23', lastOrderWhenListed: '2024-11-23' }),
    'Canada allowed mail to this client until 2026-11-23, two years after a purchase or six months after an inquiry: call or write a letter instead.',
  ],
];

describe('planTouches', () => {
  it('finds everybody due in the plan that the cases spoil', () => {
    expect(planTouches(plan()).due.map((one) => one.clientId)).toEqual(['C1', 'C2']);
    expect(planTouches(plan()).withheld).toEqual([]);
  });

  it.each(CASES)('withholds for %s (%s), and only for that', (rule, _what, before, cause, sentence) => {
    expect(planTouches(plan(before)).due.map((one) => one.client)).toContain('Firm C1');
    const result = planTouches(plan({ ...before, ...cause }));
    expect(result.withheld.filter((one) => one.client === 'Firm C1')).toEqual([
      expect.objectContaining({ rule, reason: sentence }),
    ]);
    expect(result.due.map((one) => one.client)).toEqual(['Firm C2']);
  });

  it.each(CASES)('%s (%s) is the only client rule that holds', (rule, _what, before, cause) => {
    const input = plan({ ...before, ...cause });
    const found = clientStops(clientCase(planFacts(input), input.candidates[0])).map((stop) => stop.rule);
    expect(found.filter((one) => !implied(rule).includes(one))).toEqual(
      ['no-text', 'text-fault', 'empty-field', 'empty-mail', 'canada-window'].includes(rule) ? [] : [rule],
    );
  });

  it.each(CASES.filter(([rule]) => rule !== 'row-without-client'))(
    'recheck withholds for %s (%s) that arises after the confirmation',
    (rule, _what, before, cause, sentence) => {
      const confirmed = planTouches(plan(before)).due;
      const { due, withheld } = recheck(confirmed, plan({ ...before, ...cause }));
      expect(withheld.filter((one) => one.clientId === 'C1')).toEqual([
        { clientId: 'C1', client: 'Firm C1', rule, reason: sentence, ...toBeDecided(rule) },
      ]);
      expect(due.map((one) => one.clientId)).not.toContain('C1');
    },
  );
});

/** The touch's key, where a person has to say what became of it. */
function toBeDecided(rule: string): object {
  return ['in-doubt', 'withdrawn'].includes(rule)
    ? { touchKey: expect.stringMatching(/^C\d\/dormant\/1\/\d$/) }
    : {};
}

/** What comes with the cause of a rule by its nature. */
function implied(rule: string): string[] {
  if (rule === 'has-left') return ['out-of-turn'];
  if (rule === 'resting') return ['out-of-turn', 'already-made'];
  return [];
}

it('planTouches of the invitation after a note that came back tells of the address, not of the turn', () => {
  const log = [logRow('C1', 1, daysAgo(9), { state: 'Bounced' })];
  const { withheld } = planTouches(plan({ touch: 3, log }));
  expect(withheld.find((one) => one.clientId === 'C1')?.rule).toBe('dead-address');
});
