// The bar at the foot: what is going on, and where to go from here.

import type { ComponentChildren } from 'preact';
import { Status } from './status';

export function Actions({ children }: { children?: ComponentChildren }) {
  return (
    <footer>
      <Status />
      {children && <div class="actions">{children}</div>}
    </footer>
  );
}
