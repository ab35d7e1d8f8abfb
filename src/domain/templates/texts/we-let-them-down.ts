// Texts for clients whom the business let down. Direct, since it was its fault; the lighter tone never makes light of it.

import { LAST, mail, months, offer, type ReasonTexts } from '../voice';

export const WE_LET_THEM_DOWN: ReasonTexts = {
  reason: 'We let them down',
  listen: 'less the mistake itself than how it was handled afterwards',
  help: 'mend what can still be mended, and name the day',
  Professional: {
    note: mail(
      'We let you down',
      `You relied on us, and we did not do what you had every right to expect. Your last order${LAST} is ${months('many')} months back, and I should have written long before now. There is no excuse in this note, and nothing to sign or buy. It was our mistake, and I am sorry.`,
      'You know better than anybody here what it cost you. I would like to understand it fully, so that it does not happen to the next person either. Would you tell me how it was for you?',
    ),
    noteVoicemail:
      'We let you down the last time, and I want to say that I am sorry, without any if or but. If you are willing, I would like to hear from you what went wrong. May I?',
    card: 'We did not keep our word to you. I am sorry, and I should have said so at the time. You need not answer. If you do, it comes straight to me. How are things now?',
    talk: {
      open: 'Thank you for hearing me out. We let you down, it was our fault, and I am here to say sorry and to listen.',
      ask: 'Would you tell me what happened, as you saw it?',
    },
    talkVoicemail:
      'I am calling to say sorry for the way we let you down, and I did not want to leave that to a note alone. You do not have to call back. If you do, I will listen to all of it.',
    talkMail: mail(
      'I would like to listen',
      'An apology in writing costs little. I would like to hear what our mistake meant for you, in as many words as it takes, and tell you honestly what we can still put right and what we cannot. I will not defend it.',
      'At what time may I call you?',
    ),
    invitation: {
      subject: 'Making it right',
      why: 'You had reason to leave, and I will not talk around it. What went wrong with us then has been taken seriously, by me first of all.',
      invite: `I would like to earn your trust back in a small way, with ${offer('one job that I will look after from start to end myself')}. Judge us by that alone.`,
      ask: 'Would you let us try?',
    },
  },
  Fun: {
    note: mail(
      'That one is on us',
      `Some notes are harder to begin than others, and this is one of them. You counted on us and we dropped the ball, in front of the very person who had passed it to us with full trust. Then it rolled quite a way: your last order${LAST} is ${months('many')} months back. I am sorry for both, the fumble and the wait.`,
      'No clever lines to make it smaller. I would simply like to hear it from you, as bluntly as you like. How was it on your side?',
    ),
    noteVoicemail:
      'I am calling to eat a slice of humble pie. We got it wrong with you, I am sorry, and it should not have taken me this long to say so. Would you tell me how it was?',
    card: 'There is a pie called humble, and I am having a slice as I write. We got it wrong, you were right to be cross, and I am sorry. Are you well?',
    talk: {
      open: 'Thank you for not sending me away, I would have understood. We made a mess of it, and I am sorry.',
      ask: 'Will you give me the unpolished version of what happened?',
    },
    talkVoicemail:
      'You have every right to let this go to the machine. We got it wrong, I am sorry, and if you ever feel like telling me off in person, I am here and I will not argue.',
    talkMail: mail(
      'No excuses, just ears',
      'I have put all our excuses in a drawer and locked it. What I would like is a few minutes on the phone in which you tell me how our blunder felt from where you stood. I will not argue, and if anything can still be put right, I will see to it.',
      'When would you have a moment for me?',
    ),
    invitation: {
      subject: 'Another go, done right',
      why: 'We owe you better than we gave, and by now words have done what words can do.',
      invite: `So let me show it with ${offer('one job that I will look after from start to end myself')}. If I get it wrong, you may tell everybody.`,
      ask: 'Do we get one more chance?',
    },
  },
};
