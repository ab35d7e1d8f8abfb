// A part that is folded until its title is chosen.

import type { ComponentChildren } from 'preact';

interface Props {
  title: ComponentChildren;
  children: ComponentChildren;
  isOpen?: boolean;
  onToggle?: (isOpen: boolean) => void;
}

export function Folded({ title, children, isOpen, onToggle }: Props) {
  return (
    <details open={isOpen} onToggle={onToggle && ((event) => onToggle(event.currentTarget.open))}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
