// Opens what a person gives as a workbook: .xlsx, .csv, a folder of .csv, or a saved .json.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { addCsvSheet, readCsv, readXlsx, type Workbook, workbookFromJson } from '../engine/index';

interface Place {
  locale: string;
  timeZone: string;
}

/**
 * Opens a file or folder. @throws one sentence when it is missing, empty, or no workbook.
 */
export async function openWorkbook(file: string, place: Place): Promise<Workbook> {
  if (!existsSync(file)) throw new Error(`The file ${file} does not exist.`);
  try {
    return statSync(file).isDirectory() ? openFolder(file, place) : await openFile(file, place);
  } catch (error) {
    throw new Error(`${file} could not be opened. ${error instanceof Error ? error.message : error}`);
  }
}

const nameOf = (file: string): string => path.basename(file, path.extname(file));

function openFolder(folder: string, place: Place): Workbook {
  const files = readdirSync(folder)
    .filter((name) => /\.csv$/i.test(name))
    .sort();
  if (files.length === 0) throw new Error('There is no .csv file in this folder.');
  const content = (name: string) => readFileSync(path.join(folder, name));
  const workbook = readCsv(content(files[0]), { name: nameOf(files[0]), ...place });
  for (const name of files.slice(1)) addCsvSheet(workbook, nameOf(name), content(name));
  return workbook;
}

async function openFile(file: string, place: Place): Promise<Workbook> {
  const content = readFileSync(file);
  if (content.length === 0) throw new Error('The file is empty.');
  switch (path.extname(file).toLowerCase()) {
    case '.xlsx':
      return (await readXlsx(content, place)).workbook;
    case '.csv':
      return readCsv(content, { name: nameOf(file), ...place });
    case '.json':
      return workbookFromJson(parse(content.toString('utf8')), place);
    default:
      throw new Error('Give a .xlsx or .csv file, a folder of .csv files, or a saved .json.');
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('The file is not valid JSON.');
  }
}
