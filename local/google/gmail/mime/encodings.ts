// Bytes of a mail: transfer encodings and character sets. Bytes travel as strings with one character a byte.

/** Text as UTF-8 bytes, one character a byte. */
export const utf8Bytes = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

/** The bytes of a base64 text; characters outside the alphabet are skipped, as mail programs do. */
export const fromBase64 = (text: string): string => Buffer.from(text, 'base64').toString('latin1');

/** Bytes as base64 in lines of 76. */
export function toBase64Lines(bytes: string): string {
  const lines = Buffer.from(bytes, 'latin1')
    .toString('base64')
    .match(/.{1,76}/g);
  return (lines ?? []).join('\r\n');
}

const hexByte = (_: string, hex: string): string => String.fromCharCode(Number.parseInt(hex, 16));

/** The bytes of a quoted-printable text. */
export function fromQuotedPrintable(text: string): string {
  return text
    .replace(/[ \t]+(\r?\n)/g, '$1')
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-Fa-f]{2})/g, hexByte);
}

/** Undoes a Content-Transfer-Encoding; 7bit, 8bit, binary and unknown ones are left alone. */
export function decodeTransfer(bytes: string, encoding: string): string {
  switch (encoding.trim().toLowerCase()) {
    case 'base64':
      return fromBase64(bytes);
    case 'quoted-printable':
      return fromQuotedPrintable(bytes);
    default:
      return bytes;
  }
}

// Windows-1252 where it differs from Latin-1, from 0x80 on; Node 20 leaves these 32 characters undecoded.
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
const WINDOWS_NAMES = ['windows-1252', 'cp1252', 'iso-8859-1', 'latin1'];

/** Bytes in a character set as text; an unknown set is read as Latin-1, and Latin-1 as browsers do, as Windows-1252. */
export function decodeCharset(bytes: string, charset: string): string {
  const name = charset.trim().toLowerCase();
  if (WINDOWS_NAMES.includes(name)) {
    return bytes.replace(/[\x80-\x9f]/g, (byte) => WINDOWS[byte.charCodeAt(0) - 0x80]);
  }
  try {
    const set = name === '' || name === 'us-ascii' ? 'utf-8' : name;
    return new TextDecoder(set).decode(Buffer.from(bytes, 'latin1'));
  } catch {
    return bytes;
  }
}
