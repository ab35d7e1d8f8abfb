// The built-in texts, pushed beside the code as Texts.html: most runs need none of them.

import type { Template } from '../domain/templates';

/** A reader of the built-in set; the file is read when it is first asked for. */
export function builtInTexts(html: GoogleAppsScript.HTML.HtmlService): () => readonly Template[] {
  let texts: readonly Template[] | null = null;
  return () => {
    texts = texts ?? (JSON.parse(html.createHtmlOutputFromFile('Texts').getContent()) as Template[]);
    return texts;
  };
}
