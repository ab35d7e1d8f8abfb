// Letters: who gets one by post and with which words; every rule alone withholds, with its sentence.

import { describe, expect, it } from '@jest/globals';
import { planLetters } from '../../../src/domain/letters/plan-letters';
import type { PlanInput } from '../../../src/domain/touches';
import { client, daysAgo, inDays, logged, logRow, plan, text } from '../touches/plan-fixture';

const ADDRESS = '12 Oak Street, Springfield, IL 62704';
const LETTER = text(1, { channel: 'Letter', subject: '' });

const byPost = (id: string, changes: Parameters<typeof client>[1] = {}) =>
  client(id, { ...changes, cells: { channel: 'Letter', address: ADDRESS, ...changes.cells } });

const input = (changes: Partial<PlanInput> = {}): PlanInput =>
  plan({ templates: [text(1), LETTER], candidates: [byPost('C1'), byPost('C2')], ...changes });

const with1 = (changes: Parameters<typeof client>[1]): Partial<PlanInput> => ({
  candidates: [byPost('C1', changes), byPost('C2')],
});
const cells1 = (cells: Record<string, string>) => with1({ cells });
const words = (changed: string): Partial<PlanInput> => ({ templates: [{ ...LETTER, text: changed }] });

const WITHHELD: [rule: string, what: string, cause: Partial<PlanInput>, sentence: string][] = [
  [
    'no-postal-address',
    'no address',
    cells1({ address: ' ' }),
    'There is no postal address: fill in Address on the list.',
  ],
  [
    'leave-in-peace',
    'the decision',
    cells1({ approach: 'Leave in peace' }),
    'You decided to leave them in peace.',
  ],
  ['undecided', 'no decision', cells1({ approach: '' }), 'Not decided yet: choose an approach for them.'],
  [
    'no-pitch',
    'a new face',
    cells1({ approach: 'New face, no pitch' }),
    'New face, no pitch: somebody new calls or visits and only asks what happened.',
  ],
  ['somebody-elses', 'Who is another', cells1({ who: 'Ann' }), 'Ann looks after them.'],
  [
    'reason-without-mail',
    'a death',
    cells1({ reason: 'Died' }),
    'Died: no mail for this reason. Call, or leave them in peace.',
  ],
  [
    'do-not-contact',
    'the client by name',
    { doNotContact: [{ address: '', client: 'Firm C1', source: 'our decision' }] },
    'Firm C1 is on Do Not Contact.',
  ],
  [
    'do-not-contact',
    'an address that asked',
    { doNotContact: [{ address: 'jo@firm-c1.example', client: '', source: 'asked' }] },
    'jo@firm-c1.example is on Do Not Contact.',
  ],
  [
    'ordered-since',
    'an order',
    with1({ lastOrder: '2026-11-20' }),
    'They ordered on 2026-11-20: thank them instead.',
  ],
  [
    'already-sent',
    'the note by mail',
    { log: [logRow('C1', 1, daysAgo(20))] },
    'This has been sent to them on 2026-11-04.',
  ],
  [
    'already-made',
    'a letter logged',
    { log: [logged('C1', 1, daysAgo(20), 'letter sent', { channel: 'Letter' })] },
    'This was done on 2026-11-04: letter sent.',
  ],
  [
    'already-prepared',
    'an open draft',
    { log: [logRow('C1', 1, daysAgo(1), { state: 'Note ready' })] },
    'A note to them is prepared: send or delete the draft in your mailbox first.',
  ],
  [
    'lost-for-good',
    'a no',
    { log: [logged('C1', 2, daysAgo(300), 'lost for good')] },
    'Logged as lost for good on 2026-01-28.',
  ],
  [
    'resting',
    'an agreed date',
    { log: [logged('C1', 2, daysAgo(9), 'not now', { followUp: inDays(40) })] },
    'They said not now: agreed for 2027-01-03.',
  ],
  [
    'text-fault',
    'a Gmail draft',
    words('Draft: Spring letter'),
    'A letter cannot be a Gmail draft: put its words on Templates.',
  ],
  [
    'unknown-field',
    'a field of no column',
    words('Hello {{Frist name}}'),
    'There is no field “{{Frist name}}”. Did you mean {{First name}}?',
  ],
  [
    'empty-field',
    'no fallback',
    words('{{Personal Line}}'),
    '{{Personal Line}} is empty for them: fill it in, or give the text other words such as {{Personal Line|...}}.',
  ],
  [
    'no-text',
    'mails only',
    { templates: [text(1)] },
    'There is no letter for this touch: write one on Templates, with Letter or Card under Channel.',
  ],
  [
    'copied-sheet',
    'a copy',
    { isCopy: true },
    'This sheet is a copy: say first whether it starts new or goes on as the original.',
  ],
];

describe('planLetters', () => {
  it('merges the letter of the touch for those whose Channel is Letter', () => {
    const { letters, withheld } = planLetters(
      input({ candidates: [byPost('C1'), byPost('C2', { cells: { channel: 'Email' } }), client('C3')] }),
    );
    expect(withheld).toEqual([]);
    expect(letters).toEqual([
      {
        clientId: 'C1',
        client: 'Firm C1',
        to: ['Jo Doe', 'Firm C1', '12 Oak Street', 'Springfield, IL 62704'],
        text: 'Dear Jo, these are the words of 1 for Firm C1.',
      },
    ]);
  });

  it.each(WITHHELD)('withholds by %s: %s', (rule, _what, cause, sentence) => {
    const { withheld } = planLetters(input(cause));
    expect(withheld[0]).toEqual({ clientId: 'C1', client: 'Firm C1', rule, reason: sentence });
  });

  it('looks at the chosen whatever their channel, and names those who are not on the list', () => {
    const candidates = [byPost('C1'), byPost('C2', { cells: { channel: '' } })];
    const { letters, withheld } = planLetters(input({ candidates, chosen: ['C2', 'C9'] }));
    expect(letters.map(({ clientId }) => clientId)).toEqual(['C2']);
    expect(withheld).toEqual([
      { clientId: 'C9', client: '', rule: 'no-longer-listed', reason: 'This client is not on the list.' },
    ]);
  });

  it.each<[string, Partial<PlanInput>]>([
    ['no email address', cells1({ email: '' })],
    ['two email addresses', cells1({ email: 'a@firm.example, b@firm.example' })],
    ['a note that came back', { log: [logRow('C1', 1, daysAgo(20), { state: 'Bounced' })] }],
    ['a dead address', { doNotContact: [{ address: 'jo@firm-c1.example', client: '', source: 'bounced' }] }],
    [
      'a wish for no calls',
      {
        log: [logged('C1', 2, daysAgo(20), 'asked not to be called')],
        touch: 3,
        templates: [text(3, { channel: 'Letter' })],
      },
    ],
  ])('writes in spite of %s', (_what, cause) => {
    expect(planLetters(input(cause)).letters.map(({ clientId }) => clientId)).toContain('C1');
  });

  it('takes a card where there is no letter, with the subject as its first line', () => {
    const card = text(1, { channel: 'Card', subject: 'For {{Client}}', text: 'Hello' });
    expect(planLetters(input({ templates: [card] })).letters[0].text).toBe('For Firm C1\n\nHello');
  });
});
