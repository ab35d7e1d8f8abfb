// A person types into cells, or pastes over a block of them.

import type { SheetInfo, Zone } from '../engine/workbook-types';
import { messageText } from '../google/messages/index';
import type { Host } from '../google/spreadsheet/host';
import { underRules } from '../google/spreadsheet/rejecting-rules';
import { type Fired, type FireOptions, fireEdit } from './fire';
import { languageOf } from './run-function';
import type { Project, World } from './world-types';

const ADDRESS = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Za-z]{1,3})\$?(\d+)(?::\$?([A-Za-z]{1,3})\$?(\d+))?$/;

function columnOf(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function placeOf(world: World, address: string): { sheet: SheetInfo; zone: Zone } {
  const match = ADDRESS.exec(address);
  if (!match) throw new Error(`"${address}" is not a cell. Write it as Tab!B7.`);
  const name = match[1]?.replace(/''/g, "'") ?? match[2];
  const sheet = world.workbook.sheets().find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`There is no tab named "${name}".`);
  const corner = (letters: string, number: string) => {
    const [row, column] = [Number(number) - 1, columnOf(letters)];
    if (row < 0 || row >= sheet.rows || column >= sheet.columns)
      throw new Error(`The tab "${name}" has no cell ${letters}${number}: it ends at row ${sheet.rows}.`);
    return [row, column];
  };
  const [top, left] = corner(match[3], match[4]);
  const [bottom, right] = corner(match[5] ?? match[3], match[6] ?? match[4]);
  if (bottom < top || right < left)
    throw new Error(`"${address}" is not a block: name its top left cell first.`);
  return { sheet, zone: { top, left, bottom, right } };
}

/** What is pasted, cell by cell: rows by line breaks, columns by tabs; a single value fills the block, as at Google. */
function pasted(address: string, { top, left, bottom, right }: Zone, typed: string): (string | null)[][] {
  const [rows, columns] = [bottom - top + 1, right - left + 1];
  const given = typed.split('\n').map((line) => line.split('\t'));
  const single = given.length === 1 && given[0].length === 1;
  if (!single && (given.length !== rows || given.some((line) => line.length !== columns)))
    throw new Error(
      `${address} takes ${rows} x ${columns} values: part rows by line breaks, columns by tabs.`,
    );
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => (single ? typed : given[row][column]) || null),
  );
}

// A rule that rejects does so for people too. Of a run's host it needs no more than the cells and the words.
function judge(world: World, options: FireOptions): Host {
  const language = options.language ?? languageOf(world.workbook.locale);
  const error = (key: string, values = {}) => new Error(messageText(key, values, language));
  return { workbook: world.workbook, execution: { error } } as Host;
}

/**
 * Types text into one cell ("Tab!B7") as the person at the keyboard would, or pastes over a block ("Tab!B7:C8",
 * rows parted by line breaks, columns by tabs); what that sets off is fired, once.
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
  const cells = pasted(address, zone, typed);
  const isOne = zone.top === zone.bottom && zone.left === zone.right;
  // As at Google, only the edit of a single cell has a value and an old value.
  const read = () => (isOne ? workbook.values(sheet.id, zone)[0][0] : null);
  const before = read();
  underRules(judge(world, options), sheet.id, zone, () =>
    workbook.batch(() => workbook.typeCells(sheet.id, zone, cells)),
  );
  world.selection = { sheetId: sheet.id, ...zone };
  return fireEdit(world, project, { sheet: sheet.name, zone, before, after: read() }, options);
}
