// Rows as high as their text, also where a script wrote it: what a script writes to many cells reaches the page as one
// command, of which the engine does not know that it can move the rows below.

import { registries } from '@odoo/o-spreadsheet';
import { WRITE_CELLS, WRITE_MANY_CELLS } from '../../engine/parts/write-cells-plugin';

/** What we need of the engine's plugin, which it does not export. */
interface Positions {
  isDirty: boolean;
  handle(command: { type: string }): void;
}

/** Makes the engine look afresh where rows begin after such a command; to be called before the model is made. */
export function registerRowHeights(): void {
  const parts = registries.statefulUIPluginRegistry;
  const Engines = parts.get('header_positions') as unknown as new (config: unknown) => Positions;
  class RowPositions extends Engines {
    override handle(command: { type: string }) {
      super.handle(command);
      if (command.type === WRITE_CELLS || command.type === WRITE_MANY_CELLS) this.isDirty = true;
    }
  }
  parts.replace('header_positions', RowPositions as never);
}
