// Every client's score, for consultants and tests; writes nothing.

import type { Day } from '../domain/day';
import { readAndScore } from './read-and-score';
import type { Services } from './services';

export interface ClientScore {
  clientId: string;
  client: string;
  /** Of the look-back window, in the sheet's currency. */
  revenue: number;
  orders: number | null;
  firstOrder: Day | null;
  lastOrder: Day | null;
  suggestedPotential: number | null;
  /** Share of 1. */
  chance: number | null;
  chanceOf: { returned: number; clients: number } | null;
  list: string;
  why: string;
}

export function scoreClients(services: Services, request: { asOf?: Day } = {}): ClientScore[] {
  return readAndScore(services, request.asOf).known.map(({ clientId, record, scored }) => ({
    clientId,
    client: record.facts.name,
    revenue: scored.revenue / 100,
    orders: scored.orders,
    firstOrder: scored.firstOrder,
    lastOrder: scored.lastOrder,
    suggestedPotential: scored.suggestedPotential === null ? null : scored.suggestedPotential / 100,
    chance: scored.chance,
    chanceOf: scored.chanceOf,
    list: scored.list,
    why: scored.why,
  }));
}
