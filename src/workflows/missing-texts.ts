// Missing texts: what the Templates tab lacks for the clients on both lists, and adding the built-in ones.

import { addDays } from '../domain/day';
import type { ListKey } from '../domain/lists/columns';
import {
  BUILT_IN_LANGUAGE,
  isSober,
  type MissingText,
  missingTexts as missingIn,
  occasionOn,
  type TextNeed,
  textsToAdd,
} from '../domain/templates';
import { type Candidate, cell } from '../domain/touches/candidate';
import type { MailServices } from './mail-services';
import { occasionFactsIn } from './occasions';
import { prepareDesk } from './prepare-desk';
import { candidatesOf, readDesk, type TouchView } from './touch-input';

/** Which texts lack for whom, the one that most clients wait for first. Writes nothing. */
export function missingTexts(services: MailServices): { missing: MissingText[] } {
  const needs = LISTS.flatMap((list) => needsOn(readDesk(services, list), list));
  return { missing: missingIn(ownTexts(services), needs, services.builtInTexts()) };
}

/** Adds to the Templates tab what the built-in set has for them, and for the days that are near. */
export function addMissingTexts(services: MailServices): { added: number; missing: MissingText[] } {
  return services.lock.alone(() => {
    prepareDesk(services);
    const views = LISTS.map((list) => ({ list, view: readDesk(services, list) }));
    const { desk } = views[0].view;
    const needs = views.flatMap(({ view, list }) => needsOn(view, list));
    const days = views.flatMap(({ view, list }) => dayNeeds(view, list));
    const own = desk.templates();
    const added = textsToAdd(services.builtInTexts(), own, [...needs, ...days]);
    desk.addTemplates(added);
    desk.flush();
    return { added: added.length, missing: missingIn([...own, ...added], needs) };
  });
}

const LISTS: ListKey[] = ['dormant', 'growth'];

function ownTexts(services: MailServices) {
  return services.openDesk(services.book.readState().tabs).templates();
}

/** The text that each client of the list is due for; none for those with whom nothing is to be done. */
function needsOn(view: TouchView, list: ListKey): TextNeed[] {
  return candidatesOf(view, list).flatMap((candidate) => {
    const due = dueText(candidate);
    const wish = wishOf(view, candidate);
    // Reasons of which nobody jokes get no mail at all.
    return due && !(wish.sober && due.channel === 'Email') ? [{ ...wish, ...due }] : [];
  });
}

function wishOf({ picture, reasons }: TouchView, candidate: Candidate) {
  const { clientId, list } = candidate;
  const reason = cell(candidate, list === 'dormant' ? 'reason' : 'signal');
  const rule = reasons.find((one) => one.reason === reason);
  return {
    clientId,
    list,
    reason,
    tone: picture.settings.tone,
    language: cell(candidate, 'language'),
    defaultLanguage: BUILT_IN_LANGUAGE,
    sober: rule !== undefined && isSober(rule),
  };
}

const OVER = new Set(['Invited', 'Won back', 'Resting', 'Closed', 'Leave in peace', 'Do not contact']);
const AFTER_NOTE = new Set(['Note ready', 'Note sent', 'Answered', 'Sent or not?']);

function dueText(candidate: Candidate): Pick<TextNeed, 'touch' | 'channel'> | null {
  const [approach, stage] = [cell(candidate, 'approach').toLowerCase(), cell(candidate, 'stage')];
  if (OVER.has(stage) || approach === 'leave in peace') return null;
  const phone = cell(candidate, 'phone') === '' ? 'Email' : 'Phone';
  const wanted = cell(candidate, 'channel');
  const channel = wanted === 'Phone' || wanted === 'Visit' || wanted === 'Letter' ? wanted : 'Email';
  if (stage === 'Talked') return { touch: 3, channel: channel === 'Visit' ? 'Phone' : channel };
  if (AFTER_NOTE.has(stage))
    return approach === 'low-key note' || approach === 'welcome-back note'
      ? null
      : { touch: 2, channel: channel === 'Visit' ? 'Visit' : phone };
  if (approach === 'low-key note') return { touch: 'lowKey', channel: 'Email' };
  if (approach === 'new face, no pitch')
    return { touch: 'newFace', channel: channel === 'Visit' ? 'Visit' : 'Phone' };
  const written = channel === 'Letter' ? 'Letter' : 'Email';
  if (approach === 'welcome-back note') return { touch: 'welcomeBack', channel: written };
  return { touch: 1, channel: written === 'Letter' ? 'Card' : channel === 'Email' ? 'Email' : 'Voicemail' };
}

/** So far ahead a day's own texts are brought in. */
const DAYS_AHEAD = 14;

/** The notes of days that are near, for clients who have not had one. */
function dayNeeds(view: TouchView, list: ListKey): TextNeed[] {
  const { picture } = view;
  const known = new Map(picture.known.map((one) => [one.clientId, one]));
  const factsOf = occasionFactsIn(picture);
  return candidatesOf(view, list).flatMap((candidate) => {
    const one = known.get(candidate.clientId);
    if (!one || dueText(candidate)?.touch !== 1) return [];
    const facts = factsOf(one);
    const days = Array.from({ length: DAYS_AHEAD }, (_, i) => addDays(picture.today, i));
    const occasions = days.flatMap((day) => occasionOn(facts, day) ?? []);
    const wish = wishOf(view, candidate);
    return occasions.map((occasion) => ({
      ...wish,
      touch: occasion.kind,
      reason: occasion.kind === 'ownDay' ? occasion.name : wish.reason,
      channel: 'Email' as const,
    }));
  });
}
