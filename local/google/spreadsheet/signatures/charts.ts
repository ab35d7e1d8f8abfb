// How the members of charts and their builders may be called.
import type { ChartSpec } from '../../../engine/workbook-types';
import { type ClassSpec, navigation as nav, type Signature } from '../../strict';

const GENERAL = {
  addRange: nav('Range'),
  asAreaChart: nav(),
  asBarChart: nav(),
  asColumnChart: nav(),
  asComboChart: nav(),
  asLineChart: nav(),
  asPieChart: nav(),
  asScatterChart: nav(),
  build: nav(),
  clearRanges: nav(),
  getChartType: nav(),
  getContainer: nav(),
  getRanges: nav(),
  removeRange: nav('Range'),
  setChartType: nav('ChartType'),
  setHiddenDimensionStrategy: nav('ChartHiddenDimensionStrategy'),
  setNumHeaders: nav('Integer'),
  setOption: nav('string,any'),
  setPosition: nav('Integer,Integer,Integer,Integer'),
};

export const CHART_BUILDER = {
  name: 'EmbeddedChartBuilder',
  inErrors: 'SpreadsheetApp.EmbeddedChartBuilder',
  members: GENERAL,
};

const ALL_TYPES = { setBackgroundColor: nav('string'), setColors: nav('string[]'), setTitle: nav('string') };
const LEGEND = { setLegendPosition: nav('Position') };
const AXES = { setXAxisTitle: nav('string'), setYAxisTitle: nav('string') };
const ONE_RANGE = { setRange: nav('number,number'), useLogScale: nav() };
const REVERSIBLE = { reverseCategories: nav() };
const STACKED = { setStacked: nav() };
const BARS = { ...ALL_TYPES, ...LEGEND, ...AXES, ...ONE_RANGE, ...REVERSIBLE, ...STACKED };
const POINTS = { setPointStyle: nav('PointStyle') };

const TYPED: Record<ChartSpec['type'], [name: string, members: Record<string, Signature>]> = {
  AREA: ['EmbeddedAreaChartBuilder', { ...BARS, ...POINTS }],
  BAR: ['EmbeddedBarChartBuilder', { ...BARS, reverseDirection: nav() }],
  COLUMN: ['EmbeddedColumnChartBuilder', BARS],
  COMBO: ['EmbeddedComboChartBuilder', BARS],
  LINE: [
    'EmbeddedLineChartBuilder',
    {
      ...ALL_TYPES,
      ...LEGEND,
      ...AXES,
      ...ONE_RANGE,
      ...REVERSIBLE,
      ...POINTS,
      setCurveStyle: nav('CurveStyle'),
    },
  ],
  PIE: ['EmbeddedPieChartBuilder', { ...ALL_TYPES, ...LEGEND, ...REVERSIBLE, set3D: nav() }],
  SCATTER: [
    'EmbeddedScatterChartBuilder',
    {
      ...ALL_TYPES,
      ...LEGEND,
      ...AXES,
      ...POINTS,
      setXAxisRange: nav('number,number'),
      setYAxisRange: nav('number,number'),
    },
  ],
};

/** The class of the builder of one chart type. */
export function typedBuilderSpec(type: ChartSpec['type']): ClassSpec<string> {
  const [name, members] = TYPED[type];
  return { name, inErrors: `SpreadsheetApp.${name}`, members: { ...GENERAL, ...members } };
}

export const CHART = {
  name: 'EmbeddedChart',
  inErrors: 'SpreadsheetApp.EmbeddedChart',
  members: {
    getChartId: nav(),
    getContainerInfo: nav(),
    getHiddenDimensionStrategy: nav(),
    getNumHeaders: nav(),
    getOptions: nav(),
    getRanges: nav(),
    modify: nav(),
  },
};

export const CHART_OPTIONS = {
  name: 'ChartOptions',
  inErrors: 'Charts.ChartOptions',
  members: { get: nav('string') },
};

export const CONTAINER_INFO = {
  name: 'ContainerInfo',
  inErrors: 'SpreadsheetApp.ContainerInfo',
  members: { getAnchorColumn: nav(), getAnchorRow: nav(), getOffsetX: nav(), getOffsetY: nav() },
};
