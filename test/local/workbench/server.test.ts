// The workbench's server, without a browser: what it serves, what it refuses, what pages are told.

import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readXlsx } from '../../../local/engine';
import { cellOf, eventually } from '../../browser/support';
import { type Served, serve, type Visitor } from './visitor';

let bench: Served;
let visitor: Visitor;

beforeAll(async () => {
  bench = await serve();
  visitor = await bench.visit();
});

afterAll(async () => {
  visitor?.leave();
  await bench?.close();
});

/** The status of a request with headers a browser would not let a page choose. */
function statusOf(headers: Record<string, string>, method = 'GET'): Promise<number> {
  return new Promise((resolve, reject) => {
    request(bench.url, { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode!);
    })
      .on('error', reject)
      .end();
  });
}

describe('GET /', () => {
  it('names only files of this server, and all of them are there', async () => {
    const html = await (await fetch(bench.url)).text();
    const named = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, url]) => url);
    const files = named.filter((url) => !url.startsWith('data:') && url !== '/copy.xlsx');
    expect(files.length).toBeGreaterThan(8);
    for (const file of files) {
      expect(file).toMatch(/^\/[^/]/);
      expect((await fetch(new URL(file, bench.url))).status).toBe(200);
    }
  });

  it('forbids the page to load anything from elsewhere', async () => {
    const policy = (await fetch(bench.url)).headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'self'");
    expect(
      policy.match(/https?:\/\/[^\s;]+/g)!.every((origin) => origin.startsWith('http://127.0.0.1:')),
    ).toBe(true);
  });

  it('answers neither another name of this machine nor another site', async () => {
    expect(await statusOf({ host: 'rebound.example:80' })).toBe(403);
    expect(await statusOf({ origin: 'https://elsewhere.example' }, 'POST')).toBe(403);
  });

  it('leads who typed localhost to its address', async () => {
    expect(await statusOf({ host: `localhost:${new URL(bench.url).port}` })).toBe(302);
  });
});

describe('GET /events', () => {
  it('opens with the workbook, then brings the menu that onOpen made', async () => {
    const [hello, ...later] = visitor.events;
    expect(hello).toMatchObject({
      kind: 'hello',
      fileName: 'Untitled spreadsheet',
      account: 'owner@example.com',
    });
    const menus = later.find((event) => event.kind === 'menus');
    expect(menus).toMatchObject({ menus: [{ name: 'Stub', items: expect.arrayContaining(['separator']) }] });
  });

  it('runs onOpen as Google does, before anybody consented', () => {
    const menus = visitor.events.find((event) => event.kind === 'menus');
    expect(JSON.stringify(menus)).toContain('Opened in LIMITED');
    expect(bench.complaints).toEqual([]);
  });
});

describe('POST /run', () => {
  it('answers with what the function returned; a Date anywhere makes it null', async () => {
    expect(await visitor.run('echo', { a: [1, 'x', null] })).toMatchObject({
      ok: true,
      value: { a: [1, 'x', null] },
    });
    expect(await visitor.run('today')).toMatchObject({ ok: true, value: null });
  });

  it('starts afresh for each call', async () => {
    expect([
      (await visitor.run('countInThisRun')).value,
      (await visitor.run('countInThisRun')).value,
    ]).toEqual([1, 1]);
  });

  it('answers with the sentence of what was thrown, which the terminal shows too', async () => {
    const sentence = 'The list is not there yet. Build it first.';
    expect(await visitor.run('fail')).toMatchObject({ ok: false, error: sentence });
    expect(bench.complaints).toContain(`fail: ${sentence}`);
  });

  it("gives the script the page's selection, and shows the page what the script selects", async () => {
    await visitor.post('/selection', { sheetId: 'gid0', zone: { top: 1, left: 1, bottom: 2, right: 1 } });
    expect((await visitor.run('whatIsSelected')).value).toBe('B2:B3');
    await visitor.run('goToSecond');
    const { selected } = await visitor.next('show');
    expect(selected.zone).toEqual({ top: 2, left: 1, bottom: 2, right: 1 });
  });

  it('waits for answers to its questions, and takes a closed page for a closed box', async () => {
    const other = await bench.visit();
    const ended = visitor.run('askName');
    const first = await visitor.next('ask');
    expect(first.question).toMatchObject({ title: 'Who', buttons: 'OK_CANCEL', input: true });
    await visitor.post('/answer', { id: first.question.id, button: 'OK', text: 'Ingrid' });
    const second = await visitor.next('ask');
    expect(second.question.prompt).toBe('Write "Ingrid"?');
    await visitor.post('/answer', { id: second.question.id, button: 'YES', text: '' });
    expect((await ended).ok).toBe(true);
    expect(cellOf(bench.world, 'First', 'A5')).toBe('Ingrid');

    void other.run('askName').catch(() => {});
    await other.next('ask');
    other.leave();
    await eventually(async () => (await visitor.run('echo', 1)).ok, true);
    expect(cellOf(bench.world, 'First', 'A5')).toBe('Ingrid');
  });
});

describe('a sidebar', () => {
  it("comes from an address of its own with the script's public functions, until the next takes its place", async () => {
    await visitor.run('openSidebar');
    const { frame } = await visitor.next('sidebar');
    expect(frame.title).toBe('Stub sidebar');
    expect(new URL(frame.url).origin).not.toBe(new URL(bench.url).origin);
    const html = await (await fetch(frame.url)).text();
    const names = /data-functions="([^"]*)"/.exec(html)![1].split(' ');
    expect(names).toEqual(expect.arrayContaining(['put', 'echo', 'onOpen']));
    expect(names).not.toContain('secret_');
    await visitor.run('openSidebar');
    expect((await fetch(frame.url)).status).toBe(404);
  });
});

describe('POST /clock', () => {
  it('moves the time on, fires what falls due, and tells every page', async () => {
    await visitor.run('everyDay');
    const answer = await visitor.post('/clock', { hours: 48 });
    expect(answer).toEqual({ fired: [{ function: 'countDay' }, { function: 'countDay' }] });
    expect(cellOf(bench.world, 'First', 'C1')).toBe(2);
    await eventually(() => visitor.events.filter(({ kind }) => kind === 'clock').length > 0, true);
  });

  it('goes to the morning of a day, never back', async () => {
    await visitor.post('/clock', { to: '2026-12-01' });
    expect(new Date(bench.world.clock).toISOString()).toMatch(/^2026-12-01T09:00/);
    expect(await visitor.post('/clock', { to: '2026-11-01' })).toEqual({
      error: 'Choose a later day: time does not go back.',
    });
    expect(await visitor.post('/clock', { to: 'whenever' })).toHaveProperty('error');
  });
});

describe('GET /copy.xlsx', () => {
  it('gives the workbook as it stands now', async () => {
    await visitor.run('put', 'A9', 'just now');
    const response = await fetch(`${bench.url}copy.xlsx`);
    expect(response.headers.get('content-disposition')).toContain('Copy%20of%20Untitled%20spreadsheet.xlsx');
    const { workbook: copy } = await readXlsx(Buffer.from(await response.arrayBuffer()), {
      locale: 'en_US',
      timeZone: 'Etc/UTC',
    });
    const at = { top: 8, left: 0, bottom: 8, right: 0 };
    expect(copy.values(copy.sheets()[0].id, at)).toEqual([['just now']]);
  });
});
