import { describe, expect, it } from '@jest/globals';
import { type KnownTab, type TabNow, tabsNow } from '../../src/domain/known-tabs';

const known: KnownTab[] = [
  { sheetId: 0, name: 'Sales', isRead: true },
  { sheetId: 7, name: 'Notes', isRead: false },
];
const now = (sheetId: number, name: string, isEmpty = false): TabNow => ({ sheetId, name, isEmpty });
const names = (tabs: { name: string }[]) => tabs.map((tab) => tab.name);

describe('tabsNow', () => {
  it('takes no tab for new before any was confirmed', () => {
    expect(tabsNow([], [now(0, 'Sales')], false)).toMatchObject({ confirmed: false, known: [], fresh: [] });
  });

  it('follows a tab that was renamed, and takes another of its old name for new', () => {
    const found = tabsNow(known, [now(0, 'Sales 2026'), now(9, 'Sales'), now(7, 'Notes')], false);
    expect(found.known[0]).toEqual({ sheetId: 0, name: 'Sales 2026', isRead: true });
    expect(names(found.fresh)).toEqual(['Sales']);
    expect([found.nameOf('Sales'), found.nameOf('Elsewhere')]).toEqual(['Sales 2026', 'Elsewhere']);
  });

  it('takes a tab of the same name for the one that is gone', () => {
    const found = tabsNow(known, [now(9, 'Sales'), now(7, 'Notes')], false);
    expect(found.known).toContainEqual({ sheetId: 9, name: 'Sales', isRead: true });
    expect(found).toMatchObject({ fresh: [], gone: [] });
  });

  it('goes by the name in another file, where ids mean nothing', () => {
    const found = tabsNow(known, [now(0, 'Cover'), now(1, 'Sales'), now(2, 'Notes')], true);
    expect(names(found.known)).toEqual(['Sales', 'Notes']);
    expect(names(found.fresh)).toEqual(['Cover']);
  });

  it('tells of a tab that was read and is gone, not of one that was left out, nor of an empty new one', () => {
    expect(tabsNow(known, [now(3, 'Sheet3', true)], false)).toMatchObject({ gone: ['Sales'], fresh: [] });
  });
});
