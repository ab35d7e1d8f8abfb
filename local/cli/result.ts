// What the runner prints and how it ends.

import type { RunResult } from '../runtime/run-function';

const KILLED = 137;
export const FAILED = 1;

/**
 * What a function returned, as JSON: text that is JSON already stays as it is, undefined becomes null.
 * A value JSON cannot hold (a circular one) makes an error of its own.
 */
export function resultText(value: unknown): string {
  if (typeof value === 'string' && isJson(value)) return value;
  return JSON.stringify(value) ?? 'null';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** 0, 1 after an error, 137 after a kill. */
export function exitCodeOf(results: Pick<RunResult, 'ok' | 'killed'>[]): number {
  if (results.some((result) => result.killed)) return KILLED;
  return results.every((result) => result.ok) ? 0 : FAILED;
}
