// A box to tick, or one of several to choose, with a line of explanation.

import { useId } from 'preact/hooks';
import { useWork } from '../work';

interface Props {
  label: string;
  checked: boolean;
  onTick: (checked: boolean) => void;
  detail?: string;
  /** The group of a choice of one; without it the box stands alone. */
  group?: string;
}

export function Tick({ label, checked, onTick, detail, group }: Props) {
  const id = useId();
  const { busy } = useWork();
  return (
    <div class="tick">
      <input
        id={id}
        type={group ? 'radio' : 'checkbox'}
        name={group}
        checked={checked}
        disabled={busy !== ''}
        aria-describedby={detail ? `${id}-detail` : undefined}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      {detail && (
        <p id={`${id}-detail`} class="hint">
          {detail}
        </p>
      )}
    </div>
  );
}
