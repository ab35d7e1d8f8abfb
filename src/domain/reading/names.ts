// When two names may be the same client: spelling, legal form, order of words.

const LEGAL = new Set(
  (
    'ltd limited inc incorporated llc llp lp plc corp corporation co company gmbh ag kg ohg gbr ug ev eg se mbh sarl sas sa sasu eurl snc sci scop srl sl slu spa sapa bv nv vof cv lda ltda me eireli ab oy as aps kft zoo sp pty pte and und et y e i en the ' +
    'mr mrs ms dr herr frau mme monsieur madame sig sra sr'
  ).split(' '),
);

/** A folded name without legal form, titles, punctuation and order of words: 'ltd acme & sons' and 'acme sons' agree. */
export function nameCore(name: string): string {
  return significant(name).sort().join(' ');
}

/** True when two folded names share a word that means something, or differ by a slip of the pen. */
export function sameClientName(a: string, b: string): boolean {
  if (a === b || a === '' || b === '') return true;
  const [first, second] = [significant(a), significant(b)];
  return first.some(
    (word) => word.length >= 3 && second.some((other) => word === other || oneSlip(word, other)),
  );
}

function significant(name: string): string[] {
  const all = name
    .replace(/[.']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');
  const kept = all.filter((word) => !LEGAL.has(word));
  return kept.length > 0 ? kept : all;
}

/** One letter more, less or other, in words long enough that this is no other word. */
function oneSlip(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}
