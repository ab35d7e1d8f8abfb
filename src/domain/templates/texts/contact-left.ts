// Texts for clients whose contact at the business has left, so that nobody was theirs any more.

import { LAST, mail, months, offer, type ReasonTexts, YEARS } from '../voice';

export const CONTACT_LEFT: ReasonTexts = {
  reason: 'Their contact left us',
  listen: 'how hard it was to find somebody here who knew them',
  help: 'give them your own direct line, and settle what was left open in the change',
  Professional: {
    note: mail(
      'Your new contact here',
      `The person who used to look after you is no longer with us, and I am afraid that nobody told you. You were our client${YEARS}, your last order${LAST} was ${months('some')} months ago, and since then you may have wondered whom to call. That was careless of us, and I am sorry.`,
      'From today you have somebody again: me. I have read what we have on file, but a file is not a person, and it would be better to hear it from you. What should I know about you?',
    ),
    noteVoicemail:
      'The person you used to deal with has left us, and we should have told you. I am sorry that we did not. I will be looking after you from now on. Is anything still open?',
    card: 'Your contact here has moved on, and in the change we lost sight of you. I am sorry. I am taking over, gladly and with care. May I introduce myself properly some day?',
    talk: {
      open: 'Thank you for speaking to a stranger. Your contact has left us, we handed you over badly, and I am sorry for it.',
      ask: 'What did you have with them that you would not want to lose?',
    },
    talkVoicemail:
      'I have taken over from the person you used to speak to here. Before anything else I would like to hear how you two worked together, so that I can carry on where it was good.',
    talkMail: mail(
      'Introducing myself',
      'I am your new contact here, and I would like to be more than a new name under old mails. In a short call you could tell me how you like to work, what was agreed with the person before me, and what got lost on the way. I will put it in writing afterwards, so that we both have it.',
      'When would you have a moment?',
    ),
    invitation: {
      subject: 'In good hands again',
      why: 'You lost the person you could turn to here. I cannot replace a face that you knew, but I can be reachable, remember what you tell me, and keep to what was agreed.',
      invite: `I would like to begin with ${offer('a visit or a call in which I learn how you like things done')}.`,
      ask: 'May I take over where it stopped?',
    },
  },
  Fun: {
    note: mail(
      'The new face',
      `You may have noticed that somebody is missing here: your usual contact has sailed on to other shores. What you did not get was a new one. Since your last order${LAST} ${months('some')} months ago your file has been sitting on a desk without a person, like a suitcase going round and round at the airport. I am sorry about that.`,
      'I have picked up the suitcase and put my name on it. I know what is in the file, but not the good parts. What should I know about you?',
    ),
    noteVoicemail:
      'Your old contact has sailed away, and nobody handed you a new one. I have volunteered, with pleasure. I am still learning the ropes. What is the first thing I should know about you?',
    card: 'Lost: one friendly contact, gone on to new adventures. Found: me, slightly nervous, with your file under my arm. Sorry for the gap in between. May I say hello soon?',
    talk: {
      open: 'Thank you for giving a new face a chance. Your old contact left, and nobody passed on the baton. I have it now.',
      ask: 'What did they do that I had better not forget?',
    },
    talkVoicemail:
      'I am the new one, and I have big shoes to fill. Tell me how the two of you did it: the habits, the shortcuts, the standing jokes. I will do my best with all three.',
    talkMail: mail(
      'Big shoes to fill',
      'The person before me knew how you take your coffee. I know your file number. Help me close that gap with a few minutes on the phone: how you like things done, what was promised, and what never to mention before noon. I write it all down, including the coffee.',
      'When may the new one ring?',
    ),
    invitation: {
      subject: 'Reporting for duty',
      why: 'You had somebody here who knew you, then you had nobody. Now you have me: easy to reach, keen to learn, and with a good memory for what matters to people.',
      invite: `Let me earn my place with ${offer('a visit or a call in which I learn how you like things done')}.`,
      ask: 'Will you try me out?',
    },
  },
};
