// A choice under Log or Again, at once: the line is written without lock; the cell stays until a run sweeps it.

import { type LogRow, UNDONE } from '../domain/touches';
import { outcomeNamed } from '../domain/touches/logging';
import { linesFor, replaced } from '../domain/touches/typed-log';
import type { Edited } from '../sheets/edited';
import { loggedRow } from './log-touch';
import { dateLine, type TypedLine, typedLines } from './phone-columns';
import type { Services } from './services';
import { readWork, type WorkView } from './work-view';

/** Runs as a simple trigger: without consent, mailbox or properties. What is lost here the sweep finds in the cell. */
export function cellTyped(services: Services, edited: Edited): void {
  const view = readWork(services);
  const now = Math.floor(services.clock.now() / 1000) * 1000;
  for (const line of linesIn(view, edited)) {
    const { client } = line;
    const own = takeBackFormer(view, line, edited.before, now);
    const input = { ...view.facts.input, now, sweptAt: Number.POSITIVE_INFINITY };
    const { row, again } = linesFor(line, own, client, input);
    if (row) view.desk.appendOne(loggedRow(view, client, row));
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

/** Another choice in the same cell, or none any more: the line of the former one is taken back. */
function takeBackFormer(view: WorkView, { client, log }: TypedLine, before: string, now: number): LogRow[] {
  const former =
    outcomeNamed(before) && outcomeNamed(before) !== outcomeNamed(log)
      ? replaced(before, client.own, view.facts.input)
      : undefined;
  if (!former) return client.own;
  view.desk.updateLog([{ ...former, state: 'Undone' }], ['state']);
  const note = `Takes back: ${former.outcome}`;
  view.desk.appendOne({ ...former, at: now, state: 'Undone', outcome: UNDONE, followUp: '', note });
  return client.own.filter((row) => row !== former);
}
