// Turns the plan of a sample into an .xlsx file with the workbook engine of local/.

import { newWorkbook, writeXlsx } from '../local/engine';
import type { CellInput, Workbook, Zone } from '../local/engine/workbook-types';
import { type Plan, type PlanCell, type PlanSheet, serialDay } from './plan';

/** The content of the .xlsx file. */
export async function writePlan(plan: Plan): Promise<Buffer> {
  const workbook = newWorkbook({ locale: 'en_US', timeZone: 'Etc/UTC' });
  const spare = workbook.sheets()[0].id;
  for (const sheet of plan.sheets) writeSheet(workbook, sheet);
  workbook.deleteSheet(spare);
  return writeXlsx(workbook);
}

function writeSheet(workbook: Workbook, plan: PlanSheet): void {
  const columns = Math.max(...plan.rows.map((row) => row.length));
  const id = workbook.addSheet(plan.name, undefined, { rows: plan.rows.length + 20, columns: columns + 2 });
  const zone: Zone = { top: 0, left: 0, bottom: plan.rows.length - 1, right: columns - 1 };
  workbook.setCells(
    id,
    zone,
    plan.rows.map((row, at) => cellInputs(row, columns, at > plan.headerRow, plan.formats)),
  );
  for (const merge of plan.merges) workbook.merge(id, merge);
  for (const row of plan.boldRows) workbook.setStyles(id, { ...zone, top: row, bottom: row }, { bold: true });
  plan.widths.forEach((pixels, column) => {
    workbook.setColumnWidth(id, column, 1, pixels);
  });
}

function cellInputs(
  row: PlanCell[],
  columns: number,
  body: boolean,
  formats: Record<number, string>,
): CellInput[] {
  return Array.from({ length: columns }, (_, column) =>
    cellInput(row[column] ?? null, body ? formats[column] : undefined),
  );
}

function cellInput(cell: PlanCell, format: string | undefined): CellInput {
  if (cell === null) return null;
  if (typeof cell === 'string') return { value: cell };
  return { value: typeof cell === 'number' ? cell : serialDay(cell.date), format };
}
