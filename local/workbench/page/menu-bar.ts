// The menu row, for mouse and keyboard: arrows, Home, End, Enter, Escape.

import { make } from './dom';
import type { MenuEntry } from './menus';
import { openMenu } from './open-menu';

export interface MenuBar {
  /** Shows these menus instead of what was there. */
  show(menus: MenuEntry[]): void;
}

interface Row {
  place: HTMLElement;
  /** Gives the keyboard back to the grid. */
  leave(): void;
  menus: MenuEntry[];
  /** The open one, or -1. */
  at: number;
  close(): void;
}

/** Fills a menubar. After an item or Escape the keyboard goes back to the grid. */
export function menuBar(place: HTMLElement, leave: () => void): MenuBar {
  const row: Row = { place, leave, menus: [], at: -1, close: () => {} };
  document.addEventListener('pointerdown', ({ target }) => {
    if (!(target as Element).closest('[role=menu],[role=menubar]')) shut(row);
  });
  // A click into a frame is seen here only as the page losing the keyboard.
  window.addEventListener('blur', () => shut(row));
  return {
    show(menus) {
      shut(row);
      row.menus = menus;
      place.replaceChildren(...menus.map(({ label }, index) => buttonOf(row, label, index)));
    },
  };
}

const buttons = ({ place }: Row) => [...place.children] as HTMLElement[];

function shut(row: Row): void {
  if (row.at < 0) return;
  row.close();
  buttons(row)[row.at].setAttribute('aria-expanded', 'false');
  row.at = -1;
}

function open(row: Row, index: number, focusLast = false): void {
  shut(row);
  row.at = (index + row.menus.length) % row.menus.length;
  const button = buttons(row)[row.at];
  button.setAttribute('aria-expanded', 'true');
  row.close = openMenu(button, row.menus[row.at], 'below', {
    focusLast,
    sideways: (step) => open(row, row.at + step),
    back: () => {
      shut(row);
      button.focus();
    },
    done: (run) => {
      shut(row);
      row.leave();
      run();
    },
  });
}

function move(row: Row, to: number): void {
  const all = buttons(row);
  const next = all[(to + all.length) % all.length];
  for (const button of all) button.tabIndex = button === next ? 0 : -1;
  next.focus();
}

function buttonOf(row: Row, label: string, index: number): HTMLElement {
  return make('button', {
    type: 'button',
    role: 'menuitem',
    'aria-haspopup': 'menu',
    'aria-expanded': 'false',
    tabIndex: index === 0 ? 0 : -1,
    textContent: label,
    onclick: () => (row.at === index ? shut(row) : open(row, index)),
    onmouseenter: () => row.at >= 0 && row.at !== index && open(row, index),
    onkeydown: (event: KeyboardEvent) => onKey(row, event, index),
  });
}

function onKey(row: Row, event: KeyboardEvent, index: number): void {
  const sideways = (step: number) => () => (row.at < 0 ? move(row, index + step) : open(row, index + step));
  const acts: Record<string, () => void> = {
    ArrowRight: sideways(1),
    ArrowLeft: sideways(-1),
    Home: () => move(row, 0),
    End: () => move(row, -1),
    ArrowDown: () => open(row, index),
    Enter: () => open(row, index),
    ' ': () => open(row, index),
    ArrowUp: () => open(row, index, true),
    Escape: () => {
      shut(row);
      row.leave();
    },
  };
  if (!acts[event.key]) return;
  event.preventDefault();
  acts[event.key]();
}
