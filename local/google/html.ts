// HtmlService: pages for sidebars and dialogs. Templates are not provided: the page is built before it is pushed.
import type { Execution } from '../runtime/execution-types';
import { escapeHtml } from './escape-html';
import { navigation as nav, provide } from './strict';

type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
type Members = Pick<
  HtmlOutput,
  | 'append'
  | 'appendUntrusted'
  | 'clear'
  | 'getContent'
  | 'getHeight'
  | 'getTitle'
  | 'getWidth'
  | 'setContent'
  | 'setHeight'
  | 'setTitle'
  | 'setWidth'
>;

/** What a page is, as kept in its HtmlOutput. */
export interface Page {
  html: string;
  title: string;
  width: number | null;
  height: number | null;
}

const OUTPUT = {
  name: 'HtmlOutput',
  inErrors: 'HtmlOutput',
  members: {
    append: nav('string'),
    appendUntrusted: nav('string'),
    clear: nav(),
    getContent: nav(),
    getHeight: nav(),
    getTitle: nav(),
    getWidth: nav(),
    setContent: nav('string'),
    setHeight: nav('Integer'),
    setTitle: nav('string'),
    setWidth: nav('Integer'),
  },
};

const SERVICE = {
  name: 'HtmlService',
  inErrors: 'HtmlService',
  members: { createHtmlOutput: nav('', 'string'), createHtmlOutputFromFile: nav('string') },
};

/** The HtmlService of one run. */
export function createHtmlService(execution: Execution): GoogleAppsScript.HTML.HtmlService {
  const members: Pick<GoogleAppsScript.HTML.HtmlService, 'createHtmlOutput' | 'createHtmlOutputFromFile'> = {
    createHtmlOutput: (html?: unknown) => htmlOutput(execution, (html as string | undefined) ?? ''),
    createHtmlOutputFromFile: (name) => {
      const html = execution.htmlFile(name);
      if (html === undefined) throw execution.error('FILE_MISSING', { name });
      return htmlOutput(execution, html);
    },
  };
  return provide(execution, SERVICE, members) as GoogleAppsScript.HTML.HtmlService;
}

function htmlOutput(execution: Execution, html: string): HtmlOutput {
  const page: Page = { html, title: '', width: null, height: null };
  const set = (patch: Partial<Page>): HtmlOutput => {
    Object.assign(page, patch);
    return self;
  };
  const members: Members = {
    append: (added) => set({ html: page.html + added }),
    appendUntrusted: (added) => set({ html: page.html + escapeHtml(added) }),
    clear: () => set({ html: '' }),
    getContent: () => page.html,
    getHeight: () => page.height as number,
    getTitle: () => page.title,
    getWidth: () => page.width as number,
    setContent: (content) => set({ html: content }),
    setHeight: (height) => set({ height }),
    setTitle: (title) => set({ title }),
    setWidth: (width) => set({ width }),
  };
  const self = provide(execution, OUTPUT, members, page) as HtmlOutput;
  return self;
}
