// Before the first build: what the lists would hold at each threshold, and what the owner may want to say first.

import type { KnownRow } from '../domain/lists/fresh-rows';
import type { SourceChoices } from '../domain/reading';
import type { Scoring } from '../domain/scoring';
import { openDuplicates } from './duplicates';
import { readAndScore } from './read-and-score';
import type { Services } from './services';

export interface ListPreview {
  clients: number;
  dormant: number;
  growth: number;
  asOf: string;
  /** Why the as-of day is not today; '' when it is. */
  asOfWhy: string;
  dormantAfterMonths: number;
  dormantAfterWhy: string;
  /** How many clients would be on the list at each threshold. */
  choices: { months: number; clients: number }[];
  /** Products that look as if clients buy them once in many years, with amounts as sold. */
  rareCandidates: { product: string; clients: number; examples: string[] }[];
  rareProducts: string[];
  /** What the chances stand on; 'none' or 'owner' where the sheet has too little history. */
  chanceFrom: Scoring['chanceFrom'];
  rowsRead: number;
  rowsUsed: number;
  rowsSkipped: number;
  rowsInDoubt: number;
  /** Clients without an email, a phone number or a postal address. */
  unreachable: number;
  /** Three rows as read, with the words of the list. */
  examples: { client: string; revenue: string; lastOrder: string; why: string }[];
  /** Clients that may be the same one. */
  duplicates: { keep: string; drop: string; names: [string, string]; why: string }[];
  /** What the owner decided about such pairs. */
  decided: { keep: string; drop: string; names: [string, string]; decision: 'merged' | 'apart' }[];
}

const DUPLICATES_SHOWN = 50;

export function previewLists(services: Services): ListPreview {
  const { scoring, reading, known, settings, choices, money, date } = readAndScore(services);
  const on = (list: string) => scoring.clients.filter((client) => client.list === list).length;
  const top = known
    .filter((one) => one.scored.list === 'dormant')
    .sort((a, b) => (b.scored.suggestedPotential ?? 0) - (a.scored.suggestedPotential ?? 0));
  return {
    clients: known.length,
    dormant: on('dormant'),
    growth: on('growth'),
    asOf: scoring.asOf,
    asOfWhy: scoring.asOfWhy,
    dormantAfterMonths: scoring.dormantAfterMonths,
    dormantAfterWhy: scoring.dormantAfterWhy,
    choices: scoring.dormantChoices,
    rareCandidates: scoring.rareCandidates.map((one) => ({
      product: one.product,
      clients: one.clients,
      examples: one.examples.map(money),
    })),
    rareProducts: settings.rareProducts,
    chanceFrom: scoring.chanceFrom,
    rowsRead: reading.rows.read,
    rowsUsed: reading.rows.used,
    rowsSkipped: reading.rows.skipped,
    rowsInDoubt: reading.rows.inDoubt,
    unreachable: reading.reach.none,
    examples: top.slice(0, 3).map(({ record, scored }) => ({
      client: record.facts.name,
      revenue: money(scored.revenue),
      lastOrder: scored.lastOrder ? date(scored.lastOrder) : '',
      why: scored.why,
    })),
    duplicates: openDuplicates(reading.possibleDuplicates, choices.apart)
      .slice(0, DUPLICATES_SHOWN)
      .map(({ clients: [keep, drop], names, why }) => ({ keep, drop, names, why })),
    decided: decidedPairs(known, choices),
  };
}

function decidedPairs(known: KnownRow[], choices: SourceChoices): ListPreview['decided'] {
  const pairs = [
    ...(choices.merged ?? []).map((pair) => ({ pair, decision: 'merged' as const })),
    ...(choices.apart ?? []).map((pair) => ({ pair, decision: 'apart' as const })),
  ];
  const names = new Map<string, string>();
  for (const { record } of known)
    for (const part of record.merged ?? [
      { identities: record.identities.slice(0, 1), name: record.facts.name },
    ])
      for (const identity of part.identities) names.set(identity, part.name);
  return pairs.map(({ pair: [keep, drop], decision }) => {
    const [one, other] = [names.get(keep), names.get(drop)];
    const nameOf = (identity: string, name: string | undefined) => {
      const text = identityText(identity);
      // Two of one name are told apart by what else they are known by.
      return one === other && name !== undefined ? `${name} (${text})` : (name ?? text);
    };
    return { keep, drop, names: [nameOf(keep, one), nameOf(drop, other)], decision };
  });
}

/** 'email:a@b.example' is 'a@b.example', 'id:12' is 'number 12'. */
function identityText(identity: string): string {
  return identity.replace(/^id:/, 'number ').replace(/^(email|name):/, '');
}
