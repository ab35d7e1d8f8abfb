// Sheet: charts, conditional formats, filter, groups, protections and named ranges.
import { chartsOf, insertChart, removeChart, updateChart } from './chart';
import { newChart } from './chart-builder';
import { rulesOf, setRules } from './conditional-format';
import { filterOf } from './filter';
import { type Dimension, depthAt, foldGroups, groupOf } from './group';
import type { Host, Sheet } from './host';
import { namedRanges } from './named-range';
import { protect, protectionsOf } from './protection';

type SheetObjects = Pick<
  Sheet,
  | 'collapseAllColumnGroups'
  | 'collapseAllRowGroups'
  | 'expandAllColumnGroups'
  | 'expandAllRowGroups'
  | 'getCharts'
  | 'getColumnGroup'
  | 'getColumnGroupDepth'
  | 'getConditionalFormatRules'
  | 'getFilter'
  | 'getNamedRanges'
  | 'getProtections'
  | 'getRowGroup'
  | 'getRowGroupDepth'
  | 'insertChart'
  | 'newChart'
  | 'protect'
  | 'removeChart'
  | 'setConditionalFormatRules'
  | 'updateChart'
>;

/** The members of a Sheet about the objects on it. */
export function sheetObjects(host: Host, id: number, self: () => Sheet): SheetObjects {
  const fold = (dimension: Dimension, folded: boolean) => (): Sheet => {
    foldGroups(host, id, dimension, folded);
    return self();
  };
  return {
    collapseAllColumnGroups: fold('columns', true),
    collapseAllRowGroups: fold('rows', true),
    expandAllColumnGroups: fold('columns', false),
    expandAllRowGroups: fold('rows', false),
    getCharts: () => chartsOf(host, id),
    getColumnGroup: (column, depth) => groupOf(host, id, 'columns', column - 1, depth),
    getColumnGroupDepth: (column) => depthAt(host, id, 'columns', column - 1),
    getConditionalFormatRules: () => rulesOf(host, id),
    getFilter: () => filterOf(host, id),
    getNamedRanges: () => namedRanges(host, id),
    getProtections: (type) => protectionsOf(host, id, type),
    getRowGroup: (row, depth) => groupOf(host, id, 'rows', row - 1, depth),
    getRowGroupDepth: (row) => depthAt(host, id, 'rows', row - 1),
    insertChart: (chart) => insertChart(host, id, chart),
    newChart: () => newChart(host),
    protect: () => protect(host, id, undefined),
    removeChart: (chart) => removeChart(host, id, chart),
    setConditionalFormatRules: (rules) => setRules(host, id, rules),
    updateChart: (chart) => updateChart(host, id, chart),
  };
}
