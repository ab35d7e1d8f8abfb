// The mailbox over the grid: opened and closed, a folder listed, a mail read.

import type { MailCounts, OpenedMail } from '../../protocol';
import type { Connection } from '../connection';
import { $ } from '../dom';
import { choose, type Desk, tell, write } from './acting';
import { actionsIn } from './actions';
import { mailList } from './list';
import { mailPlaces } from './places';
import { readingView } from './reading';

export interface MailPanel {
  /** Gives the keyboard to the mailbox when it is open, else to the grid. */
  focus(): void;
}

interface Given {
  connection: Connection;
  account: string;
  counts: MailCounts;
  timeZone: string;
  now(): number;
  focusGrid(): void;
}

/** Makes the mailbox and its button work. What a script selects in the grid closes it: it would stand under it. */
export function mailPanel(given: Given): MailPanel {
  const { connection } = given;
  const panel = $('mailbox');
  const desk = deskOf(given);
  const close = () => {
    show(false);
    given.focusGrid();
  };
  $('mail-title').textContent = `Mailbox of ${given.account}`;
  $('mail').onclick = () => {
    if (!panel.hidden) return close();
    show(true);
    void desk.refresh();
    desk.places.focus();
  };
  $('mail-write').onclick = () => write(desk);
  panel.querySelector<HTMLButtonElement>('.close')!.onclick = close;
  panel.onkeydown = ({ key }) => {
    if (key === 'Escape') close();
  };
  connection.on('show', () => show(false));
  connection.on('mail', ({ mail }) => {
    tellCounts(desk, mail);
    void desk.refresh();
  });
  tellCounts(desk, given.counts);
  return { focus: () => (panel.hidden ? given.focusGrid() : desk.places.focus()) };
}

function show(isOpen: boolean): void {
  $('mailbox').hidden = !isOpen;
  $('sheet').inert = isOpen;
  $('mail').ariaExpanded = String(isOpen);
}

function tellCounts({ places }: Desk, { drafts, unread }: MailCounts): void {
  const counts = [drafts && `${drafts} ${drafts === 1 ? 'draft' : 'drafts'}`, unread && `${unread} unread`];
  const text = counts.filter(Boolean).join(', ');
  $('mail').textContent = text ? `Mailbox: ${text}` : 'Mailbox';
  places.count({ drafts, unread });
}

function deskOf({ connection, now, timeZone }: Given): Desk {
  const desk: Desk = {
    connection,
    mail: undefined,
    places: mailPlaces(() => {
      tell('');
      desk.show(undefined);
      void desk.refresh();
    }),
    list: mailList((id) => {
      tell('');
      void desk.open(id);
    }),
    show(mail) {
      desk.mail = mail;
      $('mail-open').replaceChildren(...(mail ? [viewOf(mail)] : []));
    },
    async open(id) {
      const { mail } = await connection.post('/mail/read', { id });
      desk.show(mail);
      await desk.refresh();
      $('mail-subject')?.focus();
    },
    refresh: () => refresh(desk),
  };
  const viewOf = (mail: OpenedMail) =>
    readingView(mail, actionsIn(desk.places.chosen, now, timeZone), (action, button) =>
      choose(desk, mail, action, button),
    );
  return desk;
}

async function refresh(desk: Desk): Promise<void> {
  const { connection, places, list } = desk;
  const place = places.chosen;
  if ($('mailbox').hidden) return;
  const { rows } = await connection.post('/mail/list', { place });
  if (place !== places.chosen) return;
  const isGone = desk.mail && !rows.some(({ id }) => id === desk.mail!.id);
  const hadKeys = isGone && $('mail-open').contains(document.activeElement);
  if (isGone) desk.show(undefined);
  list.show(place, rows, desk.mail?.id);
  if (hadKeys && !list.focus()) places.focus();
}
