// Building a chart: the general builder and one per type, as Google has them. Titles, colours and axes exist only
// on the builders of a type; setOption works on all.
import type { ChartSpec } from '../../engine/workbook-types';
import { notProvided, provide, stateOf } from '../strict';
import { containerInfo, embeddedChart } from './chart';
import { nameOf } from './enumeration';
import type { Host, Place } from './host';
import { CHART_BUILDER, typedBuilderSpec } from './signatures/charts';

type GasBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
type ChartType = GoogleAppsScript.Charts.ChartType;
type General = Omit<
  GasBuilder,
  'asHistogramChart' | 'asTableChart' | 'setTransposeRowsAndColumns' | 'setMergeStrategy'
>;

/** A chart being built: without id and type until it has them. */
export type ChartDraft = Omit<ChartSpec, 'id' | 'type'> & {
  id: number | null;
  type: ChartSpec['type'] | null;
};

const TYPES: readonly string[] = ['AREA', 'BAR', 'COLUMN', 'COMBO', 'LINE', 'PIE', 'SCATTER'];

const blank = (): ChartDraft => ({
  id: null,
  type: null,
  ranges: [],
  headers: 0,
  anchor: { row: 0, column: 0, x: 0, y: 0 },
  width: 600,
  height: 371,
  options: {},
});

/** Sheet.newChart(), or EmbeddedChart.modify() with what the chart has. */
export function newChart(host: Host, from: ChartDraft = blank()): GasBuilder {
  const draft: ChartDraft = { ...from, ranges: [...from.ranges], options: { ...from.options } };
  const self = (): GasBuilder => builder;
  const as = (type: ChartSpec['type']) => () => {
    draft.type = type;
    return typedBuilder(host, draft, general, type) as never;
  };
  const general: General = {
    ...contents(host, draft, self),
    asAreaChart: as('AREA'),
    asBarChart: as('BAR'),
    asColumnChart: as('COLUMN'),
    asComboChart: as('COMBO'),
    asLineChart: as('LINE'),
    asPieChart: as('PIE'),
    asScatterChart: as('SCATTER'),
    build: () => {
      if (!draft.type) throw notProvided(host.execution, 'EmbeddedChartBuilder.build without a chart type');
      return embeddedChart(host, draft);
    },
    getChartType: () => host.chartEnums.ChartType[draft.type as 'COLUMN'] as ChartType,
    getContainer: () => containerInfo(host, draft),
    setChartType: (type) => {
      const name = nameOf(type);
      if (!TYPES.includes(name)) throw notProvided(host.execution, `Charts.ChartType.${name}`);
      draft.type = name as ChartSpec['type'];
      return self();
    },
  };
  const builder = provide(host.execution, CHART_BUILDER, general) as GasBuilder;
  return builder;
}

type Contents = Pick<
  General,
  | 'addRange'
  | 'clearRanges'
  | 'getRanges'
  | 'removeRange'
  | 'setHiddenDimensionStrategy'
  | 'setNumHeaders'
  | 'setOption'
  | 'setPosition'
>;

function contents(host: Host, draft: ChartDraft, self: () => GasBuilder): Contents {
  const changed = (change: () => void): GasBuilder => {
    change();
    return self();
  };
  const same = (a: Place, b: Place): boolean => JSON.stringify(a) === JSON.stringify(b);
  return {
    addRange: (range) => changed(() => draft.ranges.push(stateOf<Place>(range))),
    clearRanges: () =>
      changed(() => {
        draft.ranges = [];
      }),
    getRanges: () => draft.ranges.map((place) => host.range(place)),
    removeRange: (range) =>
      changed(() => {
        draft.ranges = draft.ranges.filter((place) => !same(place, stateOf<Place>(range)));
      }),
    setHiddenDimensionStrategy: (strategy) => {
      if (!draft.type)
        throw host.execution.error('CHART_UNFINISHED', { member: 'setHiddenDimensionStrategy' });
      return changed(() => {
        draft.options.hiddenDimensionStrategy = nameOf(strategy);
      });
    },
    setNumHeaders: (headers) =>
      changed(() => {
        draft.headers = headers;
      }),
    setOption: (option, value) => changed(() => setOption(draft, option, value)),
    setPosition: (row, column, x, y) =>
      changed(() => {
        draft.anchor = { row: row - 1, column: column - 1, x, y };
      }),
  };
}

function setOption(draft: ChartDraft, option: string, value: unknown): void {
  if ((option === 'width' || option === 'height') && typeof value === 'number') draft[option] = value;
  else draft.options[option] = value;
}

/** What the setters of the typed builders put into the options, under the names of Google's chart gallery. */
const SETTERS: Record<string, (...args: never[]) => [option: string, value: unknown]> = {
  reverseCategories: () => ['hAxis.direction', -1],
  reverseDirection: () => ['vAxis.direction', -1],
  set3D: () => ['is3D', true],
  setBackgroundColor: (colour: string) => ['backgroundColor', colour],
  setColors: (colours: string[]) => ['colors', [...colours]],
  setCurveStyle: (style: unknown) => ['curveType', nameOf(style) === 'SMOOTH' ? 'function' : 'none'],
  setLegendPosition: (position: unknown) => ['legend.position', nameOf(position).toLowerCase()],
  setPointStyle: (style: unknown) => ['pointStyle', nameOf(style)],
  setRange: (min: number, max: number) => ['vAxis.viewWindow', { min, max }],
  setStacked: () => ['isStacked', true],
  setTitle: (title: string) => ['title', title],
  setXAxisRange: (min: number, max: number) => ['hAxis.viewWindow', { min, max }],
  setXAxisTitle: (title: string) => ['hAxis.title', title],
  setYAxisRange: (min: number, max: number) => ['vAxis.viewWindow', { min, max }],
  setYAxisTitle: (title: string) => ['vAxis.title', title],
  useLogScale: () => ['vAxis.logScale', true],
};

function typedBuilder(host: Host, draft: ChartDraft, general: General, type: ChartSpec['type']): object {
  const spec = typedBuilderSpec(type);
  const setters = Object.entries(SETTERS)
    .filter(([name]) => name in spec.members)
    .map(([name, option]) => [
      name,
      (...args: unknown[]) => {
        setOption(draft, ...(option as (...args: unknown[]) => [string, unknown])(...args));
        return builder;
      },
    ]);
  const members: object = { ...general, ...Object.fromEntries(setters) };
  const builder: object = provide(host.execution, spec, members);
  return builder;
}
