// A labelled choice from a few words.

import { useId } from 'preact/hooks';
import { useWork } from '../work';
import { describedBy, UnderField } from './under-field';

interface Props<T> {
  label: string;
  value: T;
  choices: { value: T; text: string }[];
  onPick: (value: T) => void;
  hint?: string;
  /** What is wrong with the choice; '' for nothing. */
  problem?: string;
}

export function Pick<T extends string | number>(props: Props<T>) {
  const { label, value, choices, onPick, hint, problem } = props;
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
        onChange={(event) => onPick(choices[event.currentTarget.selectedIndex].value)}
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
