// The committed sample files are what the generator makes, and nobody real stands in them.

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { consultancyPlan } from '../../samples/consultancy';
import { heatingPlan } from '../../samples/heating-and-cooling';
import { type Plan, type PlanSheet, serialDay } from '../../samples/plan';
import { wholesalePlan } from '../../samples/wholesale-supplier';
import { writePlan } from '../../samples/write-plan';
import { type RawCell, type RawSheet, readRawXlsx } from './read-xlsx';
import { textsOf } from './tables';

const SAMPLES = path.join(__dirname, '../../samples');
const PLANS: [string, () => Plan][] = [
  ['heating-and-cooling.xlsx', heatingPlan],
  ['wholesale-supplier.xlsx', wholesalePlan],
  ['consultancy.xlsx', consultancyPlan],
];

/** The planned cells as a reader of the file sees them. */
function plannedCells(sheet: PlanSheet): Map<string, RawCell> {
  const cells = new Map<string, RawCell>();
  sheet.rows.forEach((row, at) => {
    row.forEach((cell, column) => {
      if (cell === null) return;
      const date = typeof cell === 'object';
      cells.set(`${at},${column}`, { value: date ? serialDay(cell.date) : cell, date });
    });
  });
  return cells;
}

async function writtenAndRead(plan: Plan): Promise<RawSheet[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rekindle-samples-'));
  const file = path.join(folder, plan.file);
  writeFileSync(file, await writePlan(plan));
  const sheets = await readRawXlsx(file);
  rmSync(folder, { recursive: true });
  return sheets;
}

describe.each(PLANS)('%s', (file, makePlan) => {
  it('holds the cells that the generator makes, texts as text and dates as dates', async () => {
    const plan = makePlan();
    const sheets = await readRawXlsx(path.join(SAMPLES, file));
    expect(plan.file).toBe(file);
    expect(sheets.map((sheet) => sheet.name)).toEqual(plan.sheets.map((sheet) => sheet.name));
    plan.sheets.forEach((sheet, at) => {
      expect(Object.fromEntries(sheets[at].cells)).toEqual(Object.fromEntries(plannedCells(sheet)));
    });
  });

  it('has its title in merged cells', async () => {
    const [first] = await readRawXlsx(path.join(SAMPLES, file));
    expect(first.merges).toEqual([expect.stringMatching(/^A1:[A-Z]1$/)]);
  });

  it('is made the same every time', () => {
    expect(makePlan()).toEqual(makePlan());
  });

  it('names only mail addresses kept for examples', () => {
    const addresses = textsOf(makePlan()).flatMap((text) => text.match(/[^\s/;,]+@[^\s/;,]+/g) ?? []);
    const real = addresses.filter(
      (address) => !/@(example\.(com|net|org)|[a-z0-9]+\.example)$/.test(address),
    );
    expect(addresses.length).toBeGreaterThan(90);
    expect(real).toEqual([]);
  });

  it('names only phone numbers kept for fiction', () => {
    const phones = textsOf(makePlan()).filter((text) => /^[(0-9][0-9()\-. ]{9,}$/.test(text));
    const real = phones.filter(
      (phone) => !/^(\(\d{3}\) |\d{3}[-.])555[-.]01\d\d$|^020 7946 0\d{3}$/.test(phone),
    );
    expect(phones.length).toBeGreaterThan(100);
    expect(real).toEqual([]);
  });
});

describe('the generator', () => {
  it('writes a file that reads back as planned', async () => {
    const [sheet] = await writtenAndRead(consultancyPlan());
    expect(Object.fromEntries(sheet.cells)).toEqual(
      Object.fromEntries(plannedCells(consultancyPlan().sheets[0])),
    );
  });

  it('asks neither chance nor clock, so that it makes the same everywhere', () => {
    const sources = readdirSync(SAMPLES).filter((name) => name.endsWith('.ts'));
    const using = sources.filter((name) =>
      /Math\.random|Date\.now|new Date\(/.test(readFileSync(path.join(SAMPLES, name), 'utf8')),
    );
    expect(sources.length).toBeGreaterThan(8);
    expect(using).toEqual([]);
  });
});
