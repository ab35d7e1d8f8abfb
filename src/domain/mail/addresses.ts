// What stands in an email cell: one address that can be mailed, or a sentence why not.

import isEmail from 'validator/lib/isEmail';
import { asciiDomain } from './punycode';
import { plainCharacters } from './text';
import { likelyDomain } from './typos';

/** What a cell holds. Only 'one' may be mailed; the others say why not. */
export type AddressReading =
  | { kind: 'one'; address: string; name: string; warnings: AddressWarning[] }
  | { kind: 'none' | 'several' | 'invalid' | 'noreply'; sentence: string };

export interface AddressWarning {
  kind: 'role' | 'typo';
  sentence: string;
}

const ROLES = new Set(
  (
    'info office sales contact kontakt hello hallo hi mail email admin administration support service team ' +
    'billing accounts accounting invoice invoices orders order shop enquiries inquiries reception buero office ' +
    'vertrieb verkauf commercial contabilidad compras ventas ufficio commerciale amministrazione verkoop'
  ).split(' '),
);
const NOBODY = /^(no|do[-_.]?not|dont|not)[-_.]?reply|^(mailer-daemon|postmaster|bounces?|nobody)$/;

/** What people write into a cell to say that there is nothing. */
const NOTHING = /^(n\/?a|none|no|nil|null|unknown|tbd|x+|-+|\?+)\.?$/i;

/** Reads one email cell. The address comes back in lower case with an ASCII domain, ready to mail. */
export function readAddress(cell: string): AddressReading {
  const text = plainCharacters(cell).replace(/\s+/g, ' ').trim();
  if (text === '' || NOTHING.test(text)) return { kind: 'none', sentence: 'There is no email address.' };
  const found = addressTokens(text);
  const distinct = new Set(found.map((token) => token.toLowerCase()));
  if (distinct.size > 1) return { kind: 'several', sentence: severalSentence(distinct.size) };
  if (distinct.size === 0) return invalid(text);
  return readOne(found[0], text);
}

/** Lower case, ASCII domain, no 'mailto:', brackets or full stop around it. For text that is one address. */
export function normaliseAddress(text: string): string {
  const bare = plainCharacters(text)
    .trim()
    .replace(/^mailto:([^?]*).*$/i, '$1')
    .replace(/^[<("'“„[]+|[>)"'”“\].,;:]+$/g, '');
  const at = bare.lastIndexOf('@');
  return at < 0
    ? bare.toLowerCase()
    : `${bare.slice(0, at).toLowerCase()}@${asciiDomain(bare.slice(at + 1))}`;
}

/**
 * The address by which mailboxes are told apart: what follows a plus is dropped, and at Gmail the dots.
 * Two addresses with the same canonical form count as the same person.
 */
export function canonicalAddress(address: string): string {
  const [local, domain] = splitAddress(normaliseAddress(address));
  const untagged = local.replace(/(.)\+.*$/, '$1');
  if (domain !== 'gmail.com' && domain !== 'googlemail.com') return `${untagged}@${domain}`;
  return `${untagged.replace(/\./g, '')}@gmail.com`;
}

/** Local part and domain; the domain is '' where there is no @. */
export function splitAddress(address: string): [local: string, domain: string] {
  const at = address.lastIndexOf('@');
  return at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at + 1)];
}

/** Everything in the text that has an @ within, cut at the signs that part addresses. */
function addressTokens(text: string): string[] {
  return text
    .split(/[,;/|\s<>]+/)
    .filter((token) => /[^@]@[^@]/.test(token))
    .map(normaliseAddress);
}

function readOne(address: string, text: string): AddressReading {
  const [local, domain] = splitAddress(address);
  // Gmail takes letters beyond ASCII before the @ from nobody we could ask; a quoted local part nobody has.
  if (/[^\x21-\x7e]|["\\]/.test(local) || !isEmail(address)) return invalid(text);
  if (NOBODY.test(local))
    return { kind: 'noreply', sentence: `“${address}” is read by nobody: ask for a person’s address.` };
  return { kind: 'one', address, name: nameBeside(text), warnings: warnings(local, domain) };
}

function invalid(text: string): AddressReading {
  return { kind: 'invalid', sentence: `“${text}” is not an email address: correct it in your list.` };
}

function severalSentence(count: number): string {
  return `${count === 2 ? 'Two' : count} addresses in one cell: keep one.`;
}

function warnings(local: string, domain: string): AddressWarning[] {
  const found: AddressWarning[] = [];
  const likely = likelyDomain(domain);
  if (likely)
    found.push({ kind: 'typo', sentence: `“${domain}” may be a slip: did they mean ${local}@${likely}?` });
  if (ROLES.has(local))
    found.push({
      kind: 'role',
      sentence: `“${local}@” is a shared mailbox: a person’s own address works better.`,
    });
  return found;
}

/** The name in 'Jo Doe <jo@example.com>', or ''. */
function nameBeside(text: string): string {
  const named = /^([^<>@]+)<[^<>]+>$/.exec(text);
  return named ? named[1].trim().replace(/^["'“„](.*)["'”“]$/, '$1') : '';
}
