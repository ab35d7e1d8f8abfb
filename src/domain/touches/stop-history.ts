// Stop rules about what has been done already: the same touch, open drafts, rest, turn, time between two mails.

import { addDays } from '../day';
import { isSameTemplate, type Template } from '../templates';
import { isTalk } from './answers';
import type { ClientCase } from './client-case';
import { canonicalOrNone } from './do-not-contact-list';
import { hasLeft, isOpen, type LogRow, TAKEN_BACK, wasMade } from './log';
import { sameAccount } from './settle';

const DAY_MS = 86_400_000;

/** Nobody knows whether a mail to this client or address has left. */
export function inDoubt(c: ClientCase): string {
  const row = toDecide(c, 'in-doubt');
  return row
    ? `${whichMail(c, row)} may have been sent or not: look into Sent of ${mailboxOf(c, row)} and say which.`
    : '';
}

/** A mail to this client or address is prepared, or a run is just making it. */
export function alreadyPrepared(c: ClientCase): string {
  const row = c.near.find((one) => isOpen(one) && one.state !== 'Sent or not?');
  return row
    ? `${whichMail(c, row)} is prepared: send or delete the draft in ${mailboxOf(c, row)} first.`
    : '';
}

/** The same touch has left: to this client in this round, or to this address for another client. */
export function alreadySent(c: ClientCase): string {
  const row = c.near.find((one) => isSameTouch(c, one) && hasLeft(one) && !cameBackElsewhere(c, one));
  if (!row) return '';
  const day = c.facts.input.date(c.facts.input.dayOf(row.at));
  return row.clientId === c.candidate.clientId
    ? `This has been sent to them on ${day}.`
    : `This has been sent to ${row.address} on ${day}, for ${row.client}.`;
}

/** Done by phone, visit or letter: the same touch is not made by mail as well. */
export function alreadyMade(c: ClientCase): string {
  const asked = c.facts.input.touch;
  const row = c.inRound.find(
    (one) =>
      one.touch === asked &&
      one.state === 'Logged' &&
      wasMade(one) &&
      !(asked === 2 && one.outcome === 'voicemail'),
  );
  return row ? `This was done on ${c.facts.input.date(c.facts.input.dayOf(row.at))}: ${row.outcome}.` : '';
}

/** A person deleted the draft: it is prepared again only by a click. */
export function withdrawn(c: ClientCase): string {
  return toDecide(c, 'withdrawn')
    ? 'You deleted the draft for them: say so if it is to be written again.'
    : '';
}

/** The row behind a rule that a person has to decide about; none for other rules. */
export function toDecide(c: ClientCase, rule: string): LogRow | undefined {
  if (rule === 'in-doubt') return c.near.find((one) => one.state === 'Sent or not?');
  if (rule === 'withdrawn') return c.own.find((one) => isDeleted(one) && isOwnTouch(c, one));
  return undefined;
}

/** A draft that Rekindle took back itself may be written again once nothing stands in the way. */
function isDeleted({ state, outcome }: LogRow): boolean {
  return state === 'Withdrawn' && !outcome.toLowerCase().startsWith(TAKEN_BACK);
}

/** Logged as lost for good: never in the way again by itself. */
export function lostForGood(c: ClientCase): string {
  const row = c.own.find((one) => one.state === 'Logged' && one.outcome === 'lost for good');
  return row ? `Logged as lost for good on ${c.facts.input.date(c.facts.input.dayOf(row.at))}.` : '';
}

/** After a round, or until the day that was agreed, the client is left alone. */
export function resting({ round, facts }: ClientCase): string {
  const { restsUntil, because } = round;
  if (restsUntil === '' || !because) return '';
  const until = facts.input.date(restsUntil);
  if (because.outcome === 'won back') return `They were won back: no such mail before ${until}.`;
  return because.outcome === 'not now' && because.followUp !== ''
    ? `They said not now: agreed for ${until}.`
    : `They rest until ${until}.`;
}

/** A day was agreed in the newest talk: nothing before it, but by a click. */
export function agreedLater({ inRound, facts }: ClientCase): string {
  const { today, date } = facts.input;
  const last = inRound.filter(wasMade).pop();
  return last && isTalk(last) && last.outcome !== 'not now' && last.followUp > today
    ? `You agreed on ${date(last.followUp)} with them: wait for that day, or tick them if this is to come first.`
    : '';
}

/** The talk and the invitation come after the note; the welcome-back note stands instead of the three. */
export function outOfTurn({ inRound, facts }: ClientCase): string {
  const { touch } = facts.input;
  const done = (one: LogRow['touch']) =>
    inRound.some((row) => row.touch === one && (wasMade(row) || isOpen(row)));
  if (touch === 'welcomeBack')
    return done(1) || done(2) || done(3) ? 'The welcome-back note stands instead of the three touches.' : '';
  if (done('welcomeBack'))
    return 'They had the welcome-back note, which stands instead of the three touches.';
  if (touch === 1) return done(2) || done(3) ? 'You have gone further with them than the first note.' : '';
  if (touch === 2 && done(3)) return 'They have been invited already.';
  return done(1) || done(2) ? '' : 'The first note comes first.';
}

/** Another mail to this client or address within the days between two mails. */
export function tooSoon(c: ClientCase): string {
  const { now, settings, date, dayOf } = c.facts.input;
  const row = c.near.find((one) => hasLeft(one) && now - one.at < settings.gapDays * DAY_MS);
  if (!row) return '';
  const free = date(addDays(dayOf(row.at), settings.gapDays));
  return `${whichMail(c, row)} left on ${date(dayOf(row.at))}: wait until ${free}.`;
}

/** Whose mailbox an earlier touch of this round left from goes on with it. */
export function otherMailbox(c: ClientCase): string {
  const row = c.inRound.find(
    (one) => hasLeft(one) && one.mailbox !== '' && !sameAccount(one.mailbox, c.facts.input.sender.account),
  );
  return row
    ? `The earlier note left from ${row.mailbox}: let them send this one, or look there for an answer first.`
    : '';
}

/** The very words went to this client before; what went to a contact who has left does not count for the next. */
export function sameText(c: ClientCase, template: Template): string {
  const last = Math.max(0, ...c.own.filter((row) => row.outcome === 'has left').map((row) => row.at));
  const row = c.own.find(
    (one) =>
      one.at > last && hasLeft(one) && one.state !== 'Bounced' && isSameTemplate(one.template, template),
  );
  return row
    ? `They had these very words on ${c.facts.input.date(c.facts.input.dayOf(row.at))}: write others.`
    : '';
}

/** Round by round for the client; for the address under another client by touch, unless that was a round ago. */
function isSameTouch(c: ClientCase, row: LogRow): boolean {
  if (row.clientId === c.candidate.clientId) return isOwnTouch(c, row);
  const { now, settings, touch } = c.facts.input;
  return row.touch === touch && now - row.at < settings.restDays * DAY_MS;
}

/** By the key, or by what it is made of: one of the two may have been damaged by hand. */
function isOwnTouch({ key, round, facts }: ClientCase, row: LogRow): boolean {
  const { list, touch } = facts.input;
  return row.key === key || (row.list === list && row.round === round.round && row.touch === touch);
}

/** A mail that came back from an address corrected since reached nobody. */
function cameBackElsewhere(c: ClientCase, row: LogRow): boolean {
  return row.state === 'Bounced' && canonicalOrNone(row.address) !== canonicalOrNone(c.address);
}

function whichMail(c: ClientCase, row: LogRow): string {
  return row.clientId === c.candidate.clientId
    ? 'A note to them'
    : `A note to ${row.address} for ${row.client}`;
}

function mailboxOf({ facts }: ClientCase, row: LogRow): string {
  const own = row.mailbox === '' || sameAccount(row.mailbox, facts.input.sender.account);
  return own ? 'your mailbox' : `the mailbox of ${row.mailbox}`;
}
