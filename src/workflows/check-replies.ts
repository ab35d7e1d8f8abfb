// "Look for answers": what came back since the last look, taken into log, Do Not Contact, drafts and stages.

import { mergedIds } from '../domain/merged-ids';
import { SetUpProblem } from '../domain/set-up-problem';
import { COPIED } from '../domain/touches';
import { halfUndone } from '../domain/touches/log';
import { count } from '../domain/wording';
import type { MailServices } from './mail-services';
import { isTyped, sweepNow } from './phone-columns';
import { withMerged } from './read-and-score';
import { type RunMemory, startRun, takeInMail } from './refresh-log';
import { takeBackDrafts } from './take-back-drafts';
import { readDesk } from './touch-input';
import { updateStanding } from './update-standing';
import { readWork } from './work-view';

/** How many mails of each kind were news. */
export interface CheckResult {
  answers: number;
  autoReplies: number;
  bounces: { hard: number; soft: number; unclear: number };
  optOuts: number;
  complaints: number;
}

const LISTS = ['dormant', 'growth'] as const;

/** Gmail's units of one look are back after a minute. */
const PAUSE_MS = 45_000;

/** Looks until everything was read or the run must end; what is left then is read by the next one. */
export function checkReplies(services: MailServices): CheckResult {
  const run = startRun();
  while (services.lock.alone(() => lookOnce(services, run)) && !services.clock.isLate())
    services.clock.sleep(PAUSE_MS);
  return resultOf(run);
}

/**
 * One look, to be called under the lock; the first of a run takes in what stands under Log and Again, so that it is
 * done where Gmail is not allowed. Returns whether mail is left to be read.
 */
export function lookOnce(services: MailServices, run: RunMemory): boolean {
  const { book, clock } = services;
  const state = book.readState();
  if (state.fileId !== book.fileId()) throw new SetUpProblem(COPIED);
  const desk = services.openDesk(state.tabs);
  const { rows } = desk.log();
  const today = clock.today(book.timeZone());
  if (!run.sawToday) {
    run.sawToday = true;
    const listed = LISTS.flatMap((list) => desk.list(list, state.columns[list])).map(({ cells }) => cells);
    const isLeft = isTyped([...listed, ...desk.today()], today) || halfUndone(rows).length > 0;
    if (isLeft && book.hasTab('dormant')) {
      sweepNow(services, readWork(services));
      return lookOnce(services, run);
    }
  }
  if (rows.length === 0) return false;
  const merged = mergedIds(state.choices?.merged ?? [], state.clients);
  const clients = withMerged(state.clients, merged);
  const { log, more } = takeInMail(services, { desk, log: rows, clients, today }, run);
  for (const list of LISTS) {
    // Whether they ordered takes reading the owner's sales: only where a draft waits.
    if (log.some((row) => row.state === 'Note ready' && row.list === list))
      takeBackDrafts(services, readDesk(services, list), list, run);
  }
  // Nothing has changed it since.
  updateStanding({ ...services, book: { ...book, readState: () => state } }, log);
  return more;
}

function resultOf({ news }: RunMemory): CheckResult {
  const of = (kind: string, severity = '') =>
    news.filter((one) => one.kind === kind && (one.kind !== 'bounce' || one.severity === severity)).length;
  return {
    answers: of('answer'),
    autoReplies: of('autoReply'),
    bounces: { hard: of('bounce', 'hard'), soft: of('bounce', 'soft'), unclear: of('bounce', 'unclear') },
    optOuts: of('optOut'),
    complaints: of('complaint'),
  };
}

/** What came, in a sentence for the owner. */
export function repliesText({ answers, autoReplies, bounces, optOuts, complaints }: CheckResult): string {
  const parts: [number, string][] = [
    [answers, count(answers, 'answer')],
    [optOuts, `${optOuts} asked not to be written to`],
    [complaints, `${complaints} called it spam`],
    [bounces.hard, count(bounces.hard, 'dead address', 'dead addresses')],
    [
      bounces.unclear,
      `${bounces.unclear} came back for reasons unclear: look at ${bounces.unclear > 1 ? 'them' : 'it'}`,
    ],
    [bounces.soft, `${bounces.soft} came back for now`],
    [autoReplies, count(autoReplies, 'automatic reply', 'automatic replies')],
  ];
  const told = parts.filter(([number]) => number > 0).map(([, text]) => text);
  return told.length === 0 ? 'Nothing new came in.' : `${told.join(', ')}.`;
}
