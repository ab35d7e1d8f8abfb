// What this sheet's own outreach taught: by reason, how many left, answered and came back, and which text answered best.

import type { Attributed } from '../metrics/attribution';
import { contactKey } from '../metrics/contacts';
import { wilson } from '../metrics/wilson';
import { fold } from '../reading/fold';
import { UNKNOWN_REASON } from '../reasons';
import type { LogRow } from '../touches/log';
import { hasLeft } from '../touches/log';

export interface ReasonResult {
  reason: string;
  clients: number;
  contacted: number;
  answered: number;
  back: number;
  /** The template's mark in the Touch Log of the text that was answered best; '' where none was answered. */
  bestText: string;
}

export interface ResultInput {
  /** Everybody on Dormant Clients. */
  clients: readonly { clientId: string; reason: string }[];
  /** By contactKey. */
  attributed: ReadonlyMap<string, Attributed>;
  /** Without what was taken back. */
  log: readonly LogRow[];
}

/** One line a reason, most clients first; an empty reason counts as not known. */
export function resultsByReason({ clients, attributed, log }: ResultInput): ReasonResult[] {
  const mails = new Map<string, LogRow[]>();
  for (const row of log)
    if (row.list === 'dormant' && hasLeft(row))
      mails.set(row.clientId, [...(mails.get(row.clientId) ?? []), row]);
  const groups = new Map<string, { reason: string; ids: string[] }>();
  for (const { clientId, reason } of clients) {
    const name = reason.trim() || UNKNOWN_REASON;
    const group = groups.get(fold(name)) ?? { reason: name, ids: [] };
    group.ids.push(clientId);
    groups.set(fold(name), group);
  }
  const results = [...groups.values()].map(({ reason, ids }) => {
    const found = ids
      .map((id) => attributed.get(contactKey(id, 'dormant')))
      .filter((one): one is Attributed => one !== undefined);
    return {
      reason,
      clients: ids.length,
      contacted: found.length,
      answered: found.filter((one) => one.responded).length,
      back: found.filter((one) => one.counts).length,
      bestText: bestText(ids.flatMap((id) => mails.get(id) ?? [])),
    };
  });
  return results.sort((a, b) => b.clients - a.clients || (a.reason < b.reason ? -1 : 1));
}

/** The text whose answers speak most for it: by the lower end of their range, so that one lucky mail does not win. */
function bestText(mails: readonly LogRow[]): string {
  const texts = new Map<string, { sent: number; answered: number }>();
  for (const { template, state } of mails) {
    const held = texts.get(template) ?? { sent: 0, answered: 0 };
    held.sent++;
    if (state === 'Answered') held.answered++;
    texts.set(template, held);
  }
  let best = { template: '', low: 0 };
  for (const [template, { sent, answered }] of texts) {
    const { low } = wilson(answered, sent);
    if (answered > 0 && template !== '' && low > best.low) best = { template, low };
  }
  return best.template;
}

/** '5 of 12, 19 to 68 %'; a dash where nobody was contacted. */
export function rateWords(hits: number, all: number): string {
  if (all === 0) return '–';
  const { low, high } = wilson(hits, all);
  const whole = (share: number) => Math.round(share * 100);
  return `${hits} of ${all}, ${whole(low)} to ${whole(high)} %`;
}
