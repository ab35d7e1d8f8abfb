// What the parts of a workbook share.

import type { Core } from './core';

export interface Context {
  core: Core;
  locale(): string;
  timeZone(): string;
  /** The year people mean who type a date without one. */
  thisYear(): number;
}
