// A page of lines for the Metrics tab: columns A to H, written as values and live formulas, row by row.

import { type RuleName, ruleOf } from '../domain/metrics/rules';
import { ENOUGH, Z } from '../domain/metrics/wilson';

export type Written = string | number;

export type LineLook = 'section' | 'head' | 'number' | 'money' | 'percent' | 'text' | 'month' | 'day';

export interface Line {
  /** By which a chart or another line finds it. */
  name?: string;
  cells: Written[];
  look: LineLook;
  /** Formats of columns B to G; of the look when absent. */
  formats?: readonly LineLook[];
}

/** Row of the first line, below the charts, from 1. */
export const FIRST_LINE = 18;
export const COLUMNS = 8;
/** How the rules on the tab name the window. */
export const THIS_TIME = 'the time chosen above';
const RULE_COLUMN = 7;

export interface Page {
  lines: Line[];
  /** The row of the next line. */
  row(): number;
  add(look: LineLook, cells: Written[], name?: string, formats?: readonly LineLook[]): void;
  section(title: string, heads?: readonly string[]): void;
  /** Label, value, what it rests on, a remark, and the rule; formulas without their =. */
  metric(label: string, look: LineLook, rule: RuleName, value: string, of?: string, remark?: string): void;
  /** A share with its range; `none` stands there while there is nothing to divide by. */
  rate(label: string, rule: RuleName, hits: string, of: string, none: string): void;
  /** The value of a line that was added before. */
  cell(name: string): string;
}

export function newPage(): Page {
  const lines: Line[] = [];
  const page: Page = {
    lines,
    row: () => FIRST_LINE + lines.length,
    add: (look, cells, name, formats) => void lines.push({ look, cells, name, formats }),
    section(title, heads = []) {
      page.add('text', []);
      page.add('section', [title, ...heads]);
    },
    metric(label, look, rule, value, of = '', remark = '') {
      const formula = (part: string) => (part === '' ? '' : `=${part}`);
      const cells = [label, `=${value}`, formula(of), formula(remark)];
      while (cells.length < RULE_COLUMN) cells.push('');
      page.add(look, [...cells, ruleOf(rule, THIS_TIME)], rule, [look, 'number', 'text']);
    },
    rate(label, rule, hits, of, none) {
      const value = `IF(${of}=0;"${none}";(${hits})/${of})`;
      page.metric(label, 'percent', rule, value, of, rangeText(page.row()));
    },
    cell: (name) => `$B$${FIRST_LINE + lines.findIndex((line) => line.name === name)}`,
  };
  return page;
}

/** What a small count allows, in words: only under 20 clients, where a rate says little. Looks at columns B and C. */
function rangeText(row: number): string {
  const [p, n] = [`$B${row}`, `$C${row}`];
  const [z, z2] = [`${Z.over}/${Z.under}`, `${Z.over ** 2}/${Z.under ** 2}`];
  const half = `${z}*SQRT(${p}*(1-${p})/${n}+${z2}/(4*${n}*${n}))`;
  const end = (sign: string) => `(${p}+${z2}/(2*${n})${sign}${half})/(1+${z2}/${n})`;
  const low = `TEXT(MAX(0;${end('-')});"0%")`;
  const high = `TEXT(MIN(1;${end('+')});"0%")`;
  return `IF(OR(${n}=0;${n}>=${ENOUGH});"";${low}&" to "&${high}&", too early to tell")`;
}
