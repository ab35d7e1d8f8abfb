// Set-up: who the notes come from.

import { useState } from 'preact/hooks';
import type { SetUpResult } from '../../src/api';
import { Button } from '../ui/button';
import { Folded } from '../ui/folded';
import { Pick } from '../ui/pick';
import { TextField } from '../ui/text-field';
import { Tick } from '../ui/tick';
import { REGION_LABELS } from '../words/settings';
import { REGIONS_IN_ORDER, type SenderPart, saved, senderOf } from './sender';
import type { SetUpPlace } from './use-set-up';

type Field = [part: SenderPart, label: string, hint?: string, rows?: number, autocomplete?: string];

/** The first four stand above where business is done. */
const FIELDS: Field[] = [
  ['name', 'Your name', '', 1, 'name'],
  ['company', 'Your business', 'As your clients know it.', 1, 'organization'],
  ['address', 'Your postal address', 'The law asks for it under such mails.', 3, 'street-address'],
  ['phone', 'Your phone', '', 1, 'tel'],
  ['signature', 'Your signature', 'Stands under the text of every mail, above the opt-out line.', 3],
  [
    'sendAs',
    'Send as',
    'Another address of your Gmail, as set up there. Empty: the address of your account.',
  ],
];

export function SenderSection({ place, setUp }: { place: SetUpPlace; setUp: SetUpResult }) {
  const [sender, setSender] = useState(senderOf(setUp));
  const set = (part: SenderPart | 'region') => (value: string) => setSender({ ...sender, [part]: value });
  const field = ([part, label, hint, rows, autocomplete]: Field) => (
    <TextField key={part} {...{ label, hint, rows, autocomplete }} value={sender[part]} onType={set(part)} />
  );
  return (
    <Folded title="You, the sender">
      {FIELDS.slice(0, 4).map(field)}
      <Pick
        label="Where you do business"
        value={sender.region}
        choices={REGIONS_IN_ORDER.map((region) => ({ value: region, text: REGION_LABELS[region] }))}
        onPick={set('region')}
        hint="Decides which mail rules are checked."
      />
      {(sender.region === 'EU' || sender.region === 'UK') && (
        <Tick
          label="My clients were told that they could say no to mails when we took their address"
          checked={sender.couldSayNo}
          onTick={(couldSayNo) => setSender({ ...sender, couldSayNo })}
        />
      )}
      {FIELDS.slice(4).map(field)}
      <Button label="Save the sender" onClick={() => place.save(saved(sender))}>
        Save
      </Button>
    </Folded>
  );
}
