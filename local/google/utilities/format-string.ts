// Utilities.formatString: the conversions of Java's printf that scripts use.

const CONVERSION = /%(\d+\$)?([-+ 0,#(]*)(\d+)?(?:\.(\d+))?([a-zA-Z%])/g;

function shown(kind: string, value: unknown, precision: number | undefined, grouped: boolean): string {
  if (kind === 's') return String(value).slice(0, precision);
  const number = Number(value);
  if (kind === 'x') return Math.trunc(number).toString(16);
  const digits = kind === 'd' ? 0 : (precision ?? 6);
  if (!grouped) return (kind === 'd' ? Math.trunc(number) : number).toFixed(digits);
  return number.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

function pad(text: string, flags: string, width: number): string {
  if (flags.includes('-')) return text.padEnd(width);
  if (!flags.includes('0')) return text.padStart(width);
  const sign = /^[+-]/.exec(text)?.[0] ?? '';
  return sign + text.slice(sign.length).padStart(width - sign.length, '0');
}

/** The first conversion that is not provided ('%j'), or undefined. */
export function unknownConversion(template: string): string | undefined {
  for (const match of template.matchAll(CONVERSION)) {
    const [whole, position, flags, , , kind] = match;
    if (position || /[ #(]/.test(flags) || !/[sdfx%]/.test(kind)) return whole;
  }
  return undefined;
}

/** Fills a template whose conversions are all known: %s %d %f %x with width, precision, `-`, `0`, `+` and `,`. */
export function formatString(template: string, values: unknown[]): string {
  let next = 0;
  return template.replace(CONVERSION, (_whole, _position, flags, width, precision, kind) => {
    if (kind === '%') return '%';
    const value = values[next++];
    const text = shown(
      kind,
      value,
      precision === undefined ? undefined : Number(precision),
      flags.includes(','),
    );
    const signed = flags.includes('+') && kind !== 's' && Number(value) >= 0 ? '+' + text : text;
    return pad(signed, flags, Number(width ?? 0));
  });
}
