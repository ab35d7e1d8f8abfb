// The place Clients: everyone on the lists, found by name, sorted by potential.

import type { NewerSalesRequest, OpenSheet } from '../../src/api';
import { Actions } from '../ui/actions';
import { Button } from '../ui/button';
import { Heading } from '../ui/heading';
import { Pick } from '../ui/pick';
import { count } from '../words/numbers';
import { ClientList } from './client-list';
import { clientsToShow, type ListFilter, type ListOrder } from './listed';
import { NewerSales } from './newer-sales';
import { SearchField } from './search-field';

interface Props {
  sheet: OpenSheet;
  order: ListOrder;
  search: { typed: string; filter: ListFilter };
  onSearch: (search: Props['search']) => void;
  onCard: (clientId: string) => void;
  /** Opens the card of the row the person is in. */
  onRow: () => void;
  onRefresh: () => void;
  onNewerSales: (request: NewerSalesRequest) => void;
  onSort: (by: 'potential' | 'realistic') => void;
}

const FILTERS: { value: ListFilter; text: string }[] = [
  { value: 'all', text: 'Both lists' },
  { value: 'dormant', text: 'Dormant Clients' },
  { value: 'growth', text: 'Growth Clients' },
];

export function Clients(props: Props) {
  const { sheet, order, search, onSearch, onCard, onRow, onRefresh, onNewerSales, onSort } = props;
  const { typed, filter } = search;
  const { salesKnown } = sheet;
  const shown = clientsToShow(sheet.clients, { typed, filter, order });
  return (
    <>
      <main>
        <Heading>Clients</Heading>
        {sheet.headline && (
          <p class="headline">
            {sheet.headline} {!salesKnown.warning && salesKnown.text}
          </p>
        )}
        {salesKnown.warning && (
          <p class="note">
            {salesKnown.text} {salesKnown.warning}
          </p>
        )}
        <NewerSales newTabs={sheet.newTabs} onDecide={onNewerSales} />
        {sheet.clients.length === 0 ? (
          <NoClients />
        ) : (
          <>
            <SearchField typed={typed} onType={(typed) => onSearch({ ...search, typed })} />
            <Pick
              label="List"
              value={filter}
              choices={FILTERS}
              onPick={(value) => onSearch({ ...search, filter: value as ListFilter })}
            />
            <div class="choices">
              <Button onClick={onRow}>The row I'm in</Button>
              <Button onClick={() => onSort('potential')}>Sort by potential</Button>
              <Button onClick={() => onSort('realistic')}>Realistic first</Button>
            </div>
            <p class="hint" role="status">
              {shown.length > 0
                ? `${count(shown.length, 'client')}, with Market Potential a year`
                : nobody(typed)}
            </p>
            <ClientList
              key={`${typed} ${filter} ${order}`}
              clients={shown}
              locale={sheet.locale}
              onCard={onCard}
            />
          </>
        )}
      </main>
      <Actions>
        <Button kind="main" onClick={onRefresh}>
          Refresh lists
        </Button>
      </Actions>
    </>
  );
}

function nobody(typed: string): string {
  return typed.trim() === '' ? 'This list is empty.' : `No client matches "${typed.trim()}".`;
}

function NoClients() {
  return (
    <p>
      Nobody is on your lists now. When newer sales are in your tabs, choose Refresh lists. If you expected
      clients here, look at Set-up: the months until a client counts as dormant may be too many.
    </p>
  );
}
