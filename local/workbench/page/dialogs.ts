// Ui.showModalDialog and Ui.showModelessDialog: a page of the script's in a box over the sheet.

import type { Connection } from './connection';
import { make } from './dom';
import { type FrameServices, openFrame } from './script-frame';

/** Shows the dialogs that scripts open; a new one takes the place of the old. */
export function dialogs(connection: Connection, services: FrameServices): void {
  let close = () => {};
  connection.on('dialog', ({ frame, width, height, modal }) => {
    close();
    const place = make('div', { className: 'frame-place' });
    const button = make('button', {
      type: 'button',
      className: 'close',
      'aria-label': 'Close',
      onclick: () => close(),
    });
    const head = make('div', { className: 'frame-head' }, make('h2', { textContent: frame.title }), button);
    const box = make('dialog', { className: 'script-dialog', 'aria-label': frame.title }, head, place);
    const size = (dimension: 'width' | 'height') => (pixels: number) => {
      place.style[dimension] = `${pixels}px`;
    };
    const [setWidth, setHeight] = [size('width'), size('height')];
    setWidth(width);
    setHeight(height);
    document.body.append(box);
    if (modal) box.showModal();
    else box.show();
    const stop = openFrame(place, frame, services, { close: () => close(), setWidth, setHeight });
    close = () => {
      stop();
      box.remove();
      close = () => {};
      services.focusGrid();
    };
    // Escape.
    box.onclose = () => close();
  });
}
