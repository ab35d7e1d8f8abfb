// Texts for clients whom another salesperson won over: somebody made more of an effort.

import { LAST, mail, months, offer, type ReasonTexts, YEARS } from '../voice';

export const WON_OVER: ReasonTexts = {
  reason: 'Won over by another salesperson',
  listen: 'that somebody came by, asked, and remembered what was said',
  help: 'share one piece of knowledge that is useful whoever serves them',
  Professional: {
    note: mail(
      'Somebody did it better',
      `Somebody else took the trouble to ask, listened well and won your trust. I have to admit that it could only happen because we had stopped taking that trouble ourselves. You were our client${YEARS}, and after your last order${LAST} ${months('some')} months ago we waited for you to call instead of calling you.`,
      'There is no need to choose between people, and I do not want to talk anybody down. I would like to learn from it. What did they do that we did not?',
    ),
    noteVoicemail:
      'I hear that somebody else looks after you now, and from what I gather, does it well. I am not calling to compete. I would like to learn. What did they get right that we missed?',
    card: 'Somebody else asked the right questions while we kept quiet. My respect to them, and my thanks to you for the time before. I hope that you are well looked after. Are you?',
    talk: {
      open: 'Thank you for talking to me although somebody else looks after you now. I respect that, and I will not speak ill of them.',
      ask: 'What did they see that we had overlooked?',
    },
    talkVoicemail:
      'You found somebody who made more of an effort than we did. I would be glad of a few minutes to hear what it was that won you over, because I mean to learn from it.',
    talkMail: mail(
      'Learning from the others',
      'When a client goes over to somebody else, the useful question is not how to get the order back but what the other one understood earlier. You can tell me that in a few minutes. I will not ask about their terms, and I will say nothing against them.',
      'Would you have time for a short call this week?',
    ),
    invitation: {
      subject: 'A second opinion',
      why: 'You have good people around you now, and I do not ask you to give them up. But two pairs of eyes see more than one.',
      invite: `Let me be the second pair, with ${offer('a second opinion on a question that is open at present')}. Use it with us or with them, as you like.`,
      ask: 'May I do that for you?',
    },
  },
  Fun: {
    note: mail(
      'Hats off to them',
      `I take off my hat, if slowly. Somebody came along, remembered your name, brought better questions and walked off with one of our favourite clients. We, meanwhile, sat by the phone like a teenager, for ${months('quite a few')} months after your last order${LAST} without ringing ourselves.`,
      'I hold nothing against them, and even less against you. I would only like to know how they did it, so that I can blush and learn. What won you over?',
    ),
    noteVoicemail:
      'Word has it that somebody swept you off your feet, professionally speaking. Well played, I have to say. I am calling to learn the trick. What was it that we did not do?',
    card: 'To whoever charmed you away from us: well played. To you: thank you for the good years, and no grudge at all. I hope they bring biscuits. Do they look after you?',
    talk: {
      open: 'Thank you for talking to me. I know you are spoken for, and I am not here to serenade you under the window.',
      ask: 'What did they do that made you say yes?',
    },
    talkVoicemail:
      'I am still wondering what the others did so well that you changed over. Please tell me the secret. I promise to be impressed, to write it down, and to say nothing rude.',
    talkMail: mail(
      'Teach me their trick',
      'Somebody out there is better at this than I was, and you have watched them at work. Give me a few minutes of lessons on the phone. I am a good pupil: I sit still, I take notes, and I do not throw paper planes at the competition.',
      'When does school begin?',
    ),
    invitation: {
      subject: 'Your plan B',
      why: 'You are in good hands, and I am not about to make a scene. But everybody needs a plan B, and I would be proud to be yours.',
      invite: `It begins with ${offer('a second opinion on a question that is open at present')}. You may even tell the others.`,
      ask: 'May I be your second pair of eyes?',
    },
  },
};
