// Charts on a tab: what is there, and putting in, changing and taking out.
import type { ChartSpec } from '../../engine/workbook-types';
import { provide, stateOf } from '../strict';
import { type ChartDraft, newChart } from './chart-builder';
import type { Host } from './host';
import { CHART, CHART_OPTIONS, CONTAINER_INFO } from './signatures/charts';

type Gas = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Strategy = GoogleAppsScript.Charts.ChartHiddenDimensionStrategy;
type Members = Omit<
  Gas,
  'getAs' | 'getBlob' | 'getId' | 'getMergeStrategy' | 'getTransposeRowsAndColumns' | 'setId' | 'getType'
>;

/** A chart as an object: built, or read from a tab. Its id is null until it was read from one. */
export function embeddedChart(host: Host, draft: ChartDraft): Gas {
  const kept: ChartDraft = { ...draft, ranges: [...draft.ranges], options: { ...draft.options } };
  const { execution, chartEnums } = host;
  const members: Members = {
    getChartId: () => kept.id,
    getContainerInfo: () => containerInfo(host, kept),
    getHiddenDimensionStrategy: () =>
      chartEnums.ChartHiddenDimensionStrategy[
        (kept.options.hiddenDimensionStrategy ?? 'IGNORE_BOTH') as 'IGNORE_BOTH'
      ] as Strategy,
    getNumHeaders: () => kept.headers,
    getOptions: () =>
      provide(execution, CHART_OPTIONS, { get: (option: string) => kept.options[option] ?? null }),
    getRanges: () => kept.ranges.map((place) => host.range(place)),
    modify: () => newChart(host, kept),
  };
  return provide(execution, CHART, members, kept) as Gas;
}

/** Where a chart stands, in Google's 1-based numbers. */
export function containerInfo(
  host: Host,
  { anchor }: ChartDraft,
): GoogleAppsScript.Spreadsheet.ContainerInfo {
  return provide(host.execution, CONTAINER_INFO, {
    getAnchorColumn: () => anchor.column + 1,
    getAnchorRow: () => anchor.row + 1,
    getOffsetX: () => anchor.x,
    getOffsetY: () => anchor.y,
  });
}

/** The charts of a tab. */
export const chartsOf = (host: Host, sheetId: number): Gas[] =>
  host.read(() => host.workbook.charts(sheetId)).map((spec) => embeddedChart(host, spec));

function freeId(host: Host): number {
  const { workbook } = host;
  const taken = workbook.sheets().flatMap((sheet) => workbook.charts(sheet.id).map((chart) => chart.id));
  return Math.max(1000, ...taken) + 1;
}

/** Puts a built chart on a tab, under an id of its own. */
export function insertChart(host: Host, sheetId: number, chart: Gas): void {
  const draft = stateOf<ChartDraft>(chart);
  host.write(() => {
    const spec = { ...draft, id: freeId(host) } as ChartSpec;
    host.workbook.setCharts(sheetId, [...host.workbook.charts(sheetId), spec]);
  });
}

/** Puts a modified chart in the place of the one it was made from; refused when that is not on the tab. */
export function updateChart(host: Host, sheetId: number, chart: Gas): void {
  const draft = stateOf<ChartDraft>(chart);
  replace(host, sheetId, draft, (spec) => [{ ...spec, ...draft } as ChartSpec]);
}

/** Takes a chart off a tab; refused when it is not there. */
export const removeChart = (host: Host, sheetId: number, chart: Gas): void =>
  replace(host, sheetId, stateOf<ChartDraft>(chart), () => []);

function replace(
  host: Host,
  sheetId: number,
  { id }: ChartDraft,
  by: (spec: ChartSpec) => ChartSpec[],
): void {
  const { workbook } = host;
  if (!host.read(() => workbook.charts(sheetId)).some((spec) => spec.id === id))
    throw host.execution.error('CHART_GONE');
  host.write(() =>
    workbook.setCharts(
      sheetId,
      workbook.charts(sheetId).flatMap((spec) => (spec.id === id ? by(spec) : [spec])),
    ),
  );
}
