// Cuts a Gmail search into its tokens.

import { Refusal } from '../refusal';

export interface Token {
  kind: '(' | ')' | '-' | 'or' | 'operator' | 'phrase' | 'word';
  text: string;
}

const PATTERN = /\s+|([()])|-(?=[^\s-])|"([^"]*)"|([A-Za-z0-9_]+):(?=\S)|([^\s()"]+)|"/y;
// What stands behind "operator:" up to the next space; a colon belongs to it.
const VALUE = /[^\s()"]+/y;

/**
 * The tokens of a search.
 * @throws Refusal for the operators without a colon that are not provided: { }, +, *, AND, AROUND.
 */
export function tokens(query: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  while (at < query.length) {
    VALUE.lastIndex = at;
    PATTERN.lastIndex = at;
    const value = found[found.length - 1]?.kind === 'operator' ? VALUE.exec(query) : null;
    const match = value ?? PATTERN.exec(query)!;
    const token = value ? wordToken(value[0], query, true) : tokenOf(match, query);
    if (token) found.push(token);
    at += match[0].length;
  }
  return found;
}

function tokenOf(match: RegExpExecArray, query: string): Token | null {
  const [whole, bracket, phrase, operator, word] = match;
  if (/^\s/.test(whole)) return null;
  if (bracket) return { kind: bracket as '(' | ')', text: bracket };
  if (phrase !== undefined) return { kind: 'phrase', text: phrase };
  if (operator) return { kind: 'operator', text: operator };
  if (word) return wordToken(word, query, false);
  if (whole === '"') throw new Refusal('GMAIL_QUERY', { query, problem: 'a quotation mark is not closed' });
  return { kind: '-', text: '-' };
}

function wordToken(text: string, query: string, isValue: boolean): Token {
  const strange = /[{}]|^\+|\*/.exec(text);
  if (strange) throw new Refusal('GMAIL_OPERATOR', { operator: strange[0] });
  if (isValue) return { kind: 'word', text };
  if (text === 'AND' || text === 'AROUND') throw new Refusal('GMAIL_OPERATOR', { operator: text });
  if (text.endsWith(':')) throw new Refusal('GMAIL_QUERY', { query, problem: `"${text}" needs a value` });
  return { kind: text === 'OR' ? 'or' : 'word', text };
}
