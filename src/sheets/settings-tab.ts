// The Settings tab: name, value, what it does.

import type { Cell } from '../domain/grid';
import { SETTINGS, type SettingKey } from '../domain/settings';
import { toSheet } from './cells';
import type { OwnTabs, Sheet } from './own-tabs';
import { TABS } from './tab-names';
import { dressHeader, readAll, setWidths } from './table';

/** For settings that later versions add. */
const SPARE_ROWS = 20;

/** The cells of the Value column by setting name; nothing where the tab is missing. */
export function readSettingCells(tabs: OwnTabs, toCell: (value: unknown) => Cell): Record<string, Cell> {
  const sheet = tabs.find('settings');
  const cells: Record<string, Cell> = {};
  for (const row of sheet ? readAll(sheet).slice(1) : []) {
    const name = String(row[0] ?? '').trim();
    if (name !== '') cells[name] = toCell(row[1]);
  }
  return cells;
}

/**
 * Writes values by name, making the tab where it is missing and adding the rows that an older tab lacks.
 * Values of other settings are left alone.
 */
export function writeSettingCells(tabs: OwnTabs, values: Partial<Record<SettingKey, Cell>>): void {
  const isNew = tabs.find('settings') === null;
  const sheet = tabs.ensure('settings');
  const names = readAll(sheet).map((row) =>
    String(row[0] ?? '')
      .trim()
      .toLowerCase(),
  );
  if (isNew || names.length === 0) {
    writeFresh(sheet, values);
    return;
  }
  for (const [key, value] of Object.entries(values)) {
    const at = names.indexOf(SETTINGS[key as SettingKey].name.toLowerCase());
    if (at >= 0) sheet.getRange(at + 1, 2).setValue(toSheet(value as Cell));
    else sheet.appendRow(settingRow(key as SettingKey, value as Cell));
  }
}

function writeFresh(sheet: Sheet, values: Partial<Record<SettingKey, Cell>>): void {
  const rows = (Object.keys(SETTINGS) as SettingKey[]).map((key) =>
    settingRow(key, values[key] ?? SETTINGS[key].start),
  );
  sheet
    .getRange(1, 1, rows.length + SPARE_ROWS, 3)
    .setNumberFormat('@')
    .setWrap(true);
  sheet.getRange(1, 1, rows.length + 1, 3).setValues([[...TABS.settings.headers], ...rows]);
  dressHeader(sheet, 3);
  setWidths(sheet, [300, 300, 480]);
  sheet.hideSheet();
}

function settingRow(key: SettingKey, value: Cell): (string | number | boolean)[] {
  return [SETTINGS[key].name, toSheet(value), SETTINGS[key].does];
}
