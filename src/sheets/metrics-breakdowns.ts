// The sections of the Metrics tab that break clients and touches down, whose length changes with the data.

import { LEFT_STATES } from '../domain/touches/log';
import { toSheet } from './cells';
import { TOUCH_WORDS } from './log-schema';
import type { LineLook, Page } from './metrics-lines';
import { dormantOnly, inStates, type MetricsInput } from './metrics-parts';
import type { NumberColumn } from './numbers-columns';

const ON_CLIENTS = ['On the list', 'Contacted', 'Answered', 'Answer rate', 'Won back', 'New revenue'];
const ON_TOUCHES = ['Touches', 'Answered', 'Answer rate'];
const CLIENT_FORMATS: LineLook[] = ['number', 'number', 'number', 'percent', 'number', 'money'];
const TOUCH_FORMATS: LineLook[] = ['number', 'number', 'percent'];

/** Breakdowns that count clients. */
export function byClient(page: Page, input: MetricsInput): void {
  byReason(page, input);
  byList(page, input);
  if (input.team.length > 1) byWho(page, input);
}

/** @param on criteria of COUNTIFS and SUMIFS: whose line it is */
function clientLine(
  page: Page,
  input: MetricsInput,
  label: string,
  listed: string,
  on: string,
  name = '',
): void {
  const { numbers } = input;
  const sum = (column: NumberColumn) => `=SUMIFS(${numbers(column)};${on})`;
  const cells = [
    toSheet(label) as string,
    listed,
    ...reached(page, input, on),
    sum('back'),
    sum('newRevenue'),
  ];
  page.add('text', cells, name, CLIENT_FORMATS);
}

/** Contacted, answered and their rate, for columns C to E of the next line. */
function reached(page: Page, { numbers }: MetricsInput, on: string): string[] {
  const at = page.row();
  return [
    `=COUNTIFS(${on};${numbers('first')};">0")`,
    `=SUMIFS(${numbers('answered')};${on})`,
    `=IF($C${at}=0;"";$D${at}/$C${at})`,
  ];
}

function byReason(page: Page, input: MetricsInput): void {
  page.section('By reason', ON_CLIENTS);
  input.reasons.forEach((reason, i) => {
    const own = `$A${page.row()}`;
    const on = `${dormantOnly(input)};${input.numbers('reason')};${own}`;
    clientLine(page, input, reason, listedFor(input, own), on, i === 0 ? 'reasons' : '');
  });
}

/** Growth Clients win nobody back: their lift is another figure. */
function byList(page: Page, input: MetricsInput): void {
  const listed = (client: string) => `=COUNTIFS(${client};"?*")`;
  page.section('By list', ON_CLIENTS);
  clientLine(page, input, 'Dormant Clients', listed(input.dormant('client')), dormantOnly(input));
  const on = `${input.numbers('list')};"growth"`;
  const cells = ['Growth Clients', listed(input.growth('client')), ...reached(page, input, on)];
  page.add('text', cells, '', CLIENT_FORMATS);
}

function byWho(page: Page, input: MetricsInput): void {
  const { dormant, numbers } = input;
  page.section('By who', ON_CLIENTS);
  for (const name of input.team) {
    const own = `$A${page.row()}`;
    const on = `${dormantOnly(input)};${numbers('who')};${own}`;
    clientLine(page, input, name, `=COUNTIFS(${dormant('who')};${own})`, on);
  }
}

/** Clients of the list with this reason; an empty cell counts as not known. */
function listedFor({ dormant }: MetricsInput, label: string): string {
  const unknown = `COUNTIFS(${dormant('client')};"?*";${dormant('reason')};"")`;
  return `=COUNTIFS(${dormant('reason')};${label})+IF(${label}="Don't know yet";${unknown};0)`;
}

/** Breakdowns that count touches. */
export function byTouch(page: Page, input: MetricsInput): void {
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
  from('touch', Object.values(TOUCH_WORDS));
  page.section('By channel', ON_TOUCHES);
  from('channel', ['Email', 'Phone', 'Visit', 'Letter']);
  if (input.templates.length === 0) return;
  page.section('By text', ON_TOUCHES);
  for (const id of input.templates) {
    // However the words were changed: the mark of the words stands behind the #.
    const on = `;${log('Template')};$A${page.row()}&" #*"`;
    line(id, inStates(input, LEFT_STATES, on), inStates(input, ['Answered'], on));
  }
}
