// The tab 'Start here': what to do first, readable on a phone. The owner may delete it.

import type { Sheet } from './own-tabs';
import { setWidths } from './table';

const LINES: [style: 'title' | 'step' | 'text', words: string][] = [
  ['title', 'Start here'],
  [
    'text',
    'Rekindle finds the clients who have gone quiet, helps you write to them, and shows what came of it.',
  ],
  ['step', '1  Bring your list in'],
  [
    'text',
    'Your sales or clients must be in this file. File › Import › Upload, then choose "Insert new sheet(s)". Your own tabs are only read; nothing in them is ever changed.',
  ],
  [
    'text',
    'QuickBooks: Reports › Sales by Customer Detail, all dates › Export to Excel. For addresses also the Customer Contact List.',
  ],
  [
    'text',
    'Xero: Business › Invoices › Export. Stripe, Square, Shopify, WooCommerce: the export of payments or orders, all dates.',
  ],
  ['step', '2  Open Rekindle'],
  [
    'text',
    'On a computer: menu Rekindle › Open. It shows what it understood of your list and builds Dormant Clients when you agree.',
  ],
  ['step', '3  What Google will ask'],
  [
    'text',
    'The first time, Google asks whether Rekindle may see this spreadsheet, show a sidebar, know your address and use Gmail. Saying yes mails nobody: a note leaves only when you have seen who gets it and what it says, and press Send.',
  ],
  [
    'text',
    'If Google says that the app is not verified: that is because this copy is yours alone. Choose Advanced, then "Go to Rekindle".',
  ],
  ['step', '4  On a phone'],
  [
    'text',
    'Phones show no menus (a rule of Google). The tabs work: your choices in the dropdowns are taken over on the next run.',
  ],
  ['text', 'You may delete this tab.'],
];

export function layOutStart(sheet: Sheet, version: string): void {
  const rows = [...LINES.map(([, words]) => [words]), [`Rekindle ${version}`]];
  const area = sheet.getRange(1, 1, rows.length, 1);
  area.setWrap(true).setValues(rows);
  area.setFontSizes(rows.map((_, i) => [size(LINES[i]?.[0])]));
  area.setFontWeights(rows.map((_, i) => [LINES[i] && LINES[i][0] !== 'text' ? 'bold' : 'normal']));
  setWidths(sheet, [560]);
}

function size(style: 'title' | 'step' | 'text' | undefined): number {
  return style === 'title' ? 20 : style === 'step' ? 13 : 11;
}
