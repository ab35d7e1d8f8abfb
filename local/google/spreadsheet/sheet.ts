// A Sheet: one tab, known by its id. Its members are spread over the sheet-*.ts files by concept.
import { provide } from '../strict';
import type { Host, Sheet } from './host';
import { sheetContent } from './sheet-content';
import { sheetFinding } from './sheet-finding';
import { sheetLines } from './sheet-lines';
import { sheetObjects } from './sheet-objects';
import { sheetSizes } from './sheet-sizes';
import { SHEET } from './signatures/sheet';

/** Makes a Sheet for a tab id. It stays usable when the tab is renamed or moved. */
export function createSheet(host: Host, id: number): Sheet {
  const self = (): Sheet => sheet;
  const members = {
    ...sheetFinding(host, id, self),
    ...sheetContent(host, id, self),
    ...sheetLines(host, id, self),
    ...sheetSizes(host, id, self),
    ...sheetObjects(host, id, self),
  };
  const sheet = provide(host.execution, SHEET, members, id) as unknown as Sheet;
  return sheet;
}
