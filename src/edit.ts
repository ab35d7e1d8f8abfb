// An edit in the sheet: what was chosen in the two dropdowns is taken into the log.

import { editedCells } from './sheets/edited';
import type { Services } from './workflows/services';
import { cellTyped } from './workflows/typed-cell';

/** @param services built only for an edit that matters: most do not, and each one runs this */
export function takeEdit(
  event: GoogleAppsScript.Events.SheetsOnEdit | undefined,
  services: () => Services,
): void {
  const edited = editedCells(event);
  if (edited) cellTyped(services(), edited);
}
