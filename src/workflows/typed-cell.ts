// A choice under Log or Again, at once: the line is written without lock; the cell stays until a run sweeps it.

import type { LogRow } from '../domain/touches';
import { correctionOf } from '../domain/touches/log';
import { outcomeNamed } from '../domain/touches/logging';
import { ALSO_IN_CELL, heldLine, linesFor } from '../domain/touches/typed-log';
import type { Edited } from '../sheets/edited';
import { loggedRow } from './log-touch';
import { dateLine, linesOf, type TypedLine, typedLines } from './phone-columns';
import type { Services } from './services';
import { readWork, type WorkView } from './work-view';

/** Runs as a simple trigger: without consent, mailbox or properties. What is lost here the sweep finds in the cell. */
export function cellTyped(services: Services, edited: Edited): void {
  const view = readWork(services);
  const now = Math.floor(services.clock.now() / 1000) * 1000;
  for (const line of linesIn(view, edited)) {
    const { client, column } = line;
    const before = edited.before ?? '';
    const isNew =
      column >= edited.left &&
      column <= edited.right &&
      (edited.before === undefined || outcomeNamed(before) !== outcomeNamed(line.log));
    const all = isNew ? letGoFormer(view, line, before, now) : linesOf(view, client);
    const input = { ...view.facts.input, now, edited: isNew ? ('log' as const) : ('again' as const) };
    const { row, again, hold } = linesFor(line, all, client, input);
    if (row) view.desk.appendOne(loggedRow(view, client, row));
    if (hold) view.desk.updateLog([{ ...hold, wireId: ALSO_IN_CELL }], ['wireId']);
    if (again) dateLine(view, again.row, again.followUp);
  }
}

function linesIn(view: WorkView, { sheetId, top, bottom }: Edited): TypedLine[] {
  const { tabs } = view.state;
  return typedLines(view).filter(({ onToday, number, client }) => {
    const tab = onToday ? tabs['today'] : tabs[client.list];
    return tab === sheetId && number >= top && number <= bottom;
  });
}

/** Another choice in the same cell, or none any more: the line that the former one made today is taken back. */
function letGoFormer(view: WorkView, { client }: TypedLine, before: string, now: number): LogRow[] {
  const { today, dayOf } = view.facts.input;
  const all = linesOf(view, client);
  const former = before === '' ? undefined : heldLine(all, outcomeNamed(before));
  if (!former) return all;
  const isWrong = former.state === 'Logged' && former.wireId !== ALSO_IN_CELL && dayOf(former.at) === today;
  const left: LogRow = { ...former, wireId: '', state: isWrong ? 'Undone' : former.state };
  view.desk.updateLog([left], ['state', 'wireId']);
  if (isWrong) view.desk.appendOne(correctionOf(former, now));
  return all.map((row) => (row === former ? left : row));
}
