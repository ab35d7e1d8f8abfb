// Medians and percentiles, and calendar months on day numbers.

const DAY_MS = 86_400_000;

/** The middle value, the mean of the two middle ones for an even count; null for none. */
export function median(values: number[]): number | null {
  if (values.length === 0) return null;
  const copy = new Float64Array(values);
  const half = copy.length >> 1;
  const upper = ranked(copy, half);
  return copy.length % 2 === 1 ? upper : (ranked(copy, half - 1) + upper) / 2;
}

/** Nearest rank: the smallest value with at least that share of all values at or below it; null for none. */
export function percentile(values: number[], share: number): number | null {
  if (values.length === 0) return null;
  return ranked(new Float64Array(values), Math.max(0, Math.ceil(values.length * share) - 1));
}

/** Below it sorting is as quick. */
const MANY = 500;

/** What would stand at `place` if sorted, found by parting (Hoare's quickselect); rearranges what it is given. */
function ranked(values: Float64Array, place: number): number {
  let low = 0;
  let high = values.length - 1;
  // What is no number cannot be parted; sorting puts it last.
  const partable = high > MANY && !values.includes(Number.NaN);
  while (partable && high - low > MANY) {
    const pivot = middleOf(values[low], values[(low + high) >> 1], values[high]);
    let left = low;
    let right = high;
    while (left <= right) {
      while (values[left] < pivot) left++;
      while (values[right] > pivot) right--;
      if (left > right) break;
      const swapped = values[left];
      values[left++] = values[right];
      values[right--] = swapped;
    }
    if (place <= right) high = right;
    else if (place >= left) low = left;
    else return values[place];
  }
  return values.subarray(low, high + 1).sort()[place - low];
}

function middleOf(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

/** addMonths of day.ts with a minus, on day numbers: without texts, since it is asked for every client. */
export function monthsBefore(day: number, months: number): number {
  const date = new Date(day * DAY_MS);
  const month = date.getUTCFullYear() * 12 + date.getUTCMonth() - months;
  const lastOfMonth = Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0) / DAY_MS;
  const firstOfMonth = Date.UTC(Math.floor(month / 12), month % 12, 1) / DAY_MS;
  return Math.min(firstOfMonth + date.getUTCDate() - 1, lastOfMonth);
}
