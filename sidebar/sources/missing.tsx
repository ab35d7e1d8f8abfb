// What is missing before lists can be built, and columns that could stand for it.

import type { SetUpRequest, SetUpResult } from '../../src/api';
import { Button } from '../ui/button';
import { FIELD_LABELS } from '../words/fields';

interface Props {
  setUp: SetUpResult;
  onUse: (request: SetUpRequest) => void;
}

export function Missing({ setUp, onUse }: Props) {
  if (setUp.missing.length === 0) return null;
  // A period needs an answer, not a column: it has a field of its own.
  const columns = setUp.standIns.filter((column) => column.field !== 'period');
  return (
    <section class="problem">
      <h2>Still missing</h2>
      {setUp.missing.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {columns.map(({ tab, field, header, example }) => (
        <p key={`${tab} ${header}`}>
          <Button onClick={() => onUse({ columns: { [field]: header } })}>
            Use "{header}" as: {FIELD_LABELS[field].toLowerCase()}
          </Button>
          {example && <span class="hint">It holds, for example, "{example}".</span>}
        </p>
      ))}
    </section>
  );
}
