// Data Check's lines: equal problems of a tab together, with a count, the cells and one example.

import { columnLetter } from './grid';
import type { Problem } from './problem';

export interface ProblemGroup {
  tab: string;
  /** 'B12, B40 and 31 more', or 'rows 12, 40' where whole rows are meant. */
  cells: string;
  count: number;
  example: string;
  problem: string;
  did: string;
  todo: string;
}

const CELLS_NAMED = 5;
const LONGEST_EXAMPLE = 200;

/** Groups by tab and kind, the most frequent first. */
export function groupProblems(problems: Problem[]): ProblemGroup[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = `${problem.tab}\n${problem.kind}`;
    const group = groups.get(key);
    if (group) group.push(problem);
    else groups.set(key, [problem]);
  }
  return [...groups.values()]
    .sort((a, b) => b.length - a.length)
    .map((group) => ({
      tab: group[0].tab,
      cells: cellNames(group),
      count: group.length,
      example: shortened(group[0].example),
      problem: group[0].problem,
      did: group[0].did,
      todo: group[0].todo,
    }));
}

function shortened(example: string): string {
  return example.length > LONGEST_EXAMPLE ? `${example.slice(0, LONGEST_EXAMPLE)}…` : example;
}

function cellNames(group: Problem[]): string {
  const named = group
    .filter((problem) => problem.row > 0)
    .slice(0, CELLS_NAMED)
    .map((problem) =>
      problem.column > 0 ? columnLetter(problem.column) + problem.row : `row ${problem.row}`,
    );
  const more = group.length - named.length;
  if (named.length === 0) return '';
  return more > 0 ? `${named.join(', ')} and ${more} more` : named.join(', ');
}
