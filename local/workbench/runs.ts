// Runs of the script that a page starts: each in a thread of its own, so that the page stays alive meanwhile.

import { engineId } from '../engine/sheet-ids';
import { crossAnswer } from '../runtime/bridge';
import { startRemoteRun } from '../runtime/remote/start-remote-run';
import { sentenceOf } from '../runtime/sentence';
import { type Desk, tellClock } from './desk';
import { tellMail } from './mail';
import type { Page } from './page-state';
import type { Ended } from './protocol';

interface Call {
  id: number;
  functionName: string;
  args: unknown[];
}

/** Runs a function for a page and tells it how that ended, and where the script went. */
export async function runForPage(desk: Desk, page: Page, call: Call): Promise<void> {
  const { world, project, frames } = desk;
  const { id, functionName, args } = call;
  world.selection = page.selection;
  const ended = await outcome(id, () =>
    startRemoteRun(world, { project, functionName, args, ui: page.ui(frames) }),
  );
  if (ended.error !== undefined) desk.complain(`${functionName}: ${ended.error}`);
  followScript(desk, page);
  tellClock(desk);
  tellMail(desk);
  page.send({ kind: 'ended', run: ended });
}

async function outcome(id: number, run: () => ReturnType<typeof startRemoteRun>): Promise<Ended> {
  try {
    const { ok, value, error } = await run();
    return ok ? { id, ok, value: crossAnswer(value) ?? null } : { id, ok, error };
  } catch (thrown) {
    return { id, ok: false, error: sentenceOf(thrown) };
  }
}

/** What a script selected since the page last said what it has selected itself is shown there. */
function followScript({ world }: Desk, page: Page): void {
  const { selection } = world;
  if (!selection || selection === page.selection) return;
  page.selection = selection;
  const { sheetId, ...zone } = selection;
  page.send({ kind: 'show', selected: { sheetId: engineId(sheetId), zone } });
}
