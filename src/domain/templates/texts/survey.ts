// The Why survey as a mail and as a letter of its own.

import { letter, mailOf, type WholeText } from '../frame';
import { SURVEY_ANSWERS, surveyPassage } from '../survey';
import { mail, YEARS } from '../voice';

const PASSAGE = surveyPassage(SURVEY_ANSWERS);
const common = { list: 'dormant', reason: '', touch: 'survey' } as const;

export const SURVEY_TEXTS: WholeText[] = [
  {
    ...common,
    channel: 'Email',
    tone: 'Professional',
    ...mailOf(
      'Professional',
      mail(
        'Why did you leave?',
        `You were our client${YEARS}, and today you are not. I would like to learn from that, and you are the only one who can teach me. What was it?`,
        PASSAGE,
        'Simply reply with the letter. I read every answer myself, and nobody will try to talk you round.',
      ),
    ),
  },
  {
    ...common,
    channel: 'Email',
    tone: 'Fun',
    ...mailOf(
      'Fun',
      mail(
        'The shortest survey ever',
        'Most surveys take longer than a haircut. This one takes a single letter. You were our client, then you were gone, and I would love to know what happened. Which of these comes closest?',
        PASSAGE,
        'Type the letter, press send, done. No prize draw, no follow-up quiz, only my honest thanks.',
      ),
    ),
  },
  {
    ...common,
    channel: 'Letter',
    tone: 'Professional',
    subject: '',
    text: letter(
      'Professional',
      `You were our client${YEARS}, and today you are not. I would like to learn from that, and I am asking the one person who knows. Which of these comes closest to your reason?`,
      PASSAGE,
      'Please circle the letter and send this page back, or tell me on the phone{{#My phone}}, {{My phone}}{{/My phone}}. I read every answer myself, and nobody will try to talk you round.',
    ),
  },
];
