// The times for which orders count as brought by the outreach, as offered on Metrics; the first is the start value.

export const ENDS = [
  { label: '90 days', days: 90, window: 90 },
  { label: '30 days', days: 30, window: 30 },
  { label: '180 days', days: 180, window: 180 },
  // A formula needs a number: longer than any sheet is kept.
  { label: 'To date', days: 100_000, window: null },
] as const;

/** Days of a label; 90 for anything else, null for to date. */
export function windowOf(label: string): number | null {
  const found = ENDS.find((end) => end.label.toLowerCase() === label.trim().toLowerCase());
  return (found ?? ENDS[0]).window;
}
