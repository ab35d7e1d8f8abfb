// Currency codes and signs as they stand beside amounts.

import { currencyOf } from './locale';

const CODES = new Set(
  (
    'USD EUR GBP CHF CAD AUD NZD JPY CNY SEK NOK DKK PLN CZK HUF RON BGN ISK TRY ILS INR ZAR BRL MXN ARS CLP COP PEN UYU ' +
    'SGD HKD TWD KRW THB IDR MYR PHP VND AED SAR QAR EGP MAD NGN KES UAH RSD'
  ).split(' '),
);

const SIGNS: Record<string, string> = {
  '€': 'EUR',
  '£': 'GBP',
  US$: 'USD',
  CA$: 'CAD',
  C$: 'CAD',
  A$: 'AUD',
  AU$: 'AUD',
  NZ$: 'NZD',
  MX$: 'MXN',
  R$: 'BRL',
  '¥': 'JPY',
  '₹': 'INR',
  ZŁ: 'PLN',
  KČ: 'CZK',
  FT: 'HUF',
  '₺': 'TRY',
  '₪': 'ILS',
  'FR.': 'CHF',
  FR: 'CHF',
  SFR: 'CHF',
  'SFR.': 'CHF',
  EURO: 'EUR',
  EUROS: 'EUR',
  DOLLARS: 'USD',
};

const CROWNS = ['SEK', 'NOK', 'DKK'];
const DOLLARS = ['USD', 'CAD', 'AUD', 'NZD', 'MXN', 'SGD', 'HKD', 'ARS', 'CLP', 'COP'];

/** True for text such as '€', 'usd', 'kr' that can only be a currency. */
export function isCurrency(text: string): boolean {
  const sign = text.trim().toUpperCase();
  return sign === '$' || sign === 'KR' || sign === 'KR.' || CODES.has(sign) || sign in SIGNS;
}

/** ISO code of a sign or code: '$' and 'kr' as the locale's country means them; '' where it is no currency. */
export function currencyCode(text: string, locale: string): string {
  const sign = text.trim().toUpperCase();
  if (CODES.has(sign)) return sign;
  const home = currencyOf(locale);
  if (sign === '$') return DOLLARS.includes(home) ? home : 'USD';
  if (sign === 'KR' || sign === 'KR.') return CROWNS.includes(home) ? home : 'SEK';
  return SIGNS[sign] ?? '';
}
