// The spreadsheet side in a real run: own realm, meter, scopes, kills; machine, script and sheet in different zones.
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { newWorkbook } from '../../../local/engine/index';
import { filesProject } from '../../../local/runtime/project';
import { type RunOptions, runFunction } from '../../../local/runtime/run-function';
import { createWorld } from '../../../local/runtime/world';

const SCRIPT = path.join(__dirname, 'fixtures', 'script');

const aWorld = () =>
  createWorld({
    workbook: newWorkbook({ timeZone: 'Asia/Tokyo' }),
    now: Date.UTC(2026, 10, 21, 12),
    seed: 'spreadsheet',
  });

const run = (world: ReturnType<typeof aWorld>, functionName: string, options: Partial<RunOptions> = {}) =>
  runFunction(world, { project: filesProject(world, [SCRIPT]), functionName, ...options });

describe('a run', () => {
  it('builds a tab and reads it back, with few data calls', () => {
    const result = run(aWorld(), 'buildTab');
    expect(result).toMatchObject({ ok: true });
    expect(JSON.parse(String(result.value))).toEqual([
      ['Client', 'Revenue', 'Approach'],
      ['Ann', 300, ''],
      ['Cid', 200, ''],
      ['Bob', 100, ''],
    ]);
    expect(result.report.total).toBe(11);
  });

  it('tells apart the zones of machine, script and sheet', () => {
    const result = run(aWorld(), 'dates');
    expect(JSON.parse(String(result.value))).toEqual({ isDate: true, hours: 20, shown: '2026-03-06 13:15' });
  });

  it('fails at its end when its last buffered write breaks a rule', () => {
    const world = aWorld();
    run(world, 'buildTab');
    expect(run(world, 'breakRule')).toMatchObject({
      ok: false,
      error: 'The data you entered in cell C2 violates the data validation rules set on this cell.',
    });
  });

  it("throws errors of the script's own realm, named Exception", () => {
    expect(JSON.parse(String(run(aWorld(), 'catchError').value))).toEqual([
      true,
      'Exception',
      'The starting row of the range is too small.',
    ]);
  });

  it('loses buffered writes when it is killed, and keeps what was committed', () => {
    const world = aWorld();
    // The last call reads; the one before it puts the chart on the tab.
    const last = run(aWorld(), 'buildTab').report.total;
    const killed = run(world, 'buildTab', { kill: last - 1 });
    expect(killed).toMatchObject({ ok: false, killed: true });
    const { workbook } = world;
    const [, dormant] = workbook.sheets();
    expect(dormant.name).toBe('Dormant');
    expect(workbook.filter(dormant.id)).toBeNull();
  });

  it('of a simple trigger makes its menu and opens no alert', () => {
    const options = { authMode: 'LIMITED' } as const;
    expect(run(aWorld(), 'onOpen', options)).toMatchObject({ ok: true });
    expect(run(aWorld(), 'openAlert', options).error).toMatch(/You do not have permission to call Ui.alert/);
  });

  it('without a person has no Ui', () => {
    expect(run(aWorld(), 'openAlert', { hasUi: false }).error).toMatch(
      /Cannot call SpreadsheetApp.getUi\(\)/,
    );
  });
});
