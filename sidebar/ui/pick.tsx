// A labelled choice from a few words.

import { useId } from 'preact/hooks';
import { useWork } from '../work';

interface Props {
  label: string;
  value: string;
  choices: { value: string; text: string }[];
  onPick: (value: string) => void;
  hint?: string;
}

export function Pick({ label, value, choices, onPick, hint }: Props) {
  const id = useId();
  const { busy } = useWork();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        disabled={busy !== ''}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onPick(event.currentTarget.value)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} selected={choice.value === value}>
            {choice.text}
          </option>
        ))}
      </select>
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
    </div>
  );
}
