// One run at a time in a sheet: the document lock.

import { SetUpProblem } from '../domain/set-up-problem';

export interface Lock {
  /** Does the work alone. Throws a SetUpProblem when somebody else is at it. */
  alone<T>(work: () => T): T;
}

const WAIT_MS = 10_000;

export function documentLock(
  service: GoogleAppsScript.Lock.LockService,
  app: GoogleAppsScript.Spreadsheet.SpreadsheetApp,
): Lock {
  return {
    alone(work) {
      const lock = service.getDocumentLock();
      if (!lock.tryLock(WAIT_MS)) {
        throw new SetUpProblem(
          'Somebody else is running Rekindle in this sheet just now. Try again in a minute.',
        );
      }
      try {
        return work();
      } finally {
        // What is written must be there before the next run may read it.
        app.flush();
        lock.releaseLock();
      }
    },
  };
}
