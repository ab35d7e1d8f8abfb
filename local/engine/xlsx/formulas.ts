// Formulas between Google's (en_US) spelling and what stands in .xlsx files.

import { functionsIn } from '../formula-text';
import { isComputable } from '../parts/register';

/** Functions of newer Excel versions, which need a prefix in the file. */
const PREFIXED: Record<string, string> = {};
for (const name of 'IFS SWITCH TEXTJOIN CONCAT MAXIFS MINIFS XLOOKUP XMATCH IFNA DAYS ISFORMULA NUMBERVALUE STDEV.S STDEV.P VAR.S VAR.P PERCENTILE.INC PERCENTILE.EXC QUARTILE.INC QUARTILE.EXC RANK.EQ RANK.AVG MODE.SNGL XOR CEILING.MATH FLOOR.MATH SHEET UNICODE UNICHAR ISOWEEKNUM'.split(
  ' ',
))
  PREFIXED[name] = `_xlfn.${name}`;

/** Functions Excel and LibreOffice both have, without prefix. */
const PLAIN = new Set(
  'ABS AND AVERAGE AVERAGEA AVERAGEIF AVERAGEIFS CEILING CHAR CHOOSE CLEAN CODE COLUMN COLUMNS CONCATENATE CORREL COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DATE DATEDIF DATEVALUE DAY DAYS360 EDATE EOMONTH ERROR.TYPE EVEN EXACT EXP FALSE FIND FIXED FLOOR HLOOKUP HOUR HYPERLINK IF IFERROR INDEX INDIRECT INT ISBLANK ISERR ISERROR ISEVEN ISLOGICAL ISNA ISNONTEXT ISNUMBER ISODD ISREF ISTEXT LARGE LEFT LEN LN LOG LOG10 LOOKUP LOWER MATCH MAX MAXA MEDIAN MID MIN MINA MINUTE MOD MODE MONTH N NA NETWORKDAYS NETWORKDAYS.INTL NOT NOW ODD OFFSET OR PERCENTILE PI POWER PRODUCT PROPER QUARTILE QUOTIENT RAND RANDBETWEEN RANK REPLACE REPT RIGHT ROUND ROUNDDOWN ROUNDUP ROW ROWS SEARCH SECOND SIGN SMALL SQRT STDEV STDEVP SUBSTITUTE SUBTOTAL SUM SUMIF SUMIFS SUMPRODUCT SUMSQ T TEXT TIME TIMEVALUE TODAY TRIM TRUE TRUNC UPPER VALUE VAR VARP VLOOKUP WEEKDAY WEEKNUM WORKDAY WORKDAY.INTL YEAR YEARFRAC'.split(
    ' ',
  ),
);

const OUTSIDE_TEXT = /("(?:[^"]|"")*"|'(?:[^']|'')*'!)/;

function outsideText(formula: string, change: (part: string) => string): string {
  return formula
    .split(OUTSIDE_TEXT)
    .map((part, i) => (i % 2 ? part : change(part)))
    .join('');
}

/**
 * The text of an <f> element for a formula ("=..." in en_US form), with `cached` as its value. What Excel cannot
 * compute is written as Google writes it: the formula as text inside IFERROR(__xludf.DUMMYFUNCTION(...)).
 */
export function toFile(formula: string, cached: string, rows: number, spills: boolean): string {
  const names = functionsIn(formula);
  const plain = !spills && !/\{[^}]*[A-Z]+\$?\d/.test(formula);
  if (!plain || !names.every((name) => PLAIN.has(name) || PREFIXED[name]))
    return `IFERROR(__xludf.DUMMYFUNCTION("${formula.slice(1).replace(/"/g, '""')}"),${cached})`;
  return outsideText(formula.slice(1), (part) =>
    part
      .replace(/([A-Z][A-Z0-9.]*)(?=\()/gi, (name) => PREFIXED[name.toUpperCase()] ?? name)
      .replace(/(\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3})(?![A-Z0-9$(])/gi, `$1${rows}`),
  );
}

/** A spilled cell of an array formula, as Google writes it. */
export const SPILLED = 'IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE""")';

export interface Read {
  /** '=...' to be computed, or undefined where the value in the file is kept. */
  formula?: string;
  /** The formula that is left out, for the report. */
  kept?: string;
}

/** A formula from a file. `rows`: the last row of the tab when we wrote the file ourselves, to open `A2:A1000` again. */
export function fromFile(text: string, rows: number | undefined): Read {
  let formula = outsideText(text, (part) => part.replace(/_xlfn\.(?:_xlws\.)?|_xlws\./g, ''));
  const google = /^IFERROR\(__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\)/i.exec(formula);
  if (google) formula = google[1].replace(/""/g, '"');
  if (formula === '"COMPUTED_VALUE"') return {};
  if (!functionsIn(formula).every(isComputable) || /\[\d+\]|#REF!\(/.test(formula))
    return { kept: `=${formula}` };
  if (rows && !google)
    formula = outsideText(formula, (part) =>
      part.replace(new RegExp(`(\\$?[A-Z]{1,3}\\$?\\d+:\\$?[A-Z]{1,3})\\$?${rows}(?!\\d)`, 'g'), '$1'),
    );
  return { formula: `=${formula}` };
}

/** A formula moved by rows and columns: relative references follow. For shared formulas. */
export function shifted(
  formula: string,
  rows: number,
  columns: number,
  letters: (n: number) => string,
  number: (t: string) => number,
): string {
  return outsideText(formula, (part) =>
    part.replace(
      /(^|[^A-Z0-9_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\dA-Z_.(])/gi,
      (_, before, fixedCol, col, fixedRow, row) => {
        const column = fixedCol ? col : letters(number(col.toUpperCase()) + columns);
        return `${before}${fixedCol}${column}${fixedRow}${fixedRow ? row : Number(row) + rows}`;
      },
    ),
  );
}
