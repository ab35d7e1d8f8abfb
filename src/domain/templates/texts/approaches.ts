// The bland note and the new face, whatever the reason; the welcome-back note; the reply to an answer.

import type { WholeText } from '../frame';
import { callSheet, card, mailOf, personalLetter, personalMail, visitSheet, voicemail } from '../frame';
import { mail, months, offer, YEARS } from '../voice';

const NEW_FACE = {
  listen: 'a story that nobody here has ever heard to its end',
  help: 'nothing yet; say that you will pass it on, and to whom',
  open: 'Thank you for a minute. I am new to this, I was not there at the time, and I have nothing to sell.',
  ask: 'Would you tell me what happened?',
};

const LOW_KEY_NOTE = mail(
  'A short hello',
  `It has been ${months('quite some')} months since we were last in touch, and I did not want to leave it at that. I hope that you are well and that things are going the way you would like them to.`,
  'This is no more than a greeting. There is nothing you need to do, and nothing for you to decide. I simply wanted you to know that your name is remembered here with respect, and that a line from you would always be welcome. How are you?',
);

const dormant = { list: 'dormant', reason: '', subject: '' } as const;
const plain = { ...dormant, tone: 'Professional' } as const;

export const APPROACH_TEXTS: WholeText[] = [
  { ...plain, touch: 'lowKey', channel: 'Email', ...personalMail('Professional', LOW_KEY_NOTE) },
  {
    ...plain,
    touch: 'lowKey',
    channel: 'Card',
    text: card(
      'Professional',
      'It has been a while. I hope that you are well, and I send you a friendly greeting. How are you?',
    ),
  },
  {
    ...plain,
    touch: 'lowKey',
    channel: 'Voicemail',
    text: voicemail(
      'Professional',
      'I only wanted to say hello, since we have not been in touch for a while. It is nothing in particular. How are you?',
      'No need to call back. Have a good day.',
    ),
  },
  {
    ...plain,
    touch: 'newFace',
    channel: 'Phone',
    text: callSheet(NEW_FACE, 'For somebody who was not there. Do not explain, defend or invite.\n'),
  },
  { ...plain, touch: 'newFace', channel: 'Visit', text: visitSheet(NEW_FACE) },
  {
    ...plain,
    touch: 'newFace',
    channel: 'Voicemail',
    text: voicemail(
      'Professional',
      'We have not met, and I was not there when you worked with us. I have nothing to sell. I have been asked to find out what happened, and I would like to hear it from you.',
      'I will try once more in a few days.',
    ),
  },
  {
    ...dormant,
    touch: 'reply',
    channel: 'Email',
    tone: 'Professional',
    ...mailOf(
      'Professional',
      mail(
        'Thank you for answering',
        'Thank you for writing back. I have read it carefully, more than once, and I am glad that you took the time.',
        'Before I answer with half a thought I would like to hear a little more, and find out whether there is something that I can do for you. A short call would be best. If you prefer to write, that is just as welcome.',
        'When may I call you?',
      ),
    ),
  },
  {
    ...dormant,
    touch: 'reply',
    channel: 'Email',
    tone: 'Fun',
    ...mailOf(
      'Fun',
      mail(
        'You made my day',
        'You wrote back, and I may have done a small dance behind the desk. Thank you, truly, also for being so frank.',
        'I would love to hear the rest of the story, and to see whether I can be of any use in it. By phone it takes a few minutes. If you would rather type, type away, I read everything.',
        'When is a good time to ring?',
      ),
    ),
  },
];

const JUST_FORGOT = 'Just forgot us';
const ONCE = 'Bought once, never knew the rest';
const YES = {
  Professional: 'A plain yes is enough, and I see to the rest.',
  Fun: 'A yes will do, I see to the rest.',
};

const WELCOME_BACK = [
  {
    reason: '',
    Professional: mail(
      'Thank you, and welcome',
      `Thank you for the time in which you were our client${YEARS}. It is ${months('some')} months since your last order, and I would like to welcome you back before more of them go by.`,
      `I have put something aside for you: ${offer('an hour of my own time for whatever is on your mind')}. It is a thank you for having trusted us, and you owe us nothing for it.`,
      `Would you like to have it? ${YES.Professional}`,
    ),
    Fun: mail(
      'The kettle is on',
      `You were our client${YEARS}, you were good company, and we have not seen you for ${months('far too many')} months. That calls for tea.`,
      `To go with it, there is something here with your name on it: ${offer('an hour of my own time for whatever is on your mind')}. No strings, no small print, only a thank you that took the long way round.`,
      `Shall I keep it for you? ${YES.Fun}`,
    ),
  },
  {
    reason: JUST_FORGOT,
    Professional: mail(
      'A reminder of us',
      `It is easy to lose sight of a business that one needs only now and then, and ${months('quite some')} months have passed since your last order. So let me be the one to remember. We liked working for you${YEARS}, and we would like to do so again.`,
      `As a small help to begin with, I have this in mind for you: ${offer('a place at the front of the queue for the job you keep putting off')}.`,
      `May I put you down for it? ${YES.Professional}`,
    ),
    Fun: mail(
      'Psst, over here',
      `It is us, the ones you used to know. You have had other things on your mind for ${months('a good many')} months, and quite right too. But we kept your place warm, since you were such a pleasant client${YEARS}.`,
      `On your chair lies ${offer('a place at the front of the queue for the job you keep putting off')}. It has your name on it, and it does not bite.`,
      `Will you come and collect it? ${YES.Fun}`,
    ),
  },
  {
    reason: ONCE,
    Professional: mail(
      'A proper welcome',
      'You ordered from us once, and then we left you to find out on your own what else we could do for you. That was a poor welcome, and I would like to replace it with a better one.{{#What else we do}} What else we do: {{What else we do}}{{/What else we do}}',
      `Please accept ${offer('an hour with the person here who knows most about what you need')}, as a thank you for having tried us.`,
      `Would that be of use to you? ${YES.Professional}`,
    ),
    Fun: mail(
      'A second first impression',
      'We had one chance to make a first impression, you ordered, and then we forgot to show you round the place. I would like to have another go at it.{{#What else we do}} You missed this, for a start: {{What else we do}}{{/What else we do}}',
      `The tour begins with ${offer('an hour with the person here who knows most about what you need')}, and you may ask all the questions that you saved up.`,
      `Are you coming? ${YES.Fun}`,
    ),
  },
] as const;

export const WELCOME_BACK_TEXTS: WholeText[] = WELCOME_BACK.flatMap((texts) =>
  (['Professional', 'Fun'] as const).flatMap((tone) => {
    const common = { list: 'dormant', reason: texts.reason, touch: 'welcomeBack', tone } as const;
    return [
      { ...common, channel: 'Email', ...personalMail(tone, texts[tone]) } as const,
      { ...common, channel: 'Letter', subject: '', text: personalLetter(tone, texts[tone]) } as const,
    ];
  }),
);
