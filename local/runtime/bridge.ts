// google.script.run in one process: a call from the page, what may cross and what becomes of the rest.

import { checkCallable, crossAnswer, crossArguments } from './crossing';
import { type RunOptions, type RunResult, runFunction } from './run-function';
import type { World } from './world-types';

export { crossAnswer, crossArguments };

/** One call of google.script.run in this process. Illegal names and arguments throw at once, as in the page. */
export function bridgeCall(
  world: World,
  name: string,
  args: unknown[] = [],
  options: Omit<RunOptions, 'functionName' | 'args'> = {},
): RunResult {
  checkCallable(name);
  const result = runFunction(world, { ...options, functionName: name, args: crossArguments(args) });
  return result.ok ? { ...result, value: crossAnswer(result.value) } : result;
}
