// Numbers as people type them: grouping and decimals of the locale, percent, money, brackets, exponents.

import type { LocaleFacts } from './locale-facts';

interface TypedNumber {
  value: number;
  /** The format the entry asks for; '' where it asks for none. */
  format: string;
}

const MONEY = /R\$|[$€£¥₹₽₩₪]/;
const readers = new Map<string, (text: string) => Digits | null>();

interface Digits {
  value: number;
  grouped: boolean;
  decimals: number;
  exponent: boolean;
}

/** A typed number with its format, or null when the text is none in this locale. */
export function typedNumber(text: string, facts: LocaleFacts): TypedNumber | null {
  const bracket = /^\((.+)\)$/.exec(text);
  const bare = bracket ? bracket[1].trim() : text;
  const sign = /^[-+\u2212]/.exec(bare);
  if (bracket && sign) return null;
  const money = withoutMoney(sign ? bare.slice(1).trim() : bare);
  const percent = money.text.endsWith('%');
  if (percent && money.symbol) return null;
  const minus = /^[-\u2212]/.test(money.text) && money.symbol && !sign && !bracket;
  const digits = digitReader(facts)((minus ? money.text.slice(1) : money.text).replace(/\s*%$/, ''));
  if (!digits) return null;
  const negative = Boolean(bracket) || minus || (sign !== null && sign[0] !== '+');
  const size = percent ? digits.value / 100 : digits.value;
  return { value: negative ? -size : size, format: formatOf(digits, percent, money) };
}

interface Money {
  text: string;
  symbol: string;
  after: boolean;
}

function withoutMoney(text: string): Money {
  const before = new RegExp(`^(${MONEY.source})\\s?(.+)$`).exec(text);
  if (before) return { text: before[2], symbol: before[1], after: false };
  const after = new RegExp(`^(.+?)\\s?(${MONEY.source})$`).exec(text);
  if (after) return { text: after[1], symbol: after[2], after: true };
  return { text, symbol: '', after: false };
}

function formatOf(digits: Digits, percent: boolean, money: Money): string {
  if (percent) return digits.decimals ? '0.00%' : '0%';
  if (money.symbol) {
    const number = digits.decimals ? '#,##0.00' : '#,##0';
    const symbol = money.symbol === '$' ? '"$"' : `[$${money.symbol}]`;
    return money.after ? `${number} ${symbol}` : symbol + number;
  }
  if (digits.exponent) return '0.00E+00';
  if (digits.grouped) return digits.decimals ? '#,##0.00' : '#,##0';
  return '';
}

function digitReader(facts: LocaleFacts): (text: string) => Digits | null {
  let reader = readers.get(facts.code);
  if (!reader) {
    reader = makeReader(facts);
    readers.set(facts.code, reader);
  }
  return reader;
}

function makeReader({ decimal, group }: LocaleFacts): (text: string) => Digits | null {
  const dot = `\\${decimal}`;
  const blank = /\s/.test(group);
  const separator = blank ? '[ \\u00a0\\u202f]' : `\\${group}`;
  const pattern = new RegExp(
    `^(?:(\\d{1,3}(?:${separator}\\d{3})+)|(\\d+))?(?:${dot}(\\d*))?(?:[eE]([-+]?\\d{1,3}))?$`,
  );
  const groups = new RegExp(separator, 'g');
  return (text) => {
    const found = pattern.exec(text);
    if (!found || (found[1] === undefined && found[2] === undefined && !found[3])) return null;
    const whole = found[1]?.replace(groups, '') ?? found[2] ?? '0';
    const value = Number(`${whole}.${found[3] || '0'}e${found[4] ?? '0'}`);
    if (!Number.isFinite(value)) return null;
    return {
      value,
      grouped: found[1] !== undefined,
      decimals: found[3]?.length ?? 0,
      exponent: found[4] !== undefined,
    };
  };
}
