// The sidebar once a list was built: its places and the way between them.

import { useState } from 'preact/hooks';
import type { NewerSalesRequest, OpenSheet, SortBy } from '../src/api';
import { Card } from './card/card';
import { Clients } from './clients/clients';
import type { ListFilter, ListOrder } from './clients/listed';
import { Results } from './results/results';
import { Send } from './send/send';
import { ask } from './server';
import { SetUp } from './set-up/set-up';
import { Today } from './today/today';
import { useWork } from './work';

interface Props {
  sheet: OpenSheet;
  onSheet: (sheet: OpenSheet) => void;
}

const PLACES = ['Today', 'Clients', 'Send', 'Results', 'Set-up'] as const;

const NO_ROW =
  'There is no client in the row you are in. In the sheet, click a row of Dormant Clients or Growth Clients, then choose again.';

export function Places({ sheet, onSheet }: Props) {
  const { run, move, busy } = useWork();
  const [place, setPlace] = useState<(typeof PLACES)[number]>('Today');
  /** The client whose card lies on top of the place; '' for none. */
  const [card, setCard] = useState('');
  const [order, setOrder] = useState<ListOrder>('potential');
  const [search, setSearch] = useState<{ typed: string; filter: ListFilter }>({ typed: '', filter: 'all' });
  const openCard = (clientId: string) => move(() => setCard(clientId));
  const goTo = (one: typeof place) =>
    move(() => {
      setPlace(one);
      setCard('');
    });
  const openRow = () =>
    run('Looking which row you are in...', async () => {
      const { clientId } = await ask('selectedClient');
      if (clientId === '') throw new Error(NO_ROW);
      setCard(clientId);
    });
  const refresh = () =>
    run(
      'Refreshing your lists...',
      async () => {
        await ask('refreshMetrics');
        onSheet(await ask('open'));
      },
      'Your lists are up to date.',
    );
  const useNewer = (request: NewerSalesRequest) =>
    run(
      request.leaveOut ? 'Leaving it out...' : 'Taking the newer sales in...',
      async () => {
        await ask('useNewerSales', request);
        onSheet(await ask('open'));
      },
      request.leaveOut ? 'Left out. It will not be asked about again.' : 'Newer sales are in your lists.',
    );
  const sort = (by: SortBy) =>
    run(
      'Sorting...',
      async () => {
        await ask('sort', { by });
        onSheet(await ask('open'));
        setOrder(by === 'realistic' ? 'sheet' : 'potential');
      },
      by === 'realistic' ? 'Sorted: realistic first.' : 'Sorted: highest potential first.',
    );
  return (
    <>
      <nav aria-label="Places">
        {PLACES.map((one) => (
          <button
            key={one}
            type="button"
            aria-current={one === place ? 'page' : undefined}
            aria-disabled={busy ? true : undefined}
            onClick={() => goTo(one)}
          >
            {one}
          </button>
        ))}
      </nav>
      {sheet.isCopy && place !== 'Send' && (
        <p class="note">This file is a copy. Its lists are its own; the original stays as it is.</p>
      )}
      {card !== '' && (
        <Card key={card} clientId={card} sheet={sheet} onSheet={onSheet} onBack={() => setCard('')} />
      )}
      {card === '' && place === 'Today' && (
        <Today sheet={sheet} onSheet={onSheet} onCard={openCard} onSend={() => goTo('Send')} />
      )}
      {card === '' && place === 'Clients' && (
        <Clients
          {...{ sheet, order, search }}
          onSearch={setSearch}
          onCard={openCard}
          onRow={openRow}
          onRefresh={refresh}
          onNewerSales={useNewer}
          onSort={sort}
        />
      )}
      {card === '' && place === 'Send' && (
        <Send sheet={sheet} onSheet={onSheet} onSetUp={() => goTo('Set-up')} />
      )}
      {card === '' && place === 'Results' && <Results locale={sheet.locale} onSend={() => goTo('Send')} />}
      {card === '' && place === 'Set-up' && <SetUp sheet={sheet} onRefresh={refresh} />}
    </>
  );
}
