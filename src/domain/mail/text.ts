// Plain text as people type and paste it: one kind of line break, single lines, escaping for HTML.

const LINE_BREAKS = /\r\n|[\r\u0085\u2028\u2029\v\f]/g;
const CONTROLS = /[\x00-\x1f\x7f-\x9f\u2028\u2029]+/g;
/** Characters that take no room and that nobody means: soft hyphen, zero-width space, joiners' strays, marks. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g;

/** One kind of line break, no blanks at line ends, never more than one empty line in a row, trimmed. */
export function normaliseText(text: string): string {
  return text
    .replace(LINE_BREAKS, '\n')
    .replace(/[ \t\u00a0]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The text on one line, for mail headers: line breaks and other control characters become one blank. */
export function singleLine(text: string): string {
  return text.replace(CONTROLS, ' ').trim();
}

/** Without zero-width characters, no-break spaces as blanks, full-width letters as plain ones. */
export function plainCharacters(text: string): string {
  return text.replace(INVISIBLE, '').normalize('NFKC');
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character]);
}

/** Lower case, only letters and digits, single blanks between: for comparing what was said, not how. */
export function foldWords(text: string): string {
  return plainCharacters(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** The subject of an answer: 'Re: ' once, however often it stood there. */
export function asReply(subject: string): string {
  return `Re: ${subject.trim().replace(/^(re:\s*)+/i, '')}`;
}
