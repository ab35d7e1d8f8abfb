// Which text a client gets: by list, touch and channel, then the nearest by language, reason and tone.

import type { ListKey } from '../lists/columns';
import { foldWords } from '../mail/text';
import { UNKNOWN_REASON } from '../reasons';
import type { Template, TemplateChannel, TemplateTouch, Tone } from './template';

/** What a text is wanted for. */
export interface TextWish {
  list: ListKey;
  /** Of the client; on the growth list the signal; for an own day its name. '' counts as not known. */
  reason: string;
  touch: TemplateTouch;
  channel: TemplateChannel;
  tone: Tone;
  /** Of the client; '' for the usual one. */
  language: string;
  defaultLanguage: string;
  /** A reason for which a general text would hurt: see isSober. */
  sober: boolean;
}

/** The bland note and the new face are written for bad blood as well; no general text is fit for a death. */
const FIT_FOR_BAD_BLOOD = new Set<TemplateTouch>(['lowKey', 'newFace']);
const ONLY_OWN_WORDS = foldWords('Died');

/**
 * The active text that fits best, or null. A wrong language is worse than a general text, a wrong reason worse than
 * the other tone: so language gives way last, then the reason, and the tone first. A sober reason takes only texts
 * written for it, the low-key note and the new face apart. Of equals the owner's own goes first, then the upper row.
 */
export function findTemplate(templates: readonly Template[], wish: TextWish): Template | null {
  let best: Template | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const template of templates) {
    const distance = distanceTo(template, wish);
    if (distance < least) [best, least] = [template, distance];
  }
  return best;
}

/** 0 for a text as wished; infinite for one that must not be taken. */
function distanceTo(template: Template, wish: TextWish): number {
  const { list, touch, channel } = wish;
  if (!template.active || template.text.trim() === '') return Number.POSITIVE_INFINITY;
  if (template.list !== list || template.touch !== touch || template.channel !== channel)
    return Number.POSITIVE_INFINITY;
  const tone = template.tone === wish.tone ? 0 : 2;
  const origin = template.origin === 'owner' ? 0 : 1;
  return 8 * languageDistance(template.language, wish) + 4 * reasonDistance(template, wish) + tone + origin;
}

function languageDistance(language: string, wish: TextWish): number {
  const [own, usual] = [foldWords(language), foldWords(wish.defaultLanguage)];
  if ((own || usual) === (foldWords(wish.language) || usual)) return 0;
  return (own || usual) === usual ? 1 : Number.POSITIVE_INFINITY;
}

function reasonDistance({ reason, touch }: Template, wish: TextWish): number {
  const [own, wanted] = [foldWords(reason), foldWords(wantedReason(wish))];
  if (own === wanted) return 0;
  if (own !== '' || wanted === ONLY_OWN_WORDS) return Number.POSITIVE_INFINITY;
  return wish.sober && !FIT_FOR_BAD_BLOOD.has(touch) ? Number.POSITIVE_INFINITY : 1;
}

function wantedReason({ list, reason, touch }: TextWish): string {
  return reason.trim() === '' && list === 'dormant' && touch !== 'ownDay' ? UNKNOWN_REASON : reason;
}
