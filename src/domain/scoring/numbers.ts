// Medians and percentiles, and calendar months on day numbers.

import { addMonths, dayFromNumber, dayNumber } from '../day';

/** The middle value, the mean of the two middle ones for an even count; null for none. */
export function median(values: number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** Nearest rank: the smallest value with at least that share of all values at or below it; null for none. */
export function percentile(values: number[], share: number): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
}

/** The day number that many calendar months earlier. */
export function monthsBefore(day: number, months: number): number {
  return dayNumber(addMonths(dayFromNumber(day), -months));
}
