// The workbook engine as the rest of local/ sees it.

export { addCsvSheet, type CsvOptions, readCsv } from './csv';
export { FileError } from './file-error';
export type { LiveMessage, LivePort } from './hub';
export { type JsonSheet, type JsonWorkbook, workbookFromJson, workbookToJson } from './json';
export { isComputable } from './parts/register';
export { type LiveWorkbook, newWorkbook, openSnapshot } from './workbook';
export * from './workbook-types';
export { type ReadWorkbook, readXlsx } from './xlsx/read';
export { writeXlsx } from './xlsx/write';
