// Protections of tabs and ranges. Only the friendly kind matters here: everybody is warned, nobody is shut out.
import type { Protection as Kept, Zone } from '../../engine/workbook-types';
import { provide, stateOf } from '../strict';
import { nameOf } from './enumeration';
import type { Host, Place, Range } from './host';
import { PROTECTION } from './signatures/sheet-objects';

type Gas = GoogleAppsScript.Spreadsheet.Protection;
type Members = Pick<
  Gas,
  | 'canEdit'
  | 'getDescription'
  | 'getProtectionType'
  | 'getRange'
  | 'isWarningOnly'
  | 'remove'
  | 'setDescription'
  | 'setRange'
  | 'setWarningOnly'
>;

function newId(taken: Kept[]): string {
  let number = taken.length + 1;
  while (taken.some(({ id }) => id === `protection-${number}`)) number++;
  return `protection-${number}`;
}

/**
 * Range.protect() makes a new protection, also over an old one; Sheet.protect() gives the tab's own if there is one.
 * It stops nobody yet.
 */
export function protect(host: Host, sheetId: number, zone: Zone | undefined): Gas {
  const kept = host.read(() => host.workbook.protections(sheetId));
  const present = zone ? undefined : kept.find((one) => !one.zone);
  if (present) return protection(host, sheetId, present.id);
  const id = newId(kept);
  const added: Kept = { id, zone, description: '', warningOnly: false };
  host.write(() => host.workbook.setProtections(sheetId, [...host.workbook.protections(sheetId), added]));
  return protection(host, sheetId, id);
}

/** The protections of a tab: of its ranges, or of the tab itself. */
export function protectionsOf(
  host: Host,
  sheetId: number,
  type: GoogleAppsScript.Spreadsheet.ProtectionType,
): Gas[] {
  const kept = host.read(() => host.workbook.protections(sheetId));
  const wanted = kept.filter((one) => (nameOf(type) === 'RANGE') === (one.zone !== undefined));
  return wanted.map(({ id }) => protection(host, sheetId, id));
}

function protection(host: Host, sheetId: number, id: string): Gas {
  const { workbook, enums } = host;
  const kept = (): Kept | undefined =>
    host.read(() => workbook.protections(sheetId)).find((one) => one.id === id);
  const change = (patch: Partial<Kept>): Gas => {
    host.write(() => {
      const all = workbook.protections(sheetId);
      workbook.setProtections(
        sheetId,
        all.map((one) => (one.id === id ? { ...one, ...patch } : one)),
      );
    });
    return self;
  };
  const members: Members = {
    canEdit: () => true,
    getDescription: () => kept()?.description ?? '',
    getProtectionType: () => (kept()?.zone ? enums.ProtectionType.RANGE : enums.ProtectionType.SHEET),
    getRange: (): Range => host.range({ sheetId, zone: kept()?.zone ?? wholeSheet(host, sheetId) }),
    isWarningOnly: () => kept()?.warningOnly ?? false,
    remove: () =>
      host.write(() =>
        workbook.setProtections(
          sheetId,
          workbook.protections(sheetId).filter((one) => one.id !== id),
        ),
      ),
    setDescription: (description) => change({ description }),
    setRange: (range) => change({ zone: stateOf<Place>(range).zone }),
    setWarningOnly: (warningOnly) => change({ warningOnly }),
  };
  const self = provide(host.execution, PROTECTION, members) as Gas;
  return self;
}

function wholeSheet(host: Host, sheetId: number): Zone {
  const { rows, columns } = host.info(sheetId);
  return { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
}
