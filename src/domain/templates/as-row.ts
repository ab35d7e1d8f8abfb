// A text as a row of the Templates tab: the words under its headers, and back.

import {
  BUILT_IN_LANGUAGE,
  TEMPLATE_CHANNELS,
  type Template,
  TONES,
  TOUCH_NAMES,
  touchNamed,
} from './template';

export const TEXT_HEADERS = [
  'Reason',
  'Touch',
  'Channel',
  'Tone',
  'Subject',
  'Text',
  'Active',
  'Advice',
  'List',
  'Language',
] as const;

export type TextHeader = (typeof TEXT_HEADERS)[number];

const LISTS = { dormant: 'Dormant Clients', growth: 'Growth Clients' } as const;

/** A text as its row has it. */
export function rowOfTemplate(template: Template): Partial<Record<TextHeader, string>> {
  return {
    Reason: template.reason,
    Touch: TOUCH_NAMES.get(template.touch) ?? '',
    Channel: template.channel,
    Tone: template.tone,
    Subject: template.subject,
    Text: template.text,
    Active: template.active ? 'Yes' : 'No',
    List: LISTS[template.list],
    Language: template.language,
  };
}

/** The text of a row; null without words or a known touch. */
export function templateOfRow(cell: (header: TextHeader) => string): Template | null {
  const touch = touchNamed(cell('Touch'));
  if (touch === undefined || cell('Text').trim() === '') return null;
  return {
    list: cell('List') === LISTS.growth ? 'growth' : 'dormant',
    reason: cell('Reason').trim(),
    touch,
    channel: nearest(TEMPLATE_CHANNELS, cell('Channel')),
    tone: nearest(TONES, cell('Tone')),
    language: cell('Language').trim() || BUILT_IN_LANGUAGE,
    subject: cell('Subject'),
    text: cell('Text'),
    active: !/^(no|false)$/i.test(cell('Active').trim()),
    origin: 'owner',
  };
}

/** The choice that is meant, in any case; the first for an empty or unknown one. */
function nearest<T extends string>(choices: readonly T[], typed: string): T {
  const wanted = typed.trim().toLowerCase();
  return choices.find((choice) => choice.toLowerCase() === wanted) ?? choices[0];
}
