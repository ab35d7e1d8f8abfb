// Finds clients by name while typing.

import { useId } from 'preact/hooks';

export function SearchField({ typed, onType }: { typed: string; onType: (typed: string) => void }) {
  const id = useId();
  return (
    <div class="field stacked">
      <label for={id}>Find a client</label>
      <input
        id={id}
        type="search"
        value={typed}
        autocomplete="off"
        onInput={(event) => onType(event.currentTarget.value)}
      />
    </div>
  );
}
