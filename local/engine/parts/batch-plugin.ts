// Lets a function run inside one dispatch, so that everything it dispatches becomes one revision.

import { registries, UIPlugin } from '@odoo/o-spreadsheet';

const BATCH = 'REKINDLE_BATCH';
let work: (() => void) | null = null;

class BatchPlugin extends UIPlugin {
  override handle(command: { type: string }) {
    if (command.type !== BATCH || !work) return;
    const run = work;
    work = null;
    run();
  }
}

/** Runs `run` with everything it dispatches recorded as one revision and evaluated once. */
export function dispatchTogether(dispatch: (type: string) => void, run: () => void): void {
  work = run;
  try {
    dispatch(BATCH);
  } finally {
    work = null;
  }
}

export function registerBatch(): void {
  registries.featurePluginRegistry.add('rekindle_batch', BatchPlugin as never);
}
