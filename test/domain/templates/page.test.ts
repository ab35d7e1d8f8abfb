// The owner's page of built-in texts shows what the code holds.

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_TEMPLATES } from '../../../src/domain/templates/built-in';
import { builtInTextsPage } from './page';

const PAGE = path.join(__dirname, '../../../docs/owner/built-in-texts.md');

describe('docs/owner/built-in-texts.md', () => {
  it('is what the code would write', () => {
    if (process.env.WRITE_PAGE === '1') writeFileSync(PAGE, builtInTextsPage());
    expect(readFileSync(PAGE, 'utf8')).toBe(builtInTextsPage());
  });

  it('has a row for every text', () => {
    const rows = builtInTextsPage().match(/^\| (?!touch )/gm) ?? [];
    expect(rows).toHaveLength(BUILT_IN_TEMPLATES.length);
  });
});
