// A line of Handed Out: an account and its new salesperson.

import type { Cents } from '../client';
import type { Day } from '../day';

export interface HandedRow {
  client: string;
  potential: Cents | null;
  /** Where the client stands, in words. */
  list: string;
  from: string;
  to: string;
  on: Day | '';
  clientId: string;
}
