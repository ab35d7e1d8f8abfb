// The sections of the Metrics tab by time: the last months and weeks, which the charts draw.

import type { LineLook, Page } from './metrics-lines';
import { dormantOnly, type MetricsInput, setting } from './metrics-parts';
import type { NumberColumn } from './numbers-columns';

export const MONTHS = 12;
export const WEEKS = 12;

const MONTH_FORMATS: LineLook[] = ['number', 'number', 'number', 'money', 'number'];

export function months(page: Page, input: MetricsInput): void {
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

export function weeks(page: Page, input: MetricsInput): void {
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
