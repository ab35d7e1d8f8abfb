// One client's card, asked for when it is needed; nothing waits for it meanwhile.

import { useEffect, useState } from 'preact/hooks';
import { ask } from '../server';
import type { Card } from './draft';

interface Known {
  /** Null while it is not known. */
  card: Card | null;
  /** The sentence of why it cannot be known. */
  problem: string;
}

/** @param clientId '' for none */
export function useCard(clientId: string): Known & { setCard: (card: Card) => void } {
  const [known, setKnown] = useState<Known>({ card: null, problem: '' });
  useEffect(() => {
    let isWanted = true;
    const set = (card: Card | null, problem = '') => isWanted && setKnown({ card, problem });
    set(null);
    if (clientId !== '')
      ask('clientCard', { clientId }).then(set, (error: Error) => set(null, error.message));
    return () => {
      isWanted = false;
    };
  }, [clientId]);
  return { ...known, setCard: (card) => setKnown({ card, problem: '' }) };
}
