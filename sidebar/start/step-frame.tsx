// A step of the guided start: where one is, the question, and the way back and on.

import type { ComponentChildren } from 'preact';
import { Actions } from '../ui/actions';
import { Button } from '../ui/button';
import { Heading } from '../ui/heading';
import type { Guide } from './use-guide';

interface Props {
  guide: Guide;
  title: string;
  next: string;
  onNext: () => void;
  children: ComponentChildren;
}

export function StepFrame({ guide, title, next, onNext, children }: Props) {
  return (
    <>
      <main>
        {guide.where && <p class="where">{guide.where}</p>}
        <Heading>{title}</Heading>
        {children}
      </main>
      <Actions>
        {!guide.isFirst && <Button onClick={guide.back}>Back</Button>}
        <Button kind="main" onClick={onNext}>
          {next}
        </Button>
      </Actions>
    </>
  );
}
