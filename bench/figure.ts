// A figure with what must hold of it, and how both are printed.

export interface Figure {
  name: string;
  value: number;
  /** In words: 'at most 120 calls'. */
  want: string;
  holds: boolean;
}

export interface BenchOptions {
  /** Small sizes, and no browser. */
  quick: boolean;
  /** Says something beside the figures, such as what could not be measured and why. */
  note: (text: string) => void;
}

export function atMost(name: string, value: number, limit: number, unit: string): Figure {
  return { name, value, want: `at most ${shown(limit)} ${unit}`.trim(), holds: value <= limit };
}

export function atLeast(name: string, value: number, limit: number, unit: string): Figure {
  return { name, value, want: `at least ${shown(limit)} ${unit}`.trim(), holds: value >= limit };
}

export function exactly(name: string, value: number, wanted: number, unit: string): Figure {
  return { name, value, want: `${shown(wanted)} ${unit}`.trim(), holds: value === wanted };
}

const COLUMNS = [62, 12, 30];

/** One line of the table. */
export function tableLine({ name, value, want, holds }: Figure): string {
  return lineOf([name, shown(value), want, holds ? 'yes' : 'NO']);
}

/** What stands above the lines. */
export const TABLE_HEAD = lineOf(['figure', 'measured', 'must be', 'holds']);

function lineOf([name, value, want, holds]: string[]): string {
  return `${name.padEnd(COLUMNS[0])} ${value.padStart(COLUMNS[1])}  ${want.padEnd(COLUMNS[2])} ${holds}`;
}

/** Whole numbers with their thousands parted, others to three significant digits. */
function shown(value: number): string {
  return Number.isInteger(value)
    ? value.toLocaleString('en-US')
    : value.toLocaleString('en-US', { maximumSignificantDigits: 3 });
}
