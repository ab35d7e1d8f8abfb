// When is a client dormant? What the sheet teaches, and how many clients each answer would list.

import type { ListPreview, SetUpResult } from '../../src/api';
import { Pick } from '../ui/pick';
import { Ticks } from '../ui/ticks';
import { count } from '../words/numbers';
import { SETTING } from '../words/settings';
import { asksChance, type Changes, chosenMonths } from './answers';

interface Props {
  setUp: SetUpResult;
  preview: ListPreview;
  answers: Changes;
  onAnswer: (answers: Changes) => void;
}

export function DormantAfter({ setUp, preview, answers, onAnswer }: Props) {
  const chosen = String(answers[SETTING.dormantAfter] ?? chosenMonths(setUp));
  const isLearned = chosenMonths(setUp) === '';
  const other = chosen !== '' && !preview.choices.some(({ months }) => String(months) === chosen);
  return (
    <>
      <Ticks
        title="Dormant after"
        group="dormant-after"
        choices={[
          {
            value: '',
            text: isLearned ? learnedWords(preview) : 'As your sheet shows',
            detail: isLearned ? preview.dormantAfterWhy : 'Worked out from the gaps between orders.',
          },
          ...preview.choices.map(({ months, clients }) => ({
            value: String(months),
            text: `${months} months: ${count(clients, 'client')}`,
          })),
          ...(other ? [{ value: chosen, text: `${chosen} months, as you set it` }] : []),
        ]}
        ticked={[chosen]}
        onTick={([months]) => onAnswer({ ...answers, [SETTING.dormantAfter]: months })}
      />
      {asksChance(preview) && <OwnersChance setUp={setUp} answers={answers} onAnswer={onAnswer} />}
    </>
  );
}

const GUESSES = [
  { value: '', text: "I can't say" },
  ...Array.from({ length: 11 }, (_, number) => ({ value: String(number), text: `${number} of 10` })),
];

function OwnersChance({ setUp, answers, onAnswer }: Omit<Props, 'preview'>) {
  return (
    <Pick
      label="Of ten clients silent for a year, how many buy again in the next year?"
      value={String(answers[SETTING.ownersChance] ?? setUp.settings[SETTING.ownersChance] ?? '')}
      choices={GUESSES}
      onPick={(guess) => onAnswer({ ...answers, [SETTING.ownersChance]: guess })}
      hint="Your sheet has too little history to tell. A rough guess helps to say what is realistic."
    />
  );
}

/** '18 months, as your sheet shows: 104 clients'. */
function learnedWords({ dormantAfterMonths, choices }: ListPreview): string {
  const found = choices.find(({ months }) => months === dormantAfterMonths);
  const listed = found ? `: ${count(found.clients, 'client')}` : '';
  return `${count(dormantAfterMonths, 'month')}, as your sheet shows${listed}`;
}
