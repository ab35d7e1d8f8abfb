// A button that does nothing while a call is pending. It stays focusable, so that the keyboard keeps its place.

import type { ComponentChildren } from 'preact';
import { useWork } from '../work';

interface Props {
  onClick: () => void;
  children: ComponentChildren;
  kind?: 'main' | 'plain' | 'link';
  /** There is nothing for it to do now. */
  off?: boolean;
  /** For a screen reader, where the words alone do not say which one. Begins with the words shown. */
  label?: string;
}

export function Button({ onClick, children, kind = 'plain', off = false, label }: Props) {
  const { busy } = useWork();
  const waits = off || busy !== '';
  return (
    <button
      type="button"
      class={kind}
      aria-disabled={waits ? true : undefined}
      aria-label={label}
      onClick={() => !waits && onClick()}
    >
      {children}
    </button>
  );
}
