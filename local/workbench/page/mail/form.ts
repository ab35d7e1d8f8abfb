// A form within the mailbox: labelled fields, its buttons, Escape to give up.

import { make } from '../dom';

export interface Field {
  name: string;
  label: string;
  kind: 'line' | 'text' | 'moment' | 'choice';
  value?: string;
  required?: boolean;
  /** Of a choice: what is sent, what is read. */
  choices?: [value: string, label: string][];
}

/** What stands in the fields by their names. */
export type Values = Record<string, string>;

export interface FormOptions {
  title: string;
  fields: Field[];
  submits: { label: string; take(values: Values): void }[];
  cancel(): void;
}

type Input = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Makes the form; the first button is the one Enter presses. */
export function mailForm({ title, fields, submits, cancel }: FormOptions): HTMLFormElement {
  const inputs = fields.map(inputOf);
  const labelled = fields.map(({ label }, i) =>
    make('label', {}, make('span', { textContent: label }), inputs[i]),
  );
  const buttons = submits.map(({ label }, i) =>
    make('button', {
      type: 'submit',
      value: String(i),
      textContent: label,
      className: i === 0 ? 'primary' : '',
    }),
  );
  const stop = make('button', { type: 'button', textContent: 'Cancel', onclick: cancel });
  return make(
    'form',
    {
      className: 'mail-form',
      'aria-label': title,
      onsubmit(event: SubmitEvent) {
        event.preventDefault();
        const at = Number((event.submitter as HTMLButtonElement | null)?.value ?? 0);
        submits[at].take(Object.fromEntries(fields.map(({ name }, i) => [name, inputs[i].value])));
      },
      onkeydown(event: KeyboardEvent) {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        cancel();
      },
    },
    make('h3', { textContent: title }),
    ...labelled,
    make('div', { className: 'box-buttons' }, ...buttons, stop),
  );
}

function inputOf({ name, kind, value = '', required = false, choices = [] }: Field): Input {
  const given = { name, required };
  if (kind === 'text') return make('textarea', { ...given, rows: 8, value });
  if (kind === 'choice') {
    const options = choices.map(([key, label]) => make('option', { value: key, textContent: label }));
    return make('select', given, ...options);
  }
  return make('input', { ...given, type: kind === 'moment' ? 'datetime-local' : 'text', value });
}
