// "Sent or not?": nobody can know, so a person decides.

import { SetUpProblem } from '../domain/set-up-problem';
import type { TouchState } from '../domain/touches';
import type { MailServices } from './mail-services';
import { updateStanding } from './update-standing';

export interface ResolveRequest {
  touchKey: string;
  /** True: it counts as sent. False: it may be prepared again. */
  sent: boolean;
}

const IN_DOUBT: readonly TouchState[] = ['Sent or not?', 'Withdrawn'];

export function resolveTouch(services: MailServices, request: ResolveRequest): { state: TouchState } {
  return services.lock.alone(() => {
    const desk = services.openDesk(services.book.readState().tabs);
    const log = desk.log();
    const row = log.rows.find((one) => one.key === request.touchKey);
    if (!row || !IN_DOUBT.includes(row.state)) {
      throw new SetUpProblem('This touch is not in doubt. Look at the Touch Log for where it stands.');
    }
    const state: TouchState = request.sent ? 'Sent' : 'Failed';
    const settled = { ...row, state };
    desk.updateLog([settled], ['state']);
    const rows = log.rows.map((one) => (one === row ? settled : one));
    updateStanding(services, rows, new Set([row.clientId]));
    return { state };
  });
}
