// A wrong click taken back: the line is marked as undone, and a correcting line says so.

import { SetUpProblem } from '../domain/set-up-problem';
import { type LogRow, lastLogged } from '../domain/touches';
import { correctionOf, halfUndone } from '../domain/touches/log';
import { afterLogging, appendLogged } from './log-touch';
import type { MailServices } from './mail-services';
import { readWork, type WorkView, workClient } from './work-view';

/** Takes back the newest logged touch of the key. Reason and contact that came with it stay as they are. */
export function undoTouch(services: MailServices, { touchKey }: { touchKey: string }): { outcome: string } {
  return services.lock.alone(() => {
    const view = readWork(services);
    const row = halfUndone(view.log).find(({ key }) => key === touchKey) ?? lastLogged(view.log, touchKey);
    if (!row) throw new SetUpProblem('There is nothing logged to take back here.');
    const log = takeBack(services, view, row);
    afterLogging(services, view, workClient(view, row.clientId), log);
    return { outcome: row.outcome };
  });
}

/** Marks the line, then adds the one that says so; returns the log as it is then. */
function takeBack(services: MailServices, view: WorkView, row: LogRow): LogRow[] {
  if (row.state !== 'Undone') {
    const taken: LogRow = { ...row, state: 'Undone' };
    // Named by its time and a call's state, which the new one is as well.
    view.desk.updateLog([taken], ['state']);
    view.desk.flush();
    // In place: the view's facts hold the same line.
    row.state = 'Undone';
  }
  const at = Math.floor(services.clock.now() / 1000) * 1000;
  return appendLogged(services, view, correctionOf(row, at));
}
