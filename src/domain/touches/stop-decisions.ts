// Stop rules about what the owner decided for this client: approach, who, reason, channel; and who else answered.

import { fold } from '../reading/fold';
import { UNKNOWN_REASON } from '../reasons';
import { isSober, type TextWish } from '../templates';
import { isTalk } from './answers';
import { cell, isApproach } from './candidate';
import type { ClientCase } from './client-case';
import { canonicalOrNone } from './do-not-contact-list';
import { companyDomain } from './shared-domains';

const DAY_MS = 86_400_000;

/** Reasons of the owner's own that sound like those which never get mail. */
const SOUNDS_SERIOUS =
  /\b(died|dead|deceased|death|passed away|complain\w*|dispute\w*|lawsuit|legal action|unpaid|ill|illness|sick|hardship|bankrupt\w*|insolven\w*|closed( down)?|out of business|verstorben|gestorben|insolvenz|beschwerde|decede|deces|plainte|fallecid\w*|queja|decedut\w*|reclamo|falecid\w*|overleden|klacht)\b/;

export function leaveInPeace({ candidate }: ClientCase): string {
  return isApproach(candidate, 'Leave in peace') ? 'You decided to leave them in peace.' : '';
}

export function undecided({ candidate }: ClientCase): string {
  return cell(candidate, 'approach') === '' ? 'Not decided yet: choose an approach for them.' : '';
}

/** "New face, no pitch" is a call or a visit, never a mail. */
export function noPitch({ candidate }: ClientCase): string {
  return isApproach(candidate, 'New face, no pitch')
    ? 'New face, no pitch: somebody new calls or visits and only asks what happened.'
    : '';
}

/** "Welcome-back note" is one note instead of the three; a low-key note goes no further unless they answer. */
export function otherApproach({ candidate, facts, inRound }: ClientCase): string {
  const { touch } = facts.input;
  if (isApproach(candidate, 'Welcome-back note') && touch !== 'welcomeBack')
    return 'Their approach is the welcome-back note, not the three touches.';
  if (!isApproach(candidate, 'Low-key note') || touch === 1) return '';
  const heard = inRound.some((row) => row.state === 'Answered' || isTalk(row));
  return heard && touch !== 'welcomeBack'
    ? ''
    : 'Their approach is one low-key note: it goes further only if they answer.';
}

/** An approach typed by hand that is none of the known ones is no decision. */
export function unknownApproach({ candidate }: ClientCase): string {
  const typed = cell(candidate, 'approach');
  const known = ['Reach out', 'Low-key note', 'Welcome-back note', 'New face, no pitch', 'Leave in peace'];
  return typed === '' || known.some((one) => isApproach(candidate, one))
    ? ''
    : `“${typed}” is no approach: choose one of the list.`;
}

export function somebodyElses({ candidate, facts }: ClientCase): string {
  const who = cell(candidate, 'who');
  const { account, names } = facts.input.sender;
  return who === '' || [account, ...names].some((one) => fold(one) === fold(who))
    ? ''
    : `${who} looks after them.`;
}

/** Reasons whose Mail? is No; and own reasons, not on the Reasons tab, that sound like one of those. */
export function reasonWithoutMail({ candidate, facts }: ClientCase): string {
  const reason = cell(candidate, 'reason');
  const rule = facts.input.reasons.find((one) => fold(one.reason) === fold(reason || UNKNOWN_REASON));
  if (rule) return rule.mail ? '' : `${rule.reason}: no mail for this reason. Call, or leave them in peace.`;
  return SOUNDS_SERIOUS.test(fold(reason))
    ? `“${reason}” is not on the Reasons tab and sounds like a reason not to mail: add it there with Mail? Yes or No.`
    : '';
}

/** The owner chose another channel for this client. */
export function otherChannel({ candidate }: ClientCase): string {
  const channel = cell(candidate, 'channel');
  return channel === '' || fold(channel) === 'email' ? '' : `Their channel is ${channel}, not Email.`;
}

/** Somebody else of their company answered lately: look before writing; overruled by a tick. */
export function colleagueAnswered({ facts, candidate, address, addresses }: ClientCase): string {
  const domain = address === '' ? '' : companyDomain(address);
  if (domain === '') return '';
  const { now, settings, despite } = facts.input;
  const seen = despite.find(
    (one) => one.clientId === candidate.clientId && one.rule === 'colleague-answered',
  );
  const since = Math.max(now - settings.quietDays * DAY_MS, seen?.until ?? 0);
  const colleague = (facts.answersByDomain.get(domain) ?? []).find(
    (one) => one.at > since && !addresses.has(canonicalOrNone(one.address)),
  );
  return colleague
    ? `${colleague.address}, of the same company, has answered: look there first, then tick them if it is right.`
    : '';
}

/** The text this client's touch is looked up by. */
export function textFor({ candidate, facts }: ClientCase): TextWish {
  const { touch, variant, list, tone, language, reasons } = facts.input;
  const lowKey = touch === 1 && isApproach(candidate, 'Low-key note');
  const reason = cell(candidate, list === 'dormant' ? 'reason' : 'signal');
  const rule = reasons.find((one) => fold(one.reason) === fold(reason));
  return {
    list,
    reason: lowKey ? reason : (variant?.ownDay ?? reason),
    touch: lowKey ? 'lowKey' : (variant?.touch ?? touch),
    channel: 'Email',
    tone,
    language: cell(candidate, 'language'),
    defaultLanguage: language,
    sober: rule !== undefined && isSober(rule),
  };
}
