// The sidebar: 300 px at the right, with a title and a way to close it.

import type { Connection } from './connection';
import { $ } from './dom';
import { type FrameServices, openFrame } from './script-frame';

/** Shows the sidebars that scripts open; a new one takes the place of the old. */
export function sidebar(connection: Connection, services: FrameServices): void {
  const aside = $('sidebar');
  const place = aside.querySelector('.frame-place')!;
  const title = $('sidebar-title');
  let stop = () => {};
  const measure = () => void window.dispatchEvent(new Event('resize'));
  const close = () => {
    stop();
    aside.hidden = true;
    measure();
    services.focusGrid();
  };
  aside.querySelector<HTMLButtonElement>('.close')!.onclick = close;
  connection.on('sidebar', ({ frame }) => {
    stop();
    title.textContent = frame.title;
    aside.hidden = false;
    stop = openFrame(place, frame, services, { close });
    measure();
  });
}
