// Texts for clients who moved away: good wishes, and what can be done from a distance.

import { LAST, mail, months, offer, type ReasonTexts, YEARS } from '../voice';

export const MOVED_AWAY: ReasonTexts = {
  reason: 'Moved away',
  listen: 'that they have not yet found anybody they trust in the new place',
  help: 'name somebody good near them, or what can be done from here',
  Professional: {
    note: mail(
      'How is the new place?',
      `Since your move we have lost sight of each other, and I have thought of you now and then. You were our client${YEARS}, and your last order${LAST} was ${months('some')} months ago, when you were still close by. A move takes a good deal out of people. I hope that the boxes are unpacked by now and that the place has begun to feel like yours.`,
      'I am writing only to ask after you, as one does with people one has known for a while. Have you settled in well?',
    ),
    noteVoicemail:
      'You moved away some time ago, and I have been wondering how you have settled. This is no more than a friendly call from your old neighbourhood. How do you like it there?',
    card: `A greeting from where you used to be. Thank you for the time in which you were our client${YEARS}. I hope that the new place has become home by now. Has it?`,
    talk: {
      open: 'Thank you for a word with your old neighbourhood. We miss having you round the corner, and I wanted to hear how you are.',
      ask: 'Who looks after such things for you where you are now?',
    },
    talkVoicemail:
      'I am calling from your old neighbourhood. Distance is less of a hurdle than one thinks, and I may know somebody near you. I would like to hear what you need over there.',
    talkMail: mail(
      'From your old neighbourhood',
      'When people move, they lose more than a view: suddenly nobody knows who is good and who is not. Perhaps I can help with that. Some things we can do from here, for others I will gladly ask around for somebody whom I would trust myself. A short call would tell me what you need.',
      'When may I ring you?',
    ),
    invitation: {
      subject: 'Distance is no obstacle',
      why: 'You live further away now, and I had taken for granted that this was the end of it. On second thoughts it need not be.',
      invite: `I have gone through what we could still do for you from here, and would like to begin with ${offer('a call in which we sort out what works at a distance')}.`,
      ask: 'Shall we try it?',
    },
  },
  Fun: {
    note: mail(
      'News from back here',
      `Everything is still where you left it, in case you wondered. The street, the weather, the door that sticks. Only you are missing. Since your last order${LAST} ${months('some')} months ago you have packed your boxes and gone. We had you round the corner${YEARS}, and had got rather used to it.`,
      'I picture you in the new place, still searching for the one box with the corkscrew in it. I hope that it has turned up, along with kind neighbours and decent bread. How are you settling in?',
    ),
    noteVoicemail:
      'Here is your old neighbourhood on the line, it says hello and it misses you a little. I wanted to ask whether the last box is unpacked. How is life over there?',
    card: 'Wish you were here, as they say, only that you used to be. Somebody else has your parking spot now, and I look at it sternly. How is the new place?',
    talk: {
      open: 'Thank you for still talking to the place you ran away from. No hard feelings, we would only like you round the corner again.',
      ask: 'How do you manage over there without us?',
    },
    talkVoicemail:
      'You have moved, and our long arms have grown a little since. I would like to hear what you are missing over there. Perhaps we can reach, or I know somebody who can.',
    talkMail: mail(
      'Our arms are long',
      'A new place means new keys, new neighbours, and no idea whom to call when something goes wrong. Let me be your phone book for a few minutes. What we can do from back here, we will. What we cannot, somebody nearby can, and I will help you find that somebody.',
      'When is a good time over there?',
    ),
    invitation: {
      subject: 'Long arms, short wait',
      why: 'You put quite a few miles between us, and I tried not to take it personally. Then I looked at a map, and at all that travels by post, phone and wire.',
      invite: `So here is my idea: ${offer('a call in which we sort out what works at a distance')}. Slippers welcome.`,
      ask: 'Do you want to try it?',
    },
  },
};
