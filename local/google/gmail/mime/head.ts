// Changes single headers of a raw mail and leaves every other byte alone.

const headEnd = (raw: string): number => {
  const end = /^\r?\n|\r?\n\r?\n/.exec(raw);
  if (!end) return raw.length;
  return end.index === 0 ? 0 : end.index;
};

/** The lines of the head, each with its folded continuation, without line ends at their end. */
function fields(raw: string): string[] {
  const head = raw.slice(0, headEnd(raw));
  return head === '' ? [] : head.split(/\r?\n(?![ \t])/);
}

const nameOf = (field: string): string => field.slice(0, field.indexOf(':')).trim().toLowerCase();

/** The mail without the headers of these names (any case). */
export function withoutHeaders(raw: string, names: string[]): string {
  return keepHeaders(raw, (name) => !names.some((unwanted) => unwanted.toLowerCase() === name));
}

/** The mail with only the headers whose lower-case name passes. */
export function keepHeaders(raw: string, wanted: (name: string) => boolean): string {
  const kept = fields(raw).filter((field) => wanted(nameOf(field)));
  return rebuild(kept, raw);
}

/** The mail with headers put first. Values are taken as they are: encode them before. */
export function withHeadersFirst(raw: string, added: [string, string][]): string {
  return rebuild([...added.map(([name, value]) => `${name}: ${value}`), ...fields(raw)], raw);
}

/** The mail with one header's value replaced where it stands, or added at the end of the head. */
export function withHeader(raw: string, name: string, value: string): string {
  const all = fields(raw);
  const at = all.findIndex((field) => nameOf(field) === name.toLowerCase());
  if (at < 0) return rebuild([...all, `${name}: ${value}`], raw);
  const written = all[at].slice(0, all[at].indexOf(':'));
  return rebuild(
    all.map((field, index) => (index === at ? `${written}: ${value}` : field)),
    raw,
  );
}

function rebuild(head: string[], raw: string): string {
  const rest = raw.slice(headEnd(raw)).replace(/^(\r?\n){1,2}/, '');
  return `${head.join('\r\n')}\r\n\r\n${rest}`;
}
