// Boxes that ask or tell something over the page: the native dialog element, which keeps the keyboard inside.

import { make } from './dom';

export interface Choice {
  label: string;
  /** What pressing it means. */
  value: string;
}

export interface BoxOptions {
  title?: string;
  text: string;
  choices: Choice[];
  /** Whether there is a line to type into. */
  input?: boolean;
}

/** Shows a box and resolves with what was pressed ('CLOSE' for Escape) and typed. */
export function askBox({
  title,
  text,
  choices,
  input,
}: BoxOptions): Promise<{ button: string; text: string }> {
  const field = make('input', { type: 'text', className: 'box-input', 'aria-label': text });
  const buttons = choices.map(({ label, value }, i) =>
    make('button', { type: 'submit', value, textContent: label, className: i === 0 ? 'primary' : '' }),
  );
  const form = make(
    'form',
    { method: 'dialog' },
    ...(title ? [make('h2', { className: 'box-title', textContent: title })] : []),
    make('p', { className: 'box-text', textContent: text }),
    ...(input ? [field] : []),
    make('div', { className: 'box-buttons' }, ...buttons),
  );
  const box = make('dialog', { className: 'box', 'aria-label': title || text }, form);
  const before = document.activeElement as HTMLElement | null;
  document.body.append(box);
  box.showModal();
  (input ? field : buttons[0]).focus();
  return new Promise((resolve) => {
    box.addEventListener('close', () => {
      box.remove();
      before?.focus();
      resolve({ button: box.returnValue || 'CLOSE', text: field.value });
    });
  });
}

const OK: Choice = { label: 'OK', value: 'OK' };

/** Tells something. */
export function noticeBox(text: string, after?: () => void): void {
  void askBox({ text, choices: [OK] }).then(() => after?.());
}

/** Asks whether to go on. */
export function confirmBox(text: string, confirm: () => void, cancel?: () => void): void {
  const choices = [OK, { label: 'Cancel', value: 'CANCEL' }];
  void askBox({ text, choices }).then(({ button }) => (button === 'OK' ? confirm() : cancel?.()));
}
