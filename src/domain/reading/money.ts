// Amounts of money as people and programs write them, read to whole cents.

import type { Cents } from '../client';
import { isCurrency } from './currencies';
import type { Decimal } from './types';

export interface Money {
  cents: Cents;
  /** As written beside the number, '' if there is none. */
  currency: string;
}

/** Beyond this an amount is no money of a small business, and cents would no longer be exact. */
const LARGEST = 1e12;
const LONGEST_AMOUNT = 40;
const MINUS = /^[-\u2010-\u2015\u2212]|[-\u2010-\u2015\u2212]$/;
const NUMBER = /^(?:\d[\d.,' ]*|[.,]\d+)$/;

/** A number cell in cents; null when it is no amount (not finite, or beyond a thousand billion). */
export function centsOfNumber(value: number): Cents | null {
  if (!Number.isFinite(value) || Math.abs(value) > LARGEST) return null;
  const cents = Math.round(Math.abs(value) * 100 + 1e-7);
  return value < 0 ? 0 - cents : cents;
}

/**
 * An amount written as text: parseAmount('1.234,50 €', ',') is 123450 EUR; parentheses and a minus on either side make it
 * negative. `decimal` decides only where the text can be read two ways ('1.234'). Null when it is no amount.
 */
export function parseAmount(text: string, decimal: Decimal): Money | null {
  if (text.length > LONGEST_AMOUNT * 2) return null;
  let rest = plain(text);
  let negative = false;
  const brackets = /^(\D*)\((.*)\)(\D*)$/.exec(rest);
  if (brackets) {
    negative = true;
    rest = `${brackets[1]}${brackets[2]}${brackets[3]}`.trim();
  }
  // Swiss and Dutch price tags: '25.-' and '25,--' mean no cents, not a minus.
  rest = rest.replace(/(\d)[.,](?:[-\u2010-\u2015]{1,2})(?=$|\s|\D)/, '$1');
  const split = takeCurrency(rest);
  if (MINUS.test(split.number)) {
    negative = !negative;
    split.number = split.number.replace(MINUS, '').trim();
  }
  const again = takeCurrency(split.number.replace(/^\+/, '').trim());
  const value = parseDigits(again.number, decimal);
  if (value === null) return null;
  const cents = centsOfNumber(value);
  if (cents === null) return null;
  return { cents: negative ? 0 - cents : cents, currency: split.currency || again.currency };
}

/** What a text proves about its decimal sign: '1.234,50' proves ','; '1.234' proves nothing (''). */
export function decimalEvidence(text: string): Decimal | '' {
  if (text.length > LONGEST_AMOUNT) return '';
  const digits = plain(text).replace(/[^\d.,]/g, '');
  const comma = digits.lastIndexOf(',');
  const point = digits.lastIndexOf('.');
  if (comma < 0 && point < 0) return '';
  if (comma >= 0 && point >= 0) return comma > point ? ',' : '.';
  const sign = comma >= 0 ? ',' : '.';
  const other = sign === ',' ? '.' : ',';
  if (digits.indexOf(sign) !== digits.lastIndexOf(sign)) return other;
  const tail = digits.length - 1 - digits.indexOf(sign);
  return tail === 1 || tail === 2 ? sign : '';
}

/** Plain spaces, digits and signs instead of full-width, no-break, bidirectional and typographic ones. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u0000-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[\u2019\u2018\u00b4`\u066c]/g, "'")
    .replace(/\u066b/g, ',')
    .replace(/\s+/g, ' ')
    .trim();
}

function takeCurrency(text: string): { number: string; currency: string } {
  const before = /^([-\u2010-\u2015\u2212+]?)\s*([^\d\s.,'()+-][^\d\s,'()+-]*)\s*(.*)$/.exec(text);
  if (before && isCurrency(before[2])) return { number: before[1] + before[3].trim(), currency: before[2] };
  const after = /^(.*?[\d-])\s*([^\d\s,'()+-]+)\s*([-\u2010-\u2015\u2212]?)$/.exec(text);
  if (after && isCurrency(after[2])) return { number: after[1].trim() + after[3], currency: after[2] };
  return { number: text, currency: '' };
}

function parseDigits(text: string, decimal: Decimal): number | null {
  if (text === '') return null;
  if (/^\d+(?:\.\d+)?e[+-]?\d{1,3}$/i.test(text)) return Number(text);
  if (!NUMBER.test(text)) return null;
  const bare = text.replace(/[' ](?=\d{3}(?:\D|$))/g, '');
  if (/[' ]/.test(bare)) return null;
  const sign = decimalSign(bare, decimal);
  const at = sign === '' ? bare.length : bare.lastIndexOf(sign);
  const whole = bare.slice(0, at);
  const fraction = bare.slice(at + 1);
  if (!/^\d*$/.test(fraction) || !/^(?:\d*|\d{1,3}(?:[.,]\d{2,3})*[.,]\d{3})$/.test(whole)) return null;
  return Number(`${whole.replace(/[.,]/g, '') || '0'}.${fraction || '0'}`);
}

/** Which sign in the number is its decimal sign; '' when all of them part thousands. */
function decimalSign(bare: string, decimal: Decimal): Decimal | '' {
  const comma = bare.lastIndexOf(',');
  const point = bare.lastIndexOf('.');
  if (comma < 0 && point < 0) return '';
  if (comma >= 0 && point >= 0) return comma > point ? ',' : '.';
  const sign = comma >= 0 ? ',' : '.';
  const first = bare.indexOf(sign);
  if (first !== bare.lastIndexOf(sign)) return '';
  const couldPartThousands = bare.length - first === 4 && first >= 1 && first <= 3 && !bare.startsWith('0');
  return couldPartThousands && sign !== decimal ? '' : sign;
}
