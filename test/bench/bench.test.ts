// The bench at small sizes: the form of its figures, and the counts. Times depend on the machine and are not tested.

import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Figure } from '../../bench/figure';
import { main } from '../../bench/main';

const printed: string[] = [];
let figures: Figure[];

async function bench(...args: string[]): Promise<string> {
  printed.length = 0;
  await main(args);
  return printed.join('');
}

beforeAll(async () => {
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
  jest.spyOn(process.stderr, 'write').mockImplementation(() => true);
  figures = JSON.parse(await bench('--quick', '--json')).figures;
}, 300_000);

describe('npm run bench -- --quick --json', () => {
  it('prints figures of a name of their own, a value, what is wanted, and whether it holds', () => {
    for (const figure of figures) {
      expect(figure).toEqual({
        name: expect.any(String),
        value: expect.any(Number),
        want: expect.any(String),
        holds: expect.any(Boolean),
      });
    }
    expect(new Set(figures.map(({ name }) => name)).size).toBe(figures.length);
  });

  it.each(['build lists', 'send', 'size', 'sidebar', 'domain'])('has figures of %s', (title) => {
    expect(figures.filter(({ name }) => name.startsWith(`${title}: `))).not.toEqual([]);
  });

  it('finds that every count of calls, bytes and clients holds', () => {
    const counted = figures.filter(({ name }) => /^(build lists|send|answers|size|sidebar):/.test(name));
    expect(counted.filter(({ holds }) => !holds)).toEqual([]);
  });
});

describe('npm run bench -- --only', () => {
  it('measures only what has that in its name, as a table', async () => {
    const lines = (await bench('--only', 'size: Sidebar.html')).trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toMatch(/^size: Sidebar\.html +[\d,]+ +at most 102,400 bytes +yes$/);
    expect(lines[2]).toBe('1 of 1 hold.');
  });

  it('refuses an option it does not know, with those it does', async () => {
    await expect(bench('--fast')).rejects.toThrow('--fast is not known here. Options: --json');
  });
});
