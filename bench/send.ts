// What a chunk of ten mails costs, as the difference of a run of two chunks and one of three; and what ends a run.

import type { Report } from '../local/runtime/meter';
import { restoreWorld, type WorldSnapshot } from '../local/runtime/world';
import { sendSheet } from '../test/bundle/send-support';
import { run } from '../test/bundle/support';
import { atLeast, atMost, type Figure } from './figure';

const CHUNK = 10;

/** @throws when a run fails or does not send what it was to */
export function sendFigures(): Figure[] {
  const start = sendSheet({ clients: 3 * CHUNK + 5 });
  const [none, two, three] = [0, 2 * CHUNK, 3 * CHUNK].map((limit) => sent(start, limit));
  const more = (count: (report: Report) => number) => count(three) - count(two);
  const minutes = more((report) => report.modelledSeconds) / 60;
  return [
    atMost('send: Gmail calls for a chunk of 10 mails', more(gmailCalls), 2 * CHUNK + 3, 'calls'),
    atMost('send: data calls for a chunk', more(dataCalls), 14, 'calls'),
    atMost(
      'send: flushes for a chunk',
      more(({ flushes }) => flushes),
      4,
      'flushes',
    ),
    atLeast('send: mails a modelled minute', CHUNK / minutes, 45, 'mails'),
    // What a run costs that sends nothing: reading everything once, and the stages at its end.
    atMost('send: data calls of a run that has nothing to send', dataCalls(none), 100, 'calls'),
  ];
}

function sent(start: WorldSnapshot, limit: number): Report {
  const { error, report } = run(restoreWorld(start), 'sendTouches', {
    list: 'dormant',
    touch: 1,
    mode: 'send',
    limit,
  });
  if (error !== undefined) throw new Error(error);
  if (report.recipients !== limit) throw new Error(`${report.recipients} mails left instead of ${limit}`);
  return report;
}

function gmailCalls(report: Report): number {
  return callsOf(report, /^Gmail\./);
}

function dataCalls(report: Report): number {
  return callsOf(report, /^(?!Gmail\.|Lock\.|SpreadsheetApp\.flush)/);
}

function callsOf({ calls }: Report, wanted: RegExp): number {
  return Object.entries(calls).reduce((sum, [method, count]) => sum + (wanted.test(method) ? count : 0), 0);
}
