// The number that joins a client tab to the sales, where its header alone does not say so: "No.", or numbers under "Customer".

import { isBlank, textOf } from './cells';
import { fold } from './fold';
import type { TabView } from './tab';

const MOST_LOOKED_AT = 20_000;

/** Settles the client numbers of tabs that say who the clients are, and of the sales, by what both hold. */
export function joinByNumber(people: TabView[], buyers: TabView[]): void {
  for (const view of people) {
    if (view.source.columns.clientId) {
      for (const buyer of buyers) numberInName(view, buyer);
      continue;
    }
    const numbered = buyers.filter((buyer) => buyer.source.columns.clientId);
    const ids = new Set<string>();
    for (const buyer of numbered)
      for (const id of valuesOf(buyer, buyer.source.columns.clientId!.index)) ids.add(id);
    const index = ids.size > 0 ? numberColumn(view, ids) : -1;
    if (index < 0) continue;
    if (view.source.columns.invoice?.index === index) delete view.source.columns.invoice;
    view.source.columns.clientId = { header: view.labels[index], index };
  }
}

/** The column of the tab, free or taken for an invoice number, whose values are the clients' numbers; -1 for none. */
function numberColumn(view: TabView, ids: Set<string>): number {
  const { invoice, ...others } = view.source.columns;
  const taken = new Set(Object.values(others).map((use) => use?.index));
  return view.labels.findIndex((_label, index) => {
    const { filled, distinct } = view.profiles[index];
    if (taken.has(index) || filled === 0 || distinct < Math.min(filled, 400) * 0.9) return false;
    return mostlyIn(valuesOf(view, index), ids);
  });
}

/** Numbers under "Customer" in the sales are the clients' numbers when the client tab has them as such. */
function numberInName(view: TabView, buyer: TabView): void {
  const { client, clientId } = buyer.source.columns;
  if (!client || clientId) return;
  const ids = valuesOf(view, view.source.columns.clientId!.index);
  const names = view.source.columns.client
    ? valuesOf(view, view.source.columns.client.index)
    : new Set<string>();
  const written = valuesOf(buyer, client.index);
  if (!mostlyIn(written, ids) || mostlyIn(written, names)) return;
  buyer.source.columns.clientId = client;
  delete buyer.source.columns.client;
}

/** At least two, and half of the smaller side, are on both. */
function mostlyIn(values: Set<string>, others: Set<string>): boolean {
  let both = 0;
  for (const value of values) if (others.has(value)) both++;
  return both >= Math.max(2, Math.min(values.size, others.size) / 2);
}

function valuesOf(view: TabView, index: number): Set<string> {
  const values = new Set<string>();
  for (const row of view.body.slice(0, MOST_LOOKED_AT))
    if (!isBlank(row[index])) values.add(fold(textOf(row[index])));
  return values;
}
