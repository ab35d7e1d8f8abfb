// Saves a workbook after a run, as last flushed.

import path from 'node:path';
import { type Workbook, workbookToJson, writeXlsx } from '../engine/index';
import { writeWhole } from './write-file';

/** Refuses a name that can only fail after the run. @throws a sentence. */
export function checkSaveName(file: string): void {
  if (!/\.(xlsx|json)$/i.test(file))
    throw new Error(`"${file}" cannot be saved: give a name ending in .xlsx or .json.`);
}

/** Writes a workbook as .xlsx or .json, by its name. */
export async function saveWorkbook(workbook: Workbook, file: string): Promise<void> {
  const isJson = path.extname(file).toLowerCase() === '.json';
  writeWhole(file, isJson ? JSON.stringify(workbookToJson(workbook)) + '\n' : await writeXlsx(workbook));
}
