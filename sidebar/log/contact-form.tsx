// The form that names a new contact.

import { useState } from 'preact/hooks';
import { ask } from '../server';
import { Button } from '../ui/button';
import { ContactFields } from './contact-fields';
import { NO_NAME, NOTHING_TYPED } from './draft';
import { useProblems } from './use-problems';

interface Props {
  clientId: string;
  list: 'dormant' | 'growth';
  /** Does the job and says so. */
  onSave: (job: () => Promise<unknown>) => void;
}

export function ContactForm({ clientId, list, onSave }: Props) {
  const [draft, setDraft] = useState(NOTHING_TYPED);
  const { problems, setProblems, form } = useProblems();
  const save = () => {
    const { name, email, phone } = draft;
    if (name.trim() === '') setProblems({ name: NO_NAME });
    else onSave(() => ask('newContact', { clientId, list, name, email, phone }));
  };
  return (
    <div ref={form}>
      <ContactFields
        draft={draft}
        set={(change) => {
          setDraft({ ...draft, ...change });
          setProblems({});
        }}
        problems={problems}
      />
      <Button kind="main" onClick={save}>
        Save the new contact
      </Button>
    </div>
  );
}
