// Texts for clients of whom nobody knows yet why they left.

import { UNKNOWN_REASON } from '../../reasons';
import { LAST, mail, months, offer, type ReasonTexts, YEARS } from '../voice';

export const UNKNOWN: ReasonTexts = {
  reason: UNKNOWN_REASON,
  listen: 'another reason than the first one they name; wait for the second',
  help: 'if something went wrong, take it on and say by when you will be back',
  Professional: {
    note: mail(
      'One honest question',
      `Your last order${LAST} was ${months('quite some')} months ago, and since then it has been quiet between us. I do not know why, and I would rather ask than guess.`,
      `If something was not right, I want to hear it in plain words. If life simply moved on, that is good to know too. Either way, thank you for having been our client${YEARS}.`,
      'One line is enough, and it comes straight to me. What happened?',
    ),
    noteVoicemail:
      'It has gone quiet between us and I honestly do not know the reason. Before I guess, I would rather ask you. It can be one sentence, good or bad: what happened?',
    card: 'Somewhere along the way we stopped hearing from you, and I have been wondering about it since. I would rather know than guess, whatever it is. Will you tell me?',
    talk: {
      open: 'Thank you for talking to me. You were our client, then it went quiet, and I would like to understand it, nothing more.',
      ask: 'What happened?',
    },
    talkVoicemail:
      'I am calling with a single question: why did it go quiet between us. I am not after an excuse or an order. I would like to learn from it, and you are the one who knows.',
    talkMail: mail(
      'Help me understand',
      'I have tried to work out on my own why we no longer see you, and I keep arriving at guesses. You are the only one who knows. A short call would settle it, and whatever you tell me I will take as a help, not as a reproach.',
      'On which day could I ring you?',
    ),
    invitation: {
      subject: 'Starting over, gladly',
      why: 'Perhaps I will never learn what came between us, and that is all right. What I can do is to make a new start easy.',
      invite: `I would like to begin with ${offer('a fresh look at what you need now, done by me')}. You see how we work today, and you decide afterwards.`,
      ask: 'Would you like that?',
    },
  },
  Fun: {
    note: mail(
      'Our favourite mystery',
      `Every business has a shelf of unsolved cases, and you are ours. There was your last order${LAST} and then, for ${months('a good many')} months, not a footprint. Nobody here knows the ending, so I thought I would ask the one person who does.`,
      'Straight talk is welcome, flattering or not, and a single line solves the case. I promise to read it with an open mind and no magnifying glass. So, just between us: what happened?',
    ),
    noteVoicemail:
      'I am calling about an unsolved case: a good client who went quiet, and nobody here has a clue. You are the only witness. Would you ring me and tell me what happened?',
    card: 'We have been playing detective: where did one of our favourite clients go. No clues, no footprints, only blank pages. You could solve it in a line. What happened?',
    talk: {
      open: 'Thank you for a minute. You are the missing chapter in our book, and I would love to know how the story went on.',
      ask: 'So, what happened back then?',
    },
    talkVoicemail:
      'It is your detective again, still without a clue why we do not see you any more. Wild guesses have been ruled out. I could use five minutes with my chief witness, which is you.',
    talkMail: mail(
      'The case stays open',
      'My theories about why you vanished are getting worse: I have reached weather and the phase of the moon. Please save me from the next one with a few minutes on the phone. I ask one question, you tell the story, and no witness has ever been harmed.',
      'When may I call?',
    ),
    invitation: {
      subject: 'Case closed, door open',
      why: 'I am putting away the magnifying glass. Whatever it was that came between us, I would be glad to start on a clean page.',
      invite: `The first line on that page could be ${offer('a fresh look at what you need now, done by me')}. You watch, you judge, you decide.`,
      ask: 'Shall we write it together?',
    },
  },
};
