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

/** Opens a menu at `anchor` and moves the keyboard into it; returns what closes it. */
export function openMenu(
  anchor: HTMLElement,
  { label, children }: MenuEntry,
  place: Place,
  moves: MenuMoves,
): () => void {
  const entries = children!();
  const list = make('div', { role: 'menu', className: 'menu', 'aria-label': label });
  let inner: (() => void) | undefined;
  const closeInner = () => {
    inner?.();
    inner = undefined;
  };
  const enter = (item: HTMLElement, entry: MenuEntry) => {
    closeInner();
    inner = openMenu(item, entry, 'beside', {
      sideways: moves.sideways,
      back: () => {
        closeInner();
        item.focus();
      },
      done: moves.done,
    });
  };
  const choose = (item: HTMLElement, entry: MenuEntry) => {
    if (entry.disabled) return;
    if (entry.children) enter(item, entry);
    else moves.done(entry.run!);
  };
  for (const entry of entries) {
    if (entry === 'separator') {
      list.append(make('div', { role: 'separator' }));
      continue;
    }
    const item = itemOf(entry);
    item.onclick = () => choose(item, entry);
    item.onmouseenter = () => {
      item.focus();
      if (entry.children && !entry.disabled) enter(item, entry);
      else closeInner();
    };
    item.onkeydown = (event) =>
      onKey(event, list, {
        choose: () => choose(item, entry),
        right: () => (entry.children ? choose(item, entry) : moves.sideways(1)),
        left: () => (place === 'beside' ? moves.back() : moves.sideways(-1)),
        back: moves.back,
      });
    list.append(item);
  }
  document.body.append(list);
  putAt(list, anchor, place);
  const items = itemsOf(list);
  items[moves.focusLast ? items.length - 1 : 0]?.focus();
  return () => {
    closeInner();
    list.remove();
  };
}

const itemsOf = (list: HTMLElement) => [...list.querySelectorAll<HTMLElement>(':scope > [role^=menuitem]')];

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

type Keys = Record<'choose' | 'right' | 'left' | 'back', () => void>;

function onKey(event: KeyboardEvent, list: HTMLElement, keys: Keys): void {
  const items = itemsOf(list);
  const at = items.indexOf(event.currentTarget as HTMLElement);
  const go = (to: number) => () => items[(to + items.length) % items.length].focus();
  const acts: Record<string, () => void> = {
    ArrowDown: go(at + 1),
    ArrowUp: go(at - 1),
    Home: go(0),
    End: go(-1),
    Enter: keys.choose,
    ' ': keys.choose,
    ArrowRight: keys.right,
    ArrowLeft: keys.left,
    Escape: keys.back,
    Tab: keys.back,
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
