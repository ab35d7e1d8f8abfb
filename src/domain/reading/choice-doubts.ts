// Where several columns could be the amount or the date, the owner is told which one was taken.

import type { Field } from '../fields';
import { fits } from './columns';
import { words } from './fold';
import { matchHeader } from './header-match';
import type { TabView } from './tab';
import type { Doubt, SourceChoices } from './types';

/** From this score on a header names the field outright. */
const OUTRIGHT = 72;
const PIECE = new Set('price preis prix precio preco prezzo prijs'.split(' '));

/** Says which column was taken where another is called so too; nothing where a person chose, or a known export decides. */
export function choiceDoubts(view: TabView, chosen: NonNullable<SourceChoices['columns']>): Doubt[] {
  const { source } = view;
  if (source.role === 'ignored' || source.exportName !== '') return [];
  const doubts: Doubt[] = [];
  for (const [field, word] of [
    ['amount', 'amount'],
    ['total', 'total'],
    ['date', 'date of the sale'],
  ] as [Field, string][]) {
    const use = source.columns[field];
    const others = use && !chosen[field] ? rivals(view, field) : [];
    if (use && others.length > 0) {
      doubts.push({
        tab: source.tab,
        field,
        text: `"${use.header}" is taken as the ${word}; ${others.join(' and ')} could be it too. If it is the wrong one, choose the other.`,
      });
    }
  }
  return doubts.concat(pieceDoubt(view, chosen));
}

/** Headers in quotes of unused columns that name the field outright and hold such cells. */
function rivals(view: TabView, field: Field): string[] {
  const used = new Set(Object.values(view.source.columns).map((use) => use!.index));
  const named = field === 'total' ? 'amount' : field;
  const found = view.headers
    .map((header, index) => ({ header, index }))
    .filter(({ header, index }) => {
      if (used.has(index) || view.profiles[index].filled === 0 || !fits(field, view.profiles[index]))
        return false;
      return matchHeader(header).some((match) => match.field === named && match.score >= OUTRIGHT);
    });
  return found.slice(0, 3).map(({ index }) => `"${view.labels[index]}"`);
}

/** A price beside a quantity may be that of one piece. */
function pieceDoubt(view: TabView, chosen: NonNullable<SourceChoices['columns']>): Doubt[] {
  const { amount, quantity } = view.source.columns;
  if (
    !amount ||
    !quantity ||
    chosen.amount ||
    !words(view.headers[amount.index]).some((word) => PIECE.has(word))
  )
    return [];
  const text = `"${amount.header}" is taken as the amount of the whole row. If it is the price of one piece, choose it as the price instead; it is then multiplied by "${quantity.header}".`;
  return [{ tab: view.source.tab, field: 'price', text }];
}
