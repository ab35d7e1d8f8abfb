// Texts for clients who bought once and never learned what else there is.

import { LAST, mail, months, offer, type ReasonTexts } from '../voice';

export const BOUGHT_ONCE: ReasonTexts = {
  reason: 'Bought once, never knew the rest',
  listen: 'a need that they take elsewhere because nobody told them',
  help: 'explain how one thing that they do today could be made easier',
  Professional: {
    note: mail(
      'After your first order',
      `You gave us a try once${LAST}, and after that, I am sorry to say, we did not get in touch again. ${months('Quite some')} months have gone by since. A first order is a bit of a leap, and you deserved at least to be asked how it went.`,
      'So I am asking now, late but in earnest. If it served you well, I will be glad to pass that on to the people who did it. If not, I want to know even more. How did it turn out for you?',
    ),
    noteVoicemail:
      'You bought from us once, and nobody ever asked you whether it was any good. I am sorry about that, and I would like to ask it now. How did it work out?',
    card: 'You tried us once, and we never asked how you liked it. That was careless of us. I would be glad of an honest word, even now. How did it go?',
    talk: {
      open: 'Thank you for your time. You ordered from us once, and we never asked how it went. I would like to make up for that.',
      ask: 'How did it serve you, and what have you needed since?',
    },
    talkVoicemail:
      'You know one small corner of what we do, and I know nothing about what you need. I would like to change the second. A few minutes would be enough, and I mostly ask.',
    talkMail: mail(
      'Getting to know you',
      'We have done business together, and yet we hardly know each other. I do not know what you work on, what takes up your time, or who helps you with it. I would like to ask you that in a short call, out of plain interest, and share what I know where it is useful.',
      'Which day would suit you?',
    ),
    invitation: {
      subject: 'The rest of us',
      why: 'You have seen one thing that we do. From what I know of clients like you, another part could save you trouble, and we never showed it to you.{{#What else we do}} In short: {{What else we do}}{{/What else we do}}',
      invite: `Please be our guest for ${offer('a look round, with somebody who answers every question')}. Then you know whom to call, if ever.`,
      ask: 'Would you like to come?',
    },
  },
  Fun: {
    note: mail(
      'You came by once',
      `Picture a guest who comes to dinner once, eats with pleasure, and is never asked back because the host forgot to write down the address. We were that host. You placed an order${LAST}, we were delighted, and then nobody from here called again. ${months('A good many')} months of silence: my mother would have words with me.`,
      'Let me at least ask the question that good manners would have asked at the door. How did you like it?',
    ),
    noteVoicemail:
      'We met once, you placed an order, and then we never called. Terrible manners on our part. I would like to ask now what we should have asked then: how did it go?',
    card: 'One order, and then not a word from us. Who raised these people, you may have wondered. I am sorry, and curious all the same. Were you happy with it?',
    talk: {
      open: 'Thank you for talking to the people who never called after the first order. I am blushing, in case you cannot tell.',
      ask: 'How did it go, and what are you up to these days?',
    },
    talkVoicemail:
      'You have seen our front window and never the shop behind it, and we have never asked what you are looking for. I would love a short chat to make up for both.',
    talkMail: mail(
      'Coffee, by phone',
      'We never called after that first order, so it is only right that I make the first move now. Spare me the length of a coffee on the phone. I would like to hear what you do all day, what gets on your nerves, and whether there is something I know that could help.',
      'When do you take your break?',
    ),
    invitation: {
      subject: 'The grand tour',
      why: 'So far you have seen the hallway. There are more rooms, and one of them may hold just what you have been looking for elsewhere.{{#What else we do}} A peek through the keyhole: {{What else we do}}{{/What else we do}}',
      invite: `Let me show you round the house, beginning with ${offer('an hour with somebody who answers every question')}. Touching is allowed.`,
      ask: 'Shall I get the keys?',
    },
  },
};
