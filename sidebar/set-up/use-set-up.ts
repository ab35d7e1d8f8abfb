// What Set-up knows, and how changes are saved.

import { useState } from 'preact/hooks';
import type { ListPreview, SetUpRequest, SetUpResult } from '../../src/api';
import type { Decisions } from '../duplicates/pairs';
import { ask } from '../server';
import { useWork } from '../work';

export interface SetUpPlace {
  setUp: SetUpResult | null;
  /** Null as long as no list can be made of the tabs. */
  preview: ListPreview | null;
  decisions: Decisions;
  decide: (decisions: Decisions) => void;
  load: () => void;
  save: (request: SetUpRequest, whenDone?: () => void) => void;
}

const SAVED = 'Saved. The lists show it after Refresh lists.';

export function useSetUp(): SetUpPlace {
  const { run } = useWork();
  const [known, setKnown] = useState<Pick<SetUpPlace, 'setUp' | 'preview'>>({ setUp: null, preview: null });
  const [decisions, decide] = useState<Decisions>({});
  const show = async (say: (words: string) => void, setUp: SetUpResult, old: ListPreview | null) => {
    setKnown({ setUp, preview: setUp.ready ? old : null });
    if (!setUp.ready) return;
    say('Counting your clients...');
    setKnown({ setUp, preview: await ask('preview') });
  };
  return {
    ...known,
    decisions,
    decide,
    load: () => run('Reading your set-up...', async (say) => show(say, await ask('setUp', {}), null)),
    save: (request, whenDone) =>
      run(
        'Saving...',
        async (say) => {
          const setUp = await ask('setUp', request);
          whenDone?.();
          // The sender changes nothing that is counted.
          if (request.sender) setKnown({ ...known, setUp });
          else await show(say, setUp, known.preview);
        },
        request.sender ? 'Saved.' : SAVED,
      ),
  };
}
