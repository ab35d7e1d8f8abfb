// The one place that says what is going on, what was done and what went wrong.

import { useEffect, useState } from 'preact/hooks';
import { useWork } from '../work';

const LONG = 8_000;

export function Status() {
  const { busy, problem, done, isCounted, clear } = useWork();
  const isLong = useIsLong(busy !== '' && !isCounted);
  const words = busy ? `${busy}${isLong ? ' Large sheets take up to a minute or two.' : ''}` : done;
  return (
    <div class="status">
      <div class={busy ? 'progress' : 'done'} role="status">
        {words && <p>{words}</p>}
        {busy && <div class="bar" aria-hidden="true" />}
      </div>
      <div role="alert">
        {problem && (
          <div class="problem">
            <p class="lines">{problem}</p>
            <button type="button" class="link" onClick={clear}>
              Close this message
            </button>
          </div>
        )}
      </div>
    </div>
  );
}

/** True once something has been going on for several seconds. */
function useIsLong(isBusy: boolean): boolean {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    setLong(false);
    if (!isBusy) return;
    const timer = setTimeout(() => setLong(true), LONG);
    return () => clearTimeout(timer);
  }, [isBusy]);
  return isBusy && isLong;
}
