// What the formulas of the Metrics tab refer to, and the parts that several of its sections share.

import { SETTINGS, type SettingKey } from '../domain/settings';
import type { NumberColumn } from './numbers-columns';

/** What the formulas refer to: open-ended columns, and what only a refresh knows. */
export interface MetricsInput {
  numbers(column: NumberColumn): string;
  log(header: string): string;
  dormant(key: string): string;
  growth(key: string): string;
  /** The Settings tab as a formula names it. */
  settings: string;
  /** Sum of the bounties, '0' where there is no Won Back. */
  bounties: string;
  /** The most frequent first. */
  reasons: readonly string[];
  /** Texts that were sent, without the mark of their words. */
  templates: readonly string[];
  /** Breakdown and goal appear from two names on. */
  team: readonly string[];
  /** Of the last 12 months, as of this refresh. */
  sources: { fresh: number; repeat: number; wonBack: number };
}

/** A criterion of COUNTIFS and the like: clients of Dormant Clients. */
export const dormantOnly = ({ numbers }: MetricsInput) => `${numbers('list')};"dormant"`;

/** Counts of the log's lines in these states, added up. */
export const inStates = ({ log }: MetricsInput, states: readonly string[], more = '') =>
  states.map((state) => `COUNTIFS(${log('State')};"${state}"${more})`).join('+');

/** A setting's value as a formula part, 0 where it is empty. */
export function setting({ settings }: MetricsInput, key: SettingKey): string {
  const found = `INDEX(${settings}$B$1:$B;MATCH("${SETTINGS[key].name}";${settings}$A$1:$A;0))`;
  return `IFERROR(VALUE(${found});0)`;
}
