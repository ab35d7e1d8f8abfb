// What kind of row a row is: data, blank, a total, a repeated header, a note, or a client's name above their sales.

import type { Cell } from '../grid';
import { isBlank, isBlankRow } from './cells';
import { fold, words } from './fold';
import type { Layout } from './layout';
import { parseAmount } from './money';

type RowKind = 'data' | 'blank' | 'total' | 'header' | 'note' | 'name';

const TOTAL_WORDS = new Set(
  (
    'total|totals|grand total|subtotal|sub total|sum|overall|overall total|summary|gesamt|gesamtsumme|summe|zwischensumme|insgesamt|endsumme|totale|total general|sous total|somme|' +
    'totaux|suma|suma total|subtotales|totales|soma|total geral|totais|totale generale|subtotale|somma|totaal|subtotaal|eindtotaal|som|' +
    'average|durchschnitt|mittelwert|moyenne|promedio|gemiddelde'
  ).split('|'),
);
const TOTAL_OF =
  /^(?:(?:grand |sub ?|sub-)?total (?:for|of|de|du|des|pour|fur|di|da|do|van|voor|per|para|del)|summe (?:fur|von|der)|gesamt(?:summe)? (?:fur|von)|zwischensumme (?:fur|von)|totale (?:per|di)|totaal (?:voor|van)|somme (?:pour|de)|suma (?:de|para)|soma (?:de|para)|subtotaal (?:voor|van)|subtotale (?:per|di)|sous-total (?:pour|de)) (.+)$/;
const WORD = '(?:sub-?)?(?:total[e]?|totaal|summe|gesamt|zwischensumme|somme|suma|soma|somma)';
const LEADING = new RegExp(`^${WORD}[ :-]+(?:for |of |de |du |pour |per |para |fur |van |voor )?(.+)$`);
const TRAILING = new RegExp(`^(.+?)[ :-]+${WORD}$`);

const FOOTER =
  /^(?:confidential|copyright|©|page \d|seite \d|generated|exported|report (?:run|generated|date)|printed|as of |source:|note[:s]|filters?:|erstellt|exportiert|stand:|généré|exporté|imprimé|genere|exporte|accrual basis|cash basis|(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday),? )|(?:accrual|cash) basis$|do not distribute|all rights reserved/;

/** The text a total row stands for: 'acme ltd' of "Total for Acme Ltd", '' of a bare "Total"; null when it is no total. */
export function totalOf(text: string): string | null {
  const folded = fold(text)
    .replace(/[:.=]+$/, '')
    .trim();
  if (TOTAL_WORDS.has(words(folded).join(' '))) return '';
  const named = TOTAL_OF.exec(folded);
  if (named) return named[1];
  if (/^total(?:e|aal)? (?:19|20)\d\d$|^total - |^(?:19|20)\d\d total$/.test(folded)) return '';
  return null;
}

/** The folded names a text may total, however it is put: 'Total for Acme', 'Summe Acme', 'Acme total'; often none. */
export function totalledNames(text: string): string[] {
  if (text.length > 300 || !/tot|sum|gesamt|som/i.test(text)) return [];
  const folded = fold(text).replace(/ with sub-?customers$/, '');
  const found = [LEADING.exec(folded), TRAILING.exec(folded)].map((match) => match?.[1] ?? '');
  return found.concat(totalOf(folded) ?? '').filter((name) => name !== '');
}

/** True for the lines programs print below a report. */
export function isFooterText(text: string): boolean {
  return FOOTER.test(fold(text));
}

/** A row that repeats the headers: at least two of its used cells are written like the header above, none differently. */
function isHeaderAgain(row: Cell[], header: string[], used: number[]): boolean {
  let same = 0;
  for (const index of used) {
    const cell = row[index];
    if (typeof cell !== 'string') {
      if (!isBlank(cell)) return false;
    } else if (cell !== '' && fold(cell) === header[index]) same++;
    else if (cell.trim() !== '') return false;
  }
  return same >= 2;
}

/** Kind of a row by its own cells alone. */
export function rowKind(row: Cell[], layout: Layout): RowKind {
  const { date, amount } = layout.source.columns;
  // The common case first, for speed: a row with a date is a sale.
  if (date !== undefined && layout.dayOf(row[date.index]) !== '') return 'data';
  if (isBlankRow(row)) return 'blank';
  if (isHeaderAgain(row, layout.header, layout.used)) return 'header';
  const label = firstText(row, amount?.index);
  if (label !== '' && totalOf(label) !== null) return 'total';
  const filled = row.filter((cell) => !isBlank(cell));
  const alone = filled.length === 1 && typeof filled[0] === 'string';
  return alone && isFooterText(label) ? 'note' : 'data';
}

/** The first text of the row that is no number, where a total line carries its label. */
function firstText(row: Cell[], amountIndex: number | undefined): string {
  for (let index = 0; index < row.length; index++) {
    const cell = row[index];
    if (index === amountIndex || isBlank(cell)) continue;
    if (typeof cell !== 'string') return '';
    return parseAmount(cell, '.') === null ? cell.slice(0, 200) : '';
  }
  return '';
}
