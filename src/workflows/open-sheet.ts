// What the sidebar shows first: where the owner stands, and the clients by name, in one short call.

import type { Day } from '../domain/day';
import { tabsNow } from '../domain/known-tabs';
import { adoptRows } from '../domain/lists/adopt-rows';
import type { ListKey } from '../domain/lists/columns';
import { whenOld } from '../domain/sales-known';
import type { Services } from './services';

/** A client of a list: enough to find them, see where they stand and sort. */
export interface ListedClient {
  id: string;
  name: string;
  list: ListKey;
  stage: string;
  /** In the sheet's currency, a year; null where nothing is known. */
  potential: number | null;
}

export interface OpenSheet {
  version: string;
  /** False until a list was built. */
  built: boolean;
  /** This file was copied from the one the tabs were made in. */
  isCopy: boolean;
  /** Of the spreadsheet, as 'de_DE'; days and amounts are shown its way. */
  locale: string;
  /** The owner's tabs by name. */
  tabs: string[];
  /** Of these, the ones that came after the lists were built and are not counted; see previewNewerSales. */
  newTabs: string[];
  /** What the last build said; '' before the first. */
  headline: string;
  /** How far sales are known, as of the last build, and a warning when that is long ago. */
  salesKnown: { until: Day | ''; text: string; warning: string };
  clients: ListedClient[];
}

export function openSheet(services: Services): OpenSheet {
  const { book, clock } = services;
  const state = book.readState();
  const isCopy = state.fileId !== book.fileId();
  const present = book.sourceTabs();
  const { until } = state.said;
  const clients: ListedClient[] = [];
  for (const list of ['dormant', 'growth'] as const) {
    for (const row of adoptRows(book.readList(list, state.columns[list]).rows, state.clients)) {
      if (row.clientId === '') continue;
      const potential = row.cells['potential'];
      clients.push({
        id: row.clientId,
        name: String(row.cells['client'] ?? ''),
        list,
        stage: String(row.cells['stage'] ?? ''),
        potential: typeof potential === 'number' ? potential : null,
      });
    }
  }
  return {
    version: services.version,
    built: book.hasTab('dormant') && state.choices !== null,
    isCopy,
    locale: book.locale(),
    tabs: present.map((tab) => tab.name),
    newTabs: tabsNow(state.sources, present, isCopy).fresh.map((tab) => tab.name),
    headline: state.said.headline,
    salesKnown: {
      until,
      text: state.said.text,
      warning: whenOld(until, clock.today(book.timeZone())),
    },
    clients,
  };
}
