// Texts for clients who found it cheaper elsewhere. None of them bargains; touches 1 and 2 do not speak of money at all.

import { LAST, mail, months, offer, type ReasonTexts, YEARS } from '../voice';

export const BETTER_PRICE: ReasonTexts = {
  reason: 'Better price elsewhere',
  listen: 'one particular bill that seemed unfair, or a saving that did not come true',
  help: 'explain one old bill line by line, and leave out what they never needed',
  Professional: {
    note: mail(
      'No hard feelings',
      `You decided to go elsewhere because it cost you less there. That is a good reason, and I respect it: I look at my own bills too. You were our client${YEARS}, and I would rather stay in touch than disappear because of a number. Your last order${LAST} was ${months('some')} months ago.`,
      'I am not writing to win an argument. I am curious how it turned out, and honestly hope that you are in good hands. Are you content with how it is going?',
    ),
    noteVoicemail:
      'I know that you found it for less somewhere else, and I do not blame you for a moment. I only wondered how it is working out for you. Are you happy with it?',
    card: 'You compared, you counted, and you chose somebody else. That is fair, and it changes nothing about my thanks for the time before. I hope it was a good choice. Was it?',
    talk: {
      open: 'Thank you for your time. You found a cheaper way, which I understand, and I am not here to change your mind.',
      ask: 'How has it turned out, now that you can compare?',
    },
    talkVoicemail:
      'You have seen two ways of doing it by now, ours and the less costly one, so you can teach me something. I would be grateful for your honest comparison, whichever way it comes out.',
    talkMail: mail(
      'Your honest comparison',
      'You are one of the few people who know us and somebody cheaper as well. That makes your opinion worth more to me than any study. I would like to ask what you got there that we did not give you, and where we charged for things you never wanted. No sales talk, only a short call.',
      'When could we speak?',
    ),
    invitation: {
      subject: 'Beyond the bill',
      why: 'I will not claim that we have become the cheapest. What I can do is make sure that you pay only for what you use, and get more from it.',
      invite: `The best way to see that is ${offer('an honest look at what you need and what you could leave out')}, with me and without obligation.`,
      ask: 'Would that be worth your time?',
    },
  },
  Fun: {
    note: mail(
      'No sulking, I promise',
      `Somebody did it for less, and off you went. I would love to say that I took it like a grown-up, but there may have been a sigh. Then I remembered how I choose my own phone contract, and all was forgiven. You were a good client${YEARS}, your last order${LAST} is ${months('some')} months old, and I still think of you kindly.`,
      'I am only curious, in the friendliest way, how the other side of the fence looks. Is the grass as green as it seemed?',
    ),
    noteVoicemail:
      'You found it cheaper somewhere else, and I promise that I am not calling to sulk. I am plain curious, like a neighbour at the fence. How is the grass over there?',
    card: 'Greetings from the more expensive side of the fence. No sulking here, only a friendly wave to somebody we liked to work for. How is it going over there?',
    talk: {
      open: 'Thank you for talking to me. You found it for less, I would have looked too, and there is no sales trick coming.',
      ask: 'How is it going over there, hand on heart?',
    },
    talkVoicemail:
      'You know our kitchen and the cheaper one next door, so you are the taster I need. Tell me what they cook better. I will not throw plates, I will take notes.',
    talkMail: mail(
      'Official taster wanted',
      'You have eaten at both tables, ours and the less expensive one. I need exactly such a taster: what was better there, what did you miss, and which of our trimmings did you never order in the first place. A few minutes by phone, and no menu will be pushed under your door.',
      'When may I ring for the verdict?',
    ),
    invitation: {
      subject: 'Less trimming, more dinner',
      why: 'We still are not the cheapest place in town, and I am not going to pretend. But nobody should pay for trimmings that they never wanted.',
      invite: `So let us begin with ${offer('an honest look at what you need and what you could leave out')}. I bring the red pencil.`,
      ask: 'Shall we give it a go?',
    },
  },
};
