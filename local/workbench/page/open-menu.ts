// One open menu, and the menus that open from its items.

import { make } from './dom';
import type { MenuEntry } from './menus';

export interface MenuMoves {
  focusLast?: boolean;
  /** Left or right, to the next menu of the row. */
  sideways(step: 1 | -1): void;
  /** Escape, or left in a menu within a menu. */
  back(): void;
  /** An item was chosen. */
  done(run: () => void): void;
}

type Place = 'below' | 'beside';

interface Opened {
  list: HTMLElement;
  place: Place;
  moves: MenuMoves;
  closeInner(): void;
}

/** Opens a menu at `anchor` and moves the keyboard into it; returns what closes it. */
export function openMenu(
  anchor: HTMLElement,
  { label, children }: MenuEntry,
  place: Place,
  moves: MenuMoves,
): () => void {
  const list = make('div', { role: 'menu', className: 'menu', 'aria-label': label });
  const menu: Opened = { list, place, moves, closeInner: () => {} };
  const line = () => make('div', { role: 'separator' });
  list.append(...children!().map((entry) => (entry === 'separator' ? line() : itemIn(menu, entry))));
  anchor.closest('header')!.append(list);
  putAt(list, anchor, place);
  const items = itemsOf(list);
  items[moves.focusLast ? items.length - 1 : 0]?.focus();
  return () => {
    menu.closeInner();
    list.remove();
  };
}

const itemsOf = (list: HTMLElement) => [...list.querySelectorAll<HTMLElement>(':scope > [role^=menuitem]')];

function itemIn(menu: Opened, entry: MenuEntry): HTMLElement {
  const item = itemOf(entry);
  item.onclick = () => choose(menu, item, entry);
  item.onmouseenter = () => {
    item.focus();
    if (entry.children && !entry.disabled) enter(menu, item, entry);
    else menu.closeInner();
  };
  item.onkeydown = (event) => onKey(menu, event, item, entry);
  return item;
}

function itemOf({ label, hint, disabled, checked, children }: MenuEntry): HTMLElement {
  return make(
    'div',
    {
      role: checked === undefined ? 'menuitem' : 'menuitemcheckbox',
      tabIndex: -1,
      ...(disabled ? { 'aria-disabled': 'true' } : {}),
      ...(checked === undefined ? {} : { 'aria-checked': String(checked) }),
      ...(children ? { 'aria-haspopup': 'menu' } : {}),
    },
    make('span', { textContent: label }),
    ...(hint ? [make('span', { className: 'hint', textContent: hint, 'aria-hidden': 'true' })] : []),
  );
}

function choose(menu: Opened, item: HTMLElement, entry: MenuEntry): void {
  if (entry.disabled) return;
  if (entry.children) enter(menu, item, entry);
  else menu.moves.done(entry.run!);
}

function enter(menu: Opened, item: HTMLElement, entry: MenuEntry): void {
  menu.closeInner();
  const close = openMenu(item, entry, 'beside', {
    sideways: menu.moves.sideways,
    back: () => {
      menu.closeInner();
      item.focus();
    },
    done: menu.moves.done,
  });
  menu.closeInner = () => {
    close();
    menu.closeInner = () => {};
  };
}

function onKey(menu: Opened, event: KeyboardEvent, item: HTMLElement, entry: MenuEntry): void {
  const { moves, place } = menu;
  const items = itemsOf(menu.list);
  const at = items.indexOf(item);
  const go = (to: number) => () => items[(to + items.length) % items.length].focus();
  const into = () => choose(menu, item, entry);
  const acts: Record<string, () => void> = {
    ArrowDown: go(at + 1),
    ArrowUp: go(at - 1),
    Home: go(0),
    End: go(-1),
    Enter: into,
    ' ': into,
    ArrowRight: entry.children ? into : () => moves.sideways(1),
    ArrowLeft: place === 'beside' ? moves.back : () => moves.sideways(-1),
    Escape: moves.back,
    Tab: moves.back,
  };
  const act = acts[event.key] ?? byLetter(event.key, items, at);
  if (!act) return;
  event.preventDefault();
  event.stopPropagation();
  act();
}

function byLetter(key: string, items: HTMLElement[], at: number): (() => void) | undefined {
  if (key.length !== 1) return undefined;
  const fits = (item: HTMLElement) => item.textContent!.toLowerCase().startsWith(key.toLowerCase());
  const found = [...items.slice(at + 1), ...items.slice(0, at + 1)].find(fits);
  return found && (() => found.focus());
}

function putAt(list: HTMLElement, anchor: HTMLElement, place: Place): void {
  const box = anchor.getBoundingClientRect();
  const own = list.getBoundingClientRect();
  const wanted = place === 'below' ? { x: box.left, y: box.bottom } : { x: box.right, y: box.top - 6 };
  list.style.left = `${Math.max(0, Math.min(wanted.x, innerWidth - own.width - 8))}px`;
  list.style.top = `${Math.max(0, Math.min(wanted.y, innerHeight - own.height - 8))}px`;
}
