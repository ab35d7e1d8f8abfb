// Charts: only its enumerations; the charts of a sheet are built by Sheet.newChart().
import type { Execution } from '../runtime/execution-types';
import type { ChartEnums } from './spreadsheet/enums';
import { provide } from './strict';

/** The Charts service of one run. */
export function createCharts(execution: Execution, enums: ChartEnums): GoogleAppsScript.Charts.Charts {
  const members: object = { ...enums };
  return provide(execution, { name: 'Charts', inErrors: 'Charts', members: {} }, members) as never;
}
