// A part of Set-up that asks the server for what it shows when it is first opened.

import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ApiAnswer } from '../../src/api';
import { ask } from '../server';
import { Button } from '../ui/button';
import { Folded } from '../ui/folded';
import { useWork } from '../work';

/** Calls that take nothing and change nothing. */
type Look = 'triggers' | 'team' | 'missingTexts' | 'permissions';

interface Props<Name extends Look> {
  title: string;
  call: Name;
  children: (known: ApiAnswer<Name>, set: (known: ApiAnswer<Name>) => void) => ComponentChildren;
}

export function Section<Name extends Look>({ title, call, children }: Props<Name>) {
  const { run, busy } = useWork();
  const [isOpen, setOpen] = useState(false);
  const [hasLooked, setLooked] = useState(false);
  const [known, setKnown] = useState<ApiAnswer<Name> | null>(null);
  const look = () =>
    run('Looking it up...', async () => {
      setLooked(true);
      // The names take no request; generics cannot say so.
      setKnown((await ask(call as Look)) as ApiAnswer<Name>);
    });
  useEffect(() => {
    // Opened while something else was going on, it waits for that.
    if (isOpen && !hasLooked && !busy) look();
  });
  return (
    <Folded title={title} onToggle={setOpen}>
      {known ? children(known, setKnown) : hasLooked && !busy && <Button onClick={look}>Try again</Button>}
    </Folded>
  );
}
