// Corrections in the making, shared by the guided start and Set-up.

import { useState } from 'preact/hooks';
import type { SetUpRequest } from '../../src/api';
import { NO_CHANGES, requestOf, type SourcesDraft } from './draft';

export interface DraftHandle {
  draft: SourcesDraft;
  change: (draft: SourcesDraft) => void;
  request: SetUpRequest | null;
  forget: () => void;
}

export function useDraft(): DraftHandle {
  const [draft, change] = useState(NO_CHANGES);
  return { draft, change, request: requestOf(draft), forget: () => change(NO_CHANGES) };
}
