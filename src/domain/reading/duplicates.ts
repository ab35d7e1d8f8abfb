// Clients that may be one: shown side by side for the owner to merge, never merged by guess.

import type { ClientRecord } from '../client';
import { fold } from './fold';
import { nameCore } from './names';
import { emailsIn } from './parties';
import type { PossibleDuplicate } from './types';

/** More than the owner would ever go through at once. */
const MOST_PAIRS = 200;
/** Beyond this many clients of one value (a switchboard number, a shop's own address) it says nothing. */
const MOST_ALIKE = 4;
const LONG_ENOUGH = 8;
const PHONE_DIGITS = 9;

/** Pairs of clients alike in name (but for legal form or one letter), email or phone, the likeliest first. */
export function findDuplicates(clients: ClientRecord[]): PossibleDuplicate[] {
  const pairs = new Map<string, PossibleDuplicate>();
  const names = clients.map((client) => fold(client.facts.name));
  const cores = names.map(nameCore);
  pairUp(clients, pairs, (_client, at) => [names[at]], 'They have the same name.');
  pairUp(clients, pairs, (client) => emailsIn(client.facts.email), 'They have the same email address.');
  pairUp(
    clients,
    pairs,
    (_client, at) => [cores[at]],
    'Their names differ only in the legal form or the order of words.',
  );
  pairUp(clients, pairs, (client) => phoneKey(client.facts.phone), 'They have the same phone number.');
  if (clients.length <= 20_000)
    pairUp(clients, pairs, (_client, at) => slips(cores[at]), 'Their names differ by one letter.');
  return [...pairs.values()];
}

function pairUp(
  clients: ClientRecord[],
  pairs: Map<string, PossibleDuplicate>,
  keysOf: (client: ClientRecord, at: number) => string[],
  why: string,
): void {
  const buckets = new Map<string, number[]>();
  clients.forEach((client, at) => {
    for (const key of new Set(keysOf(client, at))) {
      if (key === '') continue;
      const bucket = buckets.get(key);
      if (!bucket) buckets.set(key, [at]);
      else if (bucket.length <= MOST_ALIKE) bucket.push(at);
    }
  });
  for (const bucket of buckets.values()) {
    if (bucket.length < 2 || bucket.length > MOST_ALIKE) continue;
    for (let other = 1; other < bucket.length && pairs.size < MOST_PAIRS; other++)
      addPair(clients, pairs, bucket[0], bucket[other], why);
  }
}

function addPair(
  clients: ClientRecord[],
  pairs: Map<string, PossibleDuplicate>,
  a: number,
  b: number,
  why: string,
): void {
  const key = `${a} ${b}`;
  if (pairs.has(key)) return;
  const [first, second] = [clients[a], clients[b]];
  pairs.set(key, {
    clients: [first.identities[0], second.identities[0]],
    names: [first.facts.name, second.facts.name],
    why,
  });
}

function phoneKey(phone: string): string[] {
  const digits = phone.replace(/\D/g, '');
  return digits.length >= PHONE_DIGITS ? [digits.slice(-PHONE_DIGITS)] : [];
}

/** The name with each of its letters left out in turn: two names one slip apart share one of these. */
function slips(core: string): string[] {
  if (core.length < LONG_ENOUGH || core.length > 60 || /\d/.test(core)) return [];
  const all = [core];
  for (let at = 0; at < core.length; at++) all.push(core.slice(0, at) + core.slice(at + 1));
  return all;
}
