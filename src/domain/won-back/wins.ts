// Who came back: the rows that Won Back is to have, from the attribution and the Touch Log.

import type { Cents } from '../client';
import {
  type Attributed,
  type AttributionInput,
  attribute,
  type DatedAmount,
  type ListedClient,
} from '../metrics/attribution';
import { contactKey, isContact } from '../metrics/contacts';
import { type Member, memberFinder } from '../team/member';
import { isTalk } from '../touches/answers';
import { inOrder, type LogRow } from '../touches/log';
import type { WinRow } from './win-row';

export type Win = Pick<WinRow, 'client' | 'clientId' | 'round' | 'when' | 'order' | 'newRevenue' | 'wonBy'>;

export interface WinFacts {
  /** What the attribution goes by, with the window of the settings. */
  input: AttributionInput;
  nameOf: (clientId: string) => string;
  /** Who on Dormant Clients, by Client ID. */
  who: ReadonlyMap<string, string>;
  members: readonly Member[];
}

/**
 * The wins as the data shows them now, oldest first: in each round the first order that counts, or a line 'won back'.
 * Growth Clients are none.
 */
export function winsNow(facts: WinFacts): Win[] {
  const log = inOrder(facts.input.log.filter((row) => row.list === 'dormant' && isContact(row)));
  const memberNamed = memberFinder(facts.members);
  const wins: Win[] = [];
  for (const round of new Set(log.map((row) => row.round))) {
    const touches = byClient(log.filter((row) => row.round === round));
    const later = byClient(log.filter((row) => row.round > round));
    const clients = clientsOf(facts.input, round, touches, later);
    const attributed = attribute({ ...facts.input, log: [...touches.values()].flat(), clients });
    for (const { clientId, sales } of clients) {
      const found = attributed.get(contactKey(clientId, 'dormant'));
      if (!found || found.orderedAt === '' || !(found.counts || found.wonOn)) continue;
      const before = (touches.get(clientId) ?? []).filter(
        ({ at }) => facts.input.dayOf(at) <= found.orderedAt,
      );
      const by = facts.who.get(clientId) || whoDid(before);
      const wonBy = memberNamed(by)?.name ?? by;
      const client = facts.nameOf(clientId);
      wins.push({ client, clientId, round, when: found.orderedAt, wonBy, ...amounts(found, sales) });
    }
  }
  return wins.sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

const order = ({ when, clientId }: Win) => `${when} ${clientId}`;

function byClient(rows: readonly LogRow[]): Map<string, LogRow[]> {
  const found = new Map<string, LogRow[]>();
  for (const row of rows) found.set(row.clientId, [...(found.get(row.clientId) ?? []), row]);
  return found;
}

/** The sales of each round's clients end where the next round begins; what came before it is the earlier round's. */
function clientsOf(
  { clients, dayOf }: AttributionInput,
  round: number,
  touches: Map<string, LogRow[]>,
  later: Map<string, LogRow[]>,
): ListedClient[] {
  return clients
    .filter(({ clientId, list }) => list === 'dormant' && touches.has(clientId))
    .map((client) => {
      const first = (rows: LogRow[] | undefined) => (rows ? dayOf(rows[0].at) : '');
      const [begins, ends] = [first(touches.get(client.clientId)), first(later.get(client.clientId))];
      const sales = client.sales.filter(({ day }) => ends === '' || day < ends);
      return { ...client, sales, listedOn: round > 1 ? begins : client.listedOn };
    });
}

/** What is told by hand without an amount is not known; what does not count is nothing. */
function amounts(found: Attributed, sales: readonly DatedAmount[]): Pick<Win, 'order' | 'newRevenue'> {
  const ordered = sales.filter((sale) => sale.day === found.orderedAt && sale.amount > 0);
  const sum: Cents = ordered.reduce((total, sale) => total + sale.amount, 0);
  if (sum > 0) return { order: sum, newRevenue: found.newRevenue };
  const told = found.wonAmount > 0 ? found.wonAmount : null;
  return { order: told, newRevenue: told };
}

/** Whoever spoke with them last before they came back, else whoever made the last touch. */
function whoDid(touches: readonly LogRow[]): string {
  const talks = touches.filter(isTalk);
  const [last] = (talks.length ? talks : touches).slice(-1);
  return last ? last.by || last.mailbox : '';
}
