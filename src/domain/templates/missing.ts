// Missing texts: what lacks, how many clients wait for it, and what the built-in set can add.

import { foldWords } from '../mail/text';
import { count } from '../wording';
import { findTemplate, type TextWish } from './find';
import { templateId } from './identity';
import { type Template, type TemplateChannel, TOUCH_NAMES } from './template';

/** A client who is due for a text. */
export interface TextNeed extends TextWish {
  clientId: string;
}

export interface MissingText extends Pick<TextWish, 'list' | 'reason' | 'touch' | 'channel' | 'language'> {
  clients: number;
  /** Whether the built-in set has one to add. */
  builtIn: boolean;
  sentence: string;
}

const BY: Record<TemplateChannel, string> = {
  Email: 'by email',
  Phone: 'by phone',
  Voicemail: 'as a voicemail',
  Visit: 'as a visit',
  Letter: 'as a letter',
  Card: 'as a card',
};

/** One line for each text that no row can stand in for; the one that most clients wait for comes first. */
export function missingTexts(
  templates: readonly Template[],
  needs: readonly TextNeed[],
  builtIn: readonly Template[] = [],
): MissingText[] {
  const waiting = new Map<string, { need: TextNeed; clients: Set<string> }>();
  for (const need of needs) {
    if (findTemplate(templates, need)) continue;
    const { list, reason, touch, channel, language } = need;
    const key = JSON.stringify([list, foldWords(reason), touch, channel, foldWords(language)]);
    const found = waiting.get(key) ?? { need, clients: new Set<string>() };
    waiting.set(key, found);
    found.clients.add(need.clientId);
  }
  return [...waiting.values()]
    .map(({ need, clients }) => missing(need, clients.size, findTemplate(builtIn, need) !== null))
    .sort((a, b) => b.clients - a.clients);
}

function missing(need: TextNeed, clients: number, builtIn: boolean): MissingText {
  const { list, reason, touch, channel, language } = need;
  const what = `${TOUCH_NAMES.get(touch)} ${BY[channel]}`;
  const about = reason.trim() === '' ? '' : ` about “${reason.trim()}”`;
  const where = list === 'growth' ? ' on the growth list' : '';
  const waits = `${count(clients, 'client')} ${clients === 1 ? 'waits' : 'wait'}`;
  return {
    list,
    reason,
    touch,
    channel,
    language,
    clients,
    builtIn,
    sentence: `No text yet: ${what}${about}${where}. ${waits} for it. ${builtIn ? 'Rekindle can add one.' : 'Write one on the Templates tab.'}`,
  };
}

/**
 * Built-in texts that fit these needs better than what the tab holds, to be added to it. A text that stands on the
 * tab, switched off or rewritten, is never added again.
 */
export function textsToAdd(
  builtIn: readonly Template[],
  templates: readonly Template[],
  needs: readonly TextWish[],
): Template[] {
  const held = new Set(templates.map(templateId));
  const added = new Set<Template>();
  for (const need of needs) {
    const best = findTemplate([...templates, ...builtIn], need);
    if (best?.origin === 'built-in' && !held.has(templateId(best))) added.add(best);
  }
  return [...added];
}
