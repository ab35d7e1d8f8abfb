// The beginning of a chunk that sends: what stands under Log and Again is taken in before anything is decided.

import type { ListKey } from '../domain/lists/columns';
import type { MailServices } from './mail-services';
import { isTyped, sweepNow } from './phone-columns';
import type { RunMemory } from './refresh-log';
import { readDesk, type TouchView, viewOf } from './touch-input';
import { readWork } from './work-view';

/** Reads the sheet, Today once a run: whoever was called since and said no gets nothing. To be called under the lock. */
export function readSwept(services: MailServices, list: ListKey, run: RunMemory): TouchView {
  const view = readDesk(services, list);
  const { picture, rows, desk } = view;
  const today = run.sawToday ? [] : desk.today();
  run.sawToday = true;
  if (!isTyped([...rows.map(({ cells }) => cells), ...today], picture.today)) return view;
  sweepNow(services, readWork(services));
  return viewOf(services, picture, list);
}
