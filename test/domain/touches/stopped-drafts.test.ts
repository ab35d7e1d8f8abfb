// Drafts that are not to leave any more: what is learned of a client after the draft was made.

import { describe, expect, it } from '@jest/globals';
import { stoppedDrafts } from '../../../src/domain/touches/stopped-drafts';
import { client, daysAgo, logRow, plan } from './plan-fixture';

const [one, two] = ['C1', 'C2'].map((id) =>
  logRow(id, 1, daysAgo(2), { state: 'Note ready', draftId: `d-${id}` }),
);
const stopped = (candidates: ReturnType<typeof client>[], isListed?: (clientId: string) => boolean) =>
  stoppedDrafts([one, two], plan({ candidates, log: [one, two] }), isListed).map(({ row, why }) => [
    row.clientId,
    why,
  ]);

describe('stoppedDrafts', () => {
  it('leaves drafts of clients alone of whom nothing was learned', () => {
    expect(stopped([client('C1'), client('C2')], () => false)).toEqual([]);
  });

  it('names who ordered', () => {
    expect(stopped([client('C1', { lastOrder: '2026-11-23' }), client('C2')])).toEqual([
      ['C1', 'they ordered'],
    ]);
  });

  it('names who is on no list any more, and nobody who may be on the other one', () => {
    expect(stopped([client('C2')], () => false)).toEqual([['C1', 'they are no longer on your lists']]);
    expect(stopped([client('C2')], (id) => id === 'C1')).toEqual([]);
    expect(stopped([client('C2')])).toEqual([]);
  });

  it('leaves a reply alone, wherever its client stands', () => {
    const reply = { ...one, touch: 'reply' as const };
    const input = plan({ candidates: [client('C2')], log: [reply] });
    expect(stoppedDrafts([reply], input, () => false)).toEqual([]);
  });
});
