// The red bar at the top: what a script could not do, in its own sentence.

import { $, make } from './dom';

/** Shows a sentence until it is dismissed or followed by another. */
export function failureBar(): (sentence: string) => void {
  const place = $('errors');
  const clear = () => place.replaceChildren();
  return (sentence) => {
    const dismiss = make('button', { type: 'button', textContent: 'Dismiss', onclick: clear });
    place.replaceChildren(
      make('div', { className: 'failure' }, make('span', { textContent: sentence }), dismiss),
    );
  };
}
