// What depends on a spreadsheet's locale: separators, order of day and month, month names, default formats.

export interface LocaleFacts {
  /** 'de_DE' */
  code: string;
  /** 'de-DE' */
  tag: string;
  decimal: string;
  group: string;
  dateOrder: 'mdy' | 'dmy' | 'ymd';
  dateSeparator: string;
  /** Google's format of a date typed in the usual way. */
  dateFormat: string;
  timeFormat: string;
  currency: string;
  currencyAfter: boolean;
  /** Lower-case month names, long and short, without full stops → 1..12. */
  months: Map<string, number>;
}

type Row = [dateFormat: string, timeFormat: string, decimal: string, group: string, currency: string];

const TABLE: Record<string, Row> = {
  en_US: ['M/d/yyyy', 'h:mm:ss AM/PM', '.', ',', '$'],
  en_GB: ['dd/MM/yyyy', 'HH:mm:ss', '.', ',', '£'],
  en_CA: ['yyyy-MM-dd', 'h:mm:ss AM/PM', '.', ',', '$'],
  en_AU: ['dd/MM/yyyy', 'h:mm:ss AM/PM', '.', ',', '$'],
  en_IE: ['dd/MM/yyyy', 'HH:mm:ss', '.', ',', '€'],
  de_DE: ['dd.MM.yyyy', 'HH:mm:ss', ',', '.', '€'],
  fr_FR: ['dd/MM/yyyy', 'HH:mm:ss', ',', '\u202f', '€'],
  es_ES: ['d/M/yyyy', 'H:mm:ss', ',', '.', '€'],
  it_IT: ['dd/MM/yyyy', 'HH:mm:ss', ',', '.', '€'],
  pt_BR: ['dd/MM/yyyy', 'HH:mm:ss', ',', '.', 'R$'],
  nl_NL: ['dd-MM-yyyy', 'HH:mm:ss', ',', '.', '€'],
  ja_JP: ['yyyy/MM/dd', 'H:mm:ss', '.', ',', '¥'],
};

const BEFORE = new Set(['$', '£', 'R$', '¥']);
const known = new Map<string, LocaleFacts>();

/** The facts of a locale; one we have no table row for is described by the machine's Intl data. */
export function localeFacts(code: string): LocaleFacts {
  let facts = known.get(code);
  if (!facts) {
    facts = describe(code);
    known.set(code, facts);
  }
  return facts;
}

function describe(code: string): LocaleFacts {
  const tag = code.replace('_', '-');
  const [dateFormat, timeFormat, decimal, group, currency] = TABLE[code] ?? fromIntl(tag);
  const order = dateFormat
    .toLowerCase()
    .replace(/[^dmy]/g, '')
    .replace(/(.)\1+/g, '$1');
  return {
    code,
    tag,
    decimal,
    group,
    dateOrder: order === 'mdy' || order === 'ymd' ? order : 'dmy',
    dateSeparator: /[^a-z]/i.exec(dateFormat)?.[0] ?? '/',
    dateFormat,
    timeFormat,
    currency,
    currencyAfter: !BEFORE.has(currency) && !['en_IE', 'nl_NL'].includes(code),
    months: monthNames(tag),
  };
}

function fromIntl(tag: string): Row {
  const date = new Intl.DateTimeFormat(tag, {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(0);
  const letters: Record<string, string> = { year: 'yyyy', month: 'MM', day: 'dd' };
  const format = date.map((part) => letters[part.type] ?? part.value.replace(/[^./-]/g, '')).join('');
  const number = new Intl.NumberFormat(tag).formatToParts(1234567.5);
  const find = (type: string, or: string) => number.find((part) => part.type === type)?.value ?? or;
  return [format.replace(/[./-]$/, ''), 'HH:mm:ss', find('decimal', '.'), find('group', ','), '$'];
}

function monthNames(tag: string): Map<string, number> {
  const names = new Map<string, number>();
  for (const language of ['en-US', tag])
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { month: style, day: 'numeric', timeZone: 'UTC' });
      for (let month = 0; month < 12; month++) {
        const parts = format.formatToParts(new Date(Date.UTC(2024, month, 1)));
        const name = parts.find((part) => part.type === 'month')?.value ?? '';
        names.set(name.toLowerCase().replace(/\./g, ''), month + 1);
      }
    }
  names.set('sept', 9);
  return names;
}

/** The engine's description of the locale. Its own date formats know lower-case letters only. */
export function engineLocale(code: string) {
  const facts = localeFacts(code);
  return {
    name: code,
    code,
    thousandsSeparator: facts.group,
    decimalSeparator: facts.decimal,
    weekStart: code === 'en_US' ? 7 : 1,
    dateFormat: facts.dateFormat.toLowerCase(),
    timeFormat: facts.timeFormat.startsWith('h') ? 'hh:mm:ss a' : 'hh:mm:ss',
    formulaArgSeparator: facts.decimal === '.' ? ',' : ';',
  };
}
