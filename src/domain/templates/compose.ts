// All texts for one reason, from the parts written for it.

import type { ListKey } from '../lists/columns';
import {
  callSheet,
  invitationCall,
  invitationLetter,
  invitationMail,
  mailOf,
  noteCard,
  noteMail,
  noteVoicemail,
  talkVoicemail,
  visitSheet,
  type WholeText,
} from './frame';
import { type Template, TONES, type Tone } from './template';
import type { ReasonTexts } from './voice';

type Part = Pick<Template, 'touch' | 'channel' | 'subject' | 'text'>;

/** Every touch and channel for which the reason has words, in both tones. */
export function textsForReason(list: ListKey, texts: ReasonTexts): WholeText[] {
  return TONES.flatMap((tone) =>
    [...notes(texts, tone), ...talks(list, texts, tone), ...invitations(list, texts, tone)].map((part) => ({
      list,
      reason: texts.reason,
      tone,
      ...part,
    })),
  );
}

function notes(texts: ReasonTexts, tone: Tone): Part[] {
  const { note, noteVoicemail: spoken, card } = texts[tone];
  const parts: Part[] = [];
  if (note) parts.push({ touch: 1, channel: 'Email', ...noteMail(tone, note) });
  if (spoken) parts.push({ touch: 1, channel: 'Voicemail', subject: '', text: noteVoicemail(tone, spoken) });
  if (card) parts.push({ touch: 1, channel: 'Card', subject: '', text: noteCard(tone, card) });
  return parts;
}

function talks(list: ListKey, texts: ReasonTexts, tone: Tone): Part[] {
  const { talk, talkVoicemail: spoken, talkMail } = texts[tone];
  const { listen, help } = texts;
  // The idea counts other clients: it is for the caller's eyes, and stands in no text that leaves.
  const first = list === 'growth' ? '{{#Idea}}Have in mind: {{Idea}}\n{{/Idea}}' : '';
  const parts: Part[] = [];
  if (talk) {
    const sheet = { ...talk, listen, help };
    parts.push({ touch: 2, channel: 'Phone', subject: '', text: callSheet(sheet, first) });
    parts.push({ touch: 2, channel: 'Visit', subject: '', text: visitSheet(sheet) });
  }
  if (spoken) parts.push({ touch: 2, channel: 'Voicemail', subject: '', text: talkVoicemail(tone, spoken) });
  if (talkMail) parts.push({ touch: 2, channel: 'Email', ...mailOf(tone, talkMail) });
  return parts;
}

function invitations(list: ListKey, texts: ReasonTexts, tone: Tone): Part[] {
  const { invitation } = texts[tone];
  if (!invitation) return [];
  return [
    { touch: 3, channel: 'Email', ...invitationMail(list, tone, invitation) },
    { touch: 3, channel: 'Phone', subject: '', text: invitationCall(tone, invitation) },
    { touch: 3, channel: 'Letter', subject: '', text: invitationLetter(list, tone, invitation) },
  ];
}
