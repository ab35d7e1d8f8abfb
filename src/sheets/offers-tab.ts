// The Offers tab: what clients are offered instead of a lower price, in the words as sent.

import { columnLetter } from '../domain/grid';
import type { Offer } from '../domain/templates';
import { toSheet } from './cells';
import type { OwnTabs, Sheet } from './own-tabs';
import { dressHeader, ensureSize, readAll, setWidths } from './table';

const HEADERS = ['Offer', 'Normal price', 'Costs us', 'For which reasons', 'Active'] as const;
const NOTES = [
  'The words as sent: they go on after "I would like to begin with". Something of worth to them, and no price cut.',
  'What others pay for it. For you; it is not sent.',
  'For you; it is not sent.',
  'One a line, as on the Reasons tab. Empty: for every reason that has no offer of its own.',
  'Yes: {{Offer}} may promise it. While no offer for a reason says Yes, texts say what stands after the bar, as in {{Offer|a fresh look}}; a text that has only {{Offer}} keeps the mail back. The Offer column of a list goes first.',
];
const SPARE_ROWS = 50;

/** The offers as they stand; none where the tab is missing. */
export function readOffers(tabs: OwnTabs): Offer[] {
  const sheet = tabs.find('offers');
  const [headers, ...rows] = sheet ? readAll(sheet) : [];
  if (!headers) return [];
  const at = (header: (typeof HEADERS)[number]) => headers.map((one) => String(one).trim()).indexOf(header);
  const cell = (row: unknown[], header: (typeof HEADERS)[number]) => String(row[at(header)] ?? '').trim();
  return rows
    .map((row) => ({
      words: cell(row, 'Offer'),
      normalPrice: cell(row, 'Normal price'),
      costsUs: cell(row, 'Costs us'),
      reasons: cell(row, 'For which reasons')
        .split(/[;\n]/)
        .map((one) => one.trim())
        .filter((one) => one !== ''),
      active: /^(yes|true)$/i.test(cell(row, 'Active')),
    }))
    .filter((offer) => offer.words !== '');
}

/** Adds offers below what is there. */
export function addOffers(tabs: OwnTabs, offers: readonly Offer[]): void {
  if (offers.length === 0) return;
  const sheet = tabs.ensure('offers');
  const top = Math.max(sheet.getLastRow(), 1) + 1;
  ensureSize(sheet, top + offers.length - 1, HEADERS.length);
  const rows = offers.map(({ words, normalPrice, costsUs, reasons, active }) =>
    [words, normalPrice, costsUs, reasons.join('\n'), active ? 'Yes' : 'No'].map(toSheet),
  );
  sheet.getRange(top, 1, rows.length, HEADERS.length).setValues(rows);
}

/** Prepares a fresh tab for so many offers. */
export function layOutOffers(app: GoogleAppsScript.Spreadsheet.SpreadsheetApp, sheet: Sheet, offers: number) {
  const last = offers + SPARE_ROWS + 1;
  ensureSize(sheet, last, HEADERS.length);
  sheet
    .getRange(1, 1, 1, HEADERS.length)
    .setValues([[...HEADERS]])
    .setNotes([NOTES]);
  sheet
    .getRange(`A2:${columnLetter(HEADERS.length)}${last}`)
    .setNumberFormat('@')
    .setWrap(true)
    .setVerticalAlignment('top');
  const yesNo = app.newDataValidation().requireValueInList(['Yes', 'No'], true).setAllowInvalid(true).build();
  sheet.getRange(2, HEADERS.length, last - 1, 1).setDataValidation(yesNo);
  dressHeader(sheet, HEADERS.length, true);
  setWidths(sheet, [340, 120, 120, 250, 80]);
}
