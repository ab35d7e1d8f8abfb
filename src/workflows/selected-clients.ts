// The clients whose rows are selected on a list, for a touch to them or for the card of one.

import { adoptRows } from '../domain/lists/adopt-rows';
import type { ListKey } from '../domain/lists/columns';
import { SetUpProblem } from '../domain/set-up-problem';
import type { Services } from './services';

/** Everybody in the selected rows. Throws a SetUpProblem where no client is. */
export function selectedClients({ book }: Services): { list: ListKey; clientIds: string[] } {
  const { list, ids } = clientsIn(book, ({ from, to }) => [from, to]);
  if (!list || ids.length === 0)
    throw new SetUpProblem(
      'No client is selected. In the sheet, select rows of Dormant Clients or Growth Clients, then choose again.',
    );
  return { list, clientIds: ids };
}

/** The client in the row of the active cell; both '' where there is none. */
export function selectedClient({ book }: Services): { clientId: string; list: ListKey | '' } {
  const { list, ids } = clientsIn(book, ({ row }) => [row, row]);
  return { clientId: ids[0] ?? '', list: ids.length > 0 ? list : '' };
}

type Book = Services['book'];
type Selected = NonNullable<ReturnType<Book['selected']>>;

function clientsIn(
  book: Book,
  rowsOf: (selected: Selected) => [from: number, to: number],
): { list: ListKey | ''; ids: string[] } {
  const state = book.readState();
  const selected = book.selected();
  if (!selected) return { list: '', ids: [] };
  const [from, to] = rowsOf(selected);
  const { rows, rowNumbers } = book.readList(selected.list, state.columns[selected.list]);
  const ids = adoptRows(rows, state.clients)
    .filter((row, i) => row.clientId !== '' && rowNumbers[i] >= from && rowNumbers[i] <= to)
    .map((row) => row.clientId);
  return { list: selected.list, ids: [...new Set(ids)] };
}
