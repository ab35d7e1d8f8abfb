// Texts for any reason: the owner's own reasons, and whatever a reason has no words for.

import { LAST, mail, months, offer, type ReasonTexts, YEARS } from '../voice';

export const ANY_REASON: ReasonTexts = {
  reason: '',
  listen: 'something small that nobody here noticed',
  help: 'answer their most pressing question yourself, today',
  Professional: {
    note: mail(
      'How have you been?',
      `I was going through our client book this week and stopped at your name. Your last order${LAST} was ${months('quite a few')} months ago. You were our client${YEARS}, and I am not sure that we ever said how much that trust meant to us. So, a little late: thank you.`,
      'There is nothing you need to do. I only did not want more time to slip by without a word between us. How have you been?',
    ),
    noteVoicemail:
      'I was going through our client book, came to your name, and saw how long it has been. Nothing is wrong and nothing is for sale. I only wanted to ask: how are you?',
    card: `Your name came up here today, and with it the thought that it has been too long. Thank you for the trust you gave us${YEARS}. It has not been forgotten. How are you?`,
    talk: {
      open: 'Thank you for taking the time. It has been quiet between us for a while, and I am not here to sell.',
      ask: 'How did it go with us, from where you stood?',
    },
    talkVoicemail:
      'You may have had a few lines from me. I would like to hear in your own words how things went with us, the good and the bad. It takes a few minutes, and I will do the listening.',
    talkMail: mail(
      'A few minutes together',
      'Some things are easier said than typed. I would like to hear from you how it was with us, what was missing, and whether there is anything I can help with today. I will listen, take notes, and not try to sell you anything.',
      'Which day and hour would suit you for a short call?',
    ),
    invitation: {
      subject: 'The door is open',
      why: 'I have thought about how we could be of real use to you again, and I would rather ask plainly than drop hints.',
      invite: `I would like to invite you back, and to begin with ${offer('an hour of my own time for whatever you need most')}. Nothing else is tied to it.`,
      ask: 'Shall I set that up for you?',
    },
  },
  Fun: {
    note: mail(
      'Long time no hear',
      `A big company would now send you a form with more boxes than a moving van. We are not that big, so you get me and one plain question. I was tidying our client book, found your last order${LAST} and ${months('a good many')} blank months behind it, and felt a bit sheepish for not writing sooner.`,
      'So here I am, with nothing to sell and a fresh pot of coffee. How have you been?',
    ),
    noteVoicemail:
      'No, this is not a recording, I really am standing here with the phone in my hand. Your name came up, it made me smile, and I wondered: how are you?',
    card: `This card has one job: to say that somebody here thought of you today. It was me. You were our client${YEARS}, and you still have friends in this house. How is everything?`,
    talk: {
      open: 'Thank you for a moment. I promise that I have nothing up my sleeve, only a question and two good ears.',
      ask: 'What made it go quiet between us?',
    },
    talkVoicemail:
      'We are playing telephone tag, and I do not mind being it. I would love to hear how things went with us, straight and unvarnished. I bring the ears, you bring the story.',
    talkMail: mail(
      'Two ears to borrow',
      'I have two ears and nothing in my hands to sell. Lend me a few minutes on the phone and tell me how it really was with us. Praise is fine, grumbling is useful, and I can take either with good grace.',
      'When is a good moment for you to be rung?',
    ),
    invitation: {
      subject: 'Your chair is free',
      why: 'Enough hints and small talk, here is the plain version: we liked having you as a client, and we would like to have you back.',
      invite: `To make it worth the walk, your name now stands on ${offer('an hour of my own time, kettle on, for whatever you need')}.`,
      ask: 'Are you in?',
    },
  },
};
