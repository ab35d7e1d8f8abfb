// Stop rules about people who must not, or no longer, be written to. Each gives its sentence, or '' to let pass.

import { canonicalAddress } from '../mail';
import { answerTime, waitingAnswer } from './answers';
import { type ClientCase, lastTouchAt } from './client-case';
import { canonicalOrNone } from './do-not-contact-list';
import type { LogRow } from './log';

const DAY_MS = 86_400_000;

/** Do Not Contact: the address, its Gmail twin, its domain, an address the client had before, the client. */
export function heldBack({ facts, candidate }: ClientCase): string {
  return facts.doNotContact.holdsBack(candidate);
}

/** They asked to be left alone, in answer to any mail to this client or address. */
export function optedOut({ near }: ClientCase): string {
  return near.some((row) => row.state === 'Opted out') ? 'They asked not to be written to any more.' : '';
}

/** The address on Do Not Contact as dead, or a mail to it that came back. */
export function deadAddress({ facts, near, address }: ClientCase): string {
  if (address === '') return '';
  const bounced = near.some(
    (row) => row.state === 'Bounced' && canonicalOrNone(row.address) === canonicalAddress(address),
  );
  return bounced || facts.doNotContact.dead(address) !== undefined
    ? `Mail to ${address} came back: ask for another address, or call.`
    : '';
}

/** The person behind the address has left that company; with a new address all begins anew. */
export function hasLeftCompany({ own, address }: ClientCase): string {
  const gone = own.filter((row) => row.outcome === 'has left').map((row) => addressThen(own, row));
  return address !== '' && gone.some((one) => one === '' || one === canonicalOrNone(address))
    ? 'The person at this address has left: put in the address of the new contact.'
    : '';
}

/** The address of a logged line, or of the last mail before it. */
function addressThen(rows: LogRow[], line: LogRow): string {
  const before = rows.slice(0, rows.indexOf(line) + 1).filter((row) => row.address !== '');
  return before.length === 0 ? '' : canonicalOrNone(before[before.length - 1].address);
}

/** They answered, and nobody has taken it up since: the log says so, or the mailbox does. */
export function answered({ facts, own, near, addresses }: ClientCase): string {
  const { input } = facts;
  const say = (at: number) =>
    `They answered on ${input.date(input.dayOf(at))}: answer them yourself, then log what was said.`;
  const waiting = waitingAnswer(near);
  if (waiting) return say(answerTime(waiting));
  const last = lastTouchAt(own);
  const inMailbox = input.mailbox.answers.find(
    ({ address, at }) => addresses.has(canonicalOrNone(address)) && at > last,
  );
  return inMailbox ? say(inMailbox.at) : '';
}

/** Mail went to and fro by hand lately: they are in a conversation, not dormant. */
export function inConversation({ facts, addresses }: ClientCase): string {
  const { mailbox, now, settings, date, dayOf } = facts.input;
  const recent = mailbox.conversations.find(
    ({ address, at }) => addresses.has(canonicalOrNone(address)) && now - at < settings.quietDays * DAY_MS,
  );
  return recent
    ? `You exchanged mail with them on ${date(dayOf(recent.at))}, less than ${settings.quietDays} days ago: go on from there.`
    : '';
}

/** Dormant list: an order that the list did not know when the client came onto it. */
export function orderedSince({ facts, candidate }: ClientCase): string {
  const { list, lastOrder, lastOrderWhenListed } = candidate;
  return list === 'dormant' && lastOrder > lastOrderWhenListed
    ? `They ordered on ${facts.input.date(lastOrder)}: thank them instead.`
    : '';
}

export function boughtIdea({ candidate }: ClientCase): string {
  return candidate.list === 'growth' && candidate.boughtIdea
    ? 'They have bought what you wanted to suggest.'
    : '';
}

export function reachedLevel({ candidate }: ClientCase): string {
  return candidate.list === 'growth' && candidate.reachedLevel
    ? 'They buy at the level they should by now.'
    : '';
}

export function noAddress({ reading }: ClientCase): string {
  return reading.kind === 'none' ? `${reading.sentence} Add one, or call.` : '';
}

export function severalAddresses({ reading }: ClientCase): string {
  return reading.kind === 'several' ? reading.sentence : '';
}

export function badAddress({ reading }: ClientCase): string {
  return reading.kind === 'invalid' ? reading.sentence : '';
}

export function noReplyAddress({ reading }: ClientCase): string {
  return reading.kind === 'noreply' ? reading.sentence : '';
}

/** Two clients with one address are never told apart by guess. */
export function sharedAddress({ facts, candidate, address }: ClientCase): string {
  const others = (facts.holders.get(canonicalOrNone(address)) ?? []).filter(
    (one) => one.clientId !== candidate.clientId,
  );
  return others.length > 0
    ? `${address} also stands with ${others[0].client}: correct one of the two, or merge them.`
    : '';
}
