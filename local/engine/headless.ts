// In Node nobody looks: measuring the height of every row's text, and what only helps people at a screen, is left
// out of the engine's models. The page keeps all of it.

import { CoreViewPlugin, registries } from '@odoo/o-spreadsheet';
import { evaluateLate } from './late-evaluation';

const LINE = 23;

/** Rows as high as they were set, else one line: nothing is measured. */
class PlainRowHeights extends CoreViewPlugin {
  static override getters = ['getRowSize', 'getHeaderSize', 'getMaxAnchorOffset'] as never;

  getRowSize(sheetId: string, row: number): number {
    return Math.round(this.getters.getUserRowSize(sheetId, row) ?? LINE);
  }

  getHeaderSize(sheetId: string, dimension: 'ROW' | 'COL', index: number): number {
    if (this.getters.isHeaderHidden(sheetId, dimension, index)) return 0;
    return dimension === 'ROW' ? this.getRowSize(sheetId, index) : this.getters.getColSize(sheetId, index);
  }

  /** Where a figure would be pushed to when it does not fit: nothing is moved here. */
  getMaxAnchorOffset(sheetId: string) {
    const { numberOfRows: row, numberOfCols: col } = this.getters.getSheetSize(sheetId);
    return { col, row, offset: { x: 0, y: 0 } };
  }
}

/** What shows cells, or helps a person to edit them; formulas, filters and stored content need none of it. */
const FOR_PEOPLE = {
  coreViewsPluginRegistry: ['evaluation_chart', 'evaluation_cf', 'custom_colors', 'cell_icon'],
  statefulUIPluginRegistry: [
    'cell_computed_style',
    'table_computed_style',
    'header_positions',
    'viewport',
    'clipboard',
  ],
  featurePluginRegistry: [
    'autofill',
    'automatic_sum',
    'insert_pivot',
    'pivot_presence',
    'split_to_columns',
    'table_autofill',
    'table_ui_resize',
    'dynamic_translate',
    'geo_features',
    'data_cleanup',
    'checkbox_toggle',
    'sort',
    'format',
    'ui_options',
  ],
} as const;

let done = false;

/** Changes the engine's registries once, before the first model is made in Node. */
export function leaveOutTheScreen(): void {
  if (done) return;
  done = true;
  registries.coreViewsPluginRegistry.replace('row_size', PlainRowHeights as never);
  evaluateLate();
  for (const [registry, names] of Object.entries(FOR_PEOPLE))
    for (const name of names) registries[registry as keyof typeof FOR_PEOPLE].remove(name);
}
