// Pages of letters: nothing is lost between two pages, and no page is longer than the paper.

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { coverPages, letterPages } from '../../../src/domain/letters/pages';

const HEAD = { sender: ['Jo Miller', 'Miller Heating', '1 Main Street'], date: '24 Nov 2026' };
const letter = (text: string) => ({ clientId: 'C1', client: 'Acme', to: ['Acme', '12 Oak Street'], text });

describe('letterPages', () => {
  it('puts sender, address, date and text below each other', () => {
    expect(letterPages(HEAD, letter('Dear Ann,\n\nhow are you?'))).toEqual([
      'Jo Miller\nMiller Heating\n1 Main Street\n\n\n\nAcme\n12 Oak Street\n\n\n\n\n\n24 Nov 2026\n\nDear Ann,\n\nhow are you?',
    ]);
  });

  it('goes on on a second page without losing a word', () => {
    const words = fc.lorem({ maxCount: 900, mode: 'words' });
    const long = fc.string({ minLength: 1, maxLength: 200, unit: fc.constantFrom('a', 'b', '漢') });
    fc.assert(
      fc.property(fc.array(fc.oneof(words, long), { minLength: 1, maxLength: 20 }), (paragraphs) => {
        const pages = letterPages(HEAD, letter(paragraphs.join('\n\n')));
        const bare = (text: string) => text.replace(/\s/g, '');
        expect(bare(pages.join(''))).toContain(bare(paragraphs.join('')));
        for (const page of pages) expect(linesOf(page)).toBeLessThanOrEqual(46);
      }),
      { numRuns: 100 },
    );
  });
});

/** Lines of 80 signs, broken at blanks. */
function linesOf(page: string): number {
  return page.split('\n').reduce((sum, paragraph) => {
    let [lines, used] = [1, 0];
    for (const word of paragraph.split(' ')) {
      if (used > 0 && used + word.length > 80) [lines, used] = [lines + 1, 0];
      lines += Math.max(0, Math.ceil(word.length / 80) - 1);
      used += (word.length % 81) + 1;
    }
    return sum + lines;
  }, 0);
}

describe('coverPages', () => {
  it('lists everybody to tick, over several pages where they are many', () => {
    const letters = Array.from({ length: 100 }, (_, i) => ({ ...letter(''), client: `Client ${i}` }));
    const pages = coverPages(letters);
    expect(pages).toHaveLength(3);
    expect(pages.join('\n').match(/☐ Client \d+/g)).toHaveLength(100);
    expect(pages[0]).toContain('Nothing is logged yet.');
  });
});
