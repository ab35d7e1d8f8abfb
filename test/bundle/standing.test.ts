import { describe, expect, it } from '@jest/globals';
import { restoreWorld } from '../../local/runtime/world';
import { call, tab } from './support';
import { readyToSend } from './touches';

describe('a list after touches', () => {
  const world = restoreWorld(readyToSend(4));
  call(world, 'sendTouches', { list: 'dormant', touch: 1, mode: 'send', limit: 2 });
  call(world, 'buildLists');
  const rows = tab(world, 'Dormant Clients').rows;

  it('says who was written to, and what comes next', () => {
    expect(rows.map((row) => row['Stage']).sort()).toEqual([
      'Not started',
      'Not started',
      'Note sent',
      'Note sent',
    ]);
    const sent = rows.find((row) => row['Stage'] === 'Note sent');
    expect(sent?.['Next Step']).toMatch(/^(Call|Mail)/);
    // Four working days after a Saturday.
    expect(sent?.['Due']).toBe('26 Nov 2026');
  });

  it('keeps a client who was written to and ordered, as won back', () => {
    const sent = String(rows.find((row) => row['Stage'] === 'Note sent')?.['Client']);
    const sales = tab(world, 'Sales');
    const bottom = sales.rows.length + 1;
    world.workbook.typeCells(sales.id, { top: bottom, left: 0, bottom, right: 4 }, [
      ['2026-11-20', sent, String(rows.find((row) => row['Client'] === sent)?.['Email']), 'Repair', 70],
    ]);
    call(world, 'buildLists');
    const row = tab(world, 'Dormant Clients').rows.find((one) => one['Client'] === sent);
    expect(row?.['Stage']).toBe('Won back');
  });
});
