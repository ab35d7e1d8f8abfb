// A button that does nothing while a call is pending. It stays focusable, so that the keyboard keeps its place.

import type { ComponentChildren } from 'preact';
import { useWork } from '../work';

interface Props {
  onClick: () => void;
  children: ComponentChildren;
  kind?: 'main' | 'plain' | 'link';
  /** For a screen reader, where the words alone do not say which one. */
  label?: string;
}

export function Button({ onClick, children, kind = 'plain', label }: Props) {
  const { busy } = useWork();
  const waits = busy !== '';
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
