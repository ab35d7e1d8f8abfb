// Making the tabs of outreach when they are first needed: texts, log, Do Not Contact.

import { readSettings } from '../domain/settings';
import { BUILT_IN_OFFERS, type Template, templatesInUse } from '../domain/templates';
import { moneyFormat } from '../domain/wording';
import type { MailServices } from './mail-services';

/** Makes what is missing and remembers the new tabs. To be called under the lock. */
export function prepareDesk(services: MailServices): void {
  const { book } = services;
  const state = book.readState();
  const desk = services.openDesk(state.tabs);
  if (!desk.isIncomplete()) return;
  const settings = readSettings(book.settingCells());
  const reasonsOn = (list: 'dormant' | 'growth') =>
    desk
      .list(list, state.columns[list])
      .map((row) => row.cells[list === 'dormant' ? 'reason' : 'signal'] ?? '');
  const texts = templatesInUse(
    services.builtInTexts(),
    { dormant: reasonsOn('dormant'), growth: reasonsOn('growth') },
    settings.tone,
  );
  desk.prepare(texts, BUILT_IN_OFFERS, moneyFormat('', book.locale()));
  book.writeState({ ...state, tabs: { ...state.tabs, ...desk.ids() } });
  desk.flush();
}

/** The owner's texts, and of the built-in set those for which the owner's tab has no row. */
export function withBuiltIn(own: Template[], builtIn: readonly Template[]): Template[] {
  const place = ({ list, reason, touch, channel }: Template) =>
    [list, reason.toLowerCase(), touch, channel].join('|');
  const taken = new Set(own.map(place));
  return [...own, ...builtIn.filter((template) => !taken.has(place(template)))];
}
