// What is wrong with the fields of a form; the keyboard is led to the first of them.

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Problems } from './draft';

export function useProblems() {
  const [problems, setProblems] = useState<Problems>({});
  const form = useRef<HTMLDivElement>(null);
  // Before anything is painted: no key goes to the place that the keyboard is about to leave.
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus(), [problems]);
  return { problems, setProblems, form };
}
