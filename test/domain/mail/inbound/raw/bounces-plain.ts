// A notice in words alone.

import { type Notice, notice } from './notice';
import type { Sample, Truth } from './person';

export const plain = (
  title: string,
  truth: Truth[],
  from: string,
  subject: string,
  text: string,
  headers: string[] = [],
  original: Notice['original'] = 'headers',
): Sample => notice(title, truth, { from, subject, text, headers, original });
