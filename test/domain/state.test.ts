import { describe, expect, it } from '@jest/globals';
import { NOTHING_TOLD } from '../../src/domain/departures/watch';
import { emptyState, type State, stateFromRows, stateToRows } from '../../src/domain/state';

describe('state', () => {
  const state: State = {
    schema: 1,
    fileId: 'file-1',
    tabs: { dormant: 123, reasons: 0 },
    unfinished: ['reasons'],
    columns: {
      dormant: [
        { key: 'client', header: 'Client' },
        { key: '', header: 'My, "own" | column' },
      ],
      growth: [],
    },
    choices: { tab: 'Sales', merged: [['id:1', 'id:2']] },
    sources: [
      { sheetId: 0, name: 'Sales', isRead: true },
      { sheetId: 77, name: '2026', isRead: false },
    ],
    said: { headline: '3 dormant clients.', until: '2026-11-03', text: 'Sales known until 3 Nov 2026.' },
    clients: { C0001: { name: 'Ünal & Co | x', identities: ['id:1', 'name:ünal & co'] } },
    kept: { C0007: { listedOn: '2026-11-03', sales: [{ day: '2026-11-09', amount: 4200 }] } },
    memory: { dormant: { C0001: { potential: ['0a0b0c0d', '11111111'], email: ['!'] } }, growth: {} },
    reasons: ['Moved away', '1/2'],
    watch: NOTHING_TOLD,
  };

  it('comes back from its rows as it was', () => {
    expect(stateFromRows(stateToRows(state), 'other')).toEqual(state);
  });

  it('keeps the id of the file it was written in, not of the one it is read in', () => {
    expect(stateFromRows(stateToRows(state), 'copy').fileId).toBe('file-1');
  });

  it('is empty where nothing was written', () => {
    expect(stateFromRows([], 'file-2')).toEqual(emptyState('file-2'));
  });

  it('passes over facts that a later version may add', () => {
    expect(stateFromRows([['weather', 'a', 'b', 'c'], ...stateToRows(state)], 'x')).toEqual(state);
  });
});
