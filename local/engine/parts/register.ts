// Everything of ours that a model needs, in Node and in the page alike. A page that joins a live workbook calls
// this before it makes its own model.

import './polyfill';
import { registries } from '@odoo/o-spreadsheet';
import { registerBatch } from './batch-plugin';
import { registerExtras } from './extras-plugin';
import { registerFunctions } from './functions';
import { registerWriteCells } from './write-cells-plugin';

let done = false;

/** Registers our functions, commands and plugins with the engine; a second call does nothing. */
export function registerEngineParts(): void {
  if (done) return;
  done = true;
  registerFunctions();
  registerWriteCells();
  registerExtras();
  registerBatch();
}

/** Whether formulas may call this function here, by its English name in any case. */
export function isComputable(functionName: string): boolean {
  registerEngineParts();
  return registries.functionRegistry.contains(functionName.toUpperCase());
}
