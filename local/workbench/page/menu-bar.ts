// The menu row, for mouse and keyboard: arrows, Home, End, first letters, Enter, Escape.

import { make } from './dom';
import type { MenuEntry } from './menus';
import { openMenu } from './open-menu';

export interface MenuBar {
  /** Shows these menus instead of what was there. */
  show(menus: MenuEntry[]): void;
}

/** Fills a menubar. After an item or Escape the keyboard goes back to the grid. */
export function menuBar(place: HTMLElement, leave: () => void): MenuBar {
  let close: (() => void) | undefined;
  let openIndex = -1;
  const buttons = () => [...place.querySelectorAll<HTMLElement>('[role=menuitem]')];
  const shut = () => {
    close?.();
    close = undefined;
    if (openIndex >= 0) buttons()[openIndex]?.setAttribute('aria-expanded', 'false');
    openIndex = -1;
  };
  let shown: MenuEntry[] = [];
  const open = (index: number, focusLast = false) => {
    shut();
    const at = (index + shown.length) % shown.length;
    const button = buttons()[at];
    openIndex = at;
    button.setAttribute('aria-expanded', 'true');
    close = openMenu(button, shown[at], 'below', {
      focusLast,
      sideways: (step) => open(at + step),
      back: () => {
        shut();
        button.focus();
      },
      done: (run) => {
        shut();
        leave();
        run();
      },
    });
  };
  const move = (to: number) => {
    const all = buttons();
    const next = all[(to + all.length) % all.length];
    for (const button of all) button.tabIndex = button === next ? 0 : -1;
    next.focus();
  };
  const onKey = (event: KeyboardEvent, index: number) => {
    const acts: Record<string, () => void> = {
      ArrowRight: () => (openIndex < 0 ? move(index + 1) : open(index + 1)),
      ArrowLeft: () => (openIndex < 0 ? move(index - 1) : open(index - 1)),
      Home: () => move(0),
      End: () => move(-1),
      ArrowDown: () => open(index),
      Enter: () => open(index),
      ' ': () => open(index),
      ArrowUp: () => open(index, true),
      Escape: () => {
        shut();
        leave();
      },
    };
    if (!acts[event.key]) return;
    event.preventDefault();
    acts[event.key]();
  };
  document.addEventListener('pointerdown', ({ target }) => {
    if (openIndex >= 0 && !(target as Element).closest('[role=menu],[role=menubar]')) shut();
  });
  // A click into a frame is seen here only as the page losing the keyboard.
  window.addEventListener('blur', shut);
  return {
    show(menus) {
      shut();
      shown = menus;
      place.replaceChildren(
        ...menus.map(({ label }, index) =>
          make('button', {
            type: 'button',
            role: 'menuitem',
            'aria-haspopup': 'menu',
            'aria-expanded': 'false',
            tabIndex: index === 0 ? 0 : -1,
            textContent: label,
            onclick: () => (openIndex === index ? shut() : open(index)),
            onmouseenter: () => openIndex >= 0 && openIndex !== index && open(index),
            onkeydown: (event: KeyboardEvent) => onKey(event, index),
          }),
        ),
      );
    },
  };
}
