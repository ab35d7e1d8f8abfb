// Charts: drawn by the engine in the page, kept as given beside it; their ranges move with the cells.

import type { Context } from './context';
import { a1, bareZone } from './ranges';
import { engineId, googleId } from './sheet-ids';
import { type ChartSpec, EngineError, type Workbook, type Zone } from './workbook-types';

type Charts = Pick<Workbook, 'charts' | 'setCharts'>;
type Kept = { ranges: { sheetId: string; zone: Zone }[]; spec: Omit<ChartSpec, 'ranges' | 'anchor'> };

interface Figure {
  id: string;
  col: number;
  row: number;
  offset: { x: number; y: number };
  width: number;
  height: number;
  tag: string;
}

const chartName = (id: number) => `chart${id}`;

export function charts(context: Context): Charts {
  const { core } = context;
  const figures = (id: number) =>
    (core.getters.getFigures(engineId(id)) as unknown as Figure[]).filter((figure) => figure.tag === 'chart');
  return {
    charts: (id) => figures(id).flatMap((figure) => specOf(context, figure)),
    setCharts: (id, specs) =>
      core.batch(() => {
        for (const figure of figures(id))
          core.dispatch('DELETE_FIGURE', { sheetId: engineId(id), figureId: figure.id });
        for (const spec of specs) create(context, id, spec);
      }),
  };
}

function specOf({ core }: Context, figure: Figure): ChartSpec[] {
  const chartId = core.getters.getChartIdFromFigureId(figure.id);
  const kept = core.getters.getRekindleExtras().charts[chartId ?? ''] as Kept | undefined;
  if (!kept) return [];
  return [
    {
      ...kept.spec,
      ranges: kept.ranges.map(({ sheetId, zone }) => ({ sheetId: googleId(sheetId), zone: bareZone(zone) })),
      anchor: { row: figure.row, column: figure.col, x: figure.offset.x, y: figure.offset.y },
      width: figure.width,
      height: figure.height,
    },
  ];
}

function create(context: Context, id: number, spec: ChartSpec): void {
  const { core } = context;
  const chartId = chartName(spec.id);
  const { anchor, ranges, ...rest } = spec;
  core.dispatch('CREATE_CHART', {
    sheetId: engineId(id),
    chartId,
    figureId: `figure${spec.id}`,
    col: anchor.column,
    row: anchor.row,
    offset: { x: anchor.x, y: anchor.y },
    size: { width: spec.width, height: spec.height },
    definition: definitionOf(context, spec),
  });
  core.setExtra(['charts', chartId], {
    spec: rest,
    ranges: ranges.map(({ sheetId, zone }) => ({ sheetId: engineId(sheetId), zone })),
  });
}

const ENGINE_TYPE: Record<ChartSpec['type'], string> = {
  COLUMN: 'bar',
  BAR: 'bar',
  LINE: 'line',
  AREA: 'line',
  PIE: 'pie',
  SCATTER: 'scatter',
  COMBO: 'combo',
};

/** Labels and series of a chart: the first column (or first range) is the labels, the others one series each. */
export function seriesOf(spec: ChartSpec): { labels: ChartSpec['ranges'][0]; series: ChartSpec['ranges'] } {
  const columns = spec.ranges.flatMap(({ sheetId, zone }) =>
    Array.from({ length: zone.right - zone.left + 1 }, (_, i) => ({
      sheetId,
      zone: { ...zone, left: zone.left + i, right: zone.left + i },
    })),
  );
  const [labels, ...series] = columns;
  if (!labels) throw new EngineError('INVALID_VALUE', 'A chart needs a range.');
  return { labels, series };
}

function definitionOf({ core }: Context, spec: ChartSpec): object {
  const { labels, series } = seriesOf(spec);
  const text = ({ sheetId, zone }: ChartSpec['ranges'][0]) =>
    `'${core.getters.getSheetName(engineId(sheetId))}'!${a1(zone)}`;
  const title = String(spec.options.title ?? '');
  return {
    type: ENGINE_TYPE[spec.type],
    ...(spec.type === 'BAR' ? { horizontal: true } : {}),
    ...(spec.type === 'AREA' ? { fillArea: true } : {}),
    title: { text: title },
    dataSource: {
      type: 'range',
      dataSets: series.map((range, i) => ({ dataRange: text(range), dataSetId: String(i) })),
      dataSetsHaveTitle: spec.headers > 0,
      labelRange: text(labels),
    },
    dataSetStyles: {},
    legendPosition: legendOf(spec),
    stacked: Boolean(spec.options.isStacked),
    aggregated: false,
    humanize: false,
  };
}

function legendOf({ options, type }: ChartSpec): string {
  const legend = options.legend as { position?: string } | string | undefined;
  const position = (typeof legend === 'string' ? legend : legend?.position) ?? options['legend.position'];
  if (['none', 'top', 'bottom', 'left', 'right'].includes(String(position))) return String(position);
  return type === 'PIE' ? 'right' : 'top';
}
