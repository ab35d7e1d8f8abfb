import { describe, expect, it } from '@jest/globals';
import { attribute, type DatedAmount, liftOf } from '../../../src/domain/metrics/attribution';
import type { LogRow, TouchState } from '../../../src/domain/touches/log';

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);

/** 'Sent', 'Logged spoke', 'Logged won back 120' on a day. */
function line(day: string, what: string, clientId = 'C0001', list: LogRow['list'] = 'dormant'): LogRow {
  const logged = /^(Logged|Undone) ([a-z ]+?)(?: (\d+))?$/.exec(what);
  const [state, outcome, amount] = logged ? logged.slice(1) : [what, '', ''];
  return {
    at: Date.parse(`${day}T10:00:00Z`),
    clientId,
    list,
    touch: 1,
    round: 1,
    channel: state === 'Logged' ? 'Phone' : 'Email',
    state: state as TouchState,
    outcome: outcome ?? '',
    amount: Number(amount ?? 0) * 100,
  } as LogRow;
}

interface Case {
  log: [day: string, what: string][];
  sales?: DatedAmount[];
  listedOn?: string;
  window?: number | null;
  today?: string;
}

function of({ log, sales = [], listedOn = '2026-01-01', window = 90, today = '2026-12-31' }: Case) {
  return attribute({
    log: log.map(([day, what]) => line(day, what)),
    clients: [{ clientId: 'C0001', list: 'dormant', listedOn, sales }],
    window,
    today,
    dayOf,
  }).get('C0001|dormant');
}

const buy = (day: string, amount: number): DatedAmount => ({ day, amount: amount * 100 });
const SENT: [string, string][] = [['2026-02-01', 'Sent']];

describe('attribute, who is contacted', () => {
  it.each([
    ['a mail that left', 'Sent', true],
    ['a mail that was answered', 'Answered', true],
    ['a mail answered by a machine', 'Auto-reply', true],
    ['a mail that was opted out from', 'Opted out', true],
    ['a mail that came back', 'Bounced', false],
    ['a mail that is planned', 'Planned', false],
    ['a draft', 'Note ready', false],
    ['a mail in doubt', 'Sent or not?', false],
    ['a draft taken away', 'Withdrawn', false],
    ['a call', 'Logged spoke', true],
    ['a voicemail', 'Logged voicemail', true],
    ['a visit', 'Logged visited', true],
    ['a letter', 'Logged letter sent', true],
    ['a call that nobody took', 'Logged no answer', false],
    ['a wrong number', 'Logged wrong number', false],
    ['a call that was taken back', 'Undone spoke', false],
    ['the line that takes it back', 'Undone undone', false],
  ])('%s: %s is %s', (_, what, contacted) => {
    expect(of({ log: [['2026-02-01', what]] }) !== undefined).toBe(contacted);
  });

  it.each([
    ['Sent', false],
    ['Auto-reply', false],
    ['Opted out', false],
    ['Answered', true],
    ['Logged voicemail', false],
    ['Logged letter sent', false],
    ['Logged asked not to be called', false],
    ['Logged spoke', true],
    ['Logged meeting booked', true],
    ['Logged not now', true],
  ])('%s: a response is %s', (what, responded) => {
    expect(of({ log: [['2026-02-01', what]] })?.responded).toBe(responded);
  });

  it('takes lines of the other list for nothing', () => {
    const found = attribute({
      log: [line('2026-02-01', 'Sent', 'C0001', 'growth')],
      clients: [{ clientId: 'C0001', list: 'dormant', listedOn: '', sales: [] }],
      window: 90,
      today: '2026-12-31',
      dayOf,
    });
    expect(found.size).toBe(0);
  });
});

describe('attribute, which orders count', () => {
  it.each<[string, Case, { counts: boolean; newRevenue: number; sinceReturn: number }]>([
    ['no order', { log: SENT }, { counts: false, newRevenue: 0, sinceReturn: 0 }],
    [
      'an order on the day of the first touch',
      { log: SENT, sales: [buy('2026-02-01', 50)] },
      { counts: true, newRevenue: 50, sinceReturn: 50 },
    ],
    [
      'an order on the last day of the window',
      { log: SENT, sales: [buy('2026-05-02', 50)] },
      { counts: true, newRevenue: 50, sinceReturn: 50 },
    ],
    [
      'an order a day later',
      { log: SENT, sales: [buy('2026-05-03', 50)] },
      { counts: false, newRevenue: 0, sinceReturn: 0 },
    ],
    [
      'the same, to date',
      { log: SENT, sales: [buy('2026-05-03', 50)], window: null },
      { counts: true, newRevenue: 50, sinceReturn: 50 },
    ],
    [
      'the window runs from the latest touch',
      { log: [...SENT, ['2026-04-01', 'Logged spoke']], sales: [buy('2026-05-03', 50)] },
      { counts: true, newRevenue: 50, sinceReturn: 50 },
    ],
    [
      'a touch that came back moves nothing',
      { log: [...SENT, ['2026-04-01', 'Bounced']], sales: [buy('2026-05-03', 50)] },
      { counts: false, newRevenue: 0, sinceReturn: 0 },
    ],
    [
      'orders after the window are since the return only',
      { log: SENT, sales: [buy('2026-03-01', 50), buy('2026-08-01', 70)] },
      { counts: true, newRevenue: 50, sinceReturn: 120 },
    ],
    [
      'refunds are netted',
      { log: SENT, sales: [buy('2026-03-01', 50), buy('2026-03-09', -20), buy('2026-08-01', -10)] },
      { counts: true, newRevenue: 30, sinceReturn: 20 },
    ],
    [
      'a refund is no order',
      { log: SENT, sales: [buy('2026-03-01', -50)] },
      { counts: false, newRevenue: 0, sinceReturn: 0 },
    ],
    [
      'an order between list date and first touch',
      { log: SENT, sales: [buy('2026-01-20', 10), buy('2026-03-01', 50)] },
      { counts: false, newRevenue: 0, sinceReturn: 0 },
    ],
    [
      'an order on the list date itself',
      { log: SENT, sales: [buy('2026-01-01', 10), buy('2026-03-01', 50)] },
      { counts: false, newRevenue: 0, sinceReturn: 0 },
    ],
    [
      'an order before the list',
      { log: SENT, sales: [buy('2025-12-31', 10), buy('2026-03-01', 50)] },
      { counts: true, newRevenue: 50, sinceReturn: 50 },
    ],
    [
      'an order after today',
      { log: SENT, sales: [buy('2026-03-01', 50)], today: '2026-02-20' },
      { counts: false, newRevenue: 0, sinceReturn: 0 },
    ],
  ])('%s', (_, input, { counts, newRevenue, sinceReturn }) => {
    expect(of(input)).toMatchObject({
      counts,
      newRevenue: newRevenue * 100,
      sinceReturn: sinceReturn * 100,
    });
  });

  it('says when the first new order came, also when it came too late to count', () => {
    const sales = [buy('2026-09-01', 5), buy('2026-08-01', 50)];
    expect(of({ log: SENT, sales })).toMatchObject({
      firstTouch: '2026-02-01',
      latestTouch: '2026-02-01',
      orderedAt: '2026-08-01',
      counts: false,
    });
  });
});

describe("attribute, a logged 'won back'", () => {
  const WON: [string, string][] = [...SENT, ['2026-02-20', 'Logged won back 120']];

  it('counts with its day and amount where no sales tell of an order', () => {
    expect(of({ log: WON })).toMatchObject({ counts: true, orderedAt: '2026-02-20', newRevenue: 12000 });
  });

  it('adds up several', () => {
    expect(of({ log: [...WON, ['2026-03-01', 'Logged won back 30']] })?.newRevenue).toBe(15000);
  });

  it('gives way to the order itself', () => {
    expect(of({ log: WON, sales: [buy('2026-02-21', 100)] })).toMatchObject({
      orderedAt: '2026-02-21',
      newRevenue: 10000,
    });
  });

  it('counts without an amount, with nothing', () => {
    expect(of({ log: [['2026-02-20', 'Logged won back']] })).toMatchObject({ counts: true, newRevenue: 0 });
  });

  it('counts nothing once it is taken back', () => {
    expect(of({ log: [...SENT, ['2026-02-20', 'Undone won back 120']] })?.counts).toBe(false);
  });

  it('counts nothing for a client who had ordered before the first touch', () => {
    expect(of({ log: WON, sales: [buy('2026-01-20', 10)] })?.counts).toBe(false);
  });
});

describe('liftOf', () => {
  it.each<[string, DatedAmount[], number | null, string, number]>([
    ['nothing before, nothing after', [], 90, '2026-12-31', 0],
    ['what was bought from the first touch on', [buy('2026-02-01', 40)], 90, '2026-12-31', 40],
    [
      'less what was bought in the same weeks',
      [buy('2026-02-10', 40), buy('2025-02-11', 25)],
      90,
      '2026-12-31',
      15,
    ],
    ['the weekday a year before is 364 days back', [buy('2025-02-02', 25)], 90, '2026-12-31', -25],
    ['the day before that is not', [buy('2025-02-01', 25)], 90, '2026-12-31', 0],
    ['weeks still to come are not compared', [buy('2025-03-20', 25)], 90, '2026-03-01', 0],
    ['nothing after the window', [buy('2026-05-03', 40)], 90, '2026-12-31', 0],
    ['to date', [buy('2026-05-03', 40)], null, '2026-12-31', 40],
    ['refunds are netted', [buy('2026-02-10', 40), buy('2026-02-12', -15)], 30, '2026-12-31', 25],
  ])('%s', (_, sales, window, today, lift) => {
    expect(liftOf(sales, '2026-02-01', window, today)).toBe(lift * 100);
  });
});
