// What is wrong with the fields of a form; the keyboard is led to the first of them.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Problems } from './draft';

export function useProblems() {
  const [problems, setProblems] = useState<Problems>({});
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus(), [problems]);
  return { problems, setProblems, form };
}
