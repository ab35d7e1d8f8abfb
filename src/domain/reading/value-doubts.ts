// How the dates and decimals of a tab are written, when its columns say otherwise than the locale.

import type { Cell } from '../grid';
import { dateOrderOf, decimalOf } from './locale';
import { dateOrderEvidence, decimalSignEvidence } from './profile';
import type { TabView } from './tab';
import type { DateOrder, Decimal, Doubt, ReadOptions } from './types';

const WORDS = { dmy: 'day first', mdy: 'month first' };
/** From so many date cells on, none of which is later than the 12th, an exchange of day and month is certain enough. */
const SWAP_EVIDENCE = 8;
/** So many amounts of the form '1.234', and none of another, are thousands. */
const SAME_EVERYWHERE = 3;

/** Settles the order of day and month of a tab's dates and says so where the column contradicts the locale. */
export function dateDoubts(view: TabView, options: ReadOptions): Doubt[] {
  const { source } = view;
  const use = source.columns.date ?? source.columns.lastOrder;
  const chosen = options.choices?.dateOrder;
  if (!use) return [];
  const proof = dateOrderEvidence(view.body, use.index);
  const locale = dateOrderOf(options.locale);
  const other = locale === 'dmy' ? 'mdy' : 'dmy';
  if (!chosen && proof[other] > 0 && proof[locale] === 0) source.dateOrder = other;
  source.swapped =
    source.dateOrder !== locale && proof[source.dateOrder] > 0 && allEarly(view.body, use.index);
  return orderSentences(view, use.header, {
    locale,
    told: chosen !== undefined,
    mixed: proof.dmy > 0 && proof.mdy > 0,
  });
}

function orderSentences(
  view: TabView,
  header: string,
  found: { locale: DateOrder; told: boolean; mixed: boolean },
): Doubt[] {
  const { tab, dateOrder, swapped } = view.source;
  const texts: string[] = [];
  const read = WORDS[dateOrder];
  if (dateOrder !== found.locale && !found.told) {
    texts.push(
      `The dates in "${header}" are written ${read}, although this spreadsheet's locale writes ${WORDS[found.locale]}. They are read ${read}.`,
    );
  } else if (found.mixed) {
    texts.push(
      `The dates in "${header}" are written in two ways, some day first and some month first. Where both are possible they are read ${read}.`,
    );
  }
  if (swapped)
    texts.push(
      `Some dates in "${header}" had day and month exchanged when they were imported (none is later than the 12th). They are exchanged back.`,
    );
  return texts.map((text) => ({ tab, field: 'date', text }));
}

function allEarly(body: Cell[][], index: number): boolean {
  let count = 0;
  for (const row of body) {
    const cell = row[index];
    if (typeof cell !== 'object' || cell === null) continue;
    if (+cell.day.slice(8, 10) > 12) return false;
    count++;
  }
  return count >= SWAP_EVIDENCE;
}

/** Settles the decimal sign of a tab's amounts written as text and says so where they contradict the locale. */
export function decimalDoubts(view: TabView, options: ReadOptions): Doubt[] {
  const { source } = view;
  const { amount, total, price } = source.columns;
  const uses = [amount, total, price, ...source.periods].filter((use) => use !== undefined);
  const locale = decimalOf(options.locale);
  const other = locale === ',' ? '.' : ',';
  const proof = { ',': 0, '.': 0, open: 0, example: '' };
  for (const use of uses) countDecimals(view.body, use!.index, locale, proof);
  const doubt = (text: string): Doubt[] => [
    {
      tab: source.tab,
      field: amount ? 'amount' : total ? 'total' : 'price',
      text: `The amounts in "${uses[0]!.header}" ${text}`,
    },
  ];
  if (proof[other] > proof[locale]) {
    source.decimal = other;
    const sign = other === ',' ? 'comma' : 'point';
    return doubt(
      `are written with a decimal ${sign}, unlike this spreadsheet's locale. They are read with a decimal ${sign}.`,
    );
  }
  if (proof.open === 0 || proof[locale] > 0) return [];
  // Three decimals on every amount are no cents: the sign parts thousands, as in another country.
  if (proof.open >= SAME_EVERYWHERE) source.decimal = other;
  const read =
    proof.open >= SAME_EVERYWHERE
      ? 'in whole thousands'
      : "with three decimals, as this spreadsheet's locale writes them";
  return doubt(
    `can be read in two ways, such as "${proof.example}". They are read ${read}. If that is wrong, write them as numbers.`,
  );
}

/** What the texts of a column prove, and how many of them ('1.234') could be either. */
function countDecimals(
  body: Cell[][],
  index: number,
  locale: Decimal,
  proof: { ',': number; '.': number; open: number; example: string },
): void {
  const open =
    locale === '.' ? /^[^\d.,]*[1-9]\d{0,2}\.\d{3}[^\d.,]*$/ : /^[^\d.,]*[1-9]\d{0,2},\d{3}[^\d.,]*$/;
  const found = decimalSignEvidence(body, index);
  proof[','] += found[','];
  proof['.'] += found['.'];
  for (const row of body) {
    const cell = row[index];
    if (typeof cell !== 'string' || cell.length > 30 || !open.test(cell)) continue;
    proof.open++;
    proof.example = cell.trim();
  }
}
