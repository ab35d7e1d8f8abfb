// All stop rules by name, in the order in which a client is told the first that holds.

import type { ClientCase } from './client-case';
import * as decisions from './stop-decisions';
import * as history from './stop-history';
import * as people from './stop-people';

/** Why somebody is withheld. `rule` is a stable name, `reason` the sentence for the owner. */
export interface Stop {
  rule: StopRule;
  reason: string;
}

type ClientRule = (c: ClientCase) => string;

/** Rules that look at the client, the log and the mailbox, whatever the mail says. */
const CLIENT_RULES = {
  'row-without-client': rowWithoutClient,
  'copied-row': copiedRow,
  'do-not-contact': people.heldBack,
  'opted-out': people.optedOut,
  'leave-in-peace': decisions.leaveInPeace,
  'in-doubt': history.inDoubt,
  'already-prepared': history.alreadyPrepared,
  'already-sent': history.alreadySent,
  'already-made': history.alreadyMade,
  withdrawn: history.withdrawn,
  'lost-for-good': history.lostForGood,
  'ordered-since': people.orderedSince,
  'bought-idea': people.boughtIdea,
  'reached-level': people.reachedLevel,
  answered: people.answered,
  resting: history.resting,
  // Before the turn: a note that came back is no first note, and says nothing of what to do.
  'dead-address': people.deadAddress,
  'out-of-turn': history.outOfTurn,
  'no-address': people.noAddress,
  'several-addresses': people.severalAddresses,
  'bad-address': people.badAddress,
  'noreply-address': people.noReplyAddress,
  'has-left': people.hasLeftCompany,
  'shared-address': people.sharedAddress,
  'in-conversation': people.inConversation,
  'too-soon': history.tooSoon,
  'other-mailbox': history.otherMailbox,
  'somebody-elses': decisions.somebodyElses,
  undecided: decisions.undecided,
  'unknown-approach': decisions.unknownApproach,
  'no-pitch': decisions.noPitch,
  'other-approach': decisions.otherApproach,
  'reason-without-mail': decisions.reasonWithoutMail,
  'other-channel': decisions.otherChannel,
  'colleague-answered': decisions.colleagueAnswered,
  'agreed-later': history.agreedLater,
} satisfies Record<string, ClientRule>;

/** Rules about the sheet as a whole, the words, the law and the day. */
const OTHER_RULES = [
  'copied-sheet',
  'log-too-short',
  'paused',
  'send-as',
  'no-text',
  'text-fault',
  'same-text',
  'unknown-field',
  'empty-field',
  'empty-mail',
  'canada-window',
  'postal-address',
  'opt-out-line',
  'soft-opt-in',
  'quota',
  'daily-cap',
  'changed-since',
  'no-longer-listed',
  'draft-gone',
  'old-draft',
] as const;

export type StopRule = keyof typeof CLIENT_RULES | (typeof OTHER_RULES)[number];

/** Rules that a person may overrule for one client by a click. */
const MAY_BE_OVERRULED: readonly StopRule[] = [
  'withdrawn',
  'colleague-answered',
  'agreed-later',
  'old-draft',
];

/** Every client rule that holds, the gravest first. Empty: nothing about the client stands in the way. */
export function clientStops(c: ClientCase): Stop[] {
  const stops: Stop[] = [];
  for (const [rule, says] of Object.entries(CLIENT_RULES) as [keyof typeof CLIENT_RULES, ClientRule][]) {
    const reason = isOverruled(c, rule) ? '' : says(c);
    if (reason !== '') stops.push({ rule, reason });
  }
  return stops;
}

export function isOverruled({ facts, candidate }: ClientCase, rule: StopRule): boolean {
  return (
    MAY_BE_OVERRULED.includes(rule) &&
    facts.input.despite.some(
      (one) => one.clientId === candidate.clientId && one.rule === rule && one.until === undefined,
    )
  );
}

/** A row typed by a person belongs to nobody Rekindle knows. */
function rowWithoutClient({ candidate }: ClientCase): string {
  return candidate.clientId === '' ? 'Rekindle does not know this row: refresh the lists first.' : '';
}

function copiedRow({ candidate }: ClientCase): string {
  return candidate.isCopy ? 'This row is a copy: the mail goes by the first row of that client.' : '';
}
