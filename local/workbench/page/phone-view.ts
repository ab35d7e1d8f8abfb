// The phone view: the tabs alone. Google's mobile apps show no script menus and no sidebar.

import { $ } from './dom';
import type { Grid } from './grid';

/** Makes the strip's button switch between the desktop and the phone. */
export function phoneView(grid: Grid): void {
  const button = $('phone');
  button.onclick = () => {
    const on = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', String(on));
    document.body.classList.toggle('phone', on);
    grid.setSmall(on);
  };
}
