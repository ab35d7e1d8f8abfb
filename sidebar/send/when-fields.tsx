// The day and the hour at which mails begin to leave.

import { useId } from 'preact/hooks';
import { Pick } from '../ui/pick';
import { useWork } from '../work';
import type { SendJob } from './use-send';

const HOURS = Array.from({ length: 15 }, (_, i) => i + 6);

interface Props {
  job: SendJob;
  isLate: boolean;
}

export function WhenFields({ job: { choice, choose }, isLate }: Props) {
  const id = useId();
  const { busy } = useWork();
  return (
    <>
      <div class="field">
        <label for={id}>Day</label>
        <input
          id={id}
          type="date"
          value={choice.day}
          disabled={busy !== ''}
          onInput={(event) => choose({ day: event.currentTarget.value })}
        />
      </div>
      <Pick
        label="From"
        value={String(choice.hour)}
        choices={HOURS.map((hour) => ({ value: String(hour), text: `${hour}:00` }))}
        onPick={(hour) => choose({ hour: Number(hour) })}
        hint={
          isLate
            ? 'Choose a day and hour still to come.'
            : 'They leave within the hour after, by the clock of this computer.'
        }
      />
    </>
  );
}
