import { describe, expect, it } from '@jest/globals';
import { emptyWords, neighbour, stepsOf, stepWords } from '../../../sidebar/start/steps';
import { PLAIN_PREVIEW, PREVIEW, UNDERSTOOD } from '../answers';

const EMPTY = { ...UNDERSTOOD, ready: false, tabs: [], examples: [] };

describe('stepsOf', () => {
  it.each([
    ['nothing to read', EMPTY, null, ['where']],
    [
      'tabs that are no list',
      { ...EMPTY, shape: 'none', tabs: UNDERSTOOD.tabs } as const,
      null,
      ['where', 'understood'],
    ],
    ['something missing', { ...UNDERSTOOD, ready: false }, null, ['understood']],
    ['a list', UNDERSTOOD, null, ['understood']],
    ['everything to ask', UNDERSTOOD, PREVIEW, ['understood', 'rare', 'dormant', 'duplicates', 'summary']],
    ['nothing to ask', UNDERSTOOD, PLAIN_PREVIEW, ['understood', 'dormant', 'summary']],
  ])('with %s', (_, setUp, preview, steps) => {
    expect(stepsOf(setUp, preview)).toEqual(steps);
  });

  it('keeps the duplicates when all are decided, so that a decision can be taken back', () => {
    const decided = [
      { keep: 'a', drop: 'b', names: ['A', 'B'] as [string, string], decision: 'merged' as const },
    ];
    expect(stepsOf(UNDERSTOOD, { ...PLAIN_PREVIEW, decided })).toContain('duplicates');
  });
});

describe('neighbour', () => {
  const steps = stepsOf(UNDERSTOOD, PLAIN_PREVIEW);

  it.each([
    ['understood', 1, 'dormant'],
    ['summary', -1, 'dormant'],
    ['understood', -1, 'understood'],
    ['summary', 1, 'summary'],
  ] as const)('of %s by %i is %s', (step, by, expected) => {
    expect(neighbour(steps, step, by)).toBe(expected);
  });
});

describe('stepWords', () => {
  it('tells how many once that is known', () => {
    expect(stepWords(stepsOf(UNDERSTOOD, null), 'understood')).toBe('Step 1');
    expect(stepWords(stepsOf(UNDERSTOOD, PREVIEW), 'dormant')).toBe('Step 3 of 5');
    expect(stepWords(['where', 'understood'], 'where')).toBe('');
    expect(stepWords(['where', 'understood'], 'understood')).toBe('Step 1');
  });
});

describe('emptyWords', () => {
  it.each([
    [EMPTY, 'This spreadsheet has no clients or sales yet.'],
    [
      { ...EMPTY, shape: 'none', tabs: UNDERSTOOD.tabs } as const,
      'No tab here looks like a list of clients or sales.',
    ],
    [
      { ...EMPTY, tabs: UNDERSTOOD.tabs },
      'The tab "Jobs" has headers, but no rows below them that can be read.',
    ],
  ])('tells the cases apart', (setUp, words) => {
    expect(emptyWords(setUp)).toBe(words);
  });
});
