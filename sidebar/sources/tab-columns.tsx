// The columns found in a tab, each correctable by picking another header.

import type { Field } from '../../src/domain/fields';
import { Hint } from '../ui/hint';
import { Pick } from '../ui/pick';
import { FIELD_LABELS, splitFields } from '../words/fields';
import { roleText } from '../words/shapes';
import { headerOf, pickColumn, type SourcesDraft, type TabRead } from './draft';

interface Props {
  /** Tabs with the same columns; the first speaks for all. */
  group: TabRead[];
  /** Another tab says who the clients are. */
  hasContacts: boolean;
  draft: SourcesDraft;
  change: (draft: SourcesDraft) => void;
}

export function TabColumns({ group, hasContacts, draft, change }: Props) {
  const [tab, ...alike] = group;
  const [shown, folded] = splitFields(tab.role, tab.columns, hasContacts);
  const choices = [
    { value: '', text: 'no such column' },
    ...[...new Set(tab.headers)].map((header) => ({ value: header, text: header })),
  ];
  const pick = (field: Field) => (
    <Pick
      key={field}
      label={FIELD_LABELS[field]}
      value={headerOf(tab, field, draft)}
      choices={choices}
      onPick={(header) => change(pickColumn(draft, tab, field, header))}
    />
  );
  return (
    <section>
      <h2>Columns of "{tab.tab}"</h2>
      <Hint>
        Read as {roleText(tab.role)}.
        {alike.length > 0 && ` The same columns: ${alike.map((one) => one.tab).join(', ')}.`}
      </Hint>
      {shown.map(pick)}
      <details>
        <summary>Other columns</summary>
        {folded.map(pick)}
      </details>
    </section>
  );
}
