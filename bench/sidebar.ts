// The sidebar's first content: how many calls, how many bytes, and how soon the page can be used.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { projectRoot } from '../local/runtime/paths';
import { call, run } from '../test/bundle/support';
import { withPage } from './browser';
import { atMost, type BenchOptions, exactly, type Figure } from './figure';
import { salesWorld } from './sales-world';

const CLIENTS = 5_000;
const QUICK_CLIENTS = 300;
/** Under 500 KB for 5,000 clients. */
const BYTES_A_CLIENT = 100;
const INTERACTIVE_MS = 300;
const PAGE = 'http://sidebar.example/';

/** Every client of the sheet is on a list: nobody bought for two years. */
export async function sidebarFigures({ quick, note }: BenchOptions): Promise<Figure[]> {
  const clients = quick ? QUICK_CLIENTS : CLIENTS;
  const answer = openAnswer(clients);
  const listed = JSON.parse(answer).clients.length;
  const name = (what: string) => `sidebar: ${what}, ${clients.toLocaleString('en-US')} clients`;
  const figures = [
    exactly(name('clients in the first answer'), listed, clients, 'clients'),
    atMost(name('first answer'), Buffer.byteLength(answer), clients * BYTES_A_CLIENT, 'bytes'),
  ];
  if (quick) return figures;
  const seen = await withPage(note, (page) => firstContent(page, answer));
  if (seen === null) return figures;
  return figures.concat(
    exactly(name('calls to first content'), seen.calls, 1, 'call'),
    atMost(name('page to first content'), seen.ms, INTERACTIVE_MS, 'ms'),
  );
}

function openAnswer(clients: number): string {
  const world = salesWorld({ rows: clients * 3, clients, until: '2024-11-20' });
  call(world, 'buildLists', { asOf: '2026-11-21' });
  const { ok, value, error } = run(world, 'sidebarCall', 'open', { args: ['open', ''] });
  if (!ok) throw new Error(error);
  return String(value);
}

interface Seen {
  calls: number;
  ms: number;
}

/** The built page in a browser, with a server that answers each call at once. */
async function firstContent(page: Page, answer: string): Promise<Seen> {
  const html = readFileSync(path.join(projectRoot(), 'dist/Sidebar.html'), 'utf8');
  const body = html.replace('<head>', `<head><script>(${standIn})(${JSON.stringify(answer)})</script>`);
  await page.route(`${PAGE}**`, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(PAGE);
  await page.locator('nav').waitFor();
  return page.evaluate('({ calls: window.callsThen, ms: window.usableAt })');
}

// Runs in the page, before its own script.
const standIn = `(answer) => {
  window.calls = 0;
  const runner = (onSuccess) => ({
    withSuccessHandler: (handler) => runner(handler),
    withFailureHandler: () => runner(onSuccess),
    // The day's work, asked for next, is left waiting.
    sidebarCall: () => { if (++window.calls === 1) setTimeout(() => onSuccess(answer)); },
  });
  window.google = { script: { run: runner(() => {}), host: {} } };
  new MutationObserver((_, observer) => {
    if (!document.querySelector('nav')) return;
    observer.disconnect();
    window.callsThen = window.calls;
    requestAnimationFrame(() => setTimeout(() => { window.usableAt = performance.now(); }));
  }).observe(document, { childList: true, subtree: true });
}`;
