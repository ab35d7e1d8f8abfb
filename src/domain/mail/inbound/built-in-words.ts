// The words that come with the add-on, as data. The build writes them into Words.html; the code does not import them.

import { AWAY, MACHINE } from './auto-reply-subjects';
import { LEFT, LEFT_FOR_SURE } from './left-company-words';
import { INVITATION, MAIL_WORDS, OPPOSITE, OTHER_LISTS, OWN_WISH, POLITE, THINGS } from './opt-out-around';
import { NORTH_EAST, UNBROKEN } from './opt-out-north-east';
import { SOUTH_EAST } from './opt-out-south-east';
import { WEST } from './opt-out-west';
import { WHOLE_MESSAGES } from './opt-out-whole';
import type { WordLists } from './words';

const kept = ({ source, flags }: RegExp): [string, string] => [source, flags];

export const BUILT_IN_WORDS: WordLists = {
  stop: [WEST, NORTH_EAST, SOUTH_EAST].flatMap(Object.values<string[]>).map((sources) => sources.join('|')),
  whole: WHOLE_MESSAGES,
  machine: MACHINE,
  away: AWAY,
  patterns: {
    unbroken: kept(UNBROKEN),
    polite: kept(POLITE),
    things: kept(THINGS),
    mailWords: kept(MAIL_WORDS),
    otherLists: kept(OTHER_LISTS),
    invitation: kept(INVITATION),
    ownWish: kept(OWN_WISH),
    opposite: kept(OPPOSITE),
    left: kept(LEFT),
    leftForSure: kept(LEFT_FOR_SURE),
  },
};
