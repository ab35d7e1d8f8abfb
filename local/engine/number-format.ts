// Number formats: Google's pattern as given is what is kept and shown; the engine gets a pattern it can draw.

import { isDateFormat as looksLikeDate, format as render } from 'numfmt';
import { localeFacts } from './locale-facts';

const COLOURS = /\[(?:black|blue|cyan|green|magenta|red|white|yellow|color ?\d+)\]/gi;
const dates = new Map<string, boolean>();

/** Whether a number under this format is shown as a date, a time or a duration. */
export function isDateFormat(format: string): boolean {
  if (!format || format === '@') return false;
  let answer = dates.get(format);
  if (answer === undefined) {
    answer = looksLikeDate(forDisplay(format));
    dates.set(format, answer);
  }
  return answer;
}

/** Google's patterns differ from Excel's in a few letters: `am/pm` in any case, `ddd+` and `mmmmm` are the same. */
const forDisplay = (format: string): string =>
  format.replace(/\bam\/pm\b/gi, 'AM/PM').replace(/\ba\/p\b/gi, 'A/P');

/** A number as the sheet shows it. An unreadable pattern shows the plain number. */
export function displayNumber(value: number, format: string, locale: string): string {
  const { tag, decimal } = localeFacts(locale);
  if (!format || /^general$/i.test(format)) return general(value).replace('.', decimal);
  if (format === '@') return general(value).replace('.', decimal);
  try {
    return render(forDisplay(format), value, {
      locale: tag,
      dateSpanLarge: true,
      leap1900: false,
      nbsp: false,
    });
  } catch {
    return general(value).replace('.', decimal);
  }
}

/** Text under a format: only the text section (`@`) can change it. */
export function displayText(value: string, format: string): string {
  if (!format || format === '@' || !format.includes('@')) return value;
  try {
    return render(format, value);
  } catch {
    return value;
  }
}

/** The automatic format: up to ten significant digits, large and tiny numbers with an exponent. */
function general(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  const size = Math.abs(value);
  if (size >= 1e15 || size < 1e-9) return exponent(value);
  const rounded = Number(value.toPrecision(10));
  const text = String(rounded);
  return text.includes('e') ? rounded.toFixed(20).replace(/0+$/, '') : text;
}

function exponent(value: number): string {
  if (value === 0) return '0';
  const [digits, power] = value.toExponential(9).split('e');
  const sign = power.startsWith('-') ? '-' : '+';
  return `${digits.replace(/\.?0+$/, '')}E${sign}${power.slice(1).padStart(2, '0')}`;
}

/** Google's pattern in the engine's dialect: what it cannot draw is left out or simplified, never an error. */
export function toEngineFormat(format: string): string {
  if (!format || /^general$/i.test(format)) return '';
  if (format === '@') return '@';
  const plain = outsideQuotes(format.replace(COLOURS, ''), simplify);
  return plain || '0';
}

function simplify(part: string): string {
  return part
    .replace(/\[(h+|m+|s+)\]/gi, (_, unit) => (unit[0].toLowerCase() === 'h' ? 'hhhh' : unit))
    .replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, (_, symbol) => (symbol ? `"${symbol}"` : ''))
    .replace(/\[[^\]]*\]/g, '')
    .replace(/am\/pm|a\/p/gi, 'a')
    .replace(/_./g, ' ')
    .replace(/\*./g, '')
    .replace(/E[+-]?0+/g, 'e')
    .replace(/\?/g, '#')
    .replace(/[MDYHS]/g, (letter) => letter.toLowerCase())
    .replace(/[€£¥₹₽₩₪₫฿₺]|R\$|kr\.?|CHF|zł|Kč/g, '"$&"')
    .replace(/General/gi, '0');
}

/** Applies a change to the parts of a pattern outside "quoted text" and escaped characters. */
function outsideQuotes(format: string, change: (part: string) => string): string {
  const quoted: string[] = [];
  const bare = format.replace(/"[^"]*"|\\./g, (literal) => {
    quoted.push(literal);
    return `\u0000${quoted.length - 1}\u0000`;
  });
  return change(bare).replace(/\u0000(\d+)\u0000/g, (_, at) => quoted[Number(at)]);
}
