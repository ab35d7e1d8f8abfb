// The sidebar once a list was built: its places and the way between them.

import { useState } from 'preact/hooks';
import type { OpenSheet, SortBy } from '../src/api';
import { Clients } from './clients/clients';
import type { ListOrder } from './clients/listed';
import { ask } from './server';
import { SetUp } from './set-up/set-up';
import { useWork } from './work';

interface Props {
  sheet: OpenSheet;
  headline: string;
  onSheet: (sheet: OpenSheet) => void;
  onHeadline: (headline: string) => void;
}

const PLACES = ['Clients', 'Set-up'] as const;

export function Places({ sheet, headline, onSheet, onHeadline }: Props) {
  const { run, clear, busy } = useWork();
  const [place, setPlace] = useState<(typeof PLACES)[number]>('Clients');
  const [order, setOrder] = useState<ListOrder>('potential');
  const refresh = () =>
    run(
      'Refreshing your lists...',
      async () => {
        const { messages } = await ask('build');
        onHeadline(messages[0] ?? '');
        onSheet(await ask('open'));
      },
      'Your lists are up to date.',
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
  const go = (to: typeof place) => {
    if (busy) return;
    clear();
    setPlace(to);
  };
  return (
    <>
      <nav aria-label="Places">
        {PLACES.map((one) => (
          <button
            key={one}
            type="button"
            aria-current={one === place ? 'page' : undefined}
            aria-disabled={busy ? true : undefined}
            onClick={() => go(one)}
          >
            {one}
          </button>
        ))}
      </nav>
      {sheet.isCopy && (
        <p class="note">This file is a copy. Its lists are its own; the original stays as it is.</p>
      )}
      {place === 'Clients' ? (
        <Clients sheet={sheet} headline={headline} order={order} onRefresh={refresh} onSort={sort} />
      ) : (
        <SetUp sheet={sheet} onRefresh={refresh} />
      )}
    </>
  );
}
