// Builds what is pushed to Google: dist/Code.js, dist/Sidebar.html, dist/Texts.html, dist/Words.html and the manifest.
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const root = path.dirname(fileURLToPath(import.meta.url));

/** Writes a file whole or not at all, and only when its content changed, so that builds may run side by side. */
export function writeIfChanged(file, text) {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.${Math.random().toString(36).slice(2)}.tmp`;
  writeFileSync(draft, text);
  renameSync(draft, file);
}

/** Bundles with esbuild; a warning is an error. Returns the output files. */
export async function bundle(options) {
  const result = await esbuild.build({
    absWorkingDir: root,
    bundle: true,
    write: false,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    ...options,
  });
  if (result.warnings.length === 0) return result;
  const texts = await esbuild.formatMessages(result.warnings, { kind: 'warning' });
  throw new Error(texts.join('\n'));
}

// Google finds only function declarations at the top level, so each export of main.ts gets one outside the bundle.
// The names are known only from an ESM build (esbuild lists exports for no other format): hence two passes.
async function serverCode() {
  const common = {
    entryPoints: ['src/main.ts'],
    target: 'es2019',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    // The push-side parser is older than V8: what esbuild only warns about would be refused at Google.
    logOverride: { bigint: 'error', 'empty-import-meta': 'error' },
  };
  const probe = await bundle({ ...common, format: 'esm', metafile: true });
  const names = Object.values(probe.metafile.outputs)[0].exports.filter((name) => name !== 'default');
  const entries = names
    .sort()
    .map((name) => `function ${name}() { return __app.${name}.apply(this, arguments); }`)
    .join('\n');
  const out = await bundle({
    ...common,
    format: 'iife',
    globalName: '__app',
    // Everything but the entry names below, which are declared outside the bundle.
    minify: true,
    banner: { js: '/** @OnlyCurrentDoc */' },
    footer: { js: entries },
  });
  return out.outputFiles[0].text;
}

// Elements as h(...), 4 KB less than by the automatic runtime that sidebar/tsconfig.json names for the types.
const SMALL_JSX = {
  inject: ['sidebar/jsx.ts'],
  tsconfigRaw: { compilerOptions: { jsx: 'react', jsxFactory: 'h', jsxFragmentFactory: 'Fragment' } },
};

async function sidebarPage() {
  const out = await bundle({
    entryPoints: ['sidebar/main.tsx'],
    outdir: 'out',
    format: 'iife',
    minify: true,
    target: 'es2020',
    ...SMALL_JSX,
  });
  const text = (extension) => out.outputFiles.find((file) => file.path.endsWith(extension))?.text ?? '';
  const script = text('.js')
    .replace(/<\/(script)/gi, '<\\/$1')
    .replace(/<!--/g, '<\\!--');
  return (
    '<!DOCTYPE html><html lang="en"><head><base target="_top"><meta charset="utf-8">' +
    `<meta name="viewport" content="width=device-width, initial-scale=1"><title>Rekindle</title>` +
    `<style>${text('.css').trim()}</style></head><body><div id="app"></div><script>${script}</script></body></html>`
  );
}

// JSON in an HTML file, the only kind of data file that can be pushed; no sign in it can be taken for a tag.
async function builtInData(file, name) {
  const out = await bundle({
    entryPoints: [file],
    format: 'cjs',
    target: 'node20',
  });
  const loaded = { exports: {} };
  new Function('module', 'exports', out.outputFiles[0].text)(loaded, loaded.exports);
  return JSON.stringify(loaded.exports[name]).replace(/[<>&]/g, (sign) => {
    return `\\u00${sign.charCodeAt(0).toString(16)}`;
  });
}

/** Builds everything into dist. Rejects with esbuild's message when something does not compile. */
export async function build() {
  const hasSidebar = existsSync(path.join(root, 'sidebar/main.tsx'));
  const [code, texts, words, page] = await Promise.all([
    serverCode(),
    builtInData('src/domain/templates/built-in.ts', 'BUILT_IN_TEMPLATES'),
    builtInData('src/domain/mail/inbound/built-in-words.ts', 'BUILT_IN_WORDS'),
    hasSidebar ? sidebarPage() : undefined,
  ]);
  writeIfChanged(path.join(root, 'dist/Code.js'), code);
  writeIfChanged(path.join(root, 'dist/Texts.html'), texts);
  writeIfChanged(path.join(root, 'dist/Words.html'), words);
  if (page) writeIfChanged(path.join(root, 'dist/Sidebar.html'), page);
  writeIfChanged(
    path.join(root, 'dist/appsscript.json'),
    readFileSync(path.join(root, 'appsscript.json'), 'utf8'),
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await build().catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
}
