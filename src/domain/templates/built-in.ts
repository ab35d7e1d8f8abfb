// The built-in set: every text that Rekindle brings along.

import type { ListKey } from '../lists/columns';
import { foldWords } from '../mail/text';
import { BUILT_IN_REASONS, UNKNOWN_REASON } from '../reasons';
import { textsForReason } from './compose';
import type { WholeText } from './frame';
import { BUILT_IN_LANGUAGE, type Template, type Tone } from './template';
import { ANY_REASON } from './texts/any-reason';
import { APPROACH_TEXTS, WELCOME_BACK_TEXTS } from './texts/approaches';
import { BETTER_PRICE } from './texts/better-price';
import { BOUGHT_ONCE } from './texts/bought-once';
import { CONTACT_LEFT } from './texts/contact-left';
import { DAY_TEXTS } from './texts/days';
import { GROWTH_ANY } from './texts/growth-any';
import { GROWTH_SIGNALS } from './texts/growth-signals';
import { JUST_FORGOT_US } from './texts/just-forgot-us';
import { MOVED_AWAY } from './texts/moved-away';
import { NO_NEED } from './texts/no-need';
import { SOBER_TEXTS } from './texts/sober';
import { SURVEY_TEXTS } from './texts/survey';
import { TAKEN_FOR_GRANTED } from './texts/taken-for-granted';
import { UNKNOWN } from './texts/unknown';
import { WE_FORGOT_THEM } from './texts/we-forgot-them';
import { WE_LET_THEM_DOWN } from './texts/we-let-them-down';
import { WON_OVER } from './texts/won-over';

/** In the order of the Reasons tab; any reason comes last. */
const DORMANT = [
  UNKNOWN,
  WE_FORGOT_THEM,
  WE_LET_THEM_DOWN,
  TAKEN_FOR_GRANTED,
  BETTER_PRICE,
  WON_OVER,
  BOUGHT_ONCE,
  CONTACT_LEFT,
  NO_NEED,
  MOVED_AWAY,
  JUST_FORGOT_US,
  ANY_REASON,
];

const TEXTS: WholeText[] = [
  ...DORMANT.flatMap((texts) => textsForReason('dormant', texts)),
  ...SOBER_TEXTS,
  ...APPROACH_TEXTS,
  ...WELCOME_BACK_TEXTS,
  ...DAY_TEXTS,
  ...SURVEY_TEXTS,
  ...[...GROWTH_SIGNALS, GROWTH_ANY].flatMap((texts) => textsForReason('growth', texts)),
];

export const BUILT_IN_TEMPLATES: readonly Template[] = TEXTS.map((text) => ({
  ...text,
  language: BUILT_IN_LANGUAGE,
  active: true,
  origin: 'built-in',
}));

/** Texts that any sheet needs whatever the reasons. Days come when one is near. */
const ALWAYS = new Set<Template['touch']>(['lowKey', 'newFace', 'welcomeBack', 'survey', 'reply']);

/**
 * The rows of a fresh Templates tab: the chosen tone, or the only one there is, for the reasons in use on each list.
 * Those for any reason come only where a reason of the owner's own has none. A list without clients gets no rows.
 */
export function templatesInUse(reasons: Partial<Record<ListKey, readonly string[]>>, tone: Tone): Template[] {
  const wanted = new Set<Template>();
  for (const list of ['dormant', 'growth'] as const) {
    const inUse = reasons[list]?.map((reason) => reason.trim() || (list === 'dormant' ? UNKNOWN_REASON : ''));
    for (const template of inUse ? BUILT_IN_TEMPLATES : [])
      if (template.list === list && isInUse(template, inUse ?? [])) wanted.add(template);
  }
  return [...wanted].filter((template) => template.tone === tone || !hasTwin(template, tone));
}

function isInUse({ list, reason, touch }: Template, inUse: readonly string[]): boolean {
  const named = inUse.map(foldWords);
  if (reason !== '') return named.includes(foldWords(reason));
  if (ALWAYS.has(touch)) return true;
  if (touch !== 1 && touch !== 2 && touch !== 3) return false;
  return list === 'growth' || named.some((one) => !KNOWN.has(one));
}

const KNOWN = new Set(BUILT_IN_REASONS.map(({ reason }) => foldWords(reason)));

function hasTwin({ list, reason, touch, channel }: Template, tone: Tone): boolean {
  return BUILT_IN_TEMPLATES.some(
    (one) =>
      one.tone === tone &&
      one.list === list &&
      one.reason === reason &&
      one.touch === touch &&
      one.channel === channel,
  );
}
