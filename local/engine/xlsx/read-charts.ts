// Charts of an .xlsx file: kind, source ranges, title, place. What Google's charts cannot say is left out.

import { helpers } from '@odoo/o-spreadsheet';
import type { ChartSpec, Workbook } from '../workbook-types';
import { splitSheet, zoneAt } from './a1';
import type { Package } from './package';
import { child, children, descendants, textOf, type Xml } from './xml';

const PIXEL = 9525;

const KINDS: Record<string, ChartSpec['type']> = {
  barChart: 'COLUMN',
  lineChart: 'LINE',
  pieChart: 'PIE',
  doughnutChart: 'PIE',
  areaChart: 'AREA',
  scatterChart: 'SCATTER',
};

/** The charts of a drawing; `skipped` is told what else it holds (pictures, shapes, other charts). */
export function readCharts(
  file: Package,
  path: string,
  workbook: Workbook,
  onSheet: number,
  sheetId: (name: string) => number | undefined,
  skipped: (what: string) => void,
): ChartSpec[] {
  const drawing = file.xml(path)?.children.find(({ name }) => name === 'wsDr');
  const charts: ChartSpec[] = [];
  for (const anchor of drawing?.children ?? []) {
    const reference = descendants(anchor, 'chart')[0]?.attributes['r:id'];
    const relation = reference && file.relations(path).get(reference);
    const chart = relation && file.xml(relation.target);
    if (!chart) {
      if (descendants(anchor, 'pic').length) skipped('picture');
      continue;
    }
    const spec = specOf(chart, workbook, sheetId);
    if (spec) charts.push({ ...spec, ...placeOf(anchor, workbook, onSheet), id: charts.length + 1 });
    else skipped('chart of a kind not known here');
  }
  return charts;
}

type Content = Pick<ChartSpec, 'type' | 'ranges' | 'headers' | 'options'>;

function specOf(
  xml: Xml,
  workbook: Workbook,
  sheetId: (name: string) => number | undefined,
): Content | undefined {
  const plot = descendants(xml, 'plotArea')[0];
  const kinds = (plot?.children ?? []).filter(({ name }) => KINDS[name]);
  const [kind] = kinds;
  if (!kind) return undefined;
  const horizontal = child(kind, 'barDir')?.attributes.val === 'bar';
  const type = kinds.length > 1 ? 'COMBO' : horizontal ? 'BAR' : KINDS[kind.name];
  const series = kinds.flatMap((it) => children(it, 'ser'));
  const reference = (node: Xml | undefined) => {
    const formula = descendants(node, 'f')[0];
    return formula && placeAt(textOf(formula), workbook, sheetId);
  };
  const labels = reference(child(series[0], 'cat') ?? child(series[0], 'xVal'));
  const values = series.flatMap((it) => reference(child(it, 'val') ?? child(it, 'yVal')) ?? []);
  const headed = series.length > 0 && series.every((it) => descendants(child(it, 'tx'), 'f').length > 0);
  const ranges = [...(labels ? [labels] : []), ...values].map((range) =>
    headed ? withHeader(range) : range,
  );
  const title = child(descendants(xml, 'chart')[0], 'title');
  const text = descendants(title, 't').map(textOf).join('');
  const legend = descendants(xml, 'legendPos')[0]?.attributes.val;
  const stacked = child(kind, 'grouping')?.attributes.val === 'stacked';
  const options = {
    ...(text ? { title: text } : {}),
    legend: LEGEND[legend] ?? 'none',
    ...(stacked ? { isStacked: true } : {}),
  };
  return ranges.length ? { type, ranges: joined(ranges), headers: headed ? 1 : 0, options } : undefined;
}

const LEGEND: Record<string, string> = { t: 'top', b: 'bottom', l: 'left', r: 'right' };

type Place = ChartSpec['ranges'][0];

function placeAt(
  reference: string,
  workbook: Workbook,
  sheetId: (name: string) => number | undefined,
): Place | undefined {
  const { sheet, ref } = splitSheet(reference);
  const id = sheet === undefined ? undefined : sheetId(sheet);
  const info = workbook.sheets().find((it) => it.id === id);
  const zone = info && zoneAt(ref, info);
  return zone && id !== undefined ? { sheetId: id, zone } : undefined;
}

const withHeader = ({ sheetId, zone }: Place): Place => ({
  sheetId,
  zone: { ...zone, top: Math.max(0, zone.top - 1) },
});

/** Columns side by side become one range again. */
function joined(ranges: Place[]): Place[] {
  const out: Place[] = [];
  for (const { sheetId, zone } of ranges) {
    const last = out[out.length - 1];
    const beside =
      last?.sheetId === sheetId &&
      last.zone.top === zone.top &&
      last.zone.bottom === zone.bottom &&
      last.zone.right + 1 === zone.left;
    if (beside) last.zone = helpers.union(last.zone, zone);
    else out.push({ sheetId, zone: { ...zone } });
  }
  return out;
}

const numberIn = (node: Xml | undefined, name: string): number => {
  const found = child(node, name);
  return found ? Number(textOf(found)) : 0;
};

/** Where the chart stands and its size: as written, else by the cells it spans. */
function placeOf(
  anchor: Xml,
  workbook: Workbook,
  id: number,
): Pick<ChartSpec, 'anchor' | 'width' | 'height'> {
  const from = child(anchor, 'from');
  const to = child(anchor, 'to');
  const size = child(anchor, 'ext')?.attributes;
  const at = (node: Xml | undefined) => ({
    row: numberIn(node, 'row'),
    column: numberIn(node, 'col'),
    x: Math.round(numberIn(node, 'colOff') / PIXEL),
    y: Math.round(numberIn(node, 'rowOff') / PIXEL),
  });
  const [start, end] = [at(from), at(to)];
  const across =
    span(start.column, end.column, (column) => workbook.columnWidth(id, column)) + end.x - start.x;
  const down = span(start.row, end.row, (row) => workbook.rowHeight(id, row)) + end.y - start.y;
  return {
    anchor: start,
    width: size ? Math.round(Number(size.cx) / PIXEL) : Math.max(across, 50),
    height: size ? Math.round(Number(size.cy) / PIXEL) : Math.max(down, 50),
  };
}

function span(first: number, end: number, size: (index: number) => number): number {
  let pixels = 0;
  for (let index = first; index < end; index++) pixels += size(index);
  return pixels;
}
