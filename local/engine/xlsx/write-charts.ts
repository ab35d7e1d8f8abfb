// Charts of one tab as parts of an .xlsx file.

import { seriesOf } from '../charts';
import { sheetA1 } from '../ranges';
import type { ChartSpec, Workbook } from '../workbook-types';
import { escapeXml } from './xml';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PIXEL = 9525;
const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const C = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** xl/drawings/drawingN.xml for charts whose relations are rId1, rId2 ... */
export function drawingXml(charts: ChartSpec[]): string {
  const anchors = charts.map(({ anchor, width, height }, i) => {
    const from = `<xdr:from><xdr:col>${anchor.column}</xdr:col><xdr:colOff>${anchor.x * PIXEL}</xdr:colOff><xdr:row>${anchor.row}</xdr:row><xdr:rowOff>${anchor.y * PIXEL}</xdr:rowOff></xdr:from>`;
    const frame = `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${i + 2}" name="Chart ${i + 1}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${C}"><c:chart xmlns:c="${C}" r:id="rId${i + 1}"/></a:graphicData></a:graphic></xdr:graphicFrame>`;
    return `<xdr:oneCellAnchor>${from}<xdr:ext cx="${width * PIXEL}" cy="${height * PIXEL}"/>${frame}<xdr:clientData/></xdr:oneCellAnchor>`;
  });
  return `${HEAD}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="${A}" xmlns:r="${R}">${anchors.join('')}</xdr:wsDr>`;
}

/** xl/charts/chartN.xml */
export function chartXml(workbook: Workbook, spec: ChartSpec): string {
  const title = spec.options.title ? titleXml(String(spec.options.title)) : '';
  const place = { top: 't', bottom: 'b', left: 'l', right: 'r' }[legendPosition(spec)];
  const legend = place ? `<c:legend><c:legendPos val="${place}"/><c:overlay val="0"/></c:legend>` : '';
  return `${HEAD}<c:chartSpace xmlns:c="${C}" xmlns:a="${A}" xmlns:r="${R}"><c:chart>${title}<c:autoTitleDeleted val="${title ? 0 : 1}"/><c:plotArea><c:layout/>${plotXml(workbook, spec)}</c:plotArea>${legend}<c:plotVisOnly val="0"/></c:chart></c:chartSpace>`;
}

function legendPosition({ options }: ChartSpec): 'top' | 'bottom' | 'left' | 'right' {
  const legend = options.legend as { position?: string } | string | undefined;
  return String((typeof legend === 'string' ? legend : legend?.position) ?? 'right') as 'right';
}

const titleXml = (text: string): string =>
  `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;

function plotXml(workbook: Workbook, spec: ChartSpec): string {
  const { labels, series } = seriesOf(spec);
  const bodies = series.map((range, i) => serieXml(workbook, spec, labels, range, i));
  const axes = '<c:axId val="111"/><c:axId val="222"/>';
  const grouping = spec.options.isStacked
    ? 'stacked'
    : spec.type === 'COLUMN' || spec.type === 'BAR' || spec.type === 'COMBO'
      ? 'clustered'
      : 'standard';
  const bars = (items: string[], direction: string) =>
    `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${items.join('')}${grouping === 'stacked' ? '<c:overlap val="100"/>' : ''}${axes}</c:barChart>`;
  const lines = (items: string[]) =>
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${items.join('')}<c:marker val="1"/>${axes}</c:lineChart>`;
  switch (spec.type) {
    case 'PIE':
      return `<c:pieChart><c:varyColors val="1"/>${bodies[0] ?? ''}<c:firstSliceAng val="0"/></c:pieChart>`;
    case 'LINE':
      return lines(bodies) + axesXml('b', 'l');
    case 'AREA':
      return `<c:areaChart><c:grouping val="${grouping}"/><c:varyColors val="0"/>${bodies.join('')}${axes}</c:areaChart>${axesXml('b', 'l')}`;
    case 'SCATTER':
      return `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${bodies.join('')}${axes}</c:scatterChart>${axesXml('b', 'l', 'valAx')}`;
    case 'COMBO':
      return bars(bodies.slice(0, 1), 'col') + lines(bodies.slice(1)) + axesXml('b', 'l');
    case 'BAR':
      return bars(bodies, 'bar') + axesXml('l', 'b', 'catAx', true);
    default:
      return bars(bodies, 'col') + axesXml('b', 'l');
  }
}

type Range = ChartSpec['ranges'][0];

function serieXml(workbook: Workbook, spec: ChartSpec, labels: Range, values: Range, i: number): string {
  const reference = ({ sheetId, zone }: Range, from: number, to?: number) => {
    const name = workbook.sheets().find((sheet) => sheet.id === sheetId)?.name ?? '';
    return escapeXml(
      sheetA1(name, {
        ...zone,
        top: zone.top + from,
        bottom: to === undefined ? zone.bottom : zone.top + to,
      }),
    );
  };
  const { headers } = spec;
  const title = headers ? `<c:tx><c:strRef><c:f>${reference(values, 0, 0)}</c:f></c:strRef></c:tx>` : '';
  const scatter = spec.type === 'SCATTER';
  const category = scatter
    ? `<c:xVal><c:numRef><c:f>${reference(labels, headers)}</c:f></c:numRef></c:xVal>`
    : `<c:cat><c:strRef><c:f>${reference(labels, headers)}</c:f></c:strRef></c:cat>`;
  const value = `<c:numRef><c:f>${reference(values, headers)}</c:f></c:numRef>`;
  return `<c:ser><c:idx val="${i}"/><c:order val="${i}"/>${title}${fillXml(spec, i)}${category}${scatter ? `<c:yVal>${value}</c:yVal>` : `<c:val>${value}</c:val>`}</c:ser>`;
}

/** Colours of series for which none was set. */
const COLOURS = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6'];

// Without a fill of its own a bar stays invisible in LibreOffice.
function fillXml({ type, options }: ChartSpec, i: number): string {
  if (type !== 'BAR' && type !== 'COLUMN' && type !== 'AREA') return '';
  const colours = Array.isArray(options.colors) ? (options.colors as string[]) : COLOURS;
  const colour = colours[i % colours.length].replace('#', '').toUpperCase();
  return `<c:spPr><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></c:spPr>`;
}

/** @param down the first label at the top, as Sheets draws bars; the other axis stays at the foot then */
function axesXml(first: string, second: string, kind = 'catAx', down = false): string {
  const axis = (name: string, id: number, other: number, position: string, order: string, crosses: string) =>
    `<c:${name}><c:axId val="${id}"/><c:scaling><c:orientation val="${order}"/></c:scaling><c:delete val="0"/><c:axPos val="${position}"/><c:crossAx val="${other}"/>${crosses}</c:${name}>`;
  return (
    axis(kind, 111, 222, first, down ? 'maxMin' : 'minMax', '') +
    axis('valAx', 222, 111, second, 'minMax', down ? '<c:crosses val="max"/>' : '')
  );
}
