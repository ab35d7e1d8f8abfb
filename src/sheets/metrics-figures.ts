// The sections of the Metrics tab with a figure a line: what came of it, what it took, what it costs.

import type { RuleName } from '../domain/metrics/rules';
import type { SettingKey } from '../domain/settings';
import { LEFT_STATES } from '../domain/touches/log';
import type { LineLook, Page } from './metrics-lines';
import { dormantOnly, inStates, type MetricsInput, setting } from './metrics-parts';
import type { NumberColumn } from './numbers-columns';

const NOBODY = 'nobody contacted yet';

const contactedOf = (input: MetricsInput) => `COUNTIFS(${dormantOnly(input)};${input.numbers('first')};">0")`;
const sumOf = (input: MetricsInput, column: NumberColumn) =>
  `SUMIFS(${input.numbers(column)};${dormantOnly(input)})`;

export function steps(page: Page, input: MetricsInput): void {
  page.add('section', ['Steps', 'Clients', '', '', '', '', '', 'How it is counted']);
  page.metric('On the list', 'number', 'listed', `COUNTIFS(${input.dormant('client')};"?*")`);
  page.metric('Contacted', 'number', 'contacted', contactedOf(input));
  page.metric('Answered', 'number', 'answered', sumOf(input, 'answered'));
  page.metric('Talked', 'number', 'talked', sumOf(input, 'spoken'));
  page.metric('Won back', 'number', 'reactivated', sumOf(input, 'back'));
}

export function outcome(page: Page, input: MetricsInput): void {
  const { numbers } = input;
  const contacted = contactedOf(input);
  const rate = (label: string, rule: RuleName, hits: string, of = contacted, none = NOBODY) =>
    page.rate(label, rule, hits, of, none);
  page.section('What came of it', ['', 'Of', 'Range']);
  rate('Response rate, both lists', 'responseRate', `SUM(${numbers('answered')})`, everybody(input));
  rate('Reactivation rate', 'reactivationRate', sumOf(input, 'back'));
  rate('... within 30 days', 'reactivationRate', sumOf(input, 'back30'));
  rate('... within 90 days', 'reactivationRate', sumOf(input, 'back90'));
  rate('... within 180 days', 'reactivationRate', sumOf(input, 'back180'));
  rate('... to date', 'reactivationRate', sumOf(input, 'backToDate'));
  rate(
    'Of everyone on the list',
    'ofList',
    sumOf(input, 'back'),
    page.cell('listed'),
    'no client on the list',
  );
  const back = page.cell('reactivated');
  page.metric('New revenue', 'money', 'newRevenue', sumOf(input, 'newRevenue'), back);
  page.metric('Since they came back', 'money', 'revenueSinceReturn', sumOf(input, 'sinceReturn'), back);
  anyway(page, input);
}

const everybody = ({ numbers }: MetricsInput) => `COUNTIFS(${numbers('first')};">0")`;

function anyway(page: Page, input: MetricsInput): void {
  const { numbers } = input;
  const known = `${dormantOnly(input)};${numbers('chance')};">=0";${numbers('quiet')};1`;
  const [clients, came] = [`COUNTIFS(${known})`, `SUMIFS(${numbers('back')};${known})`];
  const expected = sumOf(input, 'expected');
  page.metric(
    'Would have come anyway',
    'number',
    'wouldHaveComeAnyway',
    `IF(${clients}=0;"no chance known";${expected})`,
    clients,
    `IF(${clients}=0;"";"Of clients this quiet, your own history says about "&ROUND(${expected};0)&"; "&${came}&" did.")`,
  );
}

export function growth(page: Page, { numbers }: MetricsInput): void {
  const contacted = `COUNTIFS(${numbers('list')};"growth";${numbers('first')};">0")`;
  page.section('Growth Clients', ['', 'Of']);
  page.metric('Contacted', 'number', 'growthContacted', contacted);
  page.metric(
    'Lift',
    'money',
    'growthLift',
    `IF(${contacted}=0;"${NOBODY}";SUM(${numbers('lift')}))`,
    contacted,
  );
}

export function effort(page: Page, input: MetricsInput): void {
  const { log } = input;
  const done = `${log('Outcome')};"<>undone"`;
  const sum = (header: string) =>
    [...LEFT_STATES, 'Logged']
      .map((state) => `SUMIFS(${log(header)};${log('State')};"${state}";${done})`)
      .join('+');
  page.section('Effort', ['', 'Of']);
  page.metric('Touches', 'number', 'touches', `${inStates(input, [...LEFT_STATES, 'Logged'], `;${done}`)}`);
  page.metric('Minutes', 'number', 'minutes', sum('Minutes'));
  page.metric('Cost', 'money', 'cost', sum('Cost'));
  page.metric('Bounties', 'money', 'bounties', input.bounties);
  const [revenue, touches, minutes] = ['newRevenue', 'touches', 'minutes'].map(page.cell);
  const per = (unit: string, none: string, amount: string) => `IF(${unit}=0;"${none}";${amount}/${unit})`;
  page.metric(
    'New revenue per touch',
    'money',
    'revenuePerTouch',
    per(touches, 'no touch yet', revenue),
    touches,
  );
  page.metric(
    'New revenue per hour',
    'money',
    'revenuePerHour',
    per(minutes, 'no minutes logged', `${revenue}*60`),
    touches,
  );
}

export function mails(page: Page, input: MetricsInput): void {
  page.section('Mails', ['', 'Of', 'Range']);
  page.metric('Mails that left', 'number', 'mailsSent', inStates(input, LEFT_STATES));
  const left = page.cell('mailsSent');
  const complained = inStates(input, LEFT_STATES, `;${input.log('Outcome')};"complained"`);
  page.rate('Bounced', 'bounceRate', inStates(input, ['Bounced']), left, 'no mail yet');
  page.rate('Opted out', 'optOutRate', inStates(input, ['Opted out']), left, 'no mail yet');
  page.rate('Complained', 'complaintRate', complained, left, 'no mail yet');
}

export function costs(page: Page, input: MetricsInput): void {
  const { dormant } = input;
  const line = (look: LineLook, label: string, value: string, rule: string, name = '') =>
    page.add(look, [label, value, '', '', '', '', '', rule], name);
  const byFactor = (key: SettingKey, of: string) =>
    `=IF(${setting(input, key)}=0;"fill it in on Settings";${of}*${setting(input, key)})`;
  page.section('What losing them costs', ['A year']);
  const lost = `=SUMIFS(${dormant('potential')};${dormant('stage')};"<>Won back")`;
  line(
    'money',
    'Revenue',
    lost,
    'Market Potential of everyone on Dormant Clients who is not won back.',
    'lost',
  );
  const commission = byFactor('commissionPercent', `${page.cell('lost')}/100`);
  line('money', 'Commission', commission, 'That revenue, by Commission (%) of Settings.');
  const factor = 'Clients on the list, by the factor you set on Settings.';
  line('number', 'Referrals not made', byFactor('referralsLost', page.cell('listed')), factor);
  line('number', 'People told', byFactor('peopleTold', page.cell('listed')), factor);
}

export function sources(page: Page, { sources: from }: MetricsInput): void {
  const line = (label: string, amount: number, rule: string) =>
    page.add('money', [label, amount, '', '', '', '', '', rule]);
  page.section('Where revenue came from', ['12 months']);
  line('New clients', from.fresh, 'First order within the last 12 months. As of the last refresh.');
  line('Repeat clients', from.repeat, 'Everybody else.');
  line('Won back', from.wonBack, 'Clients won back, from their first new order on.');
}
