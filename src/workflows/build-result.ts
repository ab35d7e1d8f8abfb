// What a build tells the owner: counts, the headline, who left the lists, what was put back.

import type { Day } from '../domain/day';
import { whenOld } from '../domain/sales-known';
import { count } from '../domain/wording';
import type { Merged } from './build-lists';
import { tabMessages } from './confirm-tabs';
import type { Picture } from './read-and-score';

export interface BuildResult {
  clients: number;
  dormant: number;
  growth: number;
  active: number;
  new: number;
  rowsRead: number;
  rowsUsed: number;
  rowsSkipped: number;
  problems: number;
  asOf: Day;
  dormantAfterMonths: number;
  /** In the sheet's currency, a year. */
  ifAllReturn: number;
  realistic: number | null;
  /** Sentences for the owner: what the figures stand on, who left the lists, what was put back. */
  messages: string[];
}

/** Sums up a build. */
export function resultOf(picture: Picture, problems: number, done: Merged, waiting: string[]): BuildResult {
  const { scoring, reading } = picture;
  const on = (list: string) => scoring.clients.filter((client) => client.list === list).length;
  return {
    clients: scoring.clients.length,
    dormant: on('dormant'),
    growth: on('growth'),
    active: on('active'),
    new: on('new'),
    rowsRead: reading.rows.read,
    rowsUsed: reading.rows.used,
    rowsSkipped: reading.rows.skipped + reading.rows.inDoubt,
    problems,
    asOf: scoring.asOf,
    dormantAfterMonths: scoring.dormantAfterMonths,
    ifAllReturn: scoring.ifAllReturn / 100,
    realistic: scoring.realistic === null ? null : scoring.realistic / 100,
    messages: [...messages(picture, done), ...tabMessages(waiting, picture.tabs.gone)],
  };
}

function messages(picture: Picture, done: Merged): string[] {
  const { scoring, clients } = picture;
  const known = picture.salesKnown;
  const said = [
    [headline(picture), known.text].filter(Boolean).join(' '),
    // The sentence about the day of reckoning says it too.
    scoring.asOfWhy || whenOld(known.until, picture.today),
    scoring.dormantAfterWhy,
  ];
  for (const list of ['dormant', 'growth'] as const) {
    const rebuilt = done[list];
    for (const { clientId, why } of rebuilt?.merged.over ?? [])
      said.push(`${clients[clientId].name}: ${why}`);
    if (rebuilt?.restored.length) {
      const headers = rebuilt.restored.map(
        (key) => rebuilt.snapshot.headers[rebuilt.snapshot.columns.at[key]],
      );
      said.push(`Put back, since the list needs it: ${headers.join(', ')}.`);
    }
  }
  return said.filter((sentence) => sentence !== '');
}

/** '12 dormant clients. If all came back: $84,000 a year. Realistic: $31,000.' */
export function headline({ scoring, money }: Picture): string {
  const dormant = scoring.clients.filter((client) => client.list === 'dormant').length;
  if (dormant === 0) return 'No dormant clients found.';
  const realistic = scoring.realistic === null ? '' : ` Realistic: ${money(scoring.realistic)}.`;
  const all = `If all came back: ${money(scoring.ifAllReturn)} a year.`;
  return `${count(dormant, 'dormant client')}. ${all}${realistic}`;
}
