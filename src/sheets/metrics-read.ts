// What the Metrics and Reasons tabs show at this moment: their live formulas, read back for the sidebar.

import { RULES, type RuleName, ruleOf } from '../domain/metrics/rules';
import { THIS_TIME } from './metrics-lines';
import { WINDOW } from './metrics-tab';
import type { OwnTabs } from './own-tabs';
import { readAll } from './table';

/** One line of Metrics. */
export interface ShownFigure {
  label: string;
  /** null while a sentence stands there instead of a number. */
  value: number | null;
  /** As the sheet shows it. */
  text: string;
  /** The range, or what history says; '' for none. */
  remark: string;
  rule: string;
}

export interface ShownWeek {
  touches: number;
  conversations: number;
  dates: number;
  /** null while the team has no goal. */
  goal: number | null;
  weeksInARow: number;
}

export interface ShownMetrics {
  headline: string;
  figures: Partial<Record<RuleName, ShownFigure>>;
  week: ShownWeek | null;
}

/** A told reason that stands out. */
export interface FlaggedReason {
  reason: string;
  told: number;
  /** In the sheet's currency, a year. */
  revenueLost: number;
  text: string;
}

/** Nothing when the tab is missing. */
export function readShown(tabs: OwnTabs): ShownMetrics | null {
  const sheet = tabs.find('metrics');
  if (!sheet || sheet.getLastRow() === 0) return null;
  const range = sheet.getDataRange();
  const [values, shown] = [range.getValues(), range.getDisplayValues()];
  const figures: ShownMetrics['figures'] = {};
  for (const name of Object.keys(RULES) as RuleName[]) {
    const rule = ruleOf(name, THIS_TIME);
    const at = shown.findIndex((row) => row[7] === rule);
    if (at < 0) continue;
    const [label, text, , remark] = shown[at];
    const value = values[at][1];
    figures[name] = { label, value: typeof value === 'number' ? value : null, text, remark, rule };
  }
  return { headline: shown[1]?.[0] ?? '', figures, week: thisWeek(values) };
}

function thisWeek(values: unknown[][]): ShownWeek | null {
  const head = values.findIndex((row) => row[0] === 'Week of');
  if (head < 0) return null;
  let last = head + 1;
  while (Object.prototype.toString.call(values[last + 1]?.[0]) === '[object Date]') last++;
  const [, touches, conversations, dates, goal, run] = values[last].map((value) => Number(value) || 0);
  const before = Number(values[last - 1][5]) || 0;
  const hasGoal = values[last][4] !== '';
  return {
    touches,
    conversations,
    dates,
    goal: hasGoal ? goal : null,
    weeksInARow: run || (hasGoal ? before : 0),
  };
}

/** Chooses the time on Metrics, as a person would. */
export function chooseWindow(tabs: OwnTabs, label: string): void {
  tabs.find('metrics')?.getRange(WINDOW.row, WINDOW.column).setValue(label);
}

export function readFlagged(tabs: OwnTabs): FlaggedReason[] {
  const sheet = tabs.find('reasons');
  const [headers = [], ...rows] = sheet ? readAll(sheet) : [];
  const of = (row: unknown[], header: string) => row[headers.map(String).indexOf(header)] ?? '';
  return rows
    .filter((row) => of(row, 'Look at this') !== '')
    .map((row) => ({
      reason: String(of(row, 'Reason')),
      told: Number(of(row, 'Told by clients')) || 0,
      revenueLost: Number(of(row, 'Revenue lost')) || 0,
      text: String(of(row, 'Look at this')),
    }));
}
