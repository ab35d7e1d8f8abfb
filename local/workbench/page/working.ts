// Runs of menu items: a sign while they work, the red bar when they fail.

import { $ } from './dom';
import type { Runner } from './runner';

/** A function that runs a menu item. */
export function working(runner: Runner, fail: (sentence: string) => void): (functionName: string) => void {
  const sign = $('working');
  let running = 0;
  const show = () => {
    sign.textContent = running > 0 ? 'Running script…' : '';
  };
  return async (functionName) => {
    running++;
    show();
    const { error } = await runner.run(functionName, []);
    running--;
    show();
    if (error !== undefined) fail(error);
  };
}
