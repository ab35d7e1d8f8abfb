import { describe, expect, it } from '@jest/globals';
import { pairKey, pairsToShow, requestFor } from '../../../sidebar/duplicates/pairs';
import { PREVIEW } from '../answers';

const BEFORE = { keep: 'c', drop: 'd', names: ['C', 'D'] as [string, string], decision: 'apart' as const };
const PREVIEWED = { ...PREVIEW, decided: [BEFORE] };
const show = (decisions = {}) =>
  pairsToShow(PREVIEWED, decisions).map(({ keep, decision }) => [keep, decision]);

describe('pairsToShow', () => {
  it('shows open pairs first, then those decided before', () => {
    expect(show()).toEqual([
      ['name:a', ''],
      ['c', 'apart'],
    ]);
  });

  it('keeps the order when something is decided or opened again', () => {
    const [open] = PREVIEW.duplicates;
    expect(show({ [pairKey(open)]: 'merged', [pairKey(BEFORE)]: '' })).toEqual([
      ['name:a', 'merged'],
      ['c', ''],
    ]);
  });

  it('shows a pair merged before that looks alike again as merged only once', () => {
    const decided = [{ ...PREVIEW.duplicates[0], decision: 'merged' as const }];
    expect(pairsToShow({ ...PREVIEW, decided }, {})).toHaveLength(1);
  });
});

describe('requestFor', () => {
  const pair = (decision: 'merged' | 'apart' | '') => ({ ...BEFORE, why: '', decision });

  it.each([
    ['', 'merged', { keep: 'c', drop: 'd', apart: false }],
    ['', 'apart', { keep: 'c', drop: 'd', apart: true }],
    ['merged', '', { keep: 'c', drop: 'd', apart: false, undo: true }],
    ['apart', '', { keep: 'c', drop: 'd', apart: true, undo: true }],
  ] as const)('from %j to %j', (from, to, request) => {
    expect(requestFor(pair(from), to)).toEqual(request);
  });
});
