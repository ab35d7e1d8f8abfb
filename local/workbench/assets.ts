// What the page is made of: the engine's own files from node_modules, and our page bundled.

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { projectRoot } from '../runtime/paths';

export interface Asset {
  type: string;
  content: Buffer | string;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** Address → file under node_modules. Font Awesome looks for its font beside its own style. */
const FROM_PACKAGES: Record<string, string> = {
  '/engine/owl.js': '@odoo/owl/dist/owl.iife.min.js',
  '/engine/spreadsheet.js': '@odoo/o-spreadsheet/dist/o_spreadsheet.min.iife.js',
  '/engine/spreadsheet.css': '@odoo/o-spreadsheet/dist/o_spreadsheet.css',
  '/engine/spreadsheet.xml': '@odoo/o-spreadsheet/dist/o_spreadsheet.xml',
  '/engine/bootstrap.css': 'bootstrap/dist/css/bootstrap.min.css',
  '/engine/chart.js': 'chart.js/dist/chart.umd.min.js',
  '/engine/luxon.js': 'luxon/build/global/luxon.min.js',
  '/engine/chart-dates.js': 'chartjs-adapter-luxon/dist/chartjs-adapter-luxon.umd.min.js',
  '/engine/font-awesome.css': 'font-awesome/css/font-awesome.min.css',
  '/fonts/fontawesome-webfont.woff2': 'font-awesome/fonts/fontawesome-webfont.woff2',
};

const OWN: Record<string, string> = {
  '/': 'index.html',
  '/page.css': 'page.css',
  '/mail.css': 'mail.css',
};

const here = () => path.join(projectRoot(), 'local/workbench');

/** Everything a page can load, by address, read and bundled once. */
export async function loadAssets(): Promise<Map<string, Asset>> {
  const modules = path.join(projectRoot(), 'node_modules');
  const files = [
    ...Object.entries(FROM_PACKAGES).map(([url, file]) => [url, path.join(modules, file)]),
    ...Object.entries(OWN).map(([url, file]) => [url, path.join(here(), 'page', file)]),
  ];
  const read = files.map(async ([url, file]): Promise<[string, Asset]> => {
    return [url, { type: TYPES[path.extname(file)], content: await readFile(file) }];
  });
  const made = ['page', 'frame'].map(async (name): Promise<[string, Asset]> => {
    return [`/${name}.js`, { type: TYPES['.js'], content: await script(`${name}/main.ts`) }];
  });
  return new Map(await Promise.all([...read, ...made]));
}

async function script(entry: string): Promise<string> {
  const out = await build({
    entryPoints: [path.join(here(), entry)],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'silent',
    plugins: [fromGlobals({ '@odoo/o-spreadsheet': 'o_spreadsheet', '@odoo/owl': 'owl' }), withoutRunning],
  });
  return out.outputFiles[0].text;
}

// The engine is loaded once, by a script tag of its own: imports of it find what that left behind.
function fromGlobals(names: Record<string, string>): Plugin {
  return {
    name: 'from-globals',
    setup(esbuild) {
      esbuild.onResolve({ filter: /^@odoo\// }, ({ path: name }) => ({ path: name, namespace: 'global' }));
      esbuild.onLoad({ filter: /.*/, namespace: 'global' }, ({ path: name }) => ({
        contents: `module.exports = ${names[name]};`,
      }));
    },
  };
}

// The page needs the bridge's rules on what may cross, not the part that runs scripts.
const withoutRunning: Plugin = {
  name: 'without-running',
  setup(esbuild) {
    esbuild.onResolve({ filter: /\/run-function$/ }, ({ path: name }) => ({
      path: name,
      namespace: 'empty',
    }));
    esbuild.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'module.exports = {};' }));
  },
};
