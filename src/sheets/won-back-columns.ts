// The columns of Won Back by key: what Rekindle fills, then what people write down.

import type { WinRow } from '../domain/won-back/win-row';
import { CLIENT_ID_COLUMN, type SmallColumn } from './small-tab';

export interface WinColumn extends SmallColumn {
  key: keyof WinRow;
}

/** Makes columns of one look. */
const column =
  (look: SmallColumn['look']) =>
  (key: keyof WinRow, header: string, width: number, note?: string): WinColumn => ({
    key,
    header,
    look,
    width,
    note,
  });
const text = column('text');
const day = column('day');
const money = column('money');

export const WON_BACK_COLUMNS: WinColumn[] = [
  text('client', 'Client', 200),
  day('when', 'When', 100, 'Day of the order that brought them back.'),
  money('order', 'Order', 100),
  money(
    'newRevenue',
    'New Revenue',
    110,
    'By the rule of Metrics, refunds taken off. Renewed at each refresh.',
  ),
  text('wonBy', 'Won by', 130, 'Correct it where it is wrong: the bounty goes to this name. Empty: none.'),
  money(
    'bountyOwed',
    'Bounty owed',
    110,
    'By the bounty in Team. What you type over it stays. It no longer changes once there is a day under Paid on.',
  ),
  day('paidOn', 'Paid on', 100, 'The day on which you paid the bounty.'),
  text('lookedAfterBy', 'Looked after by', 130),
  day(
    'acceptedOn',
    'Accepted on',
    100,
    'When they said yes. After 2 working days without a day here it stands in Today.',
  ),
  text('introducedHow', 'Introduced how', 160),
  text('promised', 'Promised', 220, 'What you promised the client.'),
  day('byWhen', 'By when', 100),
  day(
    'keptOn',
    'Kept on',
    100,
    'The day on which the promise was kept. Until then it stands in Today from its day on.',
  ),
  day(
    'checked30',
    'Checked 30 days',
    120,
    'The day on which you asked how it goes, about 30 days after the order.',
  ),
  day('checked90', 'Checked 90 days', 120),
  text('story', 'Story', 260, 'How they came back: worth telling.'),
  { ...text('mayQuote', 'May we quote it?', 120), choices: ['Yes', 'No'] },
  day('referralAsked', 'Referral asked', 120),
  CLIENT_ID_COLUMN,
  { key: 'round', header: 'Round', look: 'number', width: 80, hidden: true },
];
