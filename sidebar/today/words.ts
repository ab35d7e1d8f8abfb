// Days of the day's work in words.

import type { ApiAnswer } from '../../src/api';
import { count, dayText, weekdayText } from '../words/numbers';

const daysBetween = (from: string, to: string) =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** 'Due today', '3 days overdue'; '' where any day will do. */
export function dueWords(due: string, today: string, locale: string): string {
  if (due === '') return '';
  const late = daysBetween(due, today);
  if (late > 0) return `Overdue by ${count(late, 'day')}`;
  return late === 0 ? 'Due today' : `Due on ${dayText(due, locale)}`;
}

/** What came back, in words: '2 answers, 1 opt-out.' */
export function foundWords({
  answers,
  autoReplies,
  bounces,
  optOuts,
  complaints,
}: ApiAnswer<'checkReplies'>): string {
  const { hard, soft, unclear } = bounces;
  const kinds: [number: number, one: string, many?: string][] = [
    [answers, 'answer'],
    [autoReplies, 'automatic reply', 'automatic replies'],
    [hard + soft + unclear, 'bounce'],
    [optOuts, 'opt-out'],
    [complaints, 'complaint'],
  ];
  const found = kinds.filter(([number]) => number > 0);
  if (found.length === 0) return 'Nothing new in your mailbox.';
  return `${found.map((kind) => count(...kind)).join(', ')}.`;
}

/** 'Next: Thursday, 6 to do.' */
export function nextWords(
  next: { day: string; count: number } | null,
  today: string,
  locale: string,
): string {
  if (!next) return 'Nothing else is planned.';
  const days = daysBetween(today, next.day);
  const day = days === 1 ? 'tomorrow' : days < 7 ? weekdayText(next.day, locale) : dayText(next.day, locale);
  return `Next: ${day}, ${next.count} to do.`;
}
