// The sidebar once a list was built: its places and the way between them.

import { useState } from 'preact/hooks';
import type { NewerSalesRequest, OpenSheet, SortBy } from '../src/api';
import { Clients } from './clients/clients';
import type { ListOrder } from './clients/listed';
import { Send } from './send/send';
import { ask } from './server';
import { SetUp } from './set-up/set-up';
import { useWork } from './work';

interface Props {
  sheet: OpenSheet;
  onSheet: (sheet: OpenSheet) => void;
}

const PLACES = ['Clients', 'Send', 'Set-up'] as const;

export function Places({ sheet, onSheet }: Props) {
  const { run, move, busy } = useWork();
  const [place, setPlace] = useState<(typeof PLACES)[number]>('Clients');
  const [order, setOrder] = useState<ListOrder>('potential');
  const refresh = () =>
    run(
      'Refreshing your lists...',
      async () => {
        await ask('build');
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
            onClick={() => move(() => setPlace(one))}
          >
            {one}
          </button>
        ))}
      </nav>
      {sheet.isCopy && place !== 'Send' && (
        <p class="note">This file is a copy. Its lists are its own; the original stays as it is.</p>
      )}
      {place === 'Clients' && (
        <Clients sheet={sheet} order={order} onRefresh={refresh} onNewerSales={useNewer} onSort={sort} />
      )}
      {place === 'Send' && (
        <Send sheet={sheet} onSheet={onSheet} onSetUp={() => move(() => setPlace('Set-up'))} />
      )}
      {place === 'Set-up' && <SetUp sheet={sheet} onRefresh={refresh} />}
    </>
  );
}
