// A step of the guided start: where one is, the question, and the way back and on.

import type { ComponentChildren } from 'preact';
import { Step } from '../ui/step';
import type { Guide } from './use-guide';

interface Props {
  guide: Guide;
  title: string;
  next: string;
  onNext: () => void;
  children: ComponentChildren;
}

export function StepFrame({ guide, ...props }: Props) {
  return <Step where={guide.where} onBack={guide.isFirst ? undefined : guide.back} {...props} />;
}
