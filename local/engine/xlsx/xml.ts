// Just enough XML: a reader into a small tree, and text made safe for writing.

export interface Xml {
  /** Without namespace prefix. */
  name: string;
  /** By full name ('r:id') and, where it has a prefix, by the bare one too. */
  attributes: Record<string, string>;
  children: Xml[];
  text: string;
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Text with its entities and Excel's _x000D_ escapes resolved. */
const unescapeXml = (text: string): string =>
  text
    .replace(/&(#x?[0-9a-f]+|\w+);/gi, (whole, name: string) => {
      if (name[0] !== '#') return ENTITIES[name] ?? whole;
      return String.fromCodePoint(
        name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)),
      );
    })
    .replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** Text for an element or an attribute; control characters XML cannot hold are left out. */
export const escapeXml = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/_(?=x[0-9A-F]{4}_)/g, '_x005F_')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');

const TOKEN =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<[?!][^>]*>|<(\/?)([^\s/>]+)((?:"[^"]*"|'[^']*'|[^>"'])*?)(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The tree of a document or a piece of one; the node returned holds its top elements. */
export function parseXml(source: string): Xml {
  const root: Xml = { name: '', attributes: {}, children: [], text: '' };
  const open: Xml[] = [root];
  for (const [, cdata, close, name, attributes, empty, text] of source.matchAll(TOKEN)) {
    const parent = open[open.length - 1];
    if (cdata !== undefined) parent.text += cdata;
    else if (text !== undefined) parent.text += unescapeXml(text);
    else if (close) {
      if (open.length > 1) open.pop();
    } else if (name) {
      const node = { name: bare(name), attributes: attributesOf(attributes), children: [], text: '' };
      parent.children.push(node);
      if (!empty) open.push(node);
    }
  }
  return root;
}

const bare = (name: string): string => name.slice(name.indexOf(':') + 1);

function attributesOf(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, double, single] of source.matchAll(ATTRIBUTE)) {
    const value = unescapeXml(double ?? single ?? '');
    attributes[name] = value;
    attributes[bare(name)] ??= value;
  }
  return attributes;
}

/** The first child of this name. */
export const child = (node: Xml | undefined, name: string): Xml | undefined =>
  node?.children.find((it) => it.name === name);

/** All children of this name. */
export const children = (node: Xml | undefined, name: string): Xml[] =>
  node?.children.filter((it) => it.name === name) ?? [];

/** All elements of this name at any depth. */
export function descendants(node: Xml | undefined, name: string): Xml[] {
  if (!node) return [];
  return node.children.flatMap((it) => (it.name === name ? [it] : descendants(it, name)));
}

/** Text of an element with all it holds. */
export const textOf = (node: Xml): string => node.text + node.children.map(textOf).join('');

/** Whether an attribute says yes: '1' or 'true'. */
export const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';
