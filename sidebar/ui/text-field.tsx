// A labelled line or box to type into.

import { useId } from 'preact/hooks';
import { useWork } from '../work';

interface Props {
  label: string;
  value: string;
  onType: (value: string) => void;
  hint?: string;
  rows?: number;
  autocomplete?: string;
}

export function TextField({ label, value, onType, hint, rows = 1, autocomplete }: Props) {
  const id = useId();
  const { busy } = useWork();
  const shared = {
    id,
    value,
    disabled: busy !== '',
    autocomplete,
    'aria-describedby': hint ? `${id}-hint` : undefined,
  };
  return (
    <div class="field stacked">
      <label for={id}>{label}</label>
      {rows > 1 ? (
        <textarea {...shared} rows={rows} onInput={(event) => onType(event.currentTarget.value)} />
      ) : (
        <input {...shared} type="text" onInput={(event) => onType(event.currentTarget.value)} />
      )}
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
    </div>
  );
}
