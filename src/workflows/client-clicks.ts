// Small clicks on a client's card: later, the proposed reason, the new contact.

import { type Day, isDay } from '../domain/day';
import type { ListKey } from '../domain/lists/columns';
import { SetUpProblem } from '../domain/set-up-problem';
import { againDay, withoutDate } from '../domain/touches/logging';
import { proposedReason } from '../domain/touches/proposed-reason';
import {
  afterLogging,
  appendLogged,
  checkContact,
  loggedRow,
  type NewContact,
  reasonNamed,
  writeTold,
} from './log-touch';
import type { MailServices } from './mail-services';
import { dateLine } from './phone-columns';
import { readWork, workClient } from './work-view';

interface ClientRequest {
  clientId: string;
  list: ListKey;
}

/**
 * Puts the client off until a day, or a word of the Again dropdown: a logged talk that lacks its date gets it, else
 * the day stands under Due until something is logged.
 */
export function later(services: MailServices, request: ClientRequest & { day: string }): { due: Day | '' } {
  return services.lock.alone(() => {
    const view = readWork(services);
    const client = workClient(view, request.clientId);
    const { today, settings } = view.facts.input;
    const due = againDay(request.day, today, settings.working);
    const row = withoutDate(client.own);
    if (due === undefined || (due === '' ? !row : !isDay(due) || due < today))
      throw new SetUpProblem(`"${request.day}" is no day to come. Choose when to get in touch again.`);
    if (row) {
      dateLine(view, row, due);
      return { due: afterLogging(services, view, client, view.log).due };
    }
    const change = { row: client.row, key: 'due', cell: { day: due } };
    services.book.writeCells(client.list, view.snapshots[client.list], [change], () => false);
    return { due };
  });
}

/** Takes over what the client said as Reason for Departure, marked as told. */
export function acceptReason(
  services: MailServices,
  request: ClientRequest & { reason: string },
): { reason: string } {
  return services.lock.alone(() => {
    const view = readWork(services);
    const client = workClient(view, request.clientId);
    const reason = reasonNamed(view, client, request.reason);
    if (reason === '')
      throw new SetUpProblem(`"${request.reason}" is not on the Reasons tab. Add it there, then try again.`);
    const row = [...client.own].reverse().find((one) => proposedReason(one) !== '');
    if (row) view.desk.updateLog([{ ...row, toldReason: reason }], ['toldReason']);
    view.desk.flush();
    writeTold(services, view, client, reason);
    return { reason };
  });
}

/** Somebody took over from the contact who left: the row names them, and a new round begins. */
export function newContact(services: MailServices, request: ClientRequest & NewContact): { stage: string } {
  checkContact(request);
  return services.lock.alone(() => {
    const view = readWork(services);
    const client = workClient(view, request.clientId);
    const known = client.own.some(
      (row) => row.outcome === 'has left' && row.round === client.stands.round - 1,
    );
    const at = Math.floor(services.clock.now() / 1000) * 1000;
    const what = { touch: 2, channel: 'Phone', outcome: 'has left', at } as const;
    const row = loggedRow(view, client, what);
    const log = known ? view.log : appendLogged(services, view, row);
    writeTold(services, view, client, '', request);
    return { stage: afterLogging(services, view, client, log).stage };
  });
}
