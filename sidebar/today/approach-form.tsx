// How to go about a client: the decision that comes before anything is sent.

import { useState } from 'preact/hooks';
import type { APPROACHES } from '../../src/domain/lists/columns';
import { Button } from '../ui/button';
import { Pick } from '../ui/pick';

type Approach = (typeof APPROACHES)[number];

const WORDS: Record<Approach, string> = {
  'Reach out': 'Note, talk, invitation.',
  'Low-key note': 'One bland note. For ill feelings.',
  'Welcome-back note': 'One note with an offer. For the many smaller ones.',
  'New face, no pitch': 'Somebody else calls and only asks what happened. For bad blood.',
  'Leave in peace': 'No mail, no call.',
};

interface Props {
  /** '' while it is not decided. */
  approach: string;
  onDecide: (approach: string) => void;
}

export function ApproachForm({ approach, onDecide }: Props) {
  const [picked, setPicked] = useState(approach || 'Reach out');
  return (
    <>
      <Pick
        label="How?"
        value={picked}
        choices={Object.keys(WORDS).map((value) => ({ value, text: value }))}
        onPick={setPicked}
        hint={WORDS[picked as Approach]}
      />
      <Button off={picked === approach} onClick={() => onDecide(picked)}>
        Decide
      </Button>
    </>
  );
}
