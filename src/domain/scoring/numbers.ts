// Medians and percentiles, and calendar months on day numbers.

const DAY_MS = 86_400_000;

/** The middle value, the mean of the two middle ones for an even count; null for none. */
export function median(values: number[]): number | null {
  if (values.length === 0) return null;
  const sorted = new Float64Array(values).sort();
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** Nearest rank: the smallest value with at least that share of all values at or below it; null for none. */
export function percentile(values: number[], share: number): number | null {
  if (values.length === 0) return null;
  const sorted = new Float64Array(values).sort();
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
}

/** addMonths of day.ts with a minus, on day numbers: without texts, since it is asked for every client. */
export function monthsBefore(day: number, months: number): number {
  const date = new Date(day * DAY_MS);
  const month = date.getUTCFullYear() * 12 + date.getUTCMonth() - months;
  const lastOfMonth = Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0) / DAY_MS;
  const firstOfMonth = Date.UTC(Math.floor(month / 12), month % 12, 1) / DAY_MS;
  return Math.min(firstOfMonth + date.getUTCDate() - 1, lastOfMonth);
}
