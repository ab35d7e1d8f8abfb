// The functions Google may call, one line each; the only place that builds the real services.

import { openMenu } from './menu';
import { googleClock } from './runtime/clock';
import { documentLock } from './runtime/lock';
import { openBook } from './sheets/book';
import { VERSION } from './version';
import { buildLists as build } from './workflows/build-lists';
import { scoreClients as scores } from './workflows/score-clients';
import type { Services } from './workflows/services';
import { setUp as arrange } from './workflows/set-up';

function services(): Services {
  return {
    book: openBook(SpreadsheetApp),
    clock: googleClock(Utilities),
    lock: documentLock(LockService, SpreadsheetApp),
    version: VERSION,
  };
}

const answer = JSON.stringify;

export function onOpen(): void {
  openMenu(SpreadsheetApp.getUi());
}

export function setUp(request?: Parameters<typeof arrange>[1]): string {
  return answer(arrange(services(), request ?? {}));
}

export function buildLists(request?: Parameters<typeof build>[1]): string {
  return answer(build(services(), request ?? {}));
}

export function scoreClients(request?: Parameters<typeof scores>[1]): string {
  return answer(scores(services(), request ?? {}));
}
