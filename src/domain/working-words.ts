// Working days and hours as an owner types them: 'Monday to Friday', '9:00 to 17:00'.

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** Days of the week, 0 Sunday to 6 Saturday, of 'Mon to Fri' or 'Mon, Wed, Sat'; undefined when it cannot be read. */
export function readWeekdays(typed: string): number[] | undefined {
  const found = new Set<number>();
  for (const part of typed.split(/[,;\n]|\band\b/i).filter((one) => one.trim() !== '')) {
    const [from, to = from] = part.split(/\s*(?:-|–|\bto\b)\s*/i).map(weekdayOf);
    if (from < 0 || to < 0) return undefined;
    for (let day = from; ; day = (day + 1) % 7) {
      found.add(day);
      if (day === to) break;
    }
  }
  return found.size > 0 ? [...found] : undefined;
}

function weekdayOf(word: string): number {
  const typed = word.trim().toLowerCase();
  return /^[a-z]{3,9}$/.test(typed) ? WEEKDAYS.indexOf(typed.slice(0, 3)) : -1;
}

/** Minutes since midnight of '9 to 17', '9:00-17:30' or '9 am to 5 pm'; undefined when they cannot be read. */
export function readHours(typed: string): { from: number; to: number } | undefined {
  const ends = typed.split(/\s*(?:-|–|\bto\b)\s*/i).map(minutesOf);
  const [from, to] = ends;
  return ends.length === 2 && from >= 0 && to <= 24 * 60 && from < to ? { from, to } : undefined;
}

/** NaN for what is no time of day. */
function minutesOf(text: string): number {
  const match = /^\s*(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?\s*$/i.exec(text);
  if (!match || Number(match[2] ?? 0) > 59) return Number.NaN;
  const hour = match[3] ? (Number(match[1]) % 12) + (/pm/i.test(match[3]) ? 12 : 0) : Number(match[1]);
  return hour * 60 + Number(match[2] ?? 0);
}
