// Texts for clients who simply forgot the business: a light tap on the shoulder.

import { LAST, mail, months, offer, type ReasonTexts, YEARS } from '../voice';

export const JUST_FORGOT_US: ReasonTexts = {
  reason: 'Just forgot us',
  listen: 'a busy time, and then a habit of doing without',
  help: 'take one small chore off their hands, the one they keep putting off',
  Professional: {
    note: mail(
      'A small hello',
      `Days fill up, and a good intention slides to the end of the list. I know that from my own desk. Your last order${LAST} was ${months('a good many')} months ago, and as far as I can tell nothing stood between us but time. So it falls to me to say hello, and I am glad to do it. You were our client${YEARS}, and we enjoyed working for you.`,
      'This note asks for nothing but a sign of life. Is all well with you?',
    ),
    noteVoicemail:
      'It has been a long while, and I suppose that neither of us meant it to be. So I thought I would just call and say hello. How are things on your side?',
    card: `Time runs, and one loses sight of people one likes. We have not forgotten you, nor how good it was to have you as a client${YEARS}. How are you?`,
    talk: {
      open: 'Thank you for a minute. I noticed how long it has been, and thought that one of us should make a start.',
      ask: 'What has kept you busy since we last saw each other?',
    },
    talkVoicemail:
      'It is only me, with a friendly nudge. We have not spoken in a long time, and I would like to catch up for a few minutes and hear what has been keeping you busy.',
    talkMail: mail(
      'Catching up',
      'Nothing is urgent, nothing is wrong. It has only been so long that I no longer know what you are busy with, and I would like to. Perhaps there is some small chore waiting at the end of your list that I can help with. A short call is all I ask.',
      'Would a morning or an afternoon be better?',
    ),
    invitation: {
      subject: 'Easy to pick up',
      why: 'Coming back after a long break can feel like a bigger step than it is. On our side nothing needs explaining, and your records are where they were.',
      invite: `To make the step smaller still, I would like to begin with ${offer('the small job that has waited longest on your list')}.`,
      ask: 'Shall we pick up where we left off?',
    },
  },
  Fun: {
    note: mail(
      'Remember us?',
      `Somewhere between the keys, the glasses and the name of that actor, we seem to have slipped your mind. It happens in the best of families. Your last order${LAST} was ${months('a good many')} months ago, and I refuse to take it personally. You were our client${YEARS}, and far too nice for that.`,
      'So consider this a knot in your handkerchief. It does not want anything, it only reminds you that we are still here and still fond of you. How have you been all this time?',
    ),
    noteVoicemail:
      'You may be wondering who on earth this is. Exactly, that is why I am calling. We used to see each other, it was nice, and I thought I would wave. How are you?',
    card: 'This is a knot in your handkerchief, in the shape of a card. It means: we are still here, and we still like you. You may untie it now. How are things?',
    talk: {
      open: 'Thank you for not walking past. If you are searching your memory right now, take your time, it has been a while.',
      ask: 'What have you been up to since then?',
    },
    talkVoicemail:
      'It is your handkerchief knot again, now with sound. I would love to hear what you have been up to. Ring me when you remember where you put the phone.',
    talkMail: mail(
      'The knot speaks',
      'Every to-do list has a last line that never gets done. I would bet a biscuit that we are somewhere near it. Let me move us both along: a few minutes on the phone, you tell me what you have been up to, and I see whether one chore can be crossed off for you.',
      'When shall I ring?',
    ),
    invitation: {
      subject: 'Untie the knot',
      why: 'Good news for the forgetful: coming back here needs no password, no form and no explanation. We still know who you are.',
      invite: `I would like to begin with ${offer('the small job that has waited longest on your list')}, so that you can cross off two things at once.`,
      ask: 'Shall we get it done?',
    },
  },
};
