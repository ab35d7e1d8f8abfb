// What a person types into the grid is read as Google reads it ("5 Jan 2027", "($5)"), before the engine reads it.

import type { Model } from '@odoo/o-spreadsheet';
import { literalContent } from '../../engine/cell-content';
import { chooseFormat, shownFormat } from '../../engine/formats-in-use';
import { toEngineFormula } from '../../engine/formula-text';
import { engineLocale } from '../../engine/locale-facts';
import { type Extras, SET_EXTRA } from '../../engine/parts/extras-plugin';
import { typedEntry } from '../../engine/typed-entry';

interface Update {
  sheetId: string;
  col: number;
  row: number;
  content?: string;
  format?: string;
}
type Dispatch = (type: string, payload?: object) => unknown;
type Getters = Model['getters'] & { getRekindleExtras(): Extras };

/** Changes what the composer writes; writes of scripts and of other windows do not come this way. */
export function readTypingAsGoogle(model: Model, now: () => number): void {
  const holder = model as unknown as { dispatch: Dispatch };
  const { dispatch } = holder;
  holder.dispatch = (type, payload) =>
    dispatch(type, type === 'UPDATE_CELL' ? asRead(model, dispatch, now, payload as Update) : payload);
}

function asRead(model: Model, dispatch: Dispatch, now: () => number, update: Update): Update {
  if (!update.content) return update;
  const getters = model.getters as Getters;
  const { settings, formats } = getters.getRekindleExtras();
  const locale = String(settings['locale'] ?? 'en_US');
  const shown = shownFormat(getters.getCell(update)?.format, formats, locale);
  const entry = typedEntry(update.content, locale, shown, new Date(now()).getFullYear());
  if (entry.kind === 'formula') return { ...update, content: toEngineFormula(entry.text, locale) };
  if (entry.kind === 'empty' || entry.kind === 'error') return update;
  const content = literalContent(entry.value, engineLocale(locale));
  if (entry.kind !== 'number' || !entry.format || shown) return { ...update, content };
  const remembered = { ...formats };
  const format = chooseFormat(entry.format, remembered, locale);
  if (remembered[format] !== formats[format])
    dispatch(SET_EXTRA, { path: ['formats', format], value: remembered[format] });
  return { ...update, content, format };
}
