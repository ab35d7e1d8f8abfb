// The Do Not Contact tab, read: who is held back, and which addresses are dead.

import { canonicalAddress, type DoNotContact, doNotContact } from '../mail';
import { fold } from '../reading/fold';
import { type Candidate, cell, knownAddresses, knownNames } from './candidate';

/** A row of the tab. */
export interface DoNotContactEntry {
  /** An address, several, or a whole domain; '' where the row names a client only. */
  address: string;
  /** Name or id of a client; '' where the row is about an address only. */
  client: string;
  /** 'asked', 'bounced', 'complained', 'our decision'. */
  source: string;
}

export interface DoNotContactList {
  /** Why the client is held back, as a sentence, or ''. A dead address alone holds no client back. */
  holdsBack(candidate: Candidate): string;
  /** The same of somebody of whom only the address is known. */
  holdsAddress(email: string): string;
  /** The entry that calls the address dead, or undefined. */
  dead: DoNotContact;
}

export function readDoNotContact(entries: readonly DoNotContactEntry[]): DoNotContactList {
  const alive = entries.filter((entry) => !isDead(entry));
  const addresses = doNotContact(alive.flatMap(entriesIn));
  const clients = new Set(alive.map((entry) => fold(entry.client)).filter((name) => name !== ''));
  return {
    holdsBack: (candidate) => heldBack(candidate, addresses, clients),
    holdsAddress: (email) => heldAddress(email, addresses),
    dead: doNotContact(entries.filter(isDead).flatMap(entriesIn)),
  };
}

/** The canonical address, or '' where there is none. */
export function canonicalOrNone(address: string): string {
  return address.includes('@') ? canonicalAddress(address) : '';
}

/** Everything in the cell that has an @. */
export function addressesIn(text: string): string[] {
  return text.split(/[,;/|\s<>]+/).filter((part) => part.includes('@'));
}

/** By a present address, its Gmail twin or its domain; by an address they had before; by name or id. */
function heldBack(candidate: Candidate, addresses: DoNotContact, clients: ReadonlySet<string>): string {
  const present = heldAddress(cell(candidate, 'email'), addresses);
  if (present) return present;
  const former = knownAddresses(candidate).find((one) => names(addresses(one), one));
  if (former) return `${former}, an address of theirs, is on Do Not Contact.`;
  const known = [candidate.client, candidate.clientId].map(fold).concat(knownNames(candidate));
  return known.some((name) => clients.has(name)) ? `${candidate.client} is on Do Not Contact.` : '';
}

function heldAddress(email: string, addresses: DoNotContact): string {
  const entry = addressesIn(email).map(addresses).find(Boolean);
  return entry === undefined ? '' : `${entry} is on Do Not Contact.`;
}

/** A former address counts only where it stands itself; a whole domain is about the present one. */
function names(entry: string | undefined, address: string): boolean {
  return entry !== undefined && canonicalOrNone(entry) === canonicalOrNone(address);
}

/** A dead address says nothing about the client: a new address of theirs may be written to. */
function isDead(entry: DoNotContactEntry): boolean {
  return fold(entry.source) === 'bounced';
}

/** The addresses and domains of a cell; a cell with two of them, or a name beside, holds back each. */
function entriesIn({ address }: DoNotContactEntry): string[] {
  const addresses = addressesIn(address);
  return addresses.length > 0 ? addresses : address.split(/[,;/|\s]+/).filter((part) => part.includes('.'));
}
