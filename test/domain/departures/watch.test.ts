// The departure watch: each silence is told once, and the digest says what is new.

import { describe, expect, it } from '@jest/globals';
import { digestMail } from '../../../src/domain/departures/digest';
import {
  NOTHING_TOLD,
  newlyQuiet,
  type QuietClient,
  type WatchMemory,
  watchFromRow,
  watchToRows,
  withTold,
} from '../../../src/domain/departures/watch';

const quiet = (clientId: string, lastOrder = '2026-01-10', more: Partial<QuietClient> = {}): QuietClient => ({
  clientId,
  client: `Firm ${clientId}`,
  lastOrder,
  potential: '',
  who: '',
  ...more,
});
const ids = (clients: QuietClient[], memory: WatchMemory) =>
  newlyQuiet(clients, memory).map(({ clientId }) => clientId);

describe('newlyQuiet', () => {
  const told = withTold(NOTHING_TOLD, [quiet('C1')], []);
  it.each<[string, QuietClient[], string[]]>([
    ['a silence that was told', [quiet('C1')], []],
    ['another client', [quiet('C1'), quiet('C2')], ['C2']],
    ['quiet again after an order', [quiet('C1', '2026-06-01')], ['C1']],
    ['without a last order', [quiet('C3', '')], ['C3']],
  ])('%s', (_, clients, wanted) => {
    expect(ids(clients, told)).toEqual(wanted);
  });

  it('tells each silence once, however often it is asked', () => {
    const again = withTold(told, [quiet('C1', '2026-06-01'), quiet('C3', '')], []);
    expect(ids([quiet('C1', '2026-06-01'), quiet('C3', '')], again)).toEqual([]);
  });
});

const read = (memory: WatchMemory) =>
  watchToRows(memory).reduce((held, [kind, , value]) => watchFromRow(held, kind, value), NOTHING_TOLD);

describe('watchToRows and back', () => {
  it('keeps everything, and nothing as no row at all', () => {
    const memory = withTold({ week: '2026-11-23', since: '2026-11-24', told: {} }, [quiet('C1')], ['C2/1']);
    expect(read(memory)).toEqual(memory);
    expect(memory.told['win C2/1']).toBe('told');
    expect(watchToRows(NOTHING_TOLD)).toEqual([]);
  });
  it('splits many clients over cells that hold them', () => {
    const memory = withTold(
      NOTHING_TOLD,
      Array.from({ length: 2500 }, (_, i) => quiet(`C${10_000 + i}`)),
      [],
    );
    const rows = watchToRows(memory);
    expect(Math.max(...rows.map(([, , value]) => value.length))).toBeLessThan(50_000);
    expect(read(memory)).toEqual(memory);
  });
});

const mail = (parts: Partial<Parameters<typeof digestMail>[0]>) =>
  digestMail({ quiet: [], due: [], won: [], date: (day) => `on ${day}`, link: 'https://sheet', ...parts });

describe('digestMail', () => {
  it('has only the parts that have something, and counts them in its subject', () => {
    const won = [{ client: 'Firm C2', wonBy: 'Ana', revenue: '$80' }];
    const { subject, text } = mail({ quiet: [quiet('C1')], won });
    expect(subject).toBe('Rekindle: 1 client went quiet, 1 won back');
    expect(text).toContain('Why did they stop?');
    expect(text).toContain('- Firm C2, by Ana, $80');
    expect(text).not.toContain('Due');
  });
  it.each<[string, Partial<QuietClient>, string]>([
    [
      'everything',
      { potential: '$700', who: 'Ana' },
      'Firm C1: last order on 2026-01-10, up to $700 a year, looked after by Ana',
    ],
    ['nothing', { lastOrder: '' }, 'Firm C1'],
  ])('says of a quiet client what is known: %s', (_, facts, line) => {
    expect(mail({ quiet: [quiet('C1', '2026-01-10', facts)] }).text.split('\n')).toContain(`- ${line}`);
  });
  it('shows twenty of a kind and counts the rest', () => {
    const due = Array.from({ length: 23 }, (_, i) => ({ client: `Firm ${i}`, why: 'Call.' }));
    const { text } = mail({ due });
    expect(text.match(/^- Firm/gm)).toHaveLength(20);
    expect(text).toContain('- and 3 more');
  });
});
