// Which engine pattern stands for which Google pattern in this workbook: the engine's is stored with the cells.

import type { Core } from './core';
import { localeFacts } from './locale-facts';
import { toEngineFormat } from './number-format';

/** The engine's pattern for Google's; remembered in the workbook when the way back would not be the same. */
export function storedFormat(core: Core, format: string, locale: string): string {
  const { formats } = core.getters.getRekindleExtras();
  const seen = { ...formats };
  const engine = chooseFormat(format, seen, locale);
  if (seen[engine] !== formats[engine]) core.setExtra(['formats', engine], format);
  return engine;
}

/** The same on a plain table of what is remembered, which it adds to. */
export function chooseFormat(format: string, remembered: Record<string, string>, locale: string): string {
  let engine = toEngineFormat(format);
  if (!engine) return '';
  while (remembered[engine] !== undefined && remembered[engine] !== format) engine += '""';
  if (shownFormat(engine, remembered, locale) !== format) remembered[engine] = format;
  return engine;
}

/** Google's pattern for one of the engine's, also for those the engine or the page chose. */
export function shownFormat(
  engine: string | undefined,
  formats: Record<string, string>,
  locale: string,
): string {
  if (!engine) return '';
  const given = formats[engine];
  if (given !== undefined) return given;
  const { dateFormat } = localeFacts(locale);
  return engine.replace(dateFormat.toLowerCase(), dateFormat).replace(/(^|[^a-z"])a$/, '$1AM/PM');
}
