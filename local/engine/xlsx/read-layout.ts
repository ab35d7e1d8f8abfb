// Layout of one tab of an .xlsx file: frozen panes, widths, hidden and grouped rows and columns, merges, filter,
// colour, sheet protection, and the notes of its cells.

import type { Workbook } from '../workbook-types';
import { cellAt, zoneAt } from './a1';
import type { Package } from './package';
import { stringText } from './read-cells';
import type { RuleTarget } from './read-rules';
import { colourOf } from './read-styles';
import { child, children, descendants, isOn, type Xml } from './xml';

/** Column widths are counted in characters of 7 pixels, with 5 pixels of padding. */
const pixelsOf = (width: number): number => Math.round(width * 7 + 5);

/** Puts the layout of the tab in place. */
export function readLayout(
  sheet: Xml,
  text: string,
  target: RuleTarget,
  colours: string[],
  file: Package,
  path: string,
): void {
  const { workbook, id } = target;
  const pane = descendants(sheet, 'pane')[0]?.attributes;
  if (pane?.state === 'frozen' || pane?.state === 'frozenSplit')
    workbook.freeze(id, Number(pane.ySplit ?? 0), Number(pane.xSplit ?? 0));
  const color = colourOf(descendants(sheet, 'tabColor')[0], colours);
  if (color) workbook.setTabColor(id, color);
  readColumns(sheet, target);
  readRows(text, target);
  for (const { attributes } of descendants(sheet, 'mergeCell')) {
    const zone = zoneAt(attributes.ref, target.size);
    if (zone) workbook.merge(id, zone);
  }
  const filter = filterRef(sheet, file, path);
  const zone = filter && zoneAt(filter, target.size);
  if (zone) workbook.setFilter(id, zone);
  if (isOn(child(sheet, 'sheetProtection')?.attributes.sheet))
    workbook.setProtections(id, [{ id: `sheet${id}`, description: '', warningOnly: false }]);
}

/** The tab's own filter, else that of its first table. */
function filterRef(sheet: Xml, file: Package, path: string): string | undefined {
  const own = child(sheet, 'autoFilter')?.attributes.ref;
  if (own) return own;
  const table = [...file.relations(path).values()].find(({ type }) => type === 'table');
  return table && descendants(file.xml(table.target), 'autoFilter')[0]?.attributes.ref;
}

function readColumns(sheet: Xml, { workbook, id, size }: RuleTarget): void {
  for (const { attributes } of children(child(sheet, 'cols'), 'col')) {
    const first = Number(attributes.min) - 1;
    const count = Math.min(Number(attributes.max), size.columns) - first;
    if (count <= 0) continue;
    if (attributes.width && attributes.customWidth !== '0')
      workbook.setColumnWidth(id, first, count, pixelsOf(Number(attributes.width)));
    hideAndGroup(workbook, id, 'columns', first, count, attributes);
  }
}

function hideAndGroup(
  workbook: Workbook,
  id: number,
  dimension: 'rows' | 'columns',
  first: number,
  count: number,
  attributes: Record<string, string>,
): void {
  const hidden = isOn(attributes.hidden);
  if (Number(attributes.outlineLevel ?? 0) > 0) workbook.group(id, dimension, first, count, hidden);
  else if (hidden) workbook.setHidden(id, dimension, first, count, true);
}

interface RowRun {
  first: number;
  last: number;
  key: string;
  attributes: Record<string, string>;
}

/** Rows stand one by one in the file; equal neighbours are handled together. */
function readRows(text: string, { workbook, id, size }: RuleTarget): void {
  const runs: RowRun[] = [];
  for (const [, source] of text.matchAll(/<(?:\w+:)?row\b([^>]*?)\/?>/g)) {
    if (!/\b(hidden|outlineLevel|customHeight)=/.test(source)) continue;
    const attributes = Object.fromEntries(
      [...source.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, k, v]) => [k, v]),
    );
    const row = Number(attributes.r) - 1;
    const { hidden, outlineLevel, ht, customHeight } = attributes;
    const key = [hidden, outlineLevel, customHeight && ht].join();
    const last = runs[runs.length - 1];
    if (last && last.last === row - 1 && last.key === key) last.last = row;
    else if (row < size.rows) runs.push({ first: row, last: row, key, attributes });
  }
  for (const { first, last, attributes } of runs) {
    const count = last - first + 1;
    if (isOn(attributes.customHeight) && attributes.ht)
      workbook.setRowHeight(id, first, count, Math.round((Number(attributes.ht) * 4) / 3));
    hideAndGroup(workbook, id, 'rows', first, count, attributes);
  }
}

/** Notes: the comments of the file, without the author's name Excel puts in front. */
export function readNotes(file: Package, path: string, { workbook, id, size }: RuleTarget): void {
  const part = [...file.relations(path).values()].find(({ type }) => type === 'comments');
  if (!part) return;
  for (const comment of descendants(file.xml(part.target), 'comment')) {
    const { row, col } = cellAt(comment.attributes.ref);
    const body = child(comment, 'text');
    if (!body || row >= size.rows || col >= size.columns) continue;
    const text = stringText(body).replace(/^[^\n:]{1,40}:\n/, '');
    workbook.setNotes(id, { top: row, left: col, bottom: row, right: col }, [[text]]);
  }
}
