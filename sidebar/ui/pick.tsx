// A labelled choice from a few words.

import { useId } from 'preact/hooks';
import { useWork } from '../work';
import { describedBy, UnderField } from './under-field';

interface Props {
  label: string;
  value: string;
  choices: { value: string; text: string }[];
  onPick: (value: string) => void;
  hint?: string;
  /** What is wrong with the choice; '' for nothing. */
  problem?: string;
}

export function Pick({ label, value, choices, onPick, hint, problem }: Props) {
  const id = useId();
  const { busy } = useWork();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        disabled={busy !== ''}
        {...describedBy(id, hint, problem)}
        onChange={(event) => onPick(event.currentTarget.value)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} selected={choice.value === value}>
            {choice.text}
          </option>
        ))}
      </select>
      <UnderField id={id} hint={hint} problem={problem} />
    </div>
  );
}
