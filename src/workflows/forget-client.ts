// A copy of everything the tabs hold of a client, and forgetting them: on Rekindle's own tabs only.

import { addDays } from '../domain/day';
import { isDateCell } from '../domain/grid';
import { SetUpProblem } from '../domain/set-up-problem';
import type { KeptNumbers } from '../domain/state';
import { colleagueIn, withoutColleague } from '../domain/touches/colleague';
import { canonicalOrNone } from '../domain/touches/do-not-contact-list';
import { isOpen, type LogRow } from '../domain/touches/log';
import type { ClientNames } from '../sheets/client-rows';
import type { MailServices } from './mail-services';
import { knownClient } from './merge-clients';
import { salesByDay } from './outreach-figures';
import { readAndScore } from './read-and-score';
import { readWork, type WorkView } from './work-view';

interface ClientWish {
  clientId: string;
}

/** All that Rekindle's tabs hold of the client, as text to read or hand over. Writes nothing. */
export function copyOfClient(services: MailServices, { clientId }: ClientWish): { text: string } {
  const view = readWork(services);
  const client = namesOf(view, clientId);
  const blocks = view.desk.rowsOfClient(client).map(({ tab, facts }) => [tab, ...filled(facts)].join('\n'));
  const known = view.state.clients[clientId]?.identities ?? [];
  const text = [...blocks, ['Known by', ...known].join('\n')].join('\n\n');
  if (blocks.length === 0) throw new SetUpProblem('The tabs hold nothing of this client any more.');
  return { text };
}

const filled = (facts: [string, string][]) =>
  facts.filter(([, cell]) => cell.trim() !== '').map(([header, cell]) => `${header}: ${cell}`);

function namesOf({ state }: WorkView, clientId: string): ClientNames {
  const { name, identities } = knownClient(state, clientId);
  const addresses = identities.filter((one) => one.startsWith('email:')).map((one) => one.slice(6));
  return { clientId, name, addresses };
}

export interface Forgotten {
  rows: number;
  logLines: number;
  /** What is left to do by hand. */
  text: string;
}

/** What says nothing of the person: the line still counts. */
const NOTHING: Partial<LogRow> = {
  client: '',
  address: '',
  note: '',
  subject: '',
  text: '',
  messageId: '',
  threadId: '',
  wireId: '',
};

/**
 * Takes the client out of Rekindle's tabs. Lines of the log stay without name, address and words, and
 * so do the days and amounts of what they bought since they were listed, so that counts hold; an address on Do Not Contact stays, without the name. The owner's own tabs and the mailbox are not touched.
 */
export function forgetClient(services: MailServices, { clientId }: ClientWish): Forgotten {
  return services.lock.alone(() => {
    const view = readWork(services);
    const { state, desk, log } = view;
    const client = namesOf(view, clientId);
    const lines = log.filter((row) => row.clientId === clientId);
    if (lines.some(isOpen))
      throw new SetUpProblem(
        'A mail to this client is prepared or in doubt. Settle it first, then try again.',
      );
    const kept = { ...state.kept, [clientId]: numbersOf(services, view, clientId) };
    // First of all: whatever ends this run, nobody writes to them any more.
    keepAway(services, view, client);
    const rows = desk.forgetRows(client);
    desk.updateLog(
      lines.map((row) => ({ ...row, ...NOTHING })),
      Object.keys(NOTHING) as (keyof LogRow)[],
    );
    const named = log.filter(
      (row) => row.clientId !== clientId && client.addresses.includes(colleagueIn(row)?.address ?? ''),
    );
    desk.updateLog(
      named.map((row) => ({ ...row, note: withoutColleague(row) })),
      ['note'],
    );
    const memory = { dormant: { ...state.memory.dormant }, growth: { ...state.memory.growth } };
    delete memory.dormant[clientId];
    delete memory.growth[clientId];
    // The id stays taken: another client with it would have these lines.
    const clients = { ...state.clients, [clientId]: { name: 'Forgotten', identities: [] } };
    services.book.writeState({ ...state, clients, kept, memory });
    services.book.flush();
    return { rows, logLines: lines.length, text: REST };
  });
}

/** The sales that the figures look at: since they were listed, for the growth list also those of a year before. */
function numbersOf(services: MailServices, view: WorkView, clientId: string): KeptNumbers {
  const client = view.clients.find((one) => one.clientId === clientId);
  const cell = client?.cells['listedOn'] ?? '';
  const listedOn = isDateCell(cell) ? cell.day : '';
  const from = client?.list === 'growth' && listedOn !== '' ? addDays(listedOn, -364) : listedOn;
  try {
    const sales = salesByDay(readAndScore(services)).get(clientId) ?? [];
    return { listedOn, sales: sales.filter(({ day }) => day >= from) };
  } catch (error) {
    // Tabs of the owner's that cannot be read are no reason to remember somebody.
    if (!(error instanceof SetUpProblem)) throw error;
    return { listedOn, sales: [] };
  }
}

/** Their bare addresses on Do Not Contact: the next refresh may find them in the owner's tabs again. */
function keepAway(services: MailServices, { desk, facts }: WorkView, { addresses }: ClientNames): void {
  const listed = new Set(desk.doNotContact().map(({ address }) => canonicalOrNone(address)));
  const added = addresses.filter((address) => !listed.has(canonicalOrNone(address)));
  const { today } = facts.input;
  desk.addDoNotContact(
    added.map((address) => ({ address, client: '', since: today, source: 'asked', note: '' })),
  );
  services.book.flush();
}

const REST =
  'Forgotten on the tabs that Rekindle made. Your own tabs and the mails in Gmail are as they were: take the client out there too, or the next refresh lists them anew. Their address stays on Do Not Contact, so that no mail goes to it.';
