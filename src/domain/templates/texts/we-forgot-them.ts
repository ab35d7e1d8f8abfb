// Texts for clients whom the business forgot: no call, no note, no follow-up after the last order.

import { LAST, mail, months, offer, type ReasonTexts, YEARS } from '../voice';

export const WE_FORGOT_THEM: ReasonTexts = {
  reason: 'We forgot them',
  listen: 'a call never returned, or a question left hanging',
  help: 'do what they waited for, today, and tell them when it is done',
  Professional: {
    note: mail(
      'We lost touch',
      `I owe you a note, and it comes late. You were our client${YEARS}, and after your last order${LAST} ${months('many')} months ago you did not hear from us again. It was nothing that you did. We looked after whoever stood in front of us, and we let you slip. I am sorry.`,
      'I would like to put that right, and the first step is to listen. How are things with you?',
    ),
    noteVoicemail:
      'I owe you an apology. After your last order nobody from here got in touch any more, and that was our doing, not yours. I would like to do better. How are you getting on?',
    card: `This card is late, and I know it. You were good to us${YEARS}, and we let the thread drop. I am sorry. I would like to pick it up again. How have you been?`,
    talk: {
      open: 'Thank you for hearing from us after all. When your last order was done we let you slip, and I want to say sorry for that in person.',
      ask: 'How did it look from your side when we went silent?',
    },
    talkVoicemail:
      'We dropped the thread after your last order, and that is not how I want to treat people. I would like to say so in person and hear how it looked from your side.',
    talkMail: mail(
      'An apology in person',
      'Saying sorry in writing is easy. I would like to do it properly, and hear how it was for you when nobody from here got in touch. You talk, I listen, and if something was left undone, I take it on myself.',
      'When would be a good time to ring you?',
    ),
    invitation: {
      subject: 'A better second try',
      why: 'We forgot you once. Your name now stands in my own calendar, so that it does not happen twice.',
      invite: `To show that I mean it, I would like to welcome you back with ${offer('an unhurried hour to catch up on all that you need')}.`,
      ask: 'Will you give us a second try?',
    },
  },
  Fun: {
    note: mail(
      'A very late hello',
      `If there were a medal for losing touch, we would be polishing ours. You were our client${YEARS}, and after your last order${LAST} we fell silent for ${months('far too many')} months. No dog ate the calendar. We got busy and you got forgotten, which is a poor way to say thank you. I am sorry.`,
      'Before I say another word about us, I would much rather hear about you. How is life treating you?',
    ),
    noteVoicemail:
      'This is the call that you should have had a long time ago. It got lost somewhere between good intentions and a full diary, and that is on us. How have you been?',
    card: 'Somewhere in our office lies a list called people to call, and you have been on it for far too long. Our fault, truly. Today I found a pen. How are you?',
    talk: {
      open: 'Thank you for being kinder than we were. We forgot to keep in touch, and I am sorry.',
      ask: 'What did you think when we vanished?',
    },
    talkVoicemail:
      'For once it is us calling you, and about time. We owe you a proper hello and a proper sorry, and I would like to deliver both by voice. You are welcome to grumble.',
    talkMail: mail(
      'Your turn to talk',
      'We were silent for so long that it is only fair to hand you the microphone. Give me a few minutes on the phone, tell me what we missed and what we left lying about, and I will pick up the loose ends myself.',
      'Which day suits you for that?',
    ),
    invitation: {
      subject: 'Memory repaired',
      why: 'Our memory has been to the repair shop, and your name now has its own page in my calendar, underlined.',
      invite: `As proof, I would like to welcome you back with ${offer('an unhurried hour to catch up on all that you need')}.`,
      ask: 'May we try that again, properly this time?',
    },
  },
};
