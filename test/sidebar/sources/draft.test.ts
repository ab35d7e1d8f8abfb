import { describe, expect, it } from '@jest/globals';
import {
  asksFirstPeriod,
  groupAlike,
  headerOf,
  NO_CHANGES,
  pickColumn,
  requestOf,
  tabsRead,
  tabsToCorrect,
  tickTab,
} from '../../../sidebar/sources/draft';
import { UNDERSTOOD } from '../answers';

const [JOBS] = UNDERSTOOD.tabs;
const named = (tab: string, role: string, more = {}) => ({ ...JOBS, tab, role, ...more });

describe('pickColumn', () => {
  it('collects changes until they are asked for', () => {
    const draft = pickColumn(pickColumn(NO_CHANGES, JOBS, 'amount', 'Net fee'), JOBS, 'date', '');
    expect(requestOf(draft)).toEqual({ columns: { amount: 'Net fee', date: '' } });
    expect(headerOf(JOBS, 'amount', draft)).toBe('Net fee');
    expect(headerOf(JOBS, 'date', draft)).toBe('');
  });

  it('back to what stands leaves nothing to ask', () => {
    const draft = pickColumn(pickColumn(NO_CHANGES, JOBS, 'amount', 'Net fee'), JOBS, 'amount', 'Fee');
    expect(requestOf(draft)).toBeNull();
  });

  it('in one tab does not change what another tab shows', () => {
    const draft = pickColumn(NO_CHANGES, JOBS, 'amount', 'Net fee');
    expect(headerOf(named('Older jobs', 'sales'), 'amount', draft)).toBe('Fee');
  });
});

describe('tickTab', () => {
  const setUp = { ...UNDERSTOOD, tabs: [named('A', 'sales'), named('B', 'ignored'), named('C', 'contacts')] };

  it('starts from the tabs that are read', () => {
    expect(tabsRead(setUp, NO_CHANGES)).toEqual(['A', 'C']);
  });

  it('takes in, leaves out, and wins over one tab chosen alone', () => {
    const draft = tickTab(tickTab(NO_CHANGES, setUp, 'B', true), setUp, 'A', false);
    expect(requestOf(draft)).toEqual({ tabs: ['C', 'B'], tab: '' });
  });
});

describe('requestOf', () => {
  it('sends what quarter 1 is without the spaces around it', () => {
    expect(requestOf({ ...NO_CHANGES, firstPeriod: ' 2024 Q1 ' })).toEqual({
      settings: { 'Quarter 1 is': '2024 Q1' },
    });
  });
});

describe('groupAlike', () => {
  it('puts tabs with the same columns together', () => {
    const tabs = [named('2023', 'sales'), named('Clients', 'contacts'), named('2024', 'sales')];
    expect(groupAlike(tabs).map((group) => group.map((tab) => tab.tab))).toEqual([
      ['2023', '2024'],
      ['Clients'],
    ]);
  });
});

describe('tabsToCorrect', () => {
  const tabs = [named('People', 'contacts'), named('Notes', 'ignored'), named('Jobs', 'sales')];

  it('shows what is read, sales first', () => {
    expect(tabsToCorrect({ ...UNDERSTOOD, tabs }).map((tab) => tab.tab)).toEqual(['Jobs', 'People']);
  });

  it('shows all tabs while something is missing', () => {
    expect(tabsToCorrect({ ...UNDERSTOOD, ready: false, tabs }).map((tab) => tab.tab)).toEqual([
      'Jobs',
      'People',
      'Notes',
    ]);
  });
});

describe('asksFirstPeriod', () => {
  const standIn = (example: string) => ({
    tab: 'Jobs',
    field: 'period' as const,
    header: 'Quarter',
    example,
  });

  it.each([
    ['3', true],
    ['Spring', false],
  ])('with periods such as %j is %j', (example, asks) => {
    expect(asksFirstPeriod({ ...UNDERSTOOD, standIns: [standIn(example)] })).toBe(asks);
  });

  it('stays once it was answered', () => {
    expect(asksFirstPeriod({ ...UNDERSTOOD, settings: { 'Quarter 1 is': '2024 Q1' } })).toBe(true);
    expect(asksFirstPeriod(UNDERSTOOD)).toBe(false);
  });
});
