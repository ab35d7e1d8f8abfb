// A row's problem: listed for the owner in Data Check while the work goes on.

/** What became of the row or cell. */
export type Consequence = 'skipped' | 'in doubt' | 'kept';

export interface Problem {
  tab: string;
  /** 1-based sheet row, and column from 1; 0 where the whole row is meant. */
  row: number;
  column: number;
  /** Equal kinds are grouped in Data Check: 'date-unreadable', 'total-row' ... */
  kind: string;
  /** The cell as written, for the Example column. */
  example: string;
  /** Sentences in the owner's words. */
  problem: string;
  did: string;
  /** What the owner can do; '' when nothing needs doing. */
  todo: string;
  consequence: Consequence;
}
