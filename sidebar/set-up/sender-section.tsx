// Set-up: who the notes come from.

import { useState } from 'preact/hooks';
import type { SetUpResult } from '../../src/api';
import { Button } from '../ui/button';
import { Pick } from '../ui/pick';
import { TextField } from '../ui/text-field';
import { Tick } from '../ui/tick';
import { REGION_LABELS } from '../words/settings';
import { REGIONS_IN_ORDER, type Sender, saved, senderOf } from './sender';
import type { SetUpPlace } from './use-set-up';

export function SenderSection({ place, setUp }: { place: SetUpPlace; setUp: SetUpResult }) {
  const [sender, setSender] = useState(senderOf(setUp));
  const set = (part: keyof Omit<Sender, 'couldSayNo'>) => (value: string) =>
    setSender({ ...sender, [part]: value });
  return (
    <details>
      <summary>You, the sender</summary>
      <TextField label="Your name" value={sender.name} onType={set('name')} autocomplete="name" />
      <TextField
        label="Your business"
        value={sender.company}
        onType={set('company')}
        hint="As your clients know it."
        autocomplete="organization"
      />
      <TextField
        label="Your postal address"
        value={sender.address}
        onType={set('address')}
        rows={3}
        hint="The law asks for it under such mails."
        autocomplete="street-address"
      />
      <TextField label="Your phone" value={sender.phone} onType={set('phone')} autocomplete="tel" />
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
      <TextField
        label="Your signature"
        value={sender.signature}
        onType={set('signature')}
        rows={3}
        hint="Stands under the text of every mail, above the opt-out line."
      />
      <TextField
        label="Send as"
        value={sender.sendAs}
        onType={set('sendAs')}
        hint="Another address of your Gmail, as set up there. Empty: the address of your account."
      />
      <Button label="Save the sender" onClick={() => place.save(saved(sender))}>
        Save
      </Button>
    </details>
  );
}
