// "Maria no longer works here": the person, not the client, is gone.

import { plainCharacters } from '../text';
import type { InboundWords } from './words';

/** True when the text says that the person, or the mailbox, is no longer there. */
export function saysLeftCompany(text: string, { patterns }: InboundWords): boolean {
  return patterns.left.test(plainCharacters(text).replace(/\s+/g, ' ').replace(/[’`´]/g, "'"));
}
