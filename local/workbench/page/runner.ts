// Runs functions of the script on the server and waits for how they end.

import type { Ended } from '../protocol';
import type { Connection } from './connection';
import type { Grid } from './grid';

export interface Runner {
  /** Runs after what was typed and selected before has arrived. Never rejects. */
  run(functionName: string, args: unknown[]): Promise<Ended>;
}

/** The runner of this page. */
export function createRunner(connection: Connection, grid: Grid): Runner {
  const waiting = new Map<number, (ended: Ended) => void>();
  let started = 0;
  connection.on('ended', ({ run }) => {
    waiting.get(run.id)?.(run);
    waiting.delete(run.id);
  });
  return {
    async run(functionName, args) {
      const id = ++started;
      const ended = new Promise<Ended>((resolve) => waiting.set(id, resolve));
      try {
        await grid.settled();
        await connection.post('/run', { id, functionName, args });
      } catch (problem) {
        return { id, ok: false, error: (problem as Error).message };
      }
      return ended;
    },
  };
}
