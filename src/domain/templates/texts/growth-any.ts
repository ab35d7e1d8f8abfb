// Texts for active clients who could buy more, whatever the signal. Nurture: they never left, so nobody asks them back.

import { mail, offer, type ReasonTexts, YEARS } from '../voice';

export const GROWTH_ANY: ReasonTexts = {
  reason: '',
  listen: 'a plan that they have not mentioned to anybody yet',
  help: 'a useful answer, with nothing to buy in it',
  Professional: {
    note: mail(
      'A word of thanks',
      `One talks to clients mostly when something is ordered or something is wrong. Today neither is the case. I was going through our book, saw your name, and thought that you should simply hear it: we are glad to have you as a client${YEARS}, and we do not take it for granted.`,
      'I would also like to know how you see it. Whatever we do well should stay, and whatever annoys you should not. If you could change one thing in the way we work for you, what would it be?',
    ),
    noteVoicemail:
      'Nothing is wrong and nothing is due. I am only calling to say that we like working for you, and to ask one thing: what could we do better for you?',
    card: 'A card without an occasion, only to say thank you for working with us. It is noticed here, and it is valued. What are you looking forward to at present?',
    talk: {
      open: 'Thank you for taking the time. All is in order, I only want to understand what you are planning.',
      ask: 'What is on your mind for the coming months?',
    },
    talkVoicemail:
      'I would like to spend a few minutes on you rather than on your next order: what you are planning, what takes up too much of your time, and where we could be of more use.',
    talkMail: mail(
      'Your plans, our help',
      'I know what you order from us, but too little about what you are working towards. I would like to ask you about that in a short call: what is planned, what could go better, and where we may be of use without your having to ask first. I will listen more than I talk.',
      'When would it suit you?',
    ),
    invitation: {
      subject: 'An idea for you',
      why: 'We know each other well enough for me to say when I think that something would help you.{{#What else we do}} For instance: {{What else we do}}{{/What else we do}}',
      invite: `I would like to show you with ${offer('an hour with me on your plans for the coming year')}, so that you can judge for yourself.`,
      ask: 'Would you like to see it?',
    },
  },
  Fun: {
    note: mail(
      'No reason at all',
      `You are reading that rare thing, a note from a business that wants nothing. No reminder, no bill, no survey with smiling faces. I saw your name in our book today and thought how pleasant it is to have you as a client${YEARS}. One should say such things out loud, or at least type them.`,
      'Since I have your attention, let me use it for one question. If you had a magic wand for the way we work for you, what would you change?',
    ),
    noteVoicemail:
      'Do not worry, nothing has exploded and no bill is on its way. I only wanted to say that working for you is a pleasure. What could we do to return the favour?',
    card: 'A card without a birthday, a bill or a reason, just because you are a pleasure to work for. Please put it somewhere it can smile at you. What is new?',
    talk: {
      open: 'Thank you for a moment. Nothing is on fire, I am merely nosy about what you are up to next.',
      ask: 'What is the next thing you are planning?',
    },
    talkVoicemail:
      'I know your orders by heart and your plans not at all, which is the wrong way round. Let us talk for a few minutes, about you and not about order forms.',
    talkMail: mail(
      'Nosy, in a good way',
      'I am nosy by trade. I can tell you what you ordered last spring, but not what you dream of for the next one. Grant me a few minutes on the phone: you tell me what is brewing, I tell you honestly whether we could help with it, and we both learn something.',
      'When is a good time to be nosy?',
    ),
    invitation: {
      subject: 'I have an idea',
      why: 'I have been thinking about you, which is when my ideas tend to be good.{{#What else we do}} This one has to do with: {{What else we do}}{{/What else we do}}',
      invite: `Let me show you, with ${offer('an hour with me on your plans for the coming year')}. You bring the questions, I bring the biscuits.`,
      ask: 'Curious enough to have a look?',
    },
  },
};
