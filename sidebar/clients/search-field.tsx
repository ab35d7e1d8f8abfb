// Finds clients by name while typing.

import { TextField } from '../ui/text-field';

export function SearchField({ typed, onType }: { typed: string; onType: (typed: string) => void }) {
  return <TextField label="Find a client" type="search" value={typed} onType={onType} autocomplete="off" />;
}
