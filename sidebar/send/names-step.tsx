// The names, one screen at a time, with the question that comes before every mail.

import { useState } from 'preact/hooks';
import { SearchField } from '../clients/search-field';
import { Button } from '../ui/button';
import { Hint } from '../ui/hint';
import { Step } from '../ui/step';
import { Tick } from '../ui/tick';
import { count } from '../words/numbers';
import { DecideList } from './decide-list';
import { isOffered, type Screen, screenOf } from './names';
import type { SendJob } from './use-send';
import type { Withheld } from './withheld';
import { WithheldList } from './withheld-list';

export function NamesStep({ job }: { job: SendJob }) {
  const [page, setPage] = useState(0);
  const [typed, setTyped] = useState('');
  const isNamed = job.choice.who === 'named';
  const screen = screenOf(job.shown, page, typed);
  const isLast = isNamed || screen.page === screen.pages - 1;
  const back = () => (isNamed || screen.page === 0 ? job.go('choose') : setPage(screen.page - 1));
  return (
    <Step
      key={isNamed ? '' : screen.page}
      title="Who gets it?"
      onBack={back}
      next={isLast ? lookWords(job.ticked.length) : 'More names'}
      off={isLast && job.ticked.length === 0}
      onNext={isLast ? job.settle : () => setPage(screen.page + 1)}
    >
      {screen.page === 0 && <ForYou job={job} />}
      {job.names.length === 0 ? (
        <p>Nobody of this list can get it now. Below stands why.</p>
      ) : (
        <>
          <Question job={job} />
          {isNamed && <SearchField typed={typed} onType={setTyped} />}
          <Names job={job} screen={screen} />
          {isNamed && <Pages screen={screen} onPage={setPage} />}
          {isLast && <Further job={job} />}
        </>
      )}
      <WithheldList
        job={job}
        title={job.names.length === 0 ? 'Why' : 'Not asked about'}
        withheld={isLast ? job.plan!.withheld.filter((one) => !isOffered(one) && !one.touchKey) : []}
      />
      {isLast && job.plan!.withheld.some(isForThePost) && (
        <Button onClick={job.letters}>Write letters</Button>
      )}
    </Step>
  );
}

const lookWords = (ticked: number) =>
  ticked === 0 ? 'Look at the mails' : `Look at ${count(ticked, 'mail')}`;

const isForThePost = ({ rule }: Withheld) => /other-channel|no-address/.test(rule);

/** The method's question; and what a tick on an undecided name means, where there is one. */
function Question({ job }: { job: SendJob }) {
  const isOpen = job.shown.some(({ kind }) => kind === 'undecided');
  return (
    <>
      <p class="headline">Bad blood, a queasy feeling, an unpaid bill, a death? Untick.</p>
      {isOpen && <p>Where you have not decided yet, tick those you want to write to. That sets Reach out.</p>}
    </>
  );
}

function Names({ job, screen }: { job: SendJob; screen: Screen }) {
  return (
    <>
      {screen.where && <Hint>{screen.where}</Hint>}
      {screen.names.map((name) => (
        <Tick
          key={name.clientId}
          label={name.client}
          detail={name.detail}
          checked={job.ticked.includes(name.clientId)}
          onTick={(isTicked) => job.tick(name.clientId, isTicked)}
        />
      ))}
      <p class="hint" role="status">
        {screen.names.length === 0 ? 'No name matches.' : `${job.ticked.length} ticked.`}
      </p>
    </>
  );
}

/** Touches nobody but a person can tell about, and drafts a person deleted. */
function ForYou({ job }: { job: SendJob }) {
  return (
    <DecideList
      title="For you to decide"
      withheld={job.plan!.withheld.filter((one) => one.touchKey)}
      deeds={(one) =>
        one.rule === 'withdrawn'
          ? [['Prepare it again', () => job.resolve(one, false)]]
          : [
              ['It was sent', () => job.resolve(one, true)],
              ['It was not sent', () => job.resolve(one, false)],
            ]
      }
    />
  );
}

function Pages({ screen, onPage }: { screen: Screen; onPage: (page: number) => void }) {
  if (screen.pages === 1) return null;
  return (
    <div class="choices">
      <Button off={screen.page === 0} onClick={() => onPage(screen.page - 1)}>
        Earlier names
      </Button>
      <Button off={screen.page === screen.pages - 1} onClick={() => onPage(screen.page + 1)}>
        More names
      </Button>
    </div>
  );
}

/** Names below those chosen, for whoever unticked some. */
function Further({ job }: { job: SendJob }) {
  const left = job.names.length - job.shown.length;
  if (left === 0) return null;
  return <Button onClick={job.showMore}>Names further down ({left})</Button>;
}
