// A page of its own: its heading, what it says, and at the foot the way back and the way on.

import type { ComponentChildren } from 'preact';
import { Actions } from './actions';
import { Button } from './button';
import { Heading } from './heading';

interface Props {
  title: ComponentChildren;
  children: ComponentChildren;
  /** 'Step 2 of 5', above the heading. */
  where?: string;
  onBack?: () => void;
  /** Words of the way on; none where there is no way on. */
  next?: string;
  onNext?: () => void;
  /** There is no way on now. */
  off?: boolean;
  /** Before the way on. */
  more?: ComponentChildren;
}

export function Step({ title, children, where, onBack, next, onNext, off, more }: Props) {
  return (
    <>
      <main>
        {where && <p class="where">{where}</p>}
        <Heading>{title}</Heading>
        {children}
      </main>
      <Actions>
        {more}
        {onBack && <Button onClick={onBack}>Back</Button>}
        {next && (
          <Button kind="main" off={off} onClick={onNext!}>
            {next}
          </Button>
        )}
      </Actions>
    </>
  );
}
