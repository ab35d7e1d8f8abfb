// A template: one text for one touch, and the words by which the Templates tab names its kinds.

import type { ListKey } from '../lists/columns';
import type { Reason } from '../reasons';
import type { Touch } from '../touches/log';
import type { DraftText } from './draft-text';

/** The touches of the method, and the texts that stand in for one of them. */
export type TemplateTouch =
  | Touch
  | 'lowKey'
  | 'newFace'
  | 'birthday'
  | 'anniversary'
  | 'newYear'
  | 'ownDay'
  | 'survey'
  | 'reply';

export type TemplateChannel = 'Email' | 'Phone' | 'Voicemail' | 'Visit' | 'Letter' | 'Card';
export type Tone = 'Professional' | 'Fun';

export const TONES: readonly Tone[] = ['Professional', 'Fun'];
export const TEMPLATE_CHANNELS: readonly TemplateChannel[] = [
  'Email',
  'Phone',
  'Voicemail',
  'Visit',
  'Letter',
  'Card',
];

/** The language of the built-in set. */
export const BUILT_IN_LANGUAGE = 'English';

/** The own day that the built-in set brings along; its name stands in the texts. */
export const LOST_AND_FOUND_DAY = 'Lost & Found Client Day';

export interface Template {
  list: ListKey;
  /** A reason of the Reasons tab, a signal of the growth list, the name of an own day; '' for any. */
  reason: string;
  touch: TemplateTouch;
  channel: TemplateChannel;
  tone: Tone;
  language: string;
  /** Empty where nothing is mailed. */
  subject: string;
  text: string;
  active: boolean;
  origin: 'built-in' | 'owner';
  /** The Gmail draft whose words these are. */
  draft?: DraftText;
  /** Why the text can be sent to nobody. */
  fault?: string;
}

/** The touches as the tab names them, in the order of the tab. */
export const TOUCH_NAMES: ReadonlyMap<TemplateTouch, string> = new Map<TemplateTouch, string>([
  [1, 'Note'],
  [2, 'Talk'],
  [3, 'Invitation'],
  ['welcomeBack', 'Welcome-back note'],
  ['lowKey', 'Low-key note'],
  ['newFace', 'New face'],
  ['birthday', 'Birthday note'],
  ['anniversary', 'Anniversary note'],
  ['newYear', 'New year note'],
  ['ownDay', 'Own day note'],
  ['survey', 'Why survey'],
  ['reply', 'Reply'],
]);

/** The touch that a name of the tab means, however it is typed; undefined for any other word. */
export function touchNamed(name: string): TemplateTouch | undefined {
  const typed = name.trim().toLowerCase();
  for (const [touch, known] of TOUCH_NAMES) if (known.toLowerCase() === typed) return touch;
  return undefined;
}

/** The touch of the method that a text makes: the low-key note is a first note, the survey asks in place of the talk. */
export function methodTouch(touch: TemplateTouch): Touch {
  if (touch === 'newFace' || touch === 'survey' || touch === 'reply') return 2;
  return touch === 1 || touch === 2 || touch === 3 || touch === 'welcomeBack' ? touch : 1;
}

/**
 * A reason that nobody jokes about and for which a general text would hurt: complaint, dispute, illness, death,
 * a business given up. These are the reasons that never get mail; an owner's own such reasons count too.
 */
export function isSober(reason: Pick<Reason, 'mail'>): boolean {
  return !reason.mail;
}
