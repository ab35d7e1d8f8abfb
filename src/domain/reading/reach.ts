// How many clients can be reached, and by what.

import type { ClientRecord } from '../client';
import { emailsIn } from './parties';
import type { Reach } from './types';

/** True when there is a way to reach the client. */
export function isReachable(client: ClientRecord): boolean {
  return countReach([client]).none === 0;
}

/** An email cell counts when it holds exactly one address. */
export function countReach(clients: ClientRecord[]): Reach {
  const reach: Reach = { email: 0, phone: 0, address: 0, none: 0 };
  for (const { facts } of clients) {
    const email = emailsIn(facts.email).length === 1;
    const phone = facts.phone.replace(/\D/g, '').length >= 5;
    const address = facts.address !== '';
    if (email) reach.email++;
    if (phone) reach.phone++;
    if (address) reach.address++;
    if (!email && !phone && !address) reach.none++;
  }
  return reach;
}
