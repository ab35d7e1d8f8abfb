// The day and the hour at which mails begin to leave.

import { Pick } from '../ui/pick';
import { TextField } from '../ui/text-field';
import type { SendJob } from './use-send';

const HOURS = Array.from({ length: 15 }, (_, i) => i + 6);

interface Props {
  job: SendJob;
  isLate: boolean;
}

export function WhenFields({ job: { choice, choose }, isLate }: Props) {
  return (
    <>
      <TextField label="Day" type="date" value={choice.day} onType={(day) => choose({ day })} />
      <Pick
        label="From"
        value={choice.hour}
        choices={HOURS.map((hour) => ({ value: hour, text: `${hour}:00` }))}
        onPick={(hour) => choose({ hour })}
        hint={
          isLate
            ? 'Choose a day and hour still to come.'
            : 'They leave within the hour after, by the clock of this computer.'
        }
      />
    </>
  );
}
