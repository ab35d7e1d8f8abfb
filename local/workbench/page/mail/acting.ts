// Doing something with a mail: asking for what is needed, posting it, telling what came of it.

import type { MailAct, OpenedMail } from '../../protocol';
import type { Connection } from '../connection';
import { $ } from '../dom';
import { type Action, draftFields } from './actions';
import { mailForm, type Values } from './form';
import type { MailList } from './list';
import type { Places } from './places';

/** The mailbox as its parts see it. */
export interface Desk {
  connection: Connection;
  places: Places;
  list: MailList;
  /** The mail that is open. */
  mail: OpenedMail | undefined;
  show(mail: OpenedMail | undefined): void;
  /** Opens a mail and gives it the keyboard. */
  open(id: string): Promise<void>;
  /** Lists the folder afresh. */
  refresh(): Promise<void>;
}

/** Does an action, after its form when it has one; the keyboard comes back to `button`. */
export function choose(desk: Desk, mail: OpenedMail, action: Action, button: HTMLElement): void {
  const { form } = action;
  const place = $('mail-open').querySelector('.mail-asked')!;
  const done = () => {
    place.replaceChildren();
    button.focus();
  };
  if (!form) return void act(desk, action.act(mail, {}), done);
  const take = (values: Values) => void act(desk, action.act(mail, values), done);
  ask(
    place,
    mailForm({
      title: form.title,
      fields: form.fields(mail),
      submits: [{ label: form.submit, take }],
      cancel: done,
    }),
  );
}

/** A mail of one's own, instead of what is open. */
export function write(desk: Desk): void {
  const done = () => {
    desk.show(undefined);
    $('mail-write').focus();
  };
  const doing =
    (kind: 'write' | 'keep') =>
    ({ to, subject, text }: Values) =>
      void act(desk, { do: kind, typed: { to, subject, text } }, done);
  const submits = [
    { label: 'Send', take: doing('write') },
    { label: 'Keep as draft', take: doing('keep') },
  ];
  tell('');
  desk.show(undefined);
  void desk.refresh();
  ask($('mail-open'), mailForm({ title: 'Write a mail', fields: draftFields(), submits, cancel: done }));
}

function ask(place: Element, form: HTMLFormElement): void {
  place.replaceChildren(form);
  const inputs = [...form.querySelectorAll<HTMLInputElement>('input, textarea, select')];
  (inputs.find(({ value }) => !value) ?? inputs[0]).focus();
}

async function act(desk: Desk, what: MailAct, done: () => void): Promise<void> {
  const answer = await desk.connection.post('/mail/act', what);
  if ('error' in answer) return tell(answer.error, true);
  done();
  tell(answer.told);
  if (answer.open === undefined) return desk.refresh();
  if (desk.places.chosen !== 'drafts') desk.places.choose('drafts');
  tell(answer.told);
  await desk.open(answer.open);
}

/** Says what came of something; nothing, when there is nothing to say any more. */
export function tell(sentence: string, isFailure = false): void {
  const place = $('mail-told');
  place.classList.toggle('failed', isFailure);
  place.textContent = sentence;
}
