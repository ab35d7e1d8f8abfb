// A labelled line or box to type into.

import { useId } from 'preact/hooks';
import { useWork } from '../work';
import { describedBy, UnderField } from './under-field';

interface Props {
  label: string;
  value: string;
  onType: (value: string) => void;
  hint?: string;
  /** What is wrong with it; '' for nothing. */
  problem?: string;
  type?: 'text' | 'date' | 'number' | 'search';
  /** Words to choose from, or to be replaced by others. */
  choices?: string[];
  rows?: number;
  autocomplete?: string;
}

export function TextField(props: Props) {
  const { label, value, onType, hint, problem, type = 'text', choices, rows = 1, autocomplete } = props;
  const id = useId();
  const { busy } = useWork();
  const shared = {
    id,
    value,
    disabled: busy !== '',
    autocomplete,
    ...describedBy(id, hint, problem),
  };
  return (
    <div class="field stacked">
      <label for={id}>{label}</label>
      {rows > 1 ? (
        <textarea {...shared} rows={rows} onInput={(event) => onType(event.currentTarget.value)} />
      ) : (
        <input
          {...shared}
          type={type}
          list={choices && `${id}-choices`}
          onInput={(event) => onType(event.currentTarget.value)}
        />
      )}
      {choices && (
        <datalist id={`${id}-choices`}>
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
      <UnderField id={id} hint={hint} problem={problem} />
    </div>
  );
}
