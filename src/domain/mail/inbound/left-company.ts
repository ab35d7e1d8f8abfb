// "Maria no longer works here": the person, not the client, is gone.

import { plainCharacters } from '../text';
import type { InboundWords } from './words';

/** True when the text says that the person, or the mailbox, is no longer there. A machine needs fewer words. */
export function saysLeftCompany(text: string, { patterns }: InboundWords, automatic = false): boolean {
  const plain = plainCharacters(text).replace(/\s+/g, ' ').replace(/[’`´]/g, "'");
  return patterns.left.test(plain) || (automatic && patterns.leftForSure.test(plain));
}
