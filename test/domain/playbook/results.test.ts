// What the playbook learns by reason, and how it says it: counts, ranges, too early to tell.

import { describe, expect, it } from '@jest/globals';
import { attribute } from '../../../src/domain/metrics/attribution';
import { type PlaybookInput, playbookLines } from '../../../src/domain/playbook/pages';
import { type ReasonResult, rateWords, resultsByReason } from '../../../src/domain/playbook/results';
import { NOTES_HEADING } from '../../../src/domain/playbook/words';
import { UNKNOWN_REASON } from '../../../src/domain/reasons';
import { START_SETTINGS } from '../../../src/domain/touches';
import type { LogRow } from '../../../src/domain/touches/log';
import { dayOf, logRow } from '../touches/plan-fixture';

describe('rateWords', () => {
  it.each([
    [0, 0, '–'],
    [0, 5, '0 of 5, 0 to 43 %'],
    [5, 12, '5 of 12, 19 to 68 %'],
    [12, 12, '12 of 12, 76 to 100 %'],
    [50, 100, '50 of 100, 40 to 60 %'],
  ])('rateWords(%s, %s) is %s', (hits, all, words) => {
    expect(rateWords(hits, all)).toBe(words);
  });
});

const AT = Date.UTC(2026, 1, 1, 10);
const mail = (id: string, template: string, changes: Partial<LogRow> = {}) =>
  logRow(id, 1, AT, { template, ...changes });

function results(reasons: Record<string, string>, log: LogRow[], ordered: string[] = []) {
  const clients = Object.entries(reasons).map(([clientId, reason]) => ({ clientId, reason }));
  const attributed = attribute({
    log,
    clients: clients.map(({ clientId }) => ({
      clientId,
      list: 'dormant',
      listedOn: '2026-01-01',
      sales: ordered.includes(clientId) ? [{ day: '2026-02-10', amount: 100 }] : [],
    })),
    window: 90,
    today: '2026-12-31',
    dayOf,
  });
  return resultsByReason({ clients, attributed, log });
}

describe('resultsByReason', () => {
  it('counts who is on the list, contacted, answered and back; an empty reason is not known', () => {
    const log = [
      mail('C1', 'a', { state: 'Answered' }),
      mail('C2', 'a'),
      mail('C3', 'a', { state: 'Bounced' }),
      mail('C4', 'a'),
    ];
    const found = results({ C1: 'Price', C2: 'price ', C3: 'Price', C4: ' ' }, log, ['C2']);
    expect(found).toMatchObject([
      { reason: 'Price', clients: 3, contacted: 2, answered: 1, back: 1 },
      { clients: 1, contacted: 1, answered: 0, back: 0 },
    ]);
    expect(found[1].reason).toBe(UNKNOWN_REASON);
  });

  const sent = (template: string, answered: number, all: number, from: number) =>
    Array.from({ length: all }, (_, i) =>
      mail(`C${from + i}`, template, { state: i < answered ? 'Answered' : 'Sent' }),
    );
  const priced = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`C${i}`, 'Price']));
  it.each<[string, LogRow[], string]>([
    [
      'one lucky mail does not win over nine of ten',
      [...sent('lucky', 1, 1, 0), ...sent('sound', 9, 10, 1)],
      'sound',
    ],
    ['nobody answered', sent('a', 0, 5, 0), ''],
    ['a mail without a template is no text', sent('', 3, 3, 0), ''],
    ['drafts are not sent', [...sent('a', 1, 2, 0), mail('C9', 'a', { state: 'Note ready' })], 'a'],
  ])('best text: %s', (_, log, wanted) => {
    expect(results(priced, log)[0].bestText).toBe(wanted);
  });
});

const result = (
  reason: string,
  clients: number,
  contacted: number,
  answered = 0,
  back = 0,
): ReasonResult => ({
  reason,
  clients,
  contacted,
  answered,
  back,
  bestText: '',
});

function lines(reasons: ReasonResult[], changes: Partial<PlaybookInput> = {}) {
  return playbookLines({
    company: 'Miller Heating',
    date: 'Nov 24, 2026',
    reasons,
    newRevenue: '$1,200',
    whatWeChanged: (reason) => (reason === 'Price' ? 'A smaller plan' : ''),
    textName: (mark) => mark,
    settings: { ...START_SETTINGS, welcomeBackBelow: '' },
    texts: { note: '', talk: '', invitation: '', welcomeBack: '' },
    offers: [],
    people: [],
    ...changes,
  });
}
const said = (reasons: ReasonResult[]) => {
  const all = lines(reasons);
  return all[all.findIndex(({ cells }) => cells[0] === 'What we learned') + 1].cells[0];
};

describe('playbookLines, what we learned', () => {
  it.each<[string, ReasonResult[], string]>([
    ['nobody on the list', [], 'Nobody is on the list yet.'],
    ['nobody contacted', [result('Price', 3, 0)], '3 clients on the list, nobody contacted yet.'],
    ['19 contacted', [result('Price', 30, 19, 5, 2)], 'Fewer than 20 clients: too early to tell.'],
    ['a range with it', [result('Price', 30, 12, 5, 0)], 'Answered: 5 of 12, 19 to 68 %. Came back: 0 of 12'],
    [
      'enough, though not of each reason',
      [result('Price', 30, 20), result('Moved', 5, 5)],
      'A reason with fewer than 20 of them: too early to tell.',
    ],
  ])('%s', (_, reasons, words) => {
    expect(said(reasons)).toContain(words);
  });

  it('no longer says that it is early with 20 of a reason', () => {
    expect(said([result('Price', 30, 20, 5, 2)])).not.toContain('early');
  });

  it('has a line a reason with its share and what was changed, and the ninth reason on together', () => {
    const reasons = ['Price', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'].map((name) =>
      result(name, 10, 2, 1),
    );
    const rows = lines(reasons).filter(({ cells }) => cells.length === 6);
    expect(rows[1].cells.slice(0, 3)).toEqual(['Price', '10 %', 'A smaller plan']);
    expect(rows[rows.length - 1].cells).toEqual([
      '2 other reasons',
      '20 %',
      '',
      '',
      '2 of 4, 15 to 85 %',
      '0 of 4, 0 to 49 %',
    ]);
    expect(rows).toHaveLength(1 + 8 + 1);
  });
});

describe('playbookLines, the rest', () => {
  const cells = (changes: Partial<PlaybookInput>) => lines([], changes).map((one) => one.cells.join(' | '));
  it('leaves a line to write names on, unless there is only one person', () => {
    const ana = { name: 'Ana', clients: 2, wins: 1 };
    expect(cells({ people: [] })).toContain('Calls within the first week | ________________');
    const one = cells({ people: [ana] });
    expect(one).toContain('Calls within the first week | Ana');
    expect(one).toContain('Ana | 2 clients to bring back, 1 won back so far');
    expect(cells({ people: [ana, { ...ana, name: 'Ben' }] })).toContain(
      'Calls within the first week | ________________',
    );
  });
  it('names offers and texts in use, and fits each line to the page', () => {
    const all = lines([], {
      offers: ['a free check'],
      texts: { note: '"Hello"', talk: '', invitation: '', welcomeBack: '' },
    });
    const words = all.map((one) => one.cells.join(' '));
    expect(words.some((line) => line.includes('Offers: a free check.'))).toBe(true);
    expect(words.some((line) => line.includes('In use: "Hello".'))).toBe(true);
    for (const { cells, spans } of all) {
      expect(cells).toHaveLength(spans.length);
      expect(spans.reduce((sum, span) => sum + span, 0)).toBe(6);
    }
  });
  it('ends with the notes that are kept', () => {
    expect(lines([]).slice(-2)[0].cells).toEqual([NOTES_HEADING]);
  });
});
