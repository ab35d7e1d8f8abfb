// Folding of texts for comparison: case, accents, width, spaces and invisible characters do not count.

const SPECIAL: Record<string, string> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ı: 'i' };
const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
/** Invisible too, but Persian words and joined emoji are not the same without them. */
const JOINERS = /[\u200c\u200d]/g;
const PLAIN = /^[\x20-\x7e]*$/;
/** Single plain words with single spaces between: nothing to clean, which is nearly every cell. */
const TIDY = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;

/** Longest text that is looked at whole; a name or header is never that long. */
const LONGEST = 300;

/** Without control and formatting characters, every kind of space as one plain space, trimmed. */
export function clean(text: string): string {
  if (TIDY.test(text)) return text;
  const visible = PLAIN.test(text) ? text : text.replace(INVISIBLE, '');
  return visible.replace(/\s+/g, ' ').trim();
}

/** Equal for texts that differ only in case, accents, width or spaces: fold('  MÜLLER & Söhne') is 'muller & sohne'. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return clean(text.slice(0, LONGEST)).toLowerCase();
  // Upper case first: it turns 'ß' into 'SS', which lower case alone would keep apart.
  const cased = text.slice(0, LONGEST).normalize('NFKD').toUpperCase().toLowerCase().normalize('NFKD');
  const bare = cased
    .replace(JOINERS, '')
    .replace(/\p{M}+/gu, '')
    .replace(/[øłđðþæœı]/g, (letter) => SPECIAL[letter]);
  return clean(bare);
}

/** The words of a header or phrase, folded, without punctuation: words('ContactName*') is ['contact', 'name']. */
export function words(text: string): string[] {
  const split = text.slice(0, LONGEST).replace(/(\p{Ll}{2})(\p{Lu})/gu, '$1 $2');
  return fold(split)
    .replace(/[^\p{L}\p{N}#$€£]+/gu, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== '');
}
