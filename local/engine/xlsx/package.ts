// An .xlsx file as its parts: unzipped, with the relations between them resolved.

import JSZip from 'jszip';
import { FileError } from '../file-error';
import { children, parseXml, type Xml } from './xml';

interface Relation {
  type: string;
  target: string;
}

export interface Package {
  paths: string[];
  xml(path: string): Xml | undefined;
  text(path: string): string | undefined;
  /** Relation id → type (its last word) and path of the part, for a part. */
  relations(path: string): Map<string, Relation>;
}

/** Reads the parts. Throws FileError for what is empty, no workbook, of the old kind, locked, or broken. */
export async function openPackage(bytes: Uint8Array): Promise<Package> {
  checkKind(bytes);
  const texts = new Map<string, string>();
  try {
    const zip = await JSZip.loadAsync(bytes);
    for (const [path, file] of Object.entries(zip.files))
      if (/\.(xml|rels|vml)$/i.test(path)) texts.set(path.replace(/^\//, ''), await file.async('text'));
  } catch {
    throw new FileError('BROKEN', 'This file is damaged and cannot be opened. Save or download it again.');
  }
  if (![...texts.keys()].some((path) => /(^|\/)workbook\.xml$/.test(path)))
    throw new FileError('NOT_A_WORKBOOK', 'This file is not a workbook (.xlsx).');
  return {
    paths: [...texts.keys()],
    text: (path) => texts.get(path),
    xml: (path) => (texts.has(path) ? parseXml(texts.get(path) as string) : undefined),
    relations: (path) => relationsOf(texts, path),
  };
}

function checkKind(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new FileError('EMPTY', 'This file is empty.');
  const start = [...bytes.slice(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (start === 'd0cf11e0')
    throw new FileError(
      'OLD_FORMAT',
      'This is an old Excel file (.xls) or one with a password. Save it as .xlsx without password and try again.',
    );
  if (!start.startsWith('504b'))
    throw new FileError('NOT_A_WORKBOOK', 'This file is not a workbook (.xlsx).');
}

function relationsOf(texts: Map<string, string>, path: string): Map<string, Relation> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const source = texts.get(`${folder}_rels/${path.slice(folder.length)}.rels`);
  const relations = new Map<string, Relation>();
  for (const { attributes } of children(parseXml(source ?? '').children[0] ?? parseXml(''), 'Relationship')) {
    if (attributes.TargetMode === 'External') continue;
    const type = attributes.Type.slice(attributes.Type.lastIndexOf('/') + 1);
    relations.set(attributes.Id, { type, target: resolve(folder, attributes.Target) });
  }
  return relations;
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts: string[] = [];
  for (const part of (folder + target).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
