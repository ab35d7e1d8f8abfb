// Two runs at once, interleaved by a seed: two people who send, and a person who sorts while another sends.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { filesProject } from '../../local/runtime/project';
import { runTogether } from '../../local/runtime/remote/together';
import type { RunResult } from '../../local/runtime/run-function';
import { restoreWorld, type WorldSnapshot } from '../../local/runtime/world';
import type { World } from '../../local/runtime/world-types';
import { OWNER } from './send-support';
import { recipients, sendToTheEnd } from './touches';

export interface Together {
  world: World;
  results: RunResult[];
  /** Everybody in Sent of either account, sorted. */
  inSent: string[];
}

const SEND = { functionName: 'sendTouches', args: [{ list: 'dormant', touch: 1, mode: 'send' }] };
const COLLEAGUE = 'second@example.com';

/** The owner sends twice at once, or the owner and a colleague; then the owner to the end. */
export async function twoSend(start: WorldSnapshot, seed: number, colleague: boolean): Promise<Together> {
  const world = restoreWorld(start);
  const other = colleague ? { ...SEND, account: COLLEAGUE } : SEND;
  const results = await runTogether(world, [SEND, other], `seed ${seed}`);
  sendToTheEnd(world);
  return { world, results, inSent: [...recipients(world), ...recipientsOf(world, COLLEAGUE)].sort() };
}

function recipientsOf(world: World, account: string): string[] {
  return world.mailboxes.accounts().includes(account) ? recipients(world, account) : [];
}

/** What a person does to the tabs while mails leave: a script that sorts rows and moves columns, over and over. */
const MEDDLER = `
function meddle() {
  var book = SpreadsheetApp.getActive();
  for (var i = 0; i < 12; i++) {
    var list = book.getSheetByName('Dormant Clients');
    list.getRange(2, 1, list.getLastRow() - 1, list.getLastColumn()).sort({ column: 1 + (i % 3), ascending: i % 2 === 0 });
    list.moveColumns(list.getRange(1, 2 + (i % 5), 1, 1), 9);
    var log = book.getSheetByName('Touch Log');
    if (log && log.getLastRow() > 2) {
      log.getRange(2, 1, log.getLastRow() - 1, log.getLastColumn()).sort({ column: 1 + (i % 4), ascending: i % 2 === 0 });
      log.moveColumns(log.getRange(1, 3 + (i % 7), 1, 1), 12);
      if (i % 3 === 0) log.insertRowsBefore(2, 1);
    }
    SpreadsheetApp.flush();
    Utilities.sleep(700);
  }
}`;

/** The owner sends while somebody sorts rows and moves columns of the list and of the log. */
export async function sendAndMeddle(start: WorldSnapshot, seed: number): Promise<Together> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rekindle-meddle-'));
  try {
    const file = path.join(folder, 'meddle.js');
    writeFileSync(file, MEDDLER);
    const world = restoreWorld(start);
    const meddler = { project: filesProject(world, [file]), functionName: 'meddle', account: OWNER };
    const results = await runTogether(world, [SEND, meddler], `seed ${seed}`);
    sendToTheEnd(world);
    return { world, results, inSent: recipients(world) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
