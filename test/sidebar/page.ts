// The sidebar as shipped, in a window without a browser, with a server that answers when the test says so.

import path from 'node:path';
import { afterEach } from '@jest/globals';
import { buildSync } from 'esbuild';
import type * as Jsdom from 'jsdom';

/** Given by environment.cjs. */
declare const JSDOM: typeof Jsdom.JSDOM;

const { outputFiles } = buildSync({
  absWorkingDir: path.join(__dirname, '../..'),
  entryPoints: ['sidebar/main.tsx'],
  outdir: 'out',
  bundle: true,
  write: false,
  format: 'iife',
  target: 'es2020',
  inject: ['sidebar/jsx.ts'],
  tsconfigRaw: { compilerOptions: { jsx: 'react', jsxFactory: 'h', jsxFragmentFactory: 'Fragment' } },
});
const SCRIPT = outputFiles.find((file) => file.path.endsWith('.js'))!.text;

interface Call {
  name: string;
  request: unknown;
  succeed: (text: string) => void;
  fail: (error: Error) => void;
}

/** google.script.run as far as the page uses it: each call waits in `calls` to be answered. */
function fakeRunner(calls: Call[]) {
  const runner = (succeed: Call['succeed'], fail: Call['fail']) => ({
    withSuccessHandler: (handler: Call['succeed']) => runner(handler, fail),
    withFailureHandler: (handler: Call['fail']) => runner(succeed, handler),
    sidebarCall: (name: string, request: string) =>
      void calls.push({ name, request: request === '' ? undefined : JSON.parse(request), succeed, fail }),
  });
  const nobody = () => undefined;
  return runner(nobody, nobody);
}

/** Long enough for what a change brings about: drawing, effects, and drawing again. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 6; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
}

const opened: { close: () => void }[] = [];
afterEach(() => {
  for (const window of opened.splice(0)) window.close();
});

export type SidebarPage = Awaited<ReturnType<typeof openPage>>;

/** Opens the page; its first call is waiting then. */
export async function openPage() {
  const calls: Call[] = [];
  const asked: { name: string; request: unknown }[] = [];
  const { window } = new JSDOM('<!DOCTYPE html><html><body><div id="app"></div></body></html>', {
    runScripts: 'outside-only',
  });
  opened.push(window);
  Object.assign(window, {
    scrollTo: () => undefined,
    requestAnimationFrame: (draw: () => void) => window.setTimeout(draw, 0),
    cancelAnimationFrame: (id: number) => window.clearTimeout(id),
    google: { script: { run: fakeRunner(calls) } },
  });
  window.eval(SCRIPT);
  await settle();
  const { document } = window;

  const nameOf = (element: Element) =>
    (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
  const find = (selector: string, name: string): HTMLElement => {
    const found = [...document.querySelectorAll<HTMLElement>(selector)].find((one) => nameOf(one) === name);
    if (!found) throw new Error(`There is no ${selector} "${name}" on:\n${document.body.textContent}`);
    return found;
  };
  const next = (name: string): Call => {
    const call = calls.shift();
    if (call?.name !== name) throw new Error(`The page asked for ${call?.name}, not ${name}.`);
    asked.push({ name, request: call.request });
    return call;
  };
  return {
    document,
    /** Calls waiting for an answer, by name. */
    waiting: () => calls.map((call) => call.name),
    /** What was asked in the call answered last. */
    lastRequest: () => asked[asked.length - 1].request,
    async answer(name: string, value: unknown): Promise<void> {
      next(name).succeed(JSON.stringify(value));
      await settle();
    },
    async refuse(name: string, message: string): Promise<void> {
      next(name).fail(new Error(message));
      await settle();
    },
    text: () => document.body.textContent ?? '',
    heading: () => document.querySelector('h1')?.textContent ?? '',
    alert: () => document.querySelector('[role=alert]')?.textContent ?? '',
    status: () => document.querySelector('footer [role=status]')?.textContent ?? '',
    focused: () => nameOf(document.activeElement ?? document.body),
    has: (button: string) =>
      [...document.querySelectorAll('button')].some((element) => nameOf(element) === button),
    isOff: (button: string) => find('button', button).getAttribute('aria-disabled') === 'true',
    /** Clicks without waiting for what comes of it. */
    tap: (button: string) => {
      const element = find('button', button);
      element.focus();
      element.click();
    },
    async click(button: string): Promise<void> {
      const element = find('button', button);
      element.focus();
      element.click();
      await settle();
    },
    /** Opens what is folded under a title, or folds it. */
    async unfold(title: string): Promise<void> {
      find('summary', title).click();
      await settle();
    },
    /** The field under a label. */
    field: (label: string) =>
      document.getElementById(find('label', label).getAttribute('for') ?? '') as HTMLInputElement,
    async fill(label: string, value: string): Promise<void> {
      const field = this.field(label);
      field.value = value;
      const kind = field.tagName === 'SELECT' ? 'change' : 'input';
      field.dispatchEvent(new window.Event(kind, { bubbles: true }));
      await settle();
    },
    async tick(label: string): Promise<void> {
      this.field(label).click();
      await settle();
    },
    /** What the Tab key reaches, in order: names of buttons, labels of fields, summaries. */
    tabOrder: () =>
      [...document.querySelectorAll<HTMLElement>('button, input, select, textarea, summary, [tabindex="0"]')]
        .filter((one) => one.tabIndex >= 0 && isReachable(one))
        .map((one) => labelOf(document, one) || nameOf(one)),
  };
}

/** Not inside a closed <details>, except for its summary. */
function isReachable(element: Element): boolean {
  const from = element.tagName === 'SUMMARY' ? element.parentElement?.parentElement : element.parentElement;
  return !from?.closest('details:not([open])');
}

function labelOf(document: Document, element: Element): string {
  return element.id ? (document.querySelector(`label[for="${element.id}"]`)?.textContent ?? '') : '';
}
