// Clients with where they stand and what could come back, a page at a time.

import { useState } from 'preact/hooks';
import { Button } from '../ui/button';
import { whole } from '../words/numbers';
import { ClientName } from './client-name';
import type { Listed } from './listed';

const PAGE = 100;

interface Props {
  clients: Listed[];
  locale: string;
  onCard: (clientId: string) => void;
}

export function ClientList({ clients, locale, onCard }: Props) {
  const [limit, setLimit] = useState(PAGE);
  return (
    <>
      <ul class="clients">
        {clients.slice(0, limit).map((client) => (
          <li key={`${client.list} ${client.id}`}>
            <span class="name">
              <ClientName clientId={client.id} name={client.name} onCard={onCard} />
            </span>
            <span class="amount">
              {client.potential === null ? 'no figure' : whole(client.potential, locale)}
            </span>
            <span class="hint">
              {[client.list === 'growth' ? 'Growth' : '', client.stage].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {clients.length > limit && (
        <Button onClick={() => setLimit(limit + PAGE)}>Show more ({clients.length - limit} left)</Button>
      )}
    </>
  );
}
