// One piece of the day's work: a line while it waits, everything needed for it when it is in hand.

import { useLayoutEffect, useRef } from 'preact/hooks';
import { ClientName } from '../clients/client-name';
import { Button } from '../ui/button';
import { Deeds } from './deeds';
import type { Item } from './queue';
import type { TodayJob } from './use-today';
import { dueWords } from './words';

interface Props {
  item: Item;
  job: TodayJob;
  locale: string;
  isInHand: boolean;
  onCard: (clientId: string) => void;
}

export function ItemCard({ item, job, locale, isInHand, onCard }: Props) {
  const { client, clientId, todo, why, due, who } = item;
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (!isInHand || !job.hasMoved) return;
    title.current?.focus();
    title.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isInHand]);
  const when = [dueWords(due, job.answer!.today, locale), who && !job.isMine ? `for ${who}` : ''];
  return (
    <li class={isInHand ? 'in-hand' : ''} aria-current={isInHand ? 'step' : undefined}>
      <h2 ref={title} tabIndex={-1}>
        {clientId === '' ? client : <ClientName name={client} {...{ clientId, onCard }} />}
      </h2>
      <p>
        <strong>{todo}</strong>{' '}
        <span class={due !== '' && due < job.answer!.today ? 'bad' : 'hint'}>
          {when.filter(Boolean).join(' · ')}
        </span>
      </p>
      {isInHand ? (
        <>
          {why && <p>{why}</p>}
          <Deeds item={item} job={job} />
        </>
      ) : (
        <Button label={`Take up: ${client}`} onClick={() => job.takeUp(item)}>
          Take up
        </Button>
      )}
    </li>
  );
}
