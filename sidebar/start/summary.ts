// The counts of the summary, in words.

import type { ListPreview } from '../../src/api';
import { count } from '../words/numbers';

const number = (value: number) => value.toLocaleString('en-US');

export function summaryFacts(preview: ListPreview): [string, string][] {
  const facts: [string, string][] = [
    ['Clients', number(preview.clients)],
    [`Dormant (no order for ${count(preview.dormantAfterMonths, 'month')})`, number(preview.dormant)],
    ['Could buy more (Growth Clients)', number(preview.growth)],
  ];
  if (preview.unreachable > 0)
    facts.push(['Cannot be reached (no email, phone or address)', number(preview.unreachable)]);
  return facts;
}

export function rowFacts(preview: ListPreview): [string, string][] {
  const facts: [string, string][] = [
    ['Read', number(preview.rowsRead)],
    ['Used', number(preview.rowsUsed)],
  ];
  if (preview.rowsSkipped > 0) facts.push(['Skipped (blank, totals, repeated)', number(preview.rowsSkipped)]);
  if (preview.rowsInDoubt > 0) facts.push(['In doubt, not used', number(preview.rowsInDoubt)]);
  return facts;
}

/** 'Revenue $4,200 · last order 3 Nov 2025'. */
export function exampleWords({ revenue, lastOrder }: ListPreview['examples'][number]): string {
  return [`Revenue ${revenue}`, lastOrder && `last order ${lastOrder}`].filter(Boolean).join(' · ');
}
