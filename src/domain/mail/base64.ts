// UTF-8 bytes and base64, which the runtime at Google offers only for whole strings and blobs.

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const REPLACEMENT = 0xfffd;

/** The text's bytes in UTF-8; half a surrogate pair becomes the replacement character. */
export function utf8Bytes(text: string): number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0)!;
    pushUtf8(bytes, point >= 0xd800 && point <= 0xdfff ? REPLACEMENT : point);
  }
  return bytes;
}

function pushUtf8(bytes: number[], point: number): void {
  const tail = (shift: number) => 0x80 | ((point >> shift) & 0x3f);
  if (point < 0x80) bytes.push(point);
  else if (point < 0x800) bytes.push(0xc0 | (point >> 6), tail(0));
  else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), tail(6), tail(0));
  else bytes.push(0xf0 | (point >> 18), tail(12), tail(6), tail(0));
}

/** Base64 with padding, without line breaks. */
export function base64(bytes: readonly number[]): string {
  let digits = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [first, second, third] = [bytes[at], bytes[at + 1], bytes[at + 2]];
    const bits = (first << 16) | ((second ?? 0) << 8) | (third ?? 0);
    digits += DIGITS[bits >> 18] + DIGITS[(bits >> 12) & 63];
    digits += second === undefined ? '=' : DIGITS[(bits >> 6) & 63];
    digits += third === undefined ? '=' : DIGITS[bits & 63];
  }
  return digits;
}
