// What a tab is for: single sales, clients with totals, who the clients are, or a column per period.

import type { Cell } from '../grid';
import { isBlank, isBlankRow, textOf } from './cells';
import { hasClient } from './content';
import { words } from './fold';
import type { TabView } from './tab';
import type { Role, Source } from './types';

/** Tabs that hold money which is not the clients' purchases. */
const OTHER_TABS = new Set(
  'expenses expense costs suppliers vendors purchasing budget forecast quotes quote estimates offers proposals ausgaben kosten lieferanten angebote depenses fournisseurs devis gastos proveedores presupuestos despesas fornecedores orcamentos spese fornitori preventivi uitgaven leveranciers offertes inventory stock products produkte pricelist'.split(
    ' ',
  ),
);

/** The role of a tab that is no grouped report. */
export function findRole(view: TabView): Role {
  const { columns, periods, tab } = view.source;
  if (!hasClient(columns) || words(tab).some((word) => OTHER_TABS.has(word))) return 'ignored';
  const dated = columns.date !== undefined || columns.period !== undefined || columns.year !== undefined;
  if (periods.length >= 2 && !columns.date) return 'periods';
  const summed =
    columns.lastOrder !== undefined || columns.firstOrder !== undefined || columns.orders !== undefined;
  if (dated && !(summed && columns.total && !columns.amount))
    return columns.amount || columns.price || columns.date ? 'sales' : 'contacts';
  if (summed || columns.total) return 'clients';
  if (columns.amount || columns.price) return repeats(view) ? 'sales' : 'clients';
  return 'contacts';
}

/** Whether clients come more than once in the tab. */
function repeats(view: TabView): boolean {
  const { clientId, client, email, contact } = view.source.columns;
  const index = (clientId ?? client ?? email ?? contact)?.index ?? 0;
  const profile = view.profiles[index];
  return profile.distinct < Math.min(profile.filled, 400) * 0.9;
}

/**
 * Whether blank client cells mean "the same as above": at least a fifth is blank on lines with a date, the first is not, and
 * no two lines in a row name the same client, as merged cells never do.
 */
export function isMerged(body: Cell[][], source: Source): boolean {
  const { client, date, email, clientId } = source.columns;
  if (!client || !date || email || clientId) return false;
  let blank = 0;
  let filled = 0;
  let previous = '';
  for (const row of body) {
    if (isBlankRow(row) || isBlank(row[date.index])) continue;
    const name = isBlank(row[client.index]) ? '' : textOf(row[client.index]);
    if (name === '' && filled === 0) return false;
    if (name !== '' && name === previous) return false;
    if (name === '') blank++;
    else filled++;
    previous = name;
  }
  return blank >= 2 && blank >= (blank + filled) / 5;
}
