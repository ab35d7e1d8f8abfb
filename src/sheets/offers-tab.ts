// The Offers tab: what clients are offered instead of a lower price, in the words as sent.

import type { Cell } from '../domain/grid';
import type { Offer } from '../domain/templates';
import type { OwnTabs, Sheet } from './own-tabs';
import { appendSmall, layOutSmall, readSmall, type SmallColumn } from './small-tab';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

const COLUMNS: readonly SmallColumn[] = [
  {
    key: 'words',
    header: 'Offer',
    look: 'text',
    width: 340,
    note: 'The words as sent: they go on after "I would like to begin with". Something of worth to them, and no price cut.',
  },
  { key: 'normalPrice', header: 'Normal price', look: 'free', width: 120, note: 'For you; it is not sent.' },
  { key: 'costsUs', header: 'Costs us', look: 'free', width: 120, note: 'For you; it is not sent.' },
  {
    key: 'reasons',
    header: 'For which reasons',
    look: 'text',
    width: 250,
    note: 'One a line, as on the Reasons tab. Empty: for every reason that has no offer of its own.',
  },
  {
    key: 'active',
    header: 'Active',
    look: 'text',
    width: 80,
    choices: ['Yes', 'No'],
    note: 'Yes: {{Offer}} may promise it. While no offer for a reason says Yes, a text says what stands after the bar, as in {{Offer|a fresh look}}; one that has only {{Offer}} keeps the mail back. The Offer column of a list goes first.',
  },
];

/** The offers as they stand; none where the tab is missing or empty. */
export function readOffers(tabs: OwnTabs, toCell: (value: unknown) => Cell): Offer[] {
  const sheet = tabs.find('offers');
  if (!sheet || sheet.getLastRow() === 0) return [];
  return readSmall(sheet, COLUMNS, toCell).rows.map(({ cells }) => ({
    words: String(cells['words']),
    normalPrice: String(cells['normalPrice']),
    costsUs: String(cells['costsUs']),
    reasons: String(cells['reasons'])
      .split(/[;\n]/)
      .map((one) => one.trim())
      .filter((one) => one !== ''),
    active: /^(yes|true)$/i.test(String(cells['active'])),
  }));
}

/** Adds offers below what is there. */
export function addOffers(tabs: OwnTabs, toCell: (value: unknown) => Cell, offers: readonly Offer[]): void {
  const sheet = tabs.ensure('offers');
  const rows = offers.map(({ reasons, active, ...words }) => ({
    cells: { ...words, reasons: reasons.join('\n'), active: active ? 'Yes' : 'No' },
  }));
  appendSmall(sheet, COLUMNS, readSmall(sheet, COLUMNS, toCell), rows);
}

/** Prepares a fresh tab. */
export function layOutOffers(app: App, sheet: Sheet): void {
  layOutSmall(app, sheet, COLUMNS, '');
}
