// Bytes as Apps Script has them: lists of whole numbers from -128 to 127.

export type CharsetName = 'US_ASCII' | 'UTF_8';

/** Bytes as a script sees them. */
export function signed(bytes: Uint8Array): number[] {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte));
}

/** A script's bytes as a buffer. */
export function unsigned(bytes: number[]): Buffer {
  return Buffer.from(bytes.map((byte) => byte & 255));
}

/** Text as bytes. Without a charset, or in US-ASCII, other characters become '?', as measured at Google. */
export function encodeText(text: string, charset: CharsetName = 'US_ASCII'): Buffer {
  return charset === 'UTF_8'
    ? Buffer.from(text, 'utf8')
    : Buffer.from(text.replace(/[^\0-\x7f]/gu, '?'), 'latin1');
}

/** Whether a value is a list of bytes a script may pass. */
export function isBytes(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((byte) => Number.isInteger(byte) && byte >= -128 && byte <= 255);
}
