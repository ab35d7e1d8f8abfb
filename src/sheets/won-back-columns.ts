// The columns of Won Back by key: what Rekindle fills, then what people write down.

import type { WinRow } from '../domain/won-back/win-row';
import type { SmallColumn } from './small-tab';

export interface WinColumn extends SmallColumn {
  key: keyof WinRow;
}

export const WON_BACK_COLUMNS: WinColumn[] = [
  { key: 'client', header: 'Client', look: 'text', width: 200 },
  { key: 'when', header: 'When', look: 'day', width: 100, note: 'Day of the order that brought them back.' },
  { key: 'order', header: 'Order', look: 'money', width: 100 },
  {
    key: 'newRevenue',
    header: 'New Revenue',
    look: 'money',
    width: 110,
    note: 'By the rule of Metrics, refunds taken off. Renewed at each refresh.',
  },
  {
    key: 'wonBy',
    header: 'Won by',
    look: 'text',
    width: 130,
    note: 'Correct it where it is wrong: the bounty goes to this name. Empty: none.',
  },
  {
    key: 'bountyOwed',
    header: 'Bounty owed',
    look: 'money',
    width: 110,
    note: 'By the bounty in Team. What you type over it stays. It no longer changes once there is a day under Paid on.',
  },
  {
    key: 'paidOn',
    header: 'Paid on',
    look: 'day',
    width: 100,
    note: 'The day on which you paid the bounty.',
  },
  { key: 'lookedAfterBy', header: 'Looked after by', look: 'text', width: 130 },
  {
    key: 'acceptedOn',
    header: 'Accepted on',
    look: 'day',
    width: 100,
    note: 'When they said yes. After 2 working days without a day here it stands in Today.',
  },
  { key: 'introducedHow', header: 'Introduced how', look: 'text', width: 160 },
  { key: 'promised', header: 'Promised', look: 'text', width: 220, note: 'What you promised the client.' },
  { key: 'byWhen', header: 'By when', look: 'day', width: 100 },
  {
    key: 'keptOn',
    header: 'Kept on',
    look: 'day',
    width: 100,
    note: 'The day on which the promise was kept. Until then it stands in Today from its day on.',
  },
  {
    key: 'checked30',
    header: 'Checked 30 days',
    look: 'day',
    width: 120,
    note: 'The day on which you asked how it goes, about 30 days after the order.',
  },
  { key: 'checked90', header: 'Checked 90 days', look: 'day', width: 120 },
  { key: 'story', header: 'Story', look: 'text', width: 260, note: 'How they came back: worth telling.' },
  { key: 'mayQuote', header: 'May we quote it?', look: 'text', width: 120, choices: ['Yes', 'No'] },
  { key: 'referralAsked', header: 'Referral asked', look: 'day', width: 120 },
  {
    key: 'clientId',
    header: 'Client ID',
    look: 'text',
    width: 80,
    hidden: true,
    note: 'Rekindle finds the client by this. Please leave it.',
  },
  { key: 'round', header: 'Round', look: 'number', width: 80, hidden: true },
];
