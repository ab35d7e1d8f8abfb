// A short name for a longer text: equal texts have equal digests, and two different ones practically never.

/** 14 letters and digits: two independent 32-bit hashes (FNV-1a, and the same with other constants and a mix). */
export function digest(text: string): string {
  let one = 0x811c9dc5;
  let two = 0x9747b28c;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    two = Math.imul(two ^ code, 0x5bd1e995);
    two ^= two >>> 15;
  }
  return half(one) + half(two);
}

function half(hash: number): string {
  return (hash >>> 0).toString(36).padStart(7, '0');
}
