// One client's case: everything a stop rule looks at, gathered once.

import { type AddressReading, canonicalAddress, readAddress } from '../mail';
import { answerTime } from './answers';
import { type Candidate, cell, knownAddresses } from './candidate';
import { colleagueIn } from './colleague';
import { addressesIn, canonicalOrNone, type DoNotContactList, readDoNotContact } from './do-not-contact-list';
import { hasLeft, inOrder, type LogRow, mended, touchKey, withoutUndone } from './log';
import type { PlanInput } from './plan-input';
import { type Round, roundOfClient } from './rounds';
import { companyDomain } from './shared-domains';

/** What all clients of a plan share. */
export interface PlanFacts {
  input: PlanInput;
  rowsByClient: ReadonlyMap<string, LogRow[]>;
  rowsByAddress: ReadonlyMap<string, LogRow[]>;
  /** Names of the clients that have the address, by canonical address. */
  holders: ReadonlyMap<string, { clientId: string; client: string }[]>;
  /** Answers lately seen or logged, by the company's domain. */
  answersByDomain: ReadonlyMap<string, { address: string; at: number }[]>;
  doNotContact: DoNotContactList;
}

export interface ClientCase {
  facts: PlanFacts;
  candidate: Candidate;
  reading: AddressReading;
  /** '' unless the cell holds exactly one address. */
  address: string;
  /** Every address that is this client's, canonical: the present one and those met before. */
  addresses: ReadonlySet<string>;
  round: Round;
  key: string;
  /** The client's log, oldest first, without what was taken back. */
  own: LogRow[];
  /** The same of the present round and list. */
  inRound: LogRow[];
  /** The client's log and every row to the present address, whoever's it is, oldest first. */
  near: LogRow[];
}

/** Reads log, list and Do Not Contact once, for looking at many clients. */
export function planFacts(given: PlanInput): PlanFacts {
  const input = { ...given, log: mended(given.log, given.now) };
  const log = inOrder(withoutUndone(input.log));
  const addressOf = (row: LogRow) => canonicalOrNone(row.address);
  return {
    input,
    rowsByClient: groupBy(log, (row) => row.clientId),
    rowsByAddress: groupBy(log, addressOf),
    holders: groupBy(
      [
        ...input.candidates.filter((one) => !one.isCopy).flatMap((one) => holder(one, cell(one, 'email'))),
        ...input.others.flatMap((one) => holder(one, one.email)),
      ],
      (one) => one.address,
    ),
    answersByDomain: groupBy(
      [
        ...input.mailbox.answers,
        ...log
          .filter((row) => row.state === 'Answered')
          .map((row) => ({ address: row.address, at: answerTime(row) })),
        ...log.flatMap((row) => colleagueIn(row) ?? []),
      ],
      (one) => companyDomain(one.address),
    ),
    doNotContact: readDoNotContact(input.doNotContact),
  };
}

/** @param ownDraft the row of a draft that is itself being looked at: it does not stand in its own way */
export function clientCase(facts: PlanFacts, candidate: Candidate, ownDraft?: LogRow): ClientCase {
  const { input } = facts;
  const reading = readAddress(cell(candidate, 'email'));
  const address = reading.kind === 'one' ? reading.address : '';
  const counts = (row: LogRow) => row !== ownDraft;
  const own = (facts.rowsByClient.get(candidate.clientId) ?? []).filter(counts);
  const round = roundOfClient(own, candidate, input);
  const toAddress = facts.rowsByAddress.get(canonicalOrNone(address)) ?? [];
  const known = [address, ...knownAddresses(candidate)].map(canonicalOrNone).filter((one) => one !== '');
  return {
    facts,
    candidate,
    reading,
    address,
    addresses: new Set(known),
    round,
    key: ownDraft?.key ?? touchKey(candidate.clientId, input.list, round.round, input.touch),
    own,
    inRound: own.filter((row) => row.round === round.round && row.list === input.list),
    near: inOrder([...own, ...toAddress.filter((row) => row.clientId !== candidate.clientId && counts(row))]),
  };
}

/** When the client was last mailed or spoken to, milliseconds since 1970; 0 for never. */
export function lastTouchAt(rows: readonly LogRow[]): number {
  return rows.reduce(
    (last, row) => (hasLeft(row) || row.state === 'Logged' ? Math.max(last, row.at) : last),
    0,
  );
}

/** A cell with two addresses is never mailed, but both count as that client's. */
function holder({ clientId, client }: { clientId: string; client: string }, email: string) {
  return addressesIn(email).map((address) => ({ clientId, client, address: canonicalAddress(address) }));
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === '') continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
