// The place Today: what is due, one after another.

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { OpenSheet } from '../../src/api';
import { withStage } from '../clients/listed';
import { Actions } from '../ui/actions';
import { Button } from '../ui/button';
import { Heading } from '../ui/heading';
import { Pick } from '../ui/pick';
import { count } from '../words/numbers';
import { GroupCard } from './group-card';
import { ItemCard } from './item-card';
import { isFresh, keyOf } from './queue';
import './today.css';
import { type TodayJob, useToday } from './use-today';
import { nextWords } from './words';

interface Props {
  sheet: OpenSheet;
  onSheet: (sheet: OpenSheet) => void;
  onCard: (clientId: string) => void;
  onSend: () => void;
}

const WHOSE = [
  { value: 'mine', text: 'Mine' },
  { value: 'all', text: "Everybody's" },
];

/** More in one list nobody reads. */
const MOST = 50;

export function Today({ sheet, onSheet, onCard, onSend }: Props) {
  const job = useToday((clientId, stage) => onSheet(withStage(sheet, clientId, stage)));
  const { answer, single, groups, inHand, logged } = job;
  return (
    <>
      <main>
        <Heading>Today</Heading>
        <Pick
          label="Whose work"
          value={job.isMine ? 'mine' : 'all'}
          choices={WHOSE}
          onPick={(whose) => job.look(whose === 'mine')}
        />
        {logged && (
          <p class="note">
            {logged.words}{' '}
            <Button kind="link" label="Undo what was logged last" onClick={job.undo}>
              Undo
            </Button>
          </p>
        )}
        {answer && single.length === 0 && isFresh(sheet.clients) && <First sheet={sheet} onSend={onSend} />}
        {answer && single.length > 0 && (
          <>
            <p class="hint">
              {count(single.length, 'thing')} to do
              {answer.doneToday > 0 && `, ${answer.doneToday} done today`}
            </p>
            <ol class="cards">
              {single.slice(0, MOST).map((item) => (
                <ItemCard
                  key={keyOf(item)}
                  {...{ item, job, onCard }}
                  locale={sheet.locale}
                  isInHand={item === inHand}
                />
              ))}
            </ol>
            {single.length > MOST && <p class="hint">And {single.length - MOST} more after these.</p>}
          </>
        )}
        {answer && single.length === 0 && !isFresh(sheet.clients) && <Done job={job} locale={sheet.locale} />}
        {groups.map((group) => (
          <GroupCard key={group.todo} {...{ group, job, onCard, onSend }} />
        ))}
      </main>
      <Actions>
        {answer ? (
          <Button onClick={job.lookForAnswers}>Look for answers</Button>
        ) : (
          <Button onClick={() => job.look(job.isMine)}>Look what is due</Button>
        )}
      </Actions>
    </>
  );
}

/** Before anything was sent. */
function First({ sheet, onSend }: Pick<Props, 'sheet' | 'onSend'>) {
  if (sheet.clients.length === 0)
    return <p>Nobody is on your lists now, so nothing is due. Under Clients you can refresh your lists.</p>;
  return (
    <div class="note">
      {sheet.headline && <p>{sheet.headline}</p>}
      <p>
        Nobody has heard from you yet. Begin in Send: five first notes, made as drafts that you read before
        they leave. Answers and calls then come up here.
      </p>
      <Button kind="main" onClick={onSend}>
        Go to Send
      </Button>
    </div>
  );
}

/** At the end of the day's work; the keyboard comes here from the last piece. */
function Done({ job: { answer, groups, hasMoved }, locale }: { job: TodayJob; locale: string }) {
  const { doneToday, next, today } = answer!;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (hasMoved) heading.current?.focus();
  }, []);
  return (
    <section class="headline">
      <h2 ref={heading} tabIndex={-1}>
        {groups.length > 0 ? 'Nobody waits for a call or an answer' : 'Done'}
      </h2>
      <p>
        {doneToday > 0 && `${doneToday} done today. `}
        {groups.length > 0 && 'What is below can go out from Send. '}
        {nextWords(next, today, locale)}
      </p>
    </section>
  );
}
