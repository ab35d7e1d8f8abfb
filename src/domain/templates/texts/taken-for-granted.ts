// Texts for clients whom the business took for granted: served, billed, hardly ever thanked.

import { LAST, mail, months, offer, type ReasonTexts, YEARS } from '../voice';

export const TAKEN_FOR_GRANTED: ReasonTexts = {
  reason: 'We took them for granted',
  listen: 'the moment when a new client was treated better than they were',
  help: 'one thing that they always had to ask for; do it unasked',
  Professional: {
    note: mail(
      'An overdue thank you',
      `Loyal clients make so little noise that it is easy to stop noticing them. I fear that is what we did with you. You were with us${YEARS}, you placed order after order, and we took it as a matter of course. The last one${LAST} was ${months('quite some')} months ago.`,
      'So here is what we should have said much earlier: thank you. Not for a next order, only for the ones that were. And I am sorry that you had to wait for it. What could we have done better for you?',
    ),
    noteVoicemail:
      'This is a thank you, and it is overdue. You stood by us, and we came to treat that as normal. It was not, and I am sorry. Is there something we should have done differently?',
    card: `Thank you. You stood by us${YEARS}, and we said it far too seldom. This card wants nothing from you. I hope that you are well, and that you are well looked after. Are you?`,
    talk: {
      open: 'Thank you, above all for the years in which you simply relied on us. We took that for granted, and I regret it.',
      ask: 'When did you first feel that we had stopped making an effort?',
    },
    talkVoicemail:
      'I am calling to thank you, which we did not do often enough while you were with us. And I would like to learn where we got too comfortable. You will have seen it before we did.',
    talkMail: mail(
      'Where we grew lazy',
      'A client who never complains is a gift, and we treated it like furniture. You will remember better than I do where we stopped making an effort. I would like to hear it from you in a short call, so that I can thank you properly too.',
      'Which hour of the day suits you best?',
    ),
    invitation: {
      subject: 'As if you were new',
      why: 'New clients get our best manners. You had earned them long before, and did not get them. I would like to turn that round.',
      invite: `Please let us welcome you back as if you were new, only with gratitude: with ${offer('a review of everything you have from us, done by me')}.`,
      ask: 'May I do that for you?',
    },
  },
  Fun: {
    note: mail(
      'Thank you, rather late',
      `Confession: we treated you like the good sofa. Always there, always reliable, and nobody ever says a kind word to it. You were with us${YEARS}, and one day the sofa had walked out. The last order${LAST} was ${months('a good many')} months ago, and I cannot say that I blame you.`,
      'So, with all my heart and quite some delay: thank you. You deserved flowers, or at least a decent phone call. What should we have done to make you feel it?',
    ),
    noteVoicemail:
      'I am ringing to say two words that we should have said every single time: thank you. That is the whole call, honestly. Well, and one small question: how are you?',
    card: 'Imagine a brass band, a bunch of flowers and a short speech with a tear in it. We owed you all three and sent invoices instead. Thank you, truly. How are you?',
    talk: {
      open: 'Thank you. No really, thank you. We said it far too rarely while you kept this place going.',
      ask: 'When did it begin to feel as if we had stopped trying?',
    },
    talkVoicemail:
      'No brass band, sorry, only me with a thank you that is years late. And a request: tell me where we got lazy. I have a notebook, a sharp pencil and a thick skin.',
    talkMail: mail(
      'Sofa seeks forgiveness',
      'We treated a good client like the furniture, and I would like to hear how that looked from the sofa. Spare me a few minutes on the phone. I begin with the thank you that we owe you, then you do the talking.',
      'What day would be comfortable for you?',
    ),
    invitation: {
      subject: 'Red carpet, dusted off',
      why: 'We have always rolled out the red carpet for strangers and let the faithful use the side door. That was backwards.',
      invite: `So the carpet is yours this time, and at its end waits ${offer('a review of everything you have from us, done by me')}.`,
      ask: 'Will you walk it?',
    },
  },
};
