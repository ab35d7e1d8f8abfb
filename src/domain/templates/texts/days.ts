// First notes with a true excuse: a birthday, the anniversary of the first order, the new year, a day of our own.

import type { WholeText } from '../frame';
import { card, personalMail, voicemail } from '../frame';
import { LOST_AND_FOUND_DAY, type TemplateTouch, type Tone } from '../template';
import { type Mail, mail, YEARS } from '../voice';

interface DayTexts {
  note: Mail;
  voicemail: string;
  card: string;
}

const DAYS: { touch: TemplateTouch; reason: string; texts: Record<Tone, DayTexts> }[] = [
  {
    touch: 'birthday',
    reason: '',
    texts: {
      Professional: {
        note: mail(
          'Happy birthday',
          'I wish you a very happy birthday, and a year in which more goes right than wrong.',
          `Your date stands in our book from the time when you were our client${YEARS}, and I would have felt odd to turn the page without a word. I have no other reason for writing, and there is nothing attached to these wishes. I hope that you are surrounded by people who are good to you, and that somebody has baked a cake. How will you be celebrating?`,
        ),
        voicemail:
          'I am calling to wish you a happy birthday, with all my heart and without any other reason. I hope that it is a good day. Will you be celebrating?',
        card: 'A very happy birthday to you, and a good year to follow: health, good company, and now and then an hour that belongs to you alone. How are you?',
      },
      Fun: {
        note: mail(
          'Cake day',
          'Happy birthday. I would sing, but this is a mail, and we should both be grateful for it.',
          `Your date is in our book from the days when you were our client${YEARS}, with a small cake drawn next to it. I cannot draw, so for a while we took it for a hat. In any case: may the candles go out at the first puff, may the presents fit, and may somebody else do the dishes. What sort of cake is it going to be?`,
        ),
        voicemail:
          'Happy birthday. I promised my colleagues not to sing, so please imagine a choir, in tune, with bells. I hope that you are being spoiled today. Is there cake?',
        card: "Happy birthday. Today the dishes are somebody else's job, the biggest piece is yours, and nobody counts the candles. Our warmest wishes. What are you doing to celebrate?",
      },
    },
  },
  {
    touch: 'anniversary',
    reason: '',
    texts: {
      Professional: {
        note: mail(
          'An anniversary of sorts',
          'Our book tells me that around this day, some time ago, you placed your very first order with us. You could have gone anywhere, and you came to us. I have not thanked you for that nearly often enough.',
          'We have been out of touch for a while, and I do not want to make more of the date than it is. It is simply a good day to say that your trust was noticed, and that it is remembered here. How have things gone for you since?',
        ),
        voicemail:
          'Around this day, some time ago, you placed your first order with us. I noticed the date and thought it a good reason to say thank you once more. How are you these days?',
        card: 'Around this day you came to us for the first time. Thank you for that first trust, and for all that followed. I hope that you are well. How is life with you?',
      },
      Fun: {
        note: mail(
          'Our little anniversary',
          'Other people celebrate wedding days. We celebrate first orders, and today, or near enough, is the anniversary of yours. There should be paper streamers, but the colleague with the ladder is out.',
          'I know that we have not seen each other in a while. Still, somebody once took a chance on us, and that somebody was you, and I would be a poor host if I let the day go by without raising my mug to it. How has life treated you since then?',
        ),
        voicemail:
          'Today, give or take, is the anniversary of your first order with us. I have a candle, a biscuit, and nobody to share it with. How are you, and how is everything?',
        card: 'Happy anniversary to us both: round about today you placed your first order here. I raised my mug to you, and it was a large mug. How are you these days?',
      },
    },
  },
  {
    touch: 'newYear',
    reason: '',
    texts: {
      Professional: {
        note: mail(
          'A good new year',
          'The year is still new enough to wish you a good one: health, peace of mind, and work that is worth the trouble.',
          `At the turn of the year I go through the names in our book and ask myself to whom I owe a word. Yours was one of the first. You were our client${YEARS}, and I would like to know how you are, without any thought of business. What are you hoping for this year?`,
        ),
        voicemail:
          'I am calling to wish you a good new year, and because I have thought of you in these days. May it bring you health and some peace. How has it begun for you?',
        card: 'To you and to those close to you: a good new year, with health, good news, and time for what matters. Thank you for the part that you had in ours. How are you?',
      },
      Fun: {
        note: mail(
          'New year, old friends',
          'A happy new year to you. I have made one resolution only, since I never keep more than that: to write to the people I have lost sight of and liked. You are high up on that list, so here I am, while the resolution holds.',
          `You were our client${YEARS}, and a nice one. I hope that the old year was kind to you, and that the new one starts with good sleep and few bills. Have you made a resolution too?`,
        ),
        voicemail:
          'Happy new year. My one resolution is to ring people whom I have not heard from in too long, and so far I am one call into it. How did you get across?',
        card: 'Happy new year. May your resolutions last at least until the end of this card, and your good luck a great deal longer. We have thought of you. How has it begun?',
      },
    },
  },
  {
    touch: 'ownDay',
    reason: LOST_AND_FOUND_DAY,
    texts: {
      Professional: {
        note: mail(
          LOST_AND_FOUND_DAY,
          `Today is ${LOST_AND_FOUND_DAY} here. We made it up ourselves: one day on which nobody looks for new clients, and everybody writes to those whom we have lost sight of and would like to find again.`,
          `I chose your name, and I did not have to think for long. You were our client${YEARS}, and I am sorry that we lost touch. There is nothing to buy on this day, not even for you. May I ask how you have been?`,
        ),
        voicemail: `Today is ${LOST_AND_FOUND_DAY} here, on which we call the people whom we have lost sight of. We made the day up, but I mean the call. How have you been?`,
        card: `${LOST_AND_FOUND_DAY}: on this day we write to the people we have lost sight of and would like to find again. Your name was the first that I thought of. How are you?`,
      },
      Fun: {
        note: mail(
          LOST_AND_FOUND_DAY,
          `By the powers vested in me, which are few, I have declared today ${LOST_AND_FOUND_DAY}. We have been through all the drawers. So far we have found a single glove, somebody's umbrella, and, to our great joy, your name.`,
          `The glove can wait. You were our client${YEARS}, then we lost you, and I suspect that we put you down somewhere and forgot to pick you up again. Sorry about that. The finder's reward is an answer to one question, if you would be so kind. How have you been?`,
        ),
        voicemail: `Today is ${LOST_AND_FOUND_DAY}. I have found one glove, one umbrella, and your name at the very bottom of the drawer. I am happiest about the last. How have you been?`,
        card: `Found on ${LOST_AND_FOUND_DAY}: your name, in good condition, hardly dusty. It may be claimed at any time, tea included. We have missed you. How are you?`,
      },
    },
  },
];

const CLOSE: Record<Tone, string> = {
  Professional: 'That is all I wanted to say.',
  Fun: 'That is the whole message. Enjoy the day.',
};

export const DAY_TEXTS: WholeText[] = DAYS.flatMap(({ touch, reason, texts }) =>
  (['Professional', 'Fun'] as const).flatMap((tone): WholeText[] => {
    const common = { list: 'dormant', reason, touch, tone } as const;
    return [
      { ...common, channel: 'Email', ...personalMail(tone, texts[tone].note) },
      {
        ...common,
        channel: 'Voicemail',
        subject: '',
        text: voicemail(tone, texts[tone].voicemail, CLOSE[tone]),
      },
      { ...common, channel: 'Card', subject: '', text: card(tone, texts[tone].card) },
    ];
  }),
);
