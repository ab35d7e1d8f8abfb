// The mailbox of the world's account as pages see it: counts, lists, one mail opened.

import { DateTime } from 'luxon';
import { relabel } from '../google/gmail/mailbox';
import { existingMailbox } from '../google/gmail/outgoing';
import type { MailLine } from '../google/gmail/view';
import { sentenceOf } from '../runtime/sentence';
import type { World } from '../runtime/world-types';
import { moveClock } from './clock';
import { type Desk, firing, type PostHandlers, tellClock } from './desk';
import { actOnMail } from './mail-acts';
import type { MailAct, MailCounts, MailDone, OpenedMail } from './protocol';

/** How many drafts wait, and how many mails of the inbox nobody opened. */
export function mailCounts({ mailboxes, account }: World): MailCounts {
  return {
    drafts: mailboxes.list(account, 'drafts').length,
    unread: mailboxes.list(account, 'inbox').filter(({ unread }) => unread).length,
  };
}

/** Tells every page that the mailbox may have changed. */
export function tellMail({ world, pages }: Desk): void {
  const mail = mailCounts(world);
  for (const page of pages.values()) page.send({ kind: 'mail', mail });
}

/** The answers to what a page posts from its mailbox. */
export function mailHandlers(desk: Desk): Pick<PostHandlers, '/mail/list' | '/mail/read' | '/mail/act'> {
  const { world } = desk;
  return {
    '/mail/list': (_page, { place }) => ({
      rows: world.mailboxes.list(world.account, place).map((line) => withMoment(world, line)),
    }),
    '/mail/read': (_page, { id }) => {
      const mail = openMail(world, id);
      if (mail?.unread) tellMail(desk);
      return { mail };
    },
    '/mail/act': (page, act) => {
      const done = outcome(world, act);
      if ('told' in done) moveClock(world, { hours: HOURS_OF_AN_ACT }, firing(desk, page));
      tellClock(desk);
      tellMail(desk);
      return done;
    },
  };
}

// Nobody writes a mail in no time; and Gmail's search finds nothing younger than some seconds.
const HOURS_OF_AN_ACT = 1 / 60;

function outcome(world: World, act: MailAct): MailDone {
  try {
    return actOnMail(world, act);
  } catch (thrown) {
    return { error: sentenceOf(thrown) };
  }
}

function openMail(world: World, id: string): OpenedMail | undefined {
  const { mailboxes, account } = world;
  const box = existingMailbox(mailboxes.world, account);
  const message = box.messages.get(id);
  if (!message) return undefined;
  const opened = withMoment(world, mailboxes.read(account, id));
  relabel(box, message, { add: [], remove: ['UNREAD'] }, world.clock);
  return opened;
}

function withMoment<Line extends MailLine>(world: World, line: Line): Line & { when: string } {
  const at = (milliseconds: number) => DateTime.fromMillis(milliseconds, { zone: world.workbook.timeZone });
  const moment = at(line.leavesAt ?? line.date);
  const isThisYear = moment.toFormat('yyyy') === at(world.clock).toFormat('yyyy');
  return { ...line, when: moment.toFormat(isThisYear ? 'EEE d MMM, HH:mm' : 'EEE d MMM yyyy, HH:mm') };
}
