// Spreadsheet.toast: a note in the lower right corner that goes away by itself.

import type { Connection } from './connection';
import { $, make } from './dom';

const USUAL_SECONDS = 5;

/** Shows what scripts tell. A later toast takes the place of an earlier one; negative seconds: until dismissed. */
export function toasts(connection: Connection): void {
  let going: ReturnType<typeof setTimeout> | undefined;
  const place = $('toasts');
  const clear = () => place.replaceChildren();
  connection.on('toast', ({ message, title, seconds }) => {
    clearTimeout(going);
    const close = make('button', {
      type: 'button',
      className: 'close',
      'aria-label': 'Dismiss',
      onclick: clear,
    });
    const texts = [
      ...(title ? [make('strong', { textContent: title })] : []),
      make('p', { textContent: message }),
    ];
    place.replaceChildren(make('div', { className: 'toast-note' }, make('div', {}, ...texts), close));
    if (seconds >= 0) going = setTimeout(clear, (seconds || USUAL_SECONDS) * 1000);
  });
}
