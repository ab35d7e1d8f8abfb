// Reads a Gmail search into a tree. Only the operators we use are known; all others are refused by name, because
// Gmail would treat an unknown one as text and find something else.

import { Refusal } from '../refusal';
import { type Token, tokens } from './tokens';

const OPERATORS = [
  'from',
  'to',
  'subject',
  'in',
  'after',
  'before',
  'newer_than',
  'older_than',
  'is',
  'has',
  'label',
  'rfc822msgid',
] as const;
type Operator = (typeof OPERATORS)[number];

export type Query =
  | { kind: 'all' | 'any'; parts: Query[] }
  | { kind: 'not'; part: Query }
  | { kind: 'term'; operator: Operator | 'text'; value: string };

// Operators whose value is a choice, with the choices known here.
const CHOICES: Partial<Record<Operator, string[]>> = {
  in: ['inbox', 'sent', 'drafts', 'anywhere', 'trash', 'spam', 'scheduled'],
  is: ['unread'],
  has: ['attachment'],
};
const WITH_GROUP: Operator[] = ['from', 'to', 'subject'];

interface Reader {
  query: string;
  list: Token[];
  at: number;
}

/**
 * Reads a search.
 * @throws Refusal naming the operator that is not known, or what cannot be read. OR beside other words without
 *   brackets is refused: which binds tighter is not documented.
 */
export function parseQuery(query: string): Query {
  const reader: Reader = { query, list: tokens(query), at: 0 };
  const tree = readAll(reader, 'text');
  if (reader.at < reader.list.length) throw unreadable(reader, 'a ")" too many');
  return tree;
}

const unreadable = ({ query }: Reader, problem: string): Refusal =>
  new Refusal('GMAIL_QUERY', { query, problem });

function readAll(reader: Reader, operator: Operator | 'text'): Query {
  const parts: Query[] = [];
  let ors = 0;
  while (reader.at < reader.list.length && reader.list[reader.at].kind !== ')') {
    if (reader.list[reader.at].kind === 'or') {
      reader.at++;
      ors++;
      if (parts.length !== ors) throw unreadable(reader, 'OR needs something on both sides');
      continue;
    }
    parts.push(readOne(reader, operator));
  }
  if (parts.length === 0) throw unreadable(reader, 'nothing to look for');
  if (ors === 0) return parts.length === 1 ? parts[0] : { kind: 'all', parts };
  if (parts.length !== ors + 1) throw unreadable(reader, 'OR beside other words needs brackets');
  return { kind: 'any', parts };
}

function readOne(reader: Reader, operator: Operator | 'text'): Query {
  const token = reader.list[reader.at++];
  switch (token.kind) {
    case '-':
      if (reader.at >= reader.list.length) throw unreadable(reader, '"-" before nothing');
      return { kind: 'not', part: readOne(reader, operator) };
    case '(':
      return closing(reader, readAll(reader, operator));
    case 'operator':
      if (operator !== 'text') throw unreadable(reader, `"${token.text}:" inside another operator`);
      return readOperator(reader, token.text);
    default:
      return { kind: 'term', operator, value: token.text };
  }
}

function closing(reader: Reader, inside: Query): Query {
  if (reader.list[reader.at]?.kind !== ')') throw unreadable(reader, 'a ")" is missing');
  reader.at++;
  return inside;
}

function readOperator(reader: Reader, name: string): Query {
  const operator = OPERATORS.find((known) => known === name.toLowerCase());
  if (!operator) throw new Refusal('GMAIL_OPERATOR', { operator: `${name}:` });
  const next = reader.list[reader.at];
  if (next?.kind === '(' && WITH_GROUP.includes(operator)) {
    reader.at++;
    return closing(reader, readAll(reader, operator));
  }
  if (next?.kind !== 'word' && next?.kind !== 'phrase') throw unreadable(reader, `"${name}:" needs a value`);
  reader.at++;
  checkValue(reader, operator, next.text);
  return { kind: 'term', operator, value: next.text };
}

function checkValue(reader: Reader, operator: Operator, value: string): void {
  const choices = CHOICES[operator];
  if (choices && !choices.includes(value.toLowerCase())) {
    throw new Refusal('GMAIL_OPERATOR', { operator: `${operator}:${value}` });
  }
  const day = operator === 'after' || operator === 'before';
  if (day && !/^(\d{9,10}|\d{4}\/\d{1,2}\/\d{1,2})$/.test(value)) {
    throw unreadable(reader, `"${value}" is neither YYYY/MM/DD nor seconds`);
  }
  const age = operator === 'newer_than' || operator === 'older_than';
  if (age && !/^\d{1,4}[dmy]$/.test(value)) throw unreadable(reader, `"${value}" is no age such as 2d`);
}
