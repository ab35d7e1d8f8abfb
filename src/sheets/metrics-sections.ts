// The sections of the Metrics tab, as formulas over Rekindle Numbers, the lists, the Touch Log and Settings.

import type { RuleName } from '../domain/metrics/rules';
import { SETTINGS, type SettingKey } from '../domain/settings';
import { toSheet } from './cells';
import { type Line, type LineLook, newPage, type Page } from './metrics-lines';
import type { NumberColumn } from './numbers-tab';

/** What the formulas refer to: open-ended columns, and what only a refresh knows. */
export interface MetricsInput {
  numbers(column: NumberColumn): string;
  log(header: string): string;
  dormant(key: string): string;
  growth(key: string): string;
  /** The Settings tab as a formula names it. */
  settings: string;
  /** Sum of the bounties, '0' where there is no Won Back. */
  bounties: string;
  /** The most frequent first. */
  reasons: readonly string[];
  /** Texts that were sent, without the mark of their words. */
  templates: readonly string[];
  /** Breakdown and goal appear from two names on. */
  team: readonly string[];
  /** Of the last 12 months, as of this refresh. */
  sources: { fresh: number; repeat: number; wonBack: number };
}

export const MONTHS = 12;
export const WEEKS = 12;

const LEFT = ['Sent', 'Answered', 'Auto-reply', 'Bounced', 'Opted out'];
const NOBODY = 'nobody contacted yet';
const ON_CLIENTS = ['On the list', 'Contacted', 'Answered', 'Answer rate', 'Won back', 'New revenue'];
const ON_TOUCHES = ['Touches', 'Answered', 'Answer rate'];
const CLIENT_FORMATS: LineLook[] = ['number', 'number', 'number', 'percent', 'number', 'money'];
const TOUCH_FORMATS: LineLook[] = ['number', 'number', 'percent'];

/** Every line below the charts, in order; sections whose length changes come last, so that the charts stay where they point. */
export function metricsLines(input: MetricsInput): Line[] {
  const page = newPage();
  for (const part of [
    steps,
    outcome,
    growth,
    effort,
    mails,
    costs,
    sources,
    months,
    weeks,
    byClient,
    byTouch,
  ])
    part(page, input);
  return page.lines;
}

const dormantOnly = ({ numbers }: MetricsInput) => `${numbers('list')};"dormant"`;
const contactedOf = (input: MetricsInput) => `COUNTIFS(${dormantOnly(input)};${input.numbers('first')};">0")`;
const sumOf = (input: MetricsInput, column: NumberColumn) =>
  `SUMIFS(${input.numbers(column)};${dormantOnly(input)})`;

function steps(page: Page, input: MetricsInput): void {
  page.add('section', ['Steps', 'Clients', '', '', '', '', '', 'How it is counted']);
  page.metric('On the list', 'number', 'listed', `COUNTIFS(${input.dormant('client')};"?*")`);
  page.metric('Contacted', 'number', 'contacted', contactedOf(input));
  page.metric('Answered', 'number', 'answered', sumOf(input, 'answered'));
  page.metric('Talked', 'number', 'talked', sumOf(input, 'spoken'));
  page.metric('Won back', 'number', 'reactivated', sumOf(input, 'back'));
}

function outcome(page: Page, input: MetricsInput): void {
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

function growth(page: Page, { numbers }: MetricsInput): void {
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

/** Counts of the log's lines in these states, added up. */
const inStates = ({ log }: MetricsInput, states: readonly string[], more = '') =>
  states.map((state) => `COUNTIFS(${log('State')};"${state}"${more})`).join('+');

function effort(page: Page, input: MetricsInput): void {
  const { log } = input;
  const done = `${log('Outcome')};"<>undone"`;
  const sum = (header: string) =>
    [...LEFT, 'Logged'].map((state) => `SUMIFS(${log(header)};${log('State')};"${state}";${done})`).join('+');
  page.section('Effort', ['', 'Of']);
  page.metric('Touches', 'number', 'touches', `${inStates(input, [...LEFT, 'Logged'], `;${done}`)}`);
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

function mails(page: Page, input: MetricsInput): void {
  page.section('Mails', ['', 'Of', 'Range']);
  page.metric('Mails that left', 'number', 'mailsSent', inStates(input, LEFT));
  const left = page.cell('mailsSent');
  const complained = inStates(input, LEFT, `;${input.log('Outcome')};"complained"`);
  page.rate('Bounced', 'bounceRate', inStates(input, ['Bounced']), left, 'no mail yet');
  page.rate('Opted out', 'optOutRate', inStates(input, ['Opted out']), left, 'no mail yet');
  page.rate('Complained', 'complaintRate', complained, left, 'no mail yet');
}

/** Breakdowns that count clients. */
function byClient(page: Page, input: MetricsInput): void {
  const { numbers, dormant } = input;
  const line = (label: string, listed: string, on: string, name?: string) => {
    const at = page.row();
    const sum = (column: NumberColumn) => `=SUMIFS(${numbers(column)};${on})`;
    const cells = [
      `=COUNTIFS(${on};${numbers('first')};">0")`,
      sum('answered'),
      `=IF($C${at}=0;"";$D${at}/$C${at})`,
    ];
    page.add(
      'text',
      [toSheet(label) as string, listed, ...cells, sum('back'), sum('newRevenue')],
      name,
      CLIENT_FORMATS,
    );
  };
  page.section('By reason', ON_CLIENTS);
  input.reasons.forEach((reason, i) => {
    const own = `$A${page.row()}`;
    line(
      reason,
      listedFor(input, own),
      `${dormantOnly(input)};${numbers('reason')};${own}`,
      i === 0 ? 'reasons' : '',
    );
  });
  page.section('By list', ON_CLIENTS);
  line('Dormant Clients', `=COUNTIFS(${dormant('client')};"?*")`, dormantOnly(input));
  const growing = page.row();
  const on = `${numbers('list')};"growth"`;
  const counts = [`=COUNTIFS(${input.growth('client')};"?*")`, `=COUNTIFS(${on};${numbers('first')};">0")`];
  const answers = [
    `=SUMIFS(${numbers('answered')};${on})`,
    `=IF($C${growing}=0;"";$D${growing}/$C${growing})`,
  ];
  page.add('text', ['Growth Clients', ...counts, ...answers], '', CLIENT_FORMATS);
  if (input.team.length < 2) return;
  page.section('By who', ON_CLIENTS);
  for (const name of input.team) {
    const own = `$A${page.row()}`;
    line(name, `=COUNTIFS(${dormant('who')};${own})`, `${dormantOnly(input)};${numbers('who')};${own}`);
  }
}

/** Clients of the list with this reason; an empty cell counts as not known. */
function listedFor({ dormant }: MetricsInput, label: string): string {
  const unknown = `COUNTIFS(${dormant('client')};"?*";${dormant('reason')};"")`;
  return `=COUNTIFS(${dormant('reason')};${label})+IF(${label}="Don't know yet";${unknown};0)`;
}

/** Breakdowns that count touches. */
function byTouch(page: Page, input: MetricsInput): void {
  const { numbers, log } = input;
  const line = (label: string, made: string, answered: string) => {
    const at = page.row();
    page.add(
      'text',
      [toSheet(label) as string, `=${made}`, `=${answered}`, `=IF($B${at}=0;"";$C${at}/$B${at})`],
      '',
      TOUCH_FORMATS,
    );
  };
  const from = (column: NumberColumn, labels: readonly string[]) => {
    for (const label of labels) {
      const on = `${numbers(column)};$A${page.row()}`;
      line(label, `COUNTIFS(${on})`, `COUNTIFS(${on};${numbers('responded')};"?*")`);
    }
  };
  page.section('By touch', ON_TOUCHES);
  from('touch', ['1 Note', '2 Talk', '3 Invitation', 'Welcome-back note']);
  page.section('By channel', ON_TOUCHES);
  from('channel', ['Email', 'Phone', 'Visit', 'Letter']);
  if (input.templates.length === 0) return;
  page.section('By text', ON_TOUCHES);
  for (const id of input.templates) {
    // However the words were changed: the mark of the words stands behind the #.
    const on = `;${log('Template')};$A${page.row()}&" #*"`;
    line(id, inStates(input, LEFT, on), inStates(input, ['Answered'], on));
  }
}

/** A setting's value as a formula part, 0 where it is empty. */
function setting({ settings }: MetricsInput, key: SettingKey): string {
  const found = `INDEX(${settings}$B$1:$B;MATCH("${SETTINGS[key].name}";${settings}$A$1:$A;0))`;
  return `IFERROR(VALUE(${found});0)`;
}

function costs(page: Page, input: MetricsInput): void {
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

function sources(page: Page, { sources: from }: MetricsInput): void {
  const line = (label: string, amount: number, rule: string) =>
    page.add('money', [label, amount, '', '', '', '', '', rule]);
  page.section('Where revenue came from', ['12 months']);
  line('New clients', from.fresh, 'First order within the last 12 months. As of the last refresh.');
  line('Repeat clients', from.repeat, 'Everybody else.');
  line('Won back', from.wonBack, 'Clients won back, from their first new order on.');
}

const MONTH_FORMATS: LineLook[] = ['number', 'number', 'number', 'money', 'number'];

function months(page: Page, input: MetricsInput): void {
  const { numbers } = input;
  const won = `${dormantOnly(input)};${numbers('back')};1`;
  page.section('By month');
  page.add('head', ['Month', 'Contacted', 'Answered', 'Won back', 'New revenue', 'Touches'], 'months');
  for (let back = MONTHS - 1; back >= 0; back--) {
    const at = page.row();
    const within = (column: NumberColumn) =>
      `${numbers(column)};">="&$A${at};${numbers(column)};"<"&EDATE($A${at};1)`;
    const sold = `SUMIFS(${numbers('counted')};${within('soldOn')})`;
    const logged = `SUMIFS(${numbers('logged')};${won};${numbers('ordered')};0;${within('orderedAt')})`;
    const cells = [
      `=EDATE(DATE(YEAR(TODAY());MONTH(TODAY());1);-${back})`,
      `=COUNTIFS(${dormantOnly(input)};${within('first')})`,
      `=SUMIFS(${numbers('answered')};${dormantOnly(input)};${within('first')})`,
      `=COUNTIFS(${won};${within('orderedAt')})`,
      `=${sold}+${logged}`,
      `=COUNTIFS(${within('day')})`,
    ];
    page.add('month', cells, '', MONTH_FORMATS);
  }
}

function weeks(page: Page, input: MetricsInput): void {
  const { numbers } = input;
  const goal = input.team.length > 1 ? setting(input, 'weeklyGoal') : '';
  page.section('By week');
  const heads = ['Week of', 'Touches', 'Conversations', 'Dates agreed'];
  page.add('head', goal ? [...heads, 'Goal', 'Weeks in a row'] : heads, 'weeks');
  for (let back = WEEKS - 1; back >= 0; back--) {
    const at = page.row();
    const within = `${numbers('day')};">="&$A${at};${numbers('day')};"<"&($A${at}+7)`;
    const cells = [
      `=TODAY()-WEEKDAY(TODAY();2)+1-${7 * back}`,
      `=COUNTIFS(${within})`,
      `=COUNTIFS(${within};${numbers('talked')};"?*")`,
      `=SUMIFS(${numbers('agreed')};${within})`,
    ];
    const reached = [`=${goal}`, `=IF($C${at}+$D${at}>=$E${at};1+N($F${at - 1});0)`];
    page.add('day', goal ? [...cells, ...reached] : cells, '', [
      'number',
      'number',
      'number',
      'number',
      'number',
    ]);
  }
}
