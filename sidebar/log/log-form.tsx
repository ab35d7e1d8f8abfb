// What came of a call, a visit or a letter, to be logged.

import { useState } from 'preact/hooks';
import { Button } from '../ui/button';
import { Pick } from '../ui/pick';
import { TextField } from '../ui/text-field';
import { ContactFields } from './contact-fields';
import {
  asksNext,
  asksReason,
  type Card,
  type LogDraft,
  NOTHING_TYPED,
  ON_A_DAY,
  type Problems,
  problemsOf,
  requestOf,
} from './draft';
import { useProblems } from './use-problems';

interface Props {
  card: Card;
  onLog: (request: ReturnType<typeof requestOf>) => void;
}

export function LogForm({ card, onLog }: Props) {
  const [draft, setDraft] = useState(NOTHING_TYPED);
  const { problems, setProblems, form } = useProblems();
  const set = (change: Partial<LogDraft>) => {
    setDraft({ ...draft, ...change });
    setProblems({});
  };
  const log = () => {
    const found = problemsOf(draft, card.needDate);
    setProblems(found);
    if (Object.keys(found).length === 0) onLog(requestOf(card, draft));
  };
  return (
    <div ref={form}>
      <Pick
        label="What came of it?"
        value={draft.outcome}
        choices={[
          { value: '', text: 'Choose...' },
          ...card.outcomes.map((value) => ({ value, text: value })),
        ]}
        onPick={(outcome) => set({ outcome })}
        problem={problems.outcome}
      />
      {draft.outcome !== '' && <More {...{ card, draft, set, problems }} />}
      <Button kind="main" onClick={log}>
        Log it
      </Button>
    </div>
  );
}

interface MoreProps {
  card: Card;
  draft: LogDraft;
  set: (change: Partial<LogDraft>) => void;
  problems: Problems;
}

function More({ card, draft, set, problems }: MoreProps) {
  const { outcome, again, day, note, minutes, told, amount, date } = draft;
  return (
    <>
      {asksNext(draft) && (
        <Pick
          label="When again?"
          value={again}
          choices={[
            { value: '', text: card.needDate.includes(outcome) ? 'Choose...' : 'As Rekindle proposes' },
            ...[...card.again, ON_A_DAY].map((value) => ({ value, text: value })),
          ]}
          onPick={(again) => set({ again })}
          problem={problems.again}
        />
      )}
      {asksNext(draft) && again === ON_A_DAY && (
        <TextField
          label="Day"
          type="date"
          value={day}
          onType={(day) => set({ day })}
          problem={problems.day}
        />
      )}
      {asksReason(draft) && outcome !== 'won back' && (
        <TextField
          label="Why did they leave?"
          value={told}
          onType={(told) => set({ told })}
          choices={card.reasons}
          hint="If they said: choose a reason, or write their own words."
        />
      )}
      {outcome === 'won back' && (
        <>
          <TextField
            label="What did they order for?"
            value={amount}
            type="number"
            onType={(amount) => set({ amount })}
            problem={problems.amount}
          />
          <TextField
            label="On which day, if not today"
            type="date"
            value={date}
            onType={(date) => set({ date })}
          />
        </>
      )}
      {outcome === 'has left' && <ContactFields {...{ draft, set, problems }} />}
      <TextField label="Note" value={note} onType={(note) => set({ note })} rows={2} />
      <TextField
        label="Minutes, if you like"
        value={minutes}
        type="number"
        onType={(minutes) => set({ minutes })}
      />
    </>
  );
}
