// How far a mailbox was looked through, and from when on the next look reads.

import { describe, expect, it } from '@jest/globals';
import { lookFrom, nextMark } from '../../../src/domain/touches/look-mark';
import { daysAgo, logRow, NOW } from './plan-fixture';

const sent = [logRow('C1', 1, daysAgo(30)), logRow('C2', 1, daysAgo(20))];
const mark = nextMark(sent, null, NOW, ['m1']);

describe('lookFrom', () => {
  it('is the oldest mail at first, then a day before the last look', () => {
    expect(lookFrom(sent, null)).toBe(daysAgo(30));
    expect(lookFrom(sent, mark)).toBe(daysAgo(1));
  });

  it('is null where no mail has left', () => {
    expect(lookFrom([], null)).toBeNull();
    expect(lookFrom([logRow('C1', 1, NOW, { state: 'Note ready' })], null)).toBeNull();
  });

  it('passes over a mail whose time was emptied, and looks at everything where none has one', () => {
    const emptied = logRow('C3', 1, 0);
    expect(lookFrom([emptied, ...sent], null)).toBe(daysAgo(30));
    expect(lookFrom([emptied], null)).toBe(0);
  });

  it('is the oldest mail again when the log was rebuilt or repaired since', () => {
    expect(lookFrom([...sent, logRow('C3', 1, daysAgo(25))], mark)).toBe(daysAgo(30));
    expect(lookFrom(sent.slice(1), mark)).toBe(daysAgo(20));
  });
});

describe('nextMark', () => {
  it('goes no further than a mail that may have left and is not known to', () => {
    const open = [...sent, logRow('C3', 1, daysAgo(5), { state: 'Sent or not?' })];
    const held = nextMark(open, mark, NOW, []);
    expect(held.until).toBe(daysAgo(5));
    const settled = open.map((row) => ({ ...row, state: 'Sent' as const }));
    expect(lookFrom(settled, held)).toBeLessThan(daysAgo(5));
  });

  it('keeps the ids read last, so that they fit into a property', () => {
    const many = Array.from({ length: 500 }, (_, i) => `18c0ffee00000${i}`);
    const { ids } = nextMark(sent, mark, NOW, many);
    expect(ids).toEqual(many.slice(150));
    expect(JSON.stringify(nextMark(sent, mark, NOW, many)).length).toBeLessThan(9000);
  });
});
