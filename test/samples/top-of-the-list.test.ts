// The default sample from its file to its list: nobody stands at the top for an installation alone.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { readXlsx } from '../../local/engine';
import { createWorld } from '../../local/runtime/world';
import { call, tab } from '../bundle/support';

it('the top 20 of the heating sample owe their potential to work that comes again', async () => {
  const file = path.join(__dirname, '../../samples/heating-and-cooling.xlsx');
  const { workbook } = await readXlsx(readFileSync(file));
  const world = createWorld({ workbook, now: Date.parse('2026-11-21T10:00:00Z'), seed: 'top' });
  const [jobs] = workbook.sheets();
  const { rows, columns } = workbook.extent(jobs.id);
  const lines = workbook.display(jobs.id, { top: 0, left: 0, bottom: rows - 1, right: columns - 1 });
  const header = lines.findIndex((line) => line.includes('Customer'));
  const at = (name: string) => lines[header].indexOf(name);
  call(world, 'buildLists');
  const top = tab(world, 'Dormant Clients').rows.slice(0, 20);
  expect(top).toHaveLength(20);
  for (const row of top) {
    const name = String(row['Client']).toLowerCase();
    const work = lines
      .slice(header + 1)
      .filter((line) => line[at('Customer')].trim().toLowerCase() === name)
      .map((line) => line[at('Work done')]);
    expect({ name, again: work.filter((done) => !/installation/i.test(done)).length }).not.toEqual({
      name,
      again: 0,
    });
  }
});
