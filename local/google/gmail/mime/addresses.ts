// Address lists of From, To, Cc and Bcc: reading them, and saying which Gmail would refuse.

import { decodeWords } from './words';

export interface Address {
  name: string;
  /** As written, without angle brackets. */
  address: string;
}

/** An address list, commas inside quotes and comments respected. Empty entries are dropped. */
export function readAddresses(raw: string): Address[] {
  return splitList(raw)
    .map((entry) => entry.trim())
    .filter(Boolean)
    .map(readAddress);
}

function splitList(raw: string): string[] {
  const entries: string[] = [''];
  let quoted = false;
  let depth = 0;
  for (let index = 0; index < raw.length; index++) {
    const character = raw[index];
    if (character === '\\') {
      entries[entries.length - 1] += raw.slice(index, ++index + 1);
      continue;
    }
    if (character === '"') quoted = !quoted;
    if (!quoted && (character === '<' || character === '(')) depth++;
    if (!quoted && (character === '>' || character === ')')) depth--;
    if (character === ',' && !quoted && depth <= 0) entries.push('');
    else entries[entries.length - 1] += character;
  }
  return entries;
}

function readAddress(entry: string): Address {
  const angled = /^(.*)<([^<>]*)>\s*$/s.exec(entry);
  if (!angled) return { name: '', address: entry.replace(/\s*\([^)]*\)\s*$/, '').trim() };
  const name = angled[1].trim().replace(/^"(.*)"$/s, '$1');
  return { name: decodeWords(name.replace(/\\(.)/g, '$1')), address: angled[2].trim() };
}

const LOCAL = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const QUOTED_LOCAL = /^"(?:[\x20\x21\x23-\x5b\x5d-\x7e]|\\[\x20-\x7e])+"$/;
const DOMAIN = /^([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+([A-Za-z]{2,63}|xn--[A-Za-z0-9-]{1,59})$/;

/**
 * Whether Gmail takes an address: one @, a domain with a dot, plain ASCII. Gmail may accept more (addresses in other
 * scripts); refusing them is the careful side.
 */
export function isSendable(address: string): boolean {
  const at = address.lastIndexOf('@');
  const local = address.slice(0, at);
  if (at < 1 || local.length > 64 || address.length > 254) return false;
  return (LOCAL.test(local) || QUOTED_LOCAL.test(local)) && DOMAIN.test(address.slice(at + 1));
}

/** The mailbox an address reaches: lower case, without +tag; Gmail's own domains ignore dots as well. */
export function mailboxOf(address: string): string {
  const [local, domain] = address.toLowerCase().split(/@(?=[^@]*$)/);
  const plain = local.replace(/\+.*$/, '');
  const google = domain === 'gmail.com' || domain === 'googlemail.com';
  return google ? `${plain.replace(/\./g, '')}@gmail.com` : `${plain}@${domain}`;
}
