// Set-up: the owner's tabs and columns.

import type { OpenSheet, SetUpResult } from '../../src/api';
import { Sources } from '../sources/sources';
import { useDraft } from '../sources/use-draft';
import { Button } from '../ui/button';
import { Folded } from '../ui/folded';
import type { SetUpPlace } from './use-set-up';

interface Props {
  place: SetUpPlace;
  setUp: SetUpResult;
  sheet: OpenSheet;
}

export function SourcesSection({ place, setUp, sheet }: Props) {
  const handle = useDraft();
  const { request, forget } = handle;
  return (
    <Folded title="Your tabs and columns" isOpen={!setUp.ready}>
      <Sources
        setUp={setUp}
        tabs={sheet.tabs}
        locale={sheet.locale}
        handle={handle}
        onUse={(standIn) => place.save(standIn, forget)}
      />
      <div class="choices">
        <Button off={!request} onClick={() => place.save(request!, forget)}>
          Save and read again
        </Button>
        <Button off={!request} onClick={forget}>
          Undo my changes
        </Button>
      </div>
    </Folded>
  );
}
