// Which of the built-in texts a fresh Templates tab holds.

import type { ListKey } from '../lists/columns';
import { foldWords } from '../mail/text';
import { BUILT_IN_REASONS, UNKNOWN_REASON } from '../reasons';
import type { Template, Tone } from './template';

/** Texts that any sheet needs whatever the reasons. Days come when one is near. */
const ALWAYS = new Set<Template['touch']>(['lowKey', 'newFace', 'welcomeBack', 'survey', 'reply']);

/**
 * The rows of a fresh Templates tab: the chosen tone, or the only one there is, for the reasons in use on each list.
 * Those for any reason come only where a reason of the owner's own has none. A list without clients gets no rows.
 */
export function templatesInUse(
  builtIn: readonly Template[],
  reasons: Partial<Record<ListKey, readonly string[]>>,
  tone: Tone,
): Template[] {
  const wanted = new Set<Template>();
  for (const list of ['dormant', 'growth'] as const) {
    const inUse = reasons[list]?.map((reason) => reason.trim() || (list === 'dormant' ? UNKNOWN_REASON : ''));
    for (const template of inUse ? builtIn : [])
      if (template.list === list && isInUse(template, inUse ?? [])) wanted.add(template);
  }
  return [...wanted].filter((template) => template.tone === tone || !hasTwin(builtIn, template, tone));
}

function isInUse({ list, reason, touch }: Template, inUse: readonly string[]): boolean {
  const named = inUse.map(foldWords);
  if (reason !== '') return named.includes(foldWords(reason));
  if (ALWAYS.has(touch)) return true;
  if (touch !== 1 && touch !== 2 && touch !== 3) return false;
  return list === 'growth' || named.some((one) => !KNOWN.has(one));
}

const KNOWN = new Set(BUILT_IN_REASONS.map(({ reason }) => foldWords(reason)));

function hasTwin(
  builtIn: readonly Template[],
  { list, reason, touch, channel }: Template,
  tone: Tone,
): boolean {
  return builtIn.some(
    (one) =>
      one.tone === tone &&
      one.list === list &&
      one.reason === reason &&
      one.touch === touch &&
      one.channel === channel,
  );
}
