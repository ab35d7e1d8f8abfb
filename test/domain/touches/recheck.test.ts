// The second look: only what was confirmed leaves; reviewed drafts leave unless a reason has come up.

import { describe, expect, it } from '@jest/globals';
import {
  type LogRow,
  type PlanInput,
  planTouches,
  recheck,
  recheckDrafts,
} from '../../../src/domain/touches';
import { KEPT, KEPT_KNOWING } from '../../../src/domain/touches/recheck-drafts';
import { client, daysAgo, inDays, logged, logRow, NOW, plan, text } from './plan-fixture';

const CONFIRMED = planTouches(plan()).due;
const CHANGED = 'Changed since you looked: look at the new text and address, and confirm again.';

describe('recheck', () => {
  it('lets the very mails leave that were confirmed', () => {
    expect(recheck(CONFIRMED, plan())).toEqual({ due: CONFIRMED, withheld: [] });
  });

  it.each([
    [
      'the text',
      { templates: [text(1, { text: 'Dear {{First name|friend}}, other words for {{Client}}.' })] },
    ],
    ['the subject', { templates: [text(1, { subject: 'Another' })] }],
    ['the footer', { sender: { ...plan().sender, postalAddress: '2 Low Street, Springfield' } }],
  ] as [string, Partial<PlanInput>][])('withholds everybody when %s was changed', (_what, changes) => {
    expect(recheck(CONFIRMED, plan(changes))).toEqual({
      due: [],
      withheld: ['C1', 'C2'].map((id) => ({
        clientId: id,
        client: `Firm ${id}`,
        rule: 'changed-since',
        reason: CHANGED,
      })),
    });
  });

  it.each([
    ['the address', { cells: { email: 'new@firm-c1.example' } }],
    ['a merged value', { cells: { contact: 'Ann Roe' } }],
    ['the approach', { cells: { approach: 'Low-key note' } }],
  ])('withholds the one client of whom %s was changed', (_what, changes) => {
    const { due, withheld } = recheck(CONFIRMED, plan({ candidates: [client('C2'), client('C1', changes)] }));
    expect(due).toEqual([CONFIRMED[1]]);
    expect(withheld).toEqual([{ clientId: 'C1', client: 'Firm C1', rule: 'changed-since', reason: CHANGED }]);
  });

  it('withholds the same words when they would be another touch by now', () => {
    const [first] = CONFIRMED;
    const { due, withheld } = recheck([{ ...first, key: 'C1/dormant/2/1' }], plan());
    expect([due, withheld[0].rule]).toEqual([[], 'changed-since']);
  });

  it('lets a text leave that counts months, days after it was confirmed', () => {
    const input = plan({
      templates: [text(1, { text: '{{Months quiet}} months, {{Years as client}} years.' })],
    });
    const confirmed = planTouches(input).due;
    expect(confirmed[0].text).toContain('14 months, 5 years.');
    const later = { ...input, today: inDays(20), now: NOW + 20 * 86_400_000 };
    expect(recheck(confirmed, later).due.map((one) => one.text)).toEqual(confirmed.map((one) => one.text));
  });

  it('withholds whoever is no longer on the list, and leaves others out', () => {
    const candidates = [client('C2'), client('C3')];
    expect(recheck(CONFIRMED, plan({ candidates }))).toEqual({
      due: [CONFIRMED[1]],
      withheld: [
        {
          clientId: 'C1',
          client: 'Firm C1',
          rule: 'no-longer-listed',
          reason: 'They are no longer on this list.',
        },
      ],
    });
  });

  it('withholds in Canada on the day when the window is over, though it was open when it was confirmed', () => {
    const candidates = [
      client('C1', { country: 'Canada', lastOrder: '2024-11-25', lastOrderWhenListed: '2024-11-25' }),
    ];
    const confirmed = planTouches(plan({ candidates })).due;
    expect(confirmed).toHaveLength(1);
    expect(recheck(confirmed, plan({ candidates, today: inDays(1) })).due).toHaveLength(1);
    expect(recheck(confirmed, plan({ candidates, today: inDays(2) })).withheld[0].rule).toBe('canada-window');
  });
});

const draft = (id: string, changes: Partial<LogRow> = {}) =>
  logRow(id, 1, daysAgo(2), { state: 'Note ready', draftId: `d-${id}`, ...changes });
const WORDS =
  'Edited by hand.\n\nReply “unsubscribe” and we will not write again.\n1 High Street, Springfield';
const reviewed = (row: LogRow, changes: { address?: string; copied?: string[]; text?: string } = {}) => ({
  row,
  address: row.address,
  copied: [] as string[],
  text: WORDS,
  ...changes,
});

describe('recheckDrafts', () => {
  const [one, two] = [draft('C1'), draft('C2')];
  const check = (changes: Partial<PlanInput> = {}, of = reviewed(one)) =>
    recheckDrafts([of, reviewed(two)], plan({ log: [one, two], ...changes }));

  it('lets drafts leave as edited; their own lines do not stand in their way', () => {
    expect(check()).toEqual({ due: [reviewed(one), reviewed(two)], withheld: [] });
    const readdressed = reviewed(one, { address: 'jo@elsewhere.example' });
    expect(check({}, readdressed).due).toEqual([readdressed, reviewed(two)]);
  });

  it.each([
    [
      'answered',
      'they answered',
      { mailbox: { answers: [{ address: 'jo@firm-c1.example', at: daysAgo(1) }], conversations: [] } },
    ],
    [
      'in-conversation',
      'they were written to by hand',
      { mailbox: { answers: [], conversations: [{ address: 'jo@firm-c1.example', at: daysAgo(1) }] } },
    ],
    [
      'do-not-contact',
      'they opted out',
      { doNotContact: [{ address: 'jo@firm-c1.example', client: '', source: 'asked' }] },
    ],
    [
      'ordered-since',
      'they ordered',
      { candidates: [client('C1', { lastOrder: '2026-11-23' }), client('C2')] },
    ],
    ['no-longer-listed', 'they left the list', { candidates: [client('C2')] }],
    ['already-sent', 'the same touch left meanwhile', { log: [one, two, logRow('C1', 1, daysAgo(1))] }],
    ['resting', 'they said no', { log: [one, two, logged('C1', 2, daysAgo(1), 'not now')] }],
  ] as [string, string, Partial<PlanInput>][])('withholds for %s when %s', (rule, _what, changes) => {
    const { due, withheld } = check(changes);
    expect(due).toEqual([reviewed(two)]);
    expect(withheld).toEqual([expect.objectContaining({ clientId: 'C1', rule })]);
  });

  it.each([
    ['do-not-contact', 'to an address on Do Not Contact', { address: 'no@thanks.example' }],
    ['noreply-address', 'to nobody', { address: 'noreply@firm.example' }],
    ['shared-address', 'to the other client', { address: 'jo@firm-c2.example' }],
    ['opt-out-line', 'without a way out', { text: 'Hello.\n1 High Street, Springfield' }],
    [
      'postal-address',
      'without the postal address',
      { text: 'Hello.\nReply “unsubscribe” and we will not write again.' },
    ],
  ])('withholds for %s a draft edited %s', (rule, _what, changes) => {
    const doNotContact = [{ address: 'no@thanks.example', client: '', source: 'asked' }];
    const found = check({ doNotContact }, reviewed(one, changes)).withheld.map((each) => each.rule);
    expect(found).toContain(rule === 'shared-address' ? 'already-prepared' : rule);
  });

  it('holds the address in the sheet against a draft that goes to another', () => {
    const doNotContact = [{ address: 'jo@firm-c1.example', client: '', source: 'asked' }];
    expect(check({ doNotContact }, reviewed(one, { address: 'jo@elsewhere.example' })).withheld).toEqual([
      {
        clientId: 'C1',
        client: 'Firm C1',
        rule: 'do-not-contact',
        reason: 'jo@firm-c1.example, an address of theirs, is on Do Not Contact.',
        touchKey: one.key,
      },
    ]);
  });

  it('lets a draft leave to whom a person added under Cc, unless they are on Do Not Contact', () => {
    const doNotContact = [{ address: '@thanks.example', client: '', source: 'asked' }];
    const free = reviewed(one, { copied: ['boss@firm.example', 'colleague@us.example'] });
    expect(check({ doNotContact }, free).due).toEqual([free, reviewed(two)]);
    const held = reviewed(one, { copied: ['boss@firm.example', 'no@thanks.example'] });
    expect(check({ doNotContact }, held).withheld).toEqual([
      {
        clientId: 'C1',
        client: 'Firm C1',
        rule: 'do-not-contact',
        reason: 'In Cc: @thanks.example is on Do Not Contact. Take them out of the draft.',
        touchKey: one.key,
      },
    ]);
  });

  it('counts everybody under Cc against the quota', () => {
    const free = reviewed(one, { copied: ['boss@firm.example'] });
    expect(check({ quotaLeft: 2 }, free).withheld.map((each) => [each.clientId, each.rule])).toEqual([
      ['C2', 'quota'],
    ]);
  });

  it('says of several addresses under To where the others may stand', () => {
    const several = reviewed(one, { address: 'jo@firm-c1.example, ann@firm-c1.example' });
    expect(check({}, several).withheld[0]).toMatchObject({
      rule: 'several-addresses',
      reason: 'The draft has several addresses under To: leave one there, the others may stand under Cc.',
    });
  });

  it('keeps one of two drafts that were given the same address', () => {
    const same = 'jo@elsewhere.example';
    const result = recheckDrafts(
      [reviewed(one, { address: same }), reviewed(two, { address: same })],
      plan({ log: [one, two] }),
    );
    expect(result.due).toHaveLength(1);
    expect(result.withheld[0]).toMatchObject({ clientId: 'C2', rule: 'shared-address' });
  });

  it('asks about a draft of over 7 days, unless a person said to keep it', () => {
    const old = draft('C1', { at: daysAgo(8) });
    const input = { log: [old, two] };
    expect(check(input, reviewed(old)).withheld).toEqual([
      {
        clientId: 'C1',
        client: 'Firm C1',
        rule: 'old-draft',
        reason: 'This draft is over 7 days old: read it again, then keep or remove it.',
        touchKey: old.key,
      },
    ]);
    expect(
      check({ ...input, despite: [{ clientId: 'C1', rule: 'old-draft' }] }, reviewed(old)).due,
    ).toHaveLength(2);
  });

  it('keeps quota and daily cap, and withholds all in a copy', () => {
    expect(check({ quotaLeft: 1 }).withheld.map((each) => [each.clientId, each.rule])).toEqual([
      ['C2', 'quota'],
    ]);
    expect(check({ isCopy: true }).due).toEqual([]);
  });

  it('gives the key where a person may decide about one draft, not where all wait', () => {
    const keys = (changes: Partial<PlanInput>) =>
      check(changes).withheld.map((each) => 'touchKey' in each && each.touchKey);
    expect(keys({ isCopy: true })).toEqual([false, false]);
    expect(keys({ quotaLeft: 1 })).toEqual([false]);
    expect(keys({ candidates: [client('C2')] })).toEqual([one.key]);
  });

  it('knows the line of a draft whose outcome somebody typed in capitals', () => {
    const kept = draft('C1', { outcome: 'Kept' });
    expect(check({ log: [kept, two] }, reviewed(kept)).due).toContainEqual(reviewed(kept));
  });

  it.each([
    ['leaves', 'for its age', KEPT, undefined],
    ['leaves', 'knowing of a colleague\u2019s answer that had come', KEPT_KNOWING, 3],
    ['is asked about', 'knowing of one, when another has come since', KEPT_KNOWING, 1],
    ['is asked about', 'for its age, when a colleague had answered by then', KEPT, 3],
    ['is asked about', 'for its age, when a colleague answered later', KEPT, 1],
  ])('a draft %s that was kept 2 days ago %s', (what, _why, outcome, answered) => {
    const kept = draft('C1', { outcome });
    const answers = answered ? [{ address: 'ann@firm-c1.example', at: daysAgo(answered) }] : [];
    const older = outcome === KEPT_KNOWING ? [{ address: 'bo@firm-c1.example', at: daysAgo(4) }] : [];
    const mailbox = { answers: [...older, ...answers], conversations: [] };
    const { due, withheld } = check({ log: [kept, two], mailbox }, reviewed(kept));
    expect(due).toHaveLength(what === 'leaves' ? 2 : 1);
    expect(withheld.map((each) => each.rule)).toEqual(what === 'leaves' ? [] : ['colleague-answered']);
  });

  it('withholds a kept draft once the client has answered', () => {
    const kept = draft('C1', { outcome: KEPT_KNOWING });
    const mailbox = { answers: [{ address: 'jo@firm-c1.example', at: daysAgo(3) }], conversations: [] };
    expect(check({ log: [kept, two], mailbox }, reviewed(kept)).withheld[0].rule).toBe('answered');
  });

  it('withholds a draft whose line is gone or says something else', () => {
    const sent = draft('C1', { state: 'Sent', at: daysAgo(9) });
    expect(check({ log: [sent, two] }, reviewed(sent)).withheld[0].rule).toBe('draft-gone');
    expect(check({ log: [two] }).withheld[0].rule).toBe('draft-gone');
  });
});
