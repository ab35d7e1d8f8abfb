// Metrics, Rekindle Numbers and the place Results in a sheet: empty, moving with a typed cell, and saved.

import { describe, expect, it } from '@jest/globals';
import JSZip from 'jszip';
import { isComputable, writeXlsx } from '../../local/engine';
import { functionsIn } from '../../local/engine/formula-text';
import { restoreWorld, snapshotWorld } from '../../local/runtime/world';
import type { World } from '../../local/runtime/world-types';
import type { Figures } from '../../src/domain/metrics/figures';
import type { ResultsAnswer } from '../../src/workflows/results';
import { DAY, send, sendSheet } from './send-support';
import { call, run, tab } from './support';

const ask = (world: World, request: object = {}) =>
  call<ResultsAnswer>(world, 'sidebarCall', undefined, { args: ['results', JSON.stringify(request)] });

function cells(world: World, name: string) {
  const { id } = tab(world, name);
  const { rows, columns } = world.workbook.extent(id);
  const area = { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
  return { shown: world.workbook.display(id, area), formulas: world.workbook.formulas(id, area) };
}

const errorsIn = (world: World) =>
  ['Metrics', 'Reasons', 'Rekindle Numbers'].flatMap((name) =>
    cells(world, name).shown.flatMap((row) => row.filter((text) => text.startsWith('#'))),
  );

const three = sendSheet({ clients: 3 });
const refreshed = (() => {
  const world = restoreWorld(three);
  call(world, 'refreshMetrics');
  return snapshotWorld(world);
})();

describe('Metrics while nobody was contacted', () => {
  const world = restoreWorld(refreshed);

  it('says so instead of dividing by nothing', () => {
    const { shown } = cells(world, 'Metrics');
    expect(shown[1][0]).toBe(
      'Nobody has been contacted yet. The numbers begin with the first note, call or letter.',
    );
    expect(shown.find((row) => row[0] === 'Reactivation rate')?.[1]).toBe('nobody contacted yet');
    expect(errorsIn(world)).toEqual([]);
  });

  it('is written with functions that every sheet computes', () => {
    const used = ['Metrics', 'Reasons', 'Rekindle Numbers'].flatMap((name) =>
      cells(world, name).formulas.flatMap((row) => row.flatMap((formula) => functionsIn(formula ?? ''))),
    );
    expect(used.length).toBeGreaterThan(1000);
    expect([...new Set(used)].filter((name) => !isComputable(name))).toEqual([]);
  });

  it('answers figures without a value', () => {
    const figures = call<Figures>(restoreWorld(refreshed), 'refreshMetrics');
    expect(figures.reactivationRate).toMatchObject({ value: null, n: 0 });
    expect(figures.contacted.value).toBe(0);
  });
});

describe('Metrics of a sheet at work', () => {
  const world = restoreWorld(refreshed);
  send(world);
  world.clock += 5 * DAY;
  call(world, 'refreshMetrics');

  it('moves with an outcome, a date and an amount typed into the Touch Log, without a run', () => {
    const log = tab(world, 'Touch Log');
    const type = (header: string, value: string | number) => {
      const column = log.headers.indexOf(header);
      world.workbook.typeCells(log.id, { top: 1, left: column, bottom: 1, right: column }, [[value]]);
    };
    const shown = (label: string) => cells(world, 'Metrics').shown.find((row) => row[0] === label)?.[1];
    expect([shown('Answered'), shown('Won back'), shown('New revenue')]).toEqual(['0', '0', '$0']);
    type('State', 'Answered');
    expect(shown('Answered')).toBe('1');
    type('State', 'Logged');
    type('Outcome', 'won back');
    type('Amount', 420);
    expect([shown('Won back'), shown('New revenue')]).toEqual(['1', '$420']);
    type('Outcome', 'no answer');
    expect([shown('Contacted'), shown('New revenue')]).toEqual(['2', '$0']);
  });

  it('tells the sidebar the same, and takes its choice of the time', () => {
    const answer = ask(world, { window: '30 days' });
    expect(answer).toMatchObject({ ready: true, window: '30 days' });
    expect(answer.headline).toMatch(/^2 contacted, \d answered, \d won back\.$/);
    expect(answer.figures.find(({ name }) => name === 'contacted')?.value).toBe(2);
    expect(answer.week).toMatchObject({ goal: null });
    expect(cells(world, 'Metrics').shown[2][1]).toBe('30 days');
    expect(errorsIn(world)).toEqual([]);
  });

  it('keeps four native charts in the saved workbook', async () => {
    const zip = await JSZip.loadAsync(await writeXlsx(world.workbook));
    const charts = Object.keys(zip.files).filter((name) => /charts\/chart\d+\.xml$/.test(name));
    const texts = await Promise.all(charts.map((name) => zip.files[name].async('string')));
    const titles = texts.map((text) => /<a:t>([^<]*)</.exec(text)?.[1]);
    expect(titles.sort()).toEqual(['Steps', 'Touches by week', 'Why they left', 'Won-back revenue by month']);
  });
});

describe('refreshMetrics', () => {
  it('takes the same service calls whatever the number of rows', () => {
    const calls = (clients: number) => {
      const world = restoreWorld(sendSheet({ clients }));
      call(world, 'refreshMetrics');
      const { report } = run(world, 'refreshMetrics');
      return report.calls;
    };
    const small = calls(2);
    expect(calls(12)).toEqual(small);
    expect(Object.values(small).reduce((sum, times) => sum + times, 0)).toBeLessThanOrEqual(110);
  });
});

describe('a reason that the owner renames', () => {
  it('is followed by the rows of the list', () => {
    const world = restoreWorld(refreshed);
    const list = tab(world, 'Dormant Clients');
    const at = list.headers.indexOf('Reason for Departure');
    world.workbook.typeCells(list.id, { top: 1, left: at, bottom: 1, right: at }, [['Moved away']]);
    const reasons = tab(world, 'Reasons');
    const row = reasons.rows.findIndex((one) => one['Reason'] === 'Moved away') + 1;
    world.workbook.typeCells(reasons.id, { top: row, left: 0, bottom: row, right: 0 }, [['Left town']]);
    call(world, 'refreshMetrics');
    expect(tab(world, 'Dormant Clients').rows.map((one) => one['Reason for Departure'])).toContain(
      'Left town',
    );
    expect(tab(world, 'Reasons').rows.find((one) => one['Reason'] === 'Left town')?.['Clients']).toBe(1);
  });

  it('is followed by the texts', () => {
    const world = restoreWorld(refreshed);
    call(world, 'sendTouches', { list: 'dormant', touch: 1, mode: 'draft', limit: 1 });
    const texts = tab(world, 'Templates');
    const top = texts.rows.length + 1;
    const cells = ['Moved away', 'Note', 'Email', 'Professional', 'Hello', 'How is the new place?', 'Yes'];
    world.workbook.insertRows(texts.id, top, 1);
    world.workbook.typeCells(texts.id, { top, left: 0, bottom: top, right: cells.length - 1 }, [cells]);
    const reasons = tab(world, 'Reasons');
    const row = reasons.rows.findIndex((one) => one['Reason'] === 'Moved away') + 1;
    world.workbook.typeCells(reasons.id, { top: row, left: 0, bottom: row, right: 0 }, [['Left town']]);
    call(world, 'refreshMetrics');
    expect(tab(world, 'Templates').rows[top - 1]).toMatchObject({ Reason: 'Left town', Subject: 'Hello' });
  });
});
