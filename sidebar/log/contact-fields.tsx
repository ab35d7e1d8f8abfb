// Who took over from a contact who left.

import { TextField } from '../ui/text-field';
import type { LogDraft, Problems } from './draft';

interface Props {
  draft: LogDraft;
  set: (change: Partial<LogDraft>) => void;
  problems: Problems;
}

const FIELDS = [
  ['name', 'New contact'],
  ['email', 'Their email'],
  ['phone', 'Their phone'],
] as const;

export function ContactFields({ draft, set, problems }: Props) {
  return (
    <>
      {FIELDS.map(([key, label]) => (
        <TextField
          key={key}
          label={label}
          value={draft[key]}
          onType={(typed) => set({ [key]: typed })}
          problem={problems[key]}
          autocomplete="off"
        />
      ))}
    </>
  );
}
