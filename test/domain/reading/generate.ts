// All generated sheets: every locale and shape, the exports of known programs, and the mess real sheets have.

import type { MadeSheet } from './base';
import { exportSheets } from './generate-exports';
import { localeSheets } from './generate-locales';
import { messSheets } from './generate-mess';

export function madeSheets(): MadeSheet[] {
  return [...localeSheets(), ...exportSheets(), ...messSheets()];
}
