// What to say or write in the next step: the call sheet, the voicemail or the note, with the client's facts in it.

import type { Day } from '../day';
import { merge, normaliseText } from '../mail';
import { fold } from '../reading/fold';
import {
  findTemplate,
  isSober,
  type Template,
  type TemplateChannel,
  type TemplateTouch,
  type Tone,
} from '../templates';
import type { Candidate, FieldWords, ReasonRule, Standing } from '../touches';
import { cell } from '../touches/candidate';
import { touchFields } from '../touches/fields';

export interface SayInput {
  templates: readonly Template[];
  tone: Tone;
  /** Of clients whose row names none. */
  language: string;
  reasons: readonly ReasonRule[];
  sender: FieldWords;
  today: Day;
}

/** The text for that touch by the first of the channels that has one; '' where none has. */
export function textToSay(
  candidate: Candidate,
  touch: TemplateTouch,
  channels: readonly TemplateChannel[],
  input: SayInput,
): string {
  const { sender, today } = input;
  for (const channel of channels) {
    const template = templateFor(candidate, touch, channel, input);
    if (template)
      return normaliseText(merge(template.text, touchFields(candidate, sender, today), 'text').text);
  }
  return '';
}

/** The text that fits the client best, or null. */
export function templateFor(
  candidate: Candidate,
  touch: TemplateTouch,
  channel: TemplateChannel,
  { templates, tone, language, reasons }: SayInput,
): Template | null {
  const { list } = candidate;
  const reason = cell(candidate, list === 'dormant' ? 'reason' : 'signal');
  const rule = reasons.find((one) => fold(one.reason) === fold(reason));
  return findTemplate(templates, {
    list,
    reason,
    touch,
    channel,
    tone,
    language: cell(candidate, 'language'),
    defaultLanguage: language,
    sober: rule !== undefined && isSober(rule),
  });
}

/** Which text the next step is held by. */
export function textOfStep(
  candidate: Candidate,
  { kind, step }: Standing,
): [TemplateTouch, TemplateChannel[]] {
  const isNewFace = fold(cell(candidate, 'approach')) === 'new face, no pitch';
  if (kind === 'invite' || /^Invite/.test(step)) return [3, ['Phone']];
  if (kind === 'note') {
    const approach = fold(cell(candidate, 'approach'));
    if (approach === 'low-key note') return ['lowKey', ['Email']];
    return approach === 'welcome-back note' ? ['welcomeBack', ['Email']] : [1, ['Email', 'Voicemail']];
  }
  if (kind === 'mail') return [2, ['Email']];
  return isNewFace ? ['newFace', ['Phone', 'Visit']] : [2, ['Phone']];
}
