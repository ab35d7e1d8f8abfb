// A person types into cells.

import type { SheetInfo, Zone } from '../engine/workbook-types';
import { messageText } from '../google/messages/index';
import type { Host } from '../google/spreadsheet/host';
import { underRules } from '../google/spreadsheet/rejecting-rules';
import { type Fired, type FireOptions, fireEdit } from './fire';
import { languageOf } from './run-function';
import type { Project, World } from './world-types';

const ADDRESS = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Za-z]{1,3})\$?(\d+)$/;

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function placeOf(world: World, address: string): { sheet: SheetInfo; zone: Zone } {
  const match = ADDRESS.exec(address);
  if (!match) throw new Error(`"${address}" is not a cell. Write it as Tab!B7.`);
  const name = match[1]?.replace(/''/g, "'") ?? match[2];
  const sheet = world.workbook.sheets().find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`There is no tab named "${name}".`);
  const [row, column] = [Number(match[4]) - 1, columnOf(match[3])];
  if (row < 0 || row >= sheet.rows || column >= sheet.columns) {
    throw new Error(`The tab "${name}" has no cell ${match[3]}${match[4]}: it ends at row ${sheet.rows}.`);
  }
  return { sheet, zone: { top: row, left: column, bottom: row, right: column } };
}

// A rule that rejects does so for people too. Of a run's host it needs no more than the cells and the words.
function judge(world: World, options: FireOptions): Host {
  const language = options.language ?? languageOf(world.workbook.locale);
  const error = (key: string, values = {}) => new Error(messageText(key, values, language));
  return { workbook: world.workbook, execution: { error } } as Host;
}

/**
 * Types text into one cell ("Tab!B7") as the person at the keyboard would; what that sets off is fired.
 * @throws a sentence when there is no such cell, or its data validation rejects what was typed.
 */
export function editCell(
  world: World,
  project: Project,
  address: string,
  typed: string,
  options: FireOptions = {},
): Fired[] {
  const { workbook } = world;
  const { sheet, zone } = placeOf(world, address);
  const read = () => workbook.values(sheet.id, zone)[0][0];
  const before = read();
  underRules(judge(world, options), sheet.id, zone, () =>
    workbook.batch(() => workbook.typeCells(sheet.id, zone, [[typed === '' ? null : typed]])),
  );
  world.selection = { sheetId: sheet.id, ...zone };
  return fireEdit(world, project, { sheet: sheet.name, zone, before, after: read() }, options);
}
