// A quiet line of explanation.

import type { ComponentChildren } from 'preact';

export const Hint = ({ children }: { children: ComponentChildren }) => <p class="hint">{children}</p>;
