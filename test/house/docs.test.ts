// The README and the pages in docs keep to the code: functions, tabs, menu, settings, commands, permissions, links.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { SETTINGS } from '../../src/domain/settings';
import { openMenu } from '../../src/menu';
import { TABS } from '../../src/sheets/tab-names';

const ROOT = path.join(__dirname, '../..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

function markdownIn(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder)).flatMap((name) => {
    const file = `${folder}/${name}`;
    if (statSync(path.join(ROOT, file)).isDirectory()) return markdownIn(file);
    return name.endsWith('.md') ? [file] : [];
  });
}

/** By hand; the page of the built-in texts is made from the code and has a test of its own. */
const PAGES = ['README.md', ...markdownIn('docs').filter((file) => !file.endsWith('/built-in-texts.md'))];

interface Said {
  page: string;
  words: string;
}

/** The first group of every match, with its page. */
function said(pattern: RegExp, pages = PAGES): Said[] {
  return pages.flatMap((page) =>
    [...read(page).matchAll(pattern)].map((match) => ({ page, words: match[1].trim() })),
  );
}

const unknown = (found: Said[], known: Iterable<string>) => {
  const names = new Set(known);
  return found.filter(({ words }) => !names.has(words)).map(({ page, words }) => `${page}: ${words}`);
};

const words = (found: Said[]) => found.map((one) => one.words);

function menuItems(): string[] {
  const items: string[] = [];
  const menu = {
    addItem: (label: string) => items.push(label) && menu,
    addSeparator: () => menu,
    addToUi: () => undefined,
  };
  openMenu({ createMenu: () => menu } as unknown as GoogleAppsScript.Base.Ui);
  return items;
}

const FUNCTIONS = [...read('src/main.ts').matchAll(/^export function (\w+)/gm)].map((match) => match[1]);
const FUNCTIONS_PAGE = 'docs/develop/functions.md';
const TAB_NAMES: string[] = Object.values(TABS).map((tab) => tab.name);
const SCRIPTS = Object.keys(JSON.parse(read('package.json')).scripts);

describe('docs/develop/functions.md', () => {
  it('has a section for every function of main.ts, and no other', () => {
    expect(words(said(/^### (.+)$/gm, [FUNCTIONS_PAGE])).sort()).toEqual([...FUNCTIONS].sort());
  });

  it('shows each of them by the runner', () => {
    const shown = words(said(/npm run --silent local -- call (\w+)/g, [FUNCTIONS_PAGE]));
    expect(FUNCTIONS.filter((name) => !shown.includes(name))).toEqual([]);
  });

  it('names every item of the menu', () => {
    const named = words(said(/\*\*Rekindle › ([^*]+)\*\*/g, [FUNCTIONS_PAGE]));
    expect(named.sort()).toEqual(menuItems().sort());
  });
});

describe('the commands in the pages', () => {
  it('call functions that exist', () => {
    const called = said(/local -- call (\w+)/g);
    expect(called.length).toBeGreaterThan(20);
    expect(unknown(called, FUNCTIONS)).toEqual([]);
  });

  it('are scripts of package.json, and the README has them all', () => {
    const run = [...said(/npm run (?:--silent )?([\w:-]+)/g), ...said(/npm (start|test)\b/g)];
    expect(unknown(run, SCRIPTS)).toEqual([]);
    const inReadme = new Set(words(run.filter(({ page }) => page === 'README.md')));
    expect(SCRIPTS.filter((name) => !inReadme.has(name))).toEqual([]);
  });

  it('take options that the runner or the workbench knows, and stand-in.md has them all', () => {
    const known = /const KNOWN = \{([^}]*(?:\{[^}]*\}[^}]*)*)\} as const/.exec(read('local/cli/options.ts'));
    const options = [...(known?.[1] ?? '').matchAll(/^ {2}'?([\w-]+)'?:/gm)].map((match) => match[1]);
    expect(options.length).toBeGreaterThan(10);
    const own = [...read('local/workbench/options.ts').matchAll(/name === '--(\w+)'/g)].map(
      (match) => match[1],
    );
    const page = 'docs/develop/stand-in.md';
    const named = said(/--([a-z]+(?:-[a-z]+)*)/g, [page]).filter(({ words }) => words !== 'silent');
    expect(unknown(named, [...options, ...own])).toEqual([]);
    expect([...options, ...own].filter((option) => !words(named).includes(option))).toEqual([]);
  });
});

describe('the names in the pages', () => {
  it('of tabs are those of the sheet', () => {
    const name = '([A-Z]\\w+(?: (?:[A-Z]\\w+|here))*)';
    const found = [
      ...said(new RegExp(`\\b[Tt]abs? ${name}`, 'g')),
      ...said(new RegExp(`\\bthe ${name} tab\\b`, 'g')),
      ...said(/"([^"!\n]+)![A-Z]+\d+"/g),
    ];
    expect(new Set(words(found)).size).toBeGreaterThan(3);
    expect(unknown(found, TAB_NAMES)).toEqual([]);
  });

  it('of the menu are those of the menu', () => {
    const found = said(/Rekindle [›>] ([A-Z][^*.,;:)|\n]*)/g).map(({ page, words }) => ({
      page,
      words: menuItems().find((item) => words.startsWith(item)) ?? words,
    }));
    expect(found.length).toBeGreaterThan(5);
    expect(unknown(found, menuItems())).toEqual([]);
  });

  it('of settings are those of the Settings tab', () => {
    const found = [...said(/\*([^*\n]+)\* (?:in|on the) Settings/g), ...said(/"settings": \{"([^"]+)"/g)];
    expect(found.length).toBeGreaterThan(2);
    expect(
      unknown(
        found,
        Object.values(SETTINGS).map((setting) => setting.name),
      ),
    ).toEqual([]);
  });

  it('of files and folders exist', () => {
    const found = said(/`((?:src|sidebar|local|test|bench|samples|docs)\/[\w./-]*)`/g);
    expect(found.length).toBeGreaterThan(30);
    const lost = found.filter(({ words }) => !existsSync(path.join(ROOT, words)));
    expect(lost).toEqual([]);
  });
});

/** A heading's anchor, as GitHub makes it. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\w\s-]/g, '')
    .trim()
    .replace(/\s/g, '-');

describe('the links in the pages', () => {
  it('lead to files and headings that exist', () => {
    const links = said(/\]\((?!https?:)([^)\s]+)\)/g);
    expect(links.length).toBeGreaterThan(20);
    const broken = links.filter(({ page, words: target }) => {
      const [file, anchor] = target.split('#');
      const to = file === '' ? page : path.posix.join(path.posix.dirname(page), file);
      if (!existsSync(path.join(ROOT, to))) return true;
      return (
        anchor !== undefined && !words(said(/^#+ (.+)$/gm, [to])).some((one) => anchorOf(one) === anchor)
      );
    });
    expect(broken).toEqual([]);
  });

  it('reach every page from the README', () => {
    const reached = new Set(['README.md']);
    for (const page of reached) {
      for (const target of words(said(/\]\((?!https?:)([^)#\s]+\.md)/g, [page])))
        reached.add(path.posix.join(path.posix.dirname(page), target));
    }
    expect(PAGES.filter((page) => !reached.has(page))).toEqual([]);
  });
});

describe('docs/privacy.md', () => {
  it('justifies every permission of the manifest, and no other', () => {
    const scopes: string[] = JSON.parse(read('appsscript.json')).oauthScopes;
    const names = scopes.map((scope) => scope.replace('https://www.googleapis.com/auth/', ''));
    expect(words(said(/^\| `([\w.]+)` \|/gm, ['docs/privacy.md'])).sort()).toEqual(names.sort());
  });
});

describe('docs/develop/dependencies.md', () => {
  it('has every package of package.json with its version', () => {
    const page = read('docs/develop/dependencies.md');
    const packages: [string, string][] = Object.entries(JSON.parse(read('package.json')).devDependencies);
    const lines = page.split('\n').filter((line) => line.startsWith('|'));
    const lost = packages.filter(([name, version]) => {
      const short = name.replace('@types/', '');
      return !lines.some((line) => line.includes(short) && line.includes(version));
    });
    expect(lost).toEqual([]);
  });
});
