// Texts for clients who have no need at present: stay known and useful, without pressing.

import { LAST, mail, months, offer, type ReasonTexts, YEARS } from '../voice';

export const NO_NEED: ReasonTexts = {
  reason: 'No need at present',
  listen: 'a need that has only been put off; ask until when',
  help: 'one useful answer that saves them trouble now, whether they buy or not',
  Professional: {
    note: mail(
      'Just keeping in touch',
      `The last time we spoke about it you had no need of us, and I take that as it is. Your last order${LAST} was ${months('some')} months ago, and if everything still runs as it should, nobody is happier than I am. You were our client${YEARS}, and that does not end because nothing is broken.`,
      'I am writing only to stay in touch, and because I like to know how people fare after we have done our part. How is everything running?',
    ),
    noteVoicemail:
      'You had no need of us at the time, and that may well be so today. It is quite all right. I just like to know how things turned out. Is everything running well?',
    card: `No need of us is good news, it means that things are working. I am glad of it, and grateful for the time in which you were our client${YEARS}. Is all well with you?`,
    talk: {
      open: 'Thank you for taking a minute. I know that you need nothing from us at present, so this is only to ask after you.',
      ask: 'How have things developed since we last worked together?',
    },
    talkVoicemail:
      'I am not calling because I think that you need something. I would like to hear what has changed on your side, and leave you a number for the day when a question comes up.',
    talkMail: mail(
      'Whenever it suits you',
      'There is no hurry in this note at all. You need nothing at present, and I have nothing to press on you. But plans change, and advice is most useful before one is decided. If you have something in mind for the coming year, I would be glad to think it through with you for a few minutes.',
      'When would a short call be convenient?',
    ),
    invitation: {
      subject: 'For when you need it',
      why: 'You may still have no need of us, and I will not talk you into one. It is only easier to prepare in calm times than in a hurry.',
      invite: `That is what I would like to do for you, with ${offer('a look ahead at what will fall due, and when')}. It costs you a little time and settles the matter.`,
      ask: 'Would that be useful to you?',
    },
  },
  Fun: {
    note: mail(
      'Nothing broken, I hope',
      `Our work has an odd side to it: when all goes well for you, the phone here stays silent. Your last order${LAST} was ${months('some')} months ago, by all signs everything was in order, and I have been quietly proud and slightly bored ever since. You were our client${YEARS}, and I would hate to be remembered only when something squeaks.`,
      'So this is a note without any reason at all, the best kind there is. Does everything still run the way it should?',
    ),
    noteVoicemail:
      'I am calling about nothing, which I hope is exactly what you need from us. All well, all working, no drama. I just like to hear it with my own ears. Is it so?',
    card: 'You need nothing from us, and this card needs nothing from you. A perfect match. I only wanted to wave from over here. How is everything with you?',
    talk: {
      open: 'Thank you for a minute. You need nothing, I sell nothing, so we have the best sort of conversation before us.',
      ask: 'What is new in your corner of the world?',
    },
    talkVoicemail:
      'Do not worry, nothing is due and nothing has expired. I would just like to hear what you are up to, and be the first you think of when something starts to squeak.',
    talkMail: mail(
      'A call about nothing',
      'I would like to invite you to a call about nothing in particular. You tell me what is going well, I try not to look disappointed, and if there is some plan brewing for next year, I throw in what I know. It should be over before your tea gets cold.',
      'When do you usually have tea?',
    ),
    invitation: {
      subject: 'Before anything squeaks',
      why: 'As far as I know you still do not need us, and far be it from me to loosen a screw. But calm seas are the time to check the boat.',
      invite: `So I would like to treat you to ${offer('a look ahead at what will fall due, and when')}. After that you may forget us with a clear conscience.`,
      ask: 'Shall I come aboard?',
    },
  },
};
