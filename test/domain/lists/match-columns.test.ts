import { describe, expect, it } from '@jest/globals';
import { matchColumns } from '../../../src/domain/lists/match-columns';

const EXPECTED = { client: 'Client', potential: 'Market Potential', notes: 'Notes', clientId: 'Client ID' };
const SEEN = Object.entries(EXPECTED).map(([key, header]) => ({ key, header }));

describe('matchColumns', () => {
  it('finds columns by header wherever they were moved, in any case', () => {
    const { at, missing, own } = matchColumns(
      ['Client ID', 'MARKET  potential', 'Client', 'Notes'],
      EXPECTED,
      SEEN,
    );
    expect(at).toEqual({ client: 2, potential: 1, notes: 3, clientId: 0 });
    expect([missing, own]).toEqual([[], []]);
  });

  it("tells the owner's own columns", () => {
    expect(
      matchColumns(['Client', 'Region', 'Market Potential', 'Notes', 'Client ID'], EXPECTED, SEEN).own,
    ).toEqual([1]);
  });

  it('knows a renamed column by its neighbours', () => {
    const { at, renamed, own } = matchColumns(
      ['Client', 'Market Potential', 'My remarks', 'Client ID'],
      EXPECTED,
      SEEN,
    );
    expect(at['notes']).toBe(2);
    expect(renamed).toEqual({ notes: 'My remarks' });
    expect(own).toEqual([]);
  });

  it('knows a renamed column by its new header ever after, also when moved', () => {
    const seen = SEEN.map((column) =>
      column.key === 'notes' ? { ...column, header: 'My remarks' } : column,
    );
    const { at, renamed } = matchColumns(
      ['My remarks', 'Client', 'Market Potential', 'Client ID'],
      EXPECTED,
      seen,
    );
    expect(at['notes']).toBe(0);
    expect(renamed).toEqual({ notes: 'My remarks' });
  });

  it('takes an unknown header for an own column when nothing is known of the last run', () => {
    const { missing, own } = matchColumns(
      ['Client', 'Market Potential', 'My remarks', 'Client ID'],
      EXPECTED,
      [],
    );
    expect(missing).toEqual(['notes']);
    expect(own).toEqual([2]);
  });

  it('says which columns were deleted', () => {
    expect(matchColumns(['Client', 'Client ID'], EXPECTED, SEEN).missing).toEqual(['potential', 'notes']);
  });

  it('does not take a column that the owner had before for a renamed one', () => {
    const seen = [...SEEN.slice(0, 2), { key: '', header: 'Region' }, ...SEEN.slice(2)];
    const { missing, own } = matchColumns(
      ['Client', 'Market Potential', 'Region', 'Client ID'],
      EXPECTED,
      seen,
    );
    expect(missing).toEqual(['notes']);
    expect(own).toEqual([2]);
  });

  it('takes the first of two equal headers and leaves the other to the owner', () => {
    const { at, own } = matchColumns(
      ['Client', 'Notes', 'Market Potential', 'Notes', 'Client ID'],
      EXPECTED,
      [],
    );
    expect(at['notes']).toBe(1);
    expect(own).toEqual([3]);
  });
});
