// The workbook engine as the rest of local/ sees it.

export type { LiveMessage, LivePort } from './hub';
export { isComputable } from './parts/functions';
export { registerEngineParts } from './parts/register';
export { type LiveWorkbook, newWorkbook, openSnapshot } from './workbook';
export * from './workbook-types';
