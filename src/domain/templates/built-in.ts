// The built-in set: every text that Rekindle brings along. What is pushed carries it beside the code, as Texts.html.

import { textsForReason } from './compose';
import type { WholeText } from './frame';
import { BUILT_IN_LANGUAGE, type Template } from './template';
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
