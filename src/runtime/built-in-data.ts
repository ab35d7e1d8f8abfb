// Data pushed beside the code as HTML files: most runs need none of it, and Code.js stays small.

import { type InboundWords, readWords, type WordLists } from '../domain/mail';
import type { Template } from '../domain/templates';

type Html = GoogleAppsScript.HTML.HtmlService;

/** A reader of the built-in texts; the file is read when they are first asked for. */
export function builtInTexts(html: Html): () => readonly Template[] {
  return kept(() => JSON.parse(content(html, 'Texts')) as Template[]);
}

/** A reader of the words by which received mails are told apart. */
export function builtInWords(html: Html): () => InboundWords {
  return kept(() => readWords(JSON.parse(content(html, 'Words')) as WordLists));
}

function content(html: Html, file: string): string {
  return html.createHtmlOutputFromFile(file).getContent();
}

function kept<T>(read: () => T): () => T {
  let value: T | undefined;
  return () => {
    value = value ?? read();
    return value;
  };
}
