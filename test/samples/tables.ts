// The tables of the sample plans as a reader finds them: rows below the header, by header name.

import type { Plan, PlanCell } from '../../samples/plan';

export type Row = Record<string, PlanCell>;

/** The rows with content below the header of a tab, the totals at the foot left out. */
export function tableOf(plan: Plan, tab: string): Row[] {
  const sheet = plan.sheets.find((one) => one.name === tab)!;
  const header = sheet.rows[sheet.headerRow];
  const rows = sheet.rows.slice(sheet.headerRow + 1).filter((row) => row.length > 0);
  return rows
    .filter((row) => !row.some((cell) => /^total$/i.test(String(cell))))
    .map((row) => Object.fromEntries(header.map((name, at) => [String(name), row[at] ?? null])));
}

/** The row of totals at the foot. */
export function totalsOf(plan: Plan, tab: string): PlanCell[] {
  const sheet = plan.sheets.find((one) => one.name === tab)!;
  return sheet.rows
    .slice(sheet.headerRow + 1)
    .find((row) => row.some((cell) => /^total$/i.test(String(cell))))!;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The day of a date cell, typed as text or not: '14 Mar 2024' and '3/14/2024' are '2024-03-14'. */
export function dayOf(cell: PlanCell): string {
  if (typeof cell === 'object' && cell !== null) return cell.date;
  const text = String(cell);
  const [date, month, year] = text.includes('/') ? shortDayParts(text) : text.split(' ');
  const number = MONTHS.indexOf(month) + 1 || Number(month);
  return `${year}-${String(number).padStart(2, '0')}-${date.padStart(2, '0')}`;
}

function shortDayParts(text: string): string[] {
  const [month, date, year] = text.split('/');
  return [date, month, year];
}

/** The amount in cents, typed as text or not: '-$1,204.50' is -120450. */
export function centsOf(cell: PlanCell): number {
  const plain = typeof cell === 'string' ? cell.replace(/[$£,]/g, '') : String(cell ?? 0);
  return plain === '-' ? 0 : Math.round(Number(plain) * 100);
}

/** Every text of a plan, for rules that hold everywhere. */
export function textsOf(plan: Plan): string[] {
  return plan.sheets
    .flatMap((sheet) => sheet.rows.flat())
    .filter((cell): cell is string => typeof cell === 'string');
}
