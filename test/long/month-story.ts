// What the hands do and what comes in, day by day.

import { expect } from '@jest/globals';
import { OWNER } from '../bundle/send-support';
import { call } from '../bundle/support';
import {
  answer,
  decide,
  draft,
  later,
  leaveInPeace,
  lifeOf,
  logIt,
  type Month,
  mailTo,
  note,
  order,
  removeDraft,
  send,
  typeCell,
} from './month-hands';

type Hour = (month: Month) => void;

/** Before the morning run, in the forenoon, and what comes in during the afternoon. */
export const MONTH: Record<string, { early?: Hour; work?: Hour; comes?: Hour }> = {
  '2026-11-23': {
    work: (month) => {
      send(month, 1, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
      send(month, 'welcomeBack', [13]);
    },
    comes: (month) => {
      month.world.mailboxes.outOfOffice(OWNER, mailTo(month, 2));
      month.world.mailboxes.bounce(OWNER, mailTo(month, 3), { kind: 'hard' });
      note(month, 3, 'dead address');
    },
  },
  '2026-11-25': { comes: (month) => answer(month, 1, 'How nice to hear from you. Call me?') },
  '2026-11-26': {
    comes: (month) => {
      month.world.mailboxes.unsubscribe(OWNER, mailTo(month, 4));
      note(month, 4, 'opted out');
    },
  },
  '2026-11-27': {
    work: (month) => logIt(month, 1, 'spoke', { outcome: 'spoke', followUp: '2026-12-11' }),
  },
  '2026-11-30': {
    work: (month) => {
      for (const client of [2, 8]) logIt(month, client, 'no answer', { outcome: 'no answer' });
      logIt(month, 5, 'spoke', { outcome: 'spoke', followUp: '2026-12-08' });
      logIt(month, 6, 'not now', { outcome: 'not now', followUp: '2026-12-21' });
      send(month, 2, [10]);
    },
  },
  '2026-12-01': {
    work: (month) => {
      logIt(month, 7, 'has left', { outcome: 'has left' });
      typeCell(month, 3, 'Email', 'new@firm3.example.com');
      note(month, 3, 'new address');
    },
  },
  '2026-12-02': {
    work: (month) => {
      logIt(month, 2, 'no answer', { outcome: 'no answer' });
      logIt(month, 9, 'won back', { outcome: 'won back', amount: 500 });
      send(month, 1, [3]);
    },
  },
  '2026-12-03': {
    work: (month) => {
      logIt(month, 8, 'no answer', { outcome: 'no answer' });
      typeCell(month, 7, 'Contact', 'Ann Lee');
      typeCell(month, 7, 'Email', 'ann@firm7.example.com');
      note(month, 7, 'new contact');
      decide(month, 12, 'Reach out');
    },
  },
  '2026-12-04': {
    work: (month) => {
      logIt(month, 2, 'no answer', { outcome: 'voicemail' });
      send(month, 1, [7]);
      draft(month, 12);
    },
  },
  '2026-12-07': {
    work: (month) => {
      typeCell(month, 9, 'Accepted on', '2026-12-07', 'Won Back');
      note(month, 9, 'taken over');
    },
  },
  '2026-12-08': {
    work: (month) => {
      logIt(month, 5, 'spoke', { outcome: 'meeting booked', followUp: '2026-12-15' });
      send(month, 1, [11]);
      const { text } = month.world.mailboxes.read(OWNER, mailTo(month, 11));
      expect(text).toContain('birthday');
    },
  },
  '2026-12-10': {
    early: (month) => {
      order(month, 8, '2026-12-09');
      note(month, 8, 'ordered', { day: '2026-12-09' });
    },
  },
  '2026-12-11': { work: (month) => send(month, 3, [1]) },
  '2026-12-14': {
    work: (month) => {
      send(month, 3, [10]);
      removeDraft(month, 12);
      later(month, 11, '2026-12-17');
    },
  },
  '2026-12-15': {
    work: (month) => {
      const touchKey = logIt(month, 5, null, { outcome: 'lost for good' });
      call(month.world, 'undoTouch', { touchKey });
      logIt(month, 5, 'visited', { outcome: 'visited', channel: 'Visit' });
    },
  },
  '2026-12-16': {
    work: (month) => {
      leaveInPeace(month, 12);
      typeCell(month, 3, 'Phone', '');
      lifeOf(month, 3).hasPhone = false;
    },
    comes: (month) => answer(month, 10, 'Not this winter, thank you.'),
  },
  '2026-12-17': {
    work: (month) => {
      logIt(month, 10, 'not now', { outcome: 'not now', followUp: 'no need', channel: 'Email' });
      logIt(month, 11, 'no answer', { outcome: 'no answer' });
    },
  },
  '2026-12-18': { work: (month) => send(month, 3, [2]) },
  '2026-12-21': { work: (month) => logIt(month, 6, 'spoke', { outcome: 'spoke', followUp: 'no need' }) },
};
