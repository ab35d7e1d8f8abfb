// The Do Not Contact list: whole addresses, their Gmail twins, and whole domains.

import { canonicalAddress, normaliseAddress, splitAddress } from './addresses';
import { asciiDomain } from './punycode';

/** Tells for an address which entry of the list holds it back, as it is written there, or undefined. */
export type DoNotContact = (address: string) => string | undefined;

/**
 * Reads the list once for many look-ups. 'jo@example.com' also holds back jo+news@example.com, at Gmail also
 * j.o@gmail.com; '@example.com' (or 'example.com') also every address at shop.example.com.
 */
export function doNotContact(entries: readonly string[]): DoNotContact {
  const addresses = new Map<string, string>();
  const domains = new Map<string, string>();
  for (const entry of entries.filter((text) => text.trim() !== '')) {
    const [local, domain] = splitAddress(normaliseAddress(entry));
    if (local !== '' && domain !== '') addresses.set(canonicalAddress(entry), entry);
    else domains.set(asciiDomain(domain || local), entry);
  }
  return (address) => {
    const canonical = canonicalAddress(address);
    return addresses.get(canonical) ?? domainEntry(domains, splitAddress(normaliseAddress(address))[1]);
  };
}

function domainEntry(domains: ReadonlyMap<string, string>, domain: string): string | undefined {
  for (let rest = domain; rest !== ''; rest = rest.replace(/^[^.]*\.?/, '')) {
    const entry = domains.get(rest);
    if (entry !== undefined) return entry;
  }
  return undefined;
}
