import { describe, expect, it } from '@jest/globals';
import { fingerprint, OWNERS, whileWriting } from '../../../src/domain/lists/memory';
import { type FreshRow, mergeList, type PresentRow } from '../../../src/domain/lists/merge-list';

const fresh = (clientId: string, cells: FreshRow['cells'], more: Partial<FreshRow> = {}): FreshRow => ({
  clientId,
  cells: { client: `Client ${clientId}`, stage: 'Not started', clientId, ...cells },
  first: {},
  over: '',
  ...more,
});

/** A row as the sheet holds it after a run that wrote `row`. */
const standing = (
  row: FreshRow,
  typed: PresentRow['cells'] = {},
  own: PresentRow['own'] = {},
): PresentRow => ({
  clientId: row.clientId,
  cells: { ...row.cells, ...typed },
  own,
});

const built = (rows: FreshRow[]) => mergeList('dormant', [], rows, {});

describe('mergeList on an empty list', () => {
  it('adds every client, highest potential first', () => {
    const merged = built([
      fresh('C1', { potential: 10 }),
      fresh('C2', { potential: 30 }),
      fresh('C3', { potential: 20 }),
    ]);
    expect(merged.rows.map((row) => row.clientId)).toEqual(['C2', 'C3', 'C1']);
    expect(merged.rows.every((row) => row.from === null && row.ours)).toBe(true);
  });

  it('does not add a client who is no longer due', () => {
    expect(built([fresh('C1', {}, { over: 'Ordered again.' })]).rows).toEqual([]);
  });

  it("fills a person's column once, from what is known", () => {
    const [row] = built([fresh('C1', {}, { first: { reason: 'Moved away' } })]).rows;
    expect(row.first).toEqual({ reason: 'Moved away' });
  });
});

describe('mergeList on a list that stands', () => {
  const before = fresh('C1', { potential: 500, revenue: 900, email: 'a@example.com' });
  const { memory } = built([before]);
  const next = fresh('C1', { potential: 650, revenue: 950, email: 'b@example.com' });

  it('refreshes figures that nobody touched', () => {
    const { rows } = mergeList('dormant', [standing(before)], [next], memory);
    expect(rows[0].cells).toMatchObject({ potential: 650, revenue: 950, email: 'b@example.com' });
    expect(rows[0].owners).toEqual([]);
  });

  it("keeps a person's figure, for good, even when the suggestion later equals it", () => {
    const typed = standing(before, { potential: 650 });
    const first = mergeList('dormant', [typed], [next], memory);
    expect(first.rows[0].owners).toEqual(['potential']);
    expect(first.memory['C1']['potential']).toEqual([OWNERS]);
    const later = mergeList('dormant', [typed], [fresh('C1', { potential: 700 })], first.memory);
    expect(later.rows[0].cells['potential']).toBe(650);
  });

  it('keeps a shared cell that a person emptied empty', () => {
    const { rows } = mergeList('dormant', [standing(before, { email: '' })], [next], memory);
    expect(rows[0].cells['email']).toBe('');
  });

  it('fills a column again that was deleted and put back', () => {
    const { rows } = mergeList('dormant', [standing(before, { email: '' })], [next], memory, ['email']);
    expect(rows[0].cells['email']).toBe('b@example.com');
  });

  it('reports what was typed over a column of its own, and writes its figure', () => {
    const { rows, overtyped } = mergeList('dormant', [standing(before, { revenue: 1 })], [next], memory);
    expect(rows[0].cells['revenue']).toBe(950);
    expect(overtyped).toEqual([{ clientId: 'C1', column: 'revenue', typed: 1 }]);
  });

  it('does not take the place in the list for something typed', () => {
    expect(mergeList('dormant', [standing(before, { order: 7 })], [next], memory).overtyped).toEqual([]);
  });

  it("never changes a person's columns", () => {
    const typed = standing(before, { notes: 'Likes tea', reason: 'Moved away', approach: 'Reach out' });
    const { rows } = mergeList('dormant', [typed], [next], memory);
    expect(rows[0].cells).toMatchObject({ notes: 'Likes tea', reason: 'Moved away', approach: 'Reach out' });
    expect(rows[0].first).toEqual({});
  });

  it('lets a client go who is no longer due, where nobody typed anything', () => {
    const over = { ...next, over: 'Ordered again.' };
    const merged = mergeList('dormant', [standing(before)], [over], memory);
    expect(merged.leaving).toEqual([0]);
    expect(merged.over).toEqual([{ clientId: 'C1', why: 'Ordered again.' }]);
    expect(merged.memory).toEqual({});
  });

  it.each([
    ['a note', standing(before, { notes: 'x' })],
    ['a figure of their own', standing(before, { potential: 1 })],
    ['a column of their own', standing(before, {}, { Region: 'North' })],
  ])('keeps the row of a client who is no longer due, with %s', (_, row) => {
    const over = { ...next, cells: { ...next.cells, stage: 'Closed' }, over: 'Ordered again.' };
    const merged = mergeList('dormant', [row], [over], memory);
    expect(merged.leaving).toEqual([]);
    expect(merged.rows[0].cells['stage']).toBe('Closed');
  });

  it('lets a row go with what was typed once it stands on the other list', () => {
    const over = { ...next, over: 'Now on Dormant Clients.', carriedOver: true };
    expect(mergeList('growth', [standing(before, { notes: 'x' })], [over], memory).leaving).toEqual([0]);
  });

  it('takes the first of two rows of one client; the copy stays untouched and last', () => {
    const copy = standing(before, { notes: 'copied' });
    const merged = mergeList('dormant', [standing(before), copy], [next], memory);
    expect(merged.copies).toEqual([1]);
    expect(merged.rows.map((row) => [row.from, row.ours])).toEqual([
      [0, true],
      [1, false],
    ]);
  });

  it('leaves a row of nobody known alone, at the end', () => {
    const stranger: PresentRow = { clientId: '', cells: { client: 'Somebody', potential: 9e9 }, own: {} };
    const merged = mergeList('dormant', [stranger, standing(before)], [next], memory);
    expect(merged.strangers).toEqual([0]);
    expect(merged.rows.map((row) => row.from)).toEqual([1, 0]);
  });
});

describe('mergeList after a run that was ended while writing', () => {
  const before = fresh('C1', { potential: 500 });
  const next = fresh('C1', { potential: 650 });
  const { memory } = built([before]);
  const writing = whileWriting(memory, mergeList('dormant', [standing(before)], [next], memory).memory);

  it.each([
    ['the old value', 500],
    ['the new value', 650],
  ])('knows %s as its own', (_, potential) => {
    const { rows } = mergeList('dormant', [standing(before, { potential })], [next], writing);
    expect(rows[0].owners).toEqual([]);
    expect(rows[0].cells['potential']).toBe(650);
  });

  it("knows anything else as the person's", () => {
    const { rows } = mergeList('dormant', [standing(before, { potential: 1 })], [next], writing);
    expect(rows[0].owners).toEqual(['potential']);
  });

  it('fills the cells of a client whose row had only begun to be written', () => {
    const first = whileWriting({}, built([next]).memory);
    const half: PresentRow = { clientId: 'C1', cells: { clientId: 'C1' }, own: {} };
    const { rows } = mergeList('dormant', [half], [next], first);
    expect(rows[0].cells['potential']).toBe(650);
    expect(rows[0].owners).toEqual([]);
  });
});

describe('fingerprint', () => {
  it.each([
    [1, '1'],
    ['', 0],
    [{ day: '2026-01-02' }, { day: '2026-01-03' }],
    [true, 'true'],
  ])('tells %j from %j', (a, b) => {
    expect(fingerprint(a)).not.toBe(fingerprint(b));
  });

  it('takes a number as the same after a sheet kept 15 digits of it', () => {
    expect(fingerprint(0.1 + 0.2)).toBe(fingerprint(0.3));
  });
});
