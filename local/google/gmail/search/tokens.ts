// Cuts a Gmail search into its tokens.

import { Refusal } from '../refusal';

export interface Token {
  kind: '(' | ')' | '-' | 'or' | 'operator' | 'phrase' | 'word';
  text: string;
}

const PATTERN = /\s+|([()])|-(?=[^\s-])|"([^"]*)"|([A-Za-z0-9_]+):(?=\S)|([^\s()"]+)|"/y;

/**
 * The tokens of a search.
 * @throws Refusal for the operators without a colon that are not provided: { }, +, *, AND, AROUND.
 */
export function tokens(query: string): Token[] {
  const found: Token[] = [];
  PATTERN.lastIndex = 0;
  while (PATTERN.lastIndex < query.length) {
    const token = tokenOf(PATTERN.exec(query)!, query, found[found.length - 1]);
    if (token) found.push(token);
  }
  return found;
}

function tokenOf(match: RegExpExecArray, query: string, before: Token | undefined): Token | null {
  const [whole, bracket, phrase, operator, word] = match;
  if (/^\s/.test(whole)) return null;
  if (bracket) return { kind: bracket as '(' | ')', text: bracket };
  if (phrase !== undefined) return { kind: 'phrase', text: phrase };
  // Behind an operator a colon belongs to the value.
  if (operator) return { kind: 'operator', text: operator };
  if (word) return wordToken(word, before?.kind === 'operator');
  if (whole === '"') throw new Refusal('GMAIL_QUERY', { query, problem: 'a quotation mark is not closed' });
  return { kind: '-', text: '-' };
}

function wordToken(word: string, isValue: boolean): Token {
  const strange = /[{}]|^\+|\*/.exec(word);
  if (strange) throw new Refusal('GMAIL_OPERATOR', { operator: strange[0] });
  if (!isValue && (word === 'AND' || word === 'AROUND'))
    throw new Refusal('GMAIL_OPERATOR', { operator: word });
  return word === 'OR' ? { kind: 'or', text: word } : { kind: 'word', text: word };
}
