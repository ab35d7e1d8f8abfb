// What a spreadsheet's locale says about decimals, the order of day and month, and its currency.

import type { DateOrder, Decimal } from './types';

const POINT_LANGUAGES = ['en', 'he', 'iw', 'hi', 'ja', 'ko', 'th', 'zh', 'ar', 'fil', 'cy', 'ga', 'mt'];
const POINT_LOCALES = [
  'de_CH',
  'de_LI',
  'it_CH',
  'es_MX',
  'es_US',
  'es_PR',
  'es_DO',
  'es_GT',
  'es_HN',
  'es_NI',
  'es_PA',
  'es_PE',
  'es_SV',
];
const MONTH_FIRST = ['en_US', 'en_PH', 'en_CA', 'es_US', 'es_PR', 'fil_PH', 'es_PA'];
const EURO = [
  'AT',
  'BE',
  'CY',
  'DE',
  'EE',
  'ES',
  'FI',
  'FR',
  'GR',
  'HR',
  'IE',
  'IT',
  'LT',
  'LU',
  'LV',
  'MT',
  'NL',
  'PT',
  'SI',
  'SK',
];
const CURRENCY: Record<string, string> = {
  US: 'USD',
  GB: 'GBP',
  CH: 'CHF',
  LI: 'CHF',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  MX: 'MXN',
  BR: 'BRL',
  SE: 'SEK',
  NO: 'NOK',
  DK: 'DKK',
  PL: 'PLN',
  CZ: 'CZK',
  HU: 'HUF',
  RO: 'RON',
  JP: 'JPY',
  IN: 'INR',
  ZA: 'ZAR',
  AR: 'ARS',
  CL: 'CLP',
  CO: 'COP',
  SG: 'SGD',
  HK: 'HKD',
  IL: 'ILS',
  TR: 'TRY',
};

function parts(locale: string): { full: string; language: string; country: string } {
  const [language, country = ''] = locale.replace('-', '_').split('_');
  return {
    full: `${language.toLowerCase()}_${country.toUpperCase()}`,
    language: language.toLowerCase(),
    country: country.toUpperCase(),
  };
}

/** The decimal sign of a locale: ',' for 'de_DE', '.' for 'de_CH'. */
export function decimalOf(locale: string): Decimal {
  const { full, language } = parts(locale);
  if (full === 'en_ZA') return ',';
  return POINT_LANGUAGES.includes(language) || POINT_LOCALES.includes(full) ? '.' : ',';
}

/** Whether 3/4/2024 is 3 April ('dmy') or March 4 ('mdy') in a locale; a bare 'en' is American, as at Google. */
export function dateOrderOf(locale: string): DateOrder {
  const { full } = parts(locale);
  return MONTH_FIRST.includes(full) || full === 'en_' ? 'mdy' : 'dmy';
}

/** ISO code of the locale's currency, '' if not known. */
export function currencyOf(locale: string): string {
  const { country, language } = parts(locale);
  if (EURO.includes(country)) return 'EUR';
  if (country === '') return language === 'en' ? 'USD' : '';
  return CURRENCY[country] ?? '';
}
