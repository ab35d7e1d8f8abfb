// The week and the times to choose from, in words.

import type { ResultsAnswer } from '../../src/api';
import { count } from '../words/numbers';

/** '3 conversations, 2 agreed dates. 5 to go to the goal of 10.' */
export function weekWords(week: NonNullable<ResultsAnswer['week']>): string {
  const { conversations, dates, goal, weeksInARow } = week;
  const done = `${count(conversations, 'conversation')}, ${count(dates, 'agreed date')}.`;
  if (goal === null) return `${done} For a goal, fill in "Weekly goal" on the Settings tab.`;
  const left = goal - conversations - dates;
  const way = left > 0 ? `${left} to go to the goal of ${goal}.` : `The goal of ${goal} is met.`;
  return `${done} ${way}${weeksInARow > 1 ? ` Met ${weeksInARow} weeks in a row.` : ''}`;
}

/** '30 days' before '90 days', 'To date' last. */
export function windowsInOrder(windows: readonly string[]): string[] {
  const days = (label: string) => Number.parseInt(label, 10) || Infinity;
  return [...windows].sort((a, b) => days(a) - days(b));
}
