// The mails of a folder as a list: arrows walk, Enter opens.

import type { MailPlace, MailRow } from '../../protocol';
import { $, make } from '../dom';

const EMPTY: Record<MailPlace, string> = {
  drafts: 'No drafts. Notes prepared as drafts wait here until you send them.',
  scheduled: 'Nothing waits for its time. Open a draft to schedule it.',
  sent: 'Nothing has been sent yet.',
  inbox: 'No mail has come in. Open a mail in Sent to answer it as the client.',
};

export interface MailList {
  show(place: MailPlace, rows: MailRow[], openId: string | undefined): void;
  /** Gives the keyboard to a row: the mail's, else the one now in its place, else none; tells whether it did. */
  focus(id?: string): boolean;
}

/** Fills the list; the keyboard stays on the same mail when the list is shown afresh. */
export function mailList(open: (id: string) => void): MailList {
  const place = $('mail-list');
  let buttons: HTMLButtonElement[] = [];
  let last = 0;
  const go = (to: number) => {
    last = Math.max(0, Math.min(to, buttons.length - 1));
    for (const [at, button] of buttons.entries()) button.tabIndex = at === last ? 0 : -1;
    buttons[last]?.focus();
    return buttons.length > 0;
  };
  const focus = (id?: string) => {
    const at = buttons.findIndex((button) => button.dataset['id'] === id);
    return go(at < 0 ? last : at);
  };
  const rowOf = (row: MailRow, at: number, folder: MailPlace, isOpen: boolean) => {
    const button = rowButton(row, folder, isOpen);
    button.onclick = () => open(row.id);
    button.onfocus = () => {
      last = at;
    };
    button.onkeydown = (event) => {
      const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
      if (to === undefined) return;
      event.preventDefault();
      go(to);
    };
    return button;
  };
  return {
    show(folder, rows, openId) {
      const focused = place.contains(document.activeElement)
        ? (document.activeElement as HTMLElement).dataset['id']
        : undefined;
      buttons = rows.map((row, at) => rowOf(row, at, folder, row.id === openId));
      const at = Math.max(0, Math.min(last, buttons.length - 1));
      for (const [i, button] of buttons.entries()) button.tabIndex = i === at ? 0 : -1;
      const empty = make('li', { className: 'mail-empty', textContent: EMPTY[folder] });
      place.replaceChildren(...(buttons.length ? buttons.map((button) => make('li', {}, button)) : [empty]));
      if (focused !== undefined) focus(focused);
    },
    focus,
  };
}

function rowButton(row: MailRow, folder: MailPlace, isOpen: boolean): HTMLButtonElement {
  const whom = folder === 'inbox' ? nameIn(row.from) : `To ${nameIn(row.to) || 'nobody yet'}`;
  return make(
    'button',
    {
      type: 'button',
      className: row.unread ? 'mail-row unread' : 'mail-row',
      'data-id': row.id,
      ...(isOpen ? { 'aria-current': 'true' } : {}),
    },
    make(
      'span',
      { className: 'mail-top' },
      make('span', { className: 'mail-whom' }, ...(row.unread ? [unread()] : []), whom),
      make('span', { className: 'mail-when', textContent: row.when }),
    ),
    make('span', { className: 'mail-subject', textContent: row.subject || '(no subject)' }),
    make('span', { className: 'mail-snippet', textContent: plain(row.snippet) }),
  );
}

// For those who do not see bold letters.
const unread = () => make('span', { className: 'visually-hidden', textContent: 'New: ' });

// "Ann Lee <ann@example.com>, Bo <bo@example.com>" is "Ann Lee, Bo <bo@example.com>": enough to know it by.
const nameIn = (addresses: string): string =>
  addresses.replace(/^"?([^"<,]+?)"?\s*<[^>]*>|^<([^>]*)>/, '$1$2');

// Gmail gives snippets with their special characters escaped.
const plain = (escaped: string): string =>
  new DOMParser().parseFromString(escaped, 'text/html').body.textContent ?? '';
