// Formulas between Google's spelling in the workbook's locale and the engine's: separators, decimals, arrays.

import { localeFacts } from './locale-facts';

type Token = { kind: 'text' | 'sheet' | 'number' | 'mark' | 'word' | 'space'; text: string };

const COMMA_NUMBER = /\d+(,\d+)?([eE][+-]?\d+)?(?![\p{L}_])/uy;
const NUMBER = /(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?(?![\p{L}_])/uy;
const WORD = /[\p{L}_$][\p{L}\p{N}_.$]*/uy;

/** Google's formula for a locale → the engine's (arguments by comma, decimals by full stop). */
export function toEngineFormula(formula: string, locale: string): string {
  const comma = localeFacts(locale).decimal === ',';
  return translate(
    formula,
    comma,
    (mark, inArray) => {
      if (mark === ';') return inArray ? ';' : ',';
      if (mark === '\\' && inArray) return ',';
      return mark;
    },
    comma ? (number) => number.replace(',', '.') : (number) => number,
  );
}

/** The engine's formula → as Google shows it in the locale. */
export function toGoogleFormula(formula: string, locale: string): string {
  const comma = localeFacts(locale).decimal === ',';
  if (!comma) return formula;
  return translate(
    formula,
    false,
    (mark, inArray) => {
      if (mark !== ',') return mark;
      return inArray ? '\\' : ';';
    },
    (number) => number.replace('.', ','),
  );
}

function translate(
  formula: string,
  commaDecimals: boolean,
  mark: (mark: string, inArray: boolean) => string,
  number: (text: string) => string,
): string {
  const nesting: string[] = [];
  let out = '';
  for (const token of tokens(formula, commaDecimals)) {
    if (token.kind === 'number') out += number(token.text);
    else if (token.kind === 'mark') {
      if (token.text === '{' || token.text === '(') nesting.push(token.text);
      if (token.text === '}' || token.text === ')') nesting.pop();
      out += mark(token.text, nesting[nesting.length - 1] === '{');
    } else out += token.text;
  }
  return out;
}

/** The names of the functions a formula calls, in capitals. */
export function functionsIn(formula: string): string[] {
  const names: string[] = [];
  const list = [...tokens(formula, false)].filter((token) => token.kind !== 'space');
  list.forEach((token, i) => {
    if (token.kind === 'word' && list[i + 1]?.text === '(') names.push(token.text.toUpperCase());
  });
  return names;
}

function* tokens(formula: string, commaDecimals: boolean): Generator<Token> {
  let at = 0;
  while (at < formula.length) {
    const token = next(formula, at, commaDecimals);
    at += token.text.length;
    yield token;
  }
}

function next(formula: string, at: number, commaDecimals: boolean): Token {
  const char = formula[at];
  if (char === '"') return { kind: 'text', text: quoted(formula, at, '"') };
  if (char === "'") return { kind: 'sheet', text: quoted(formula, at, "'") };
  const number = commaDecimals ? COMMA_NUMBER : NUMBER;
  const text = match(number, formula, at);
  if (text) return { kind: 'number', text };
  const word = match(WORD, formula, at);
  if (word) return { kind: 'word', text: word };
  const space = match(/\s+/y, formula, at);
  if (space) return { kind: 'space', text: space };
  return { kind: 'mark', text: char };
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function quoted(formula: string, at: number, quote: string): string {
  let end = at + 1;
  while (end < formula.length) {
    if (formula[end] === quote) {
      if (formula[end + 1] !== quote) return formula.slice(at, end + 1);
      end++;
    }
    end++;
  }
  return formula.slice(at);
}
