// The browser for figures of pages, where one is at hand.

import { chromium, type Page } from 'playwright-core';
import type { BenchOptions } from './figure';

/** Does something with a new page of headless Chromium; null, with a note, where there is no browser. */
export async function withPage<T>(
  note: BenchOptions['note'],
  use: (page: Page) => Promise<T>,
): Promise<T | null> {
  const { CHROMIUM_PATH, CHROMIUM_PROBLEM } = process.env;
  if (!CHROMIUM_PATH) {
    note(CHROMIUM_PROBLEM ?? 'No browser was looked for.');
    return null;
  }
  const browser = await chromium.launch({ executablePath: CHROMIUM_PATH, args: ['--no-sandbox'] });
  try {
    return await use(await browser.newPage({ viewport: { width: 1366, height: 768 } }));
  } finally {
    await browser.close();
  }
}
