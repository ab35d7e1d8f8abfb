// The order of the guided start.

import type { ListPreview, SetUpResult } from '../../src/api';

export type Step = 'where' | 'understood' | 'rare' | 'dormant' | 'duplicates' | 'summary';

/** True when there is nothing to read yet: no tab, none that looks like a list, or headers alone. */
export function lacksList(setUp: SetUpResult): boolean {
  return !setUp.ready && (setUp.tabs.length === 0 || setUp.shape === 'none' || setUp.examples.length === 0);
}

/** The steps for this sheet; those with nothing to ask are left out. Without a preview only the first is known. */
export function stepsOf(setUp: SetUpResult, preview: ListPreview | null): Step[] {
  if (lacksList(setUp)) return setUp.tabs.length > 0 ? ['where', 'understood'] : ['where'];
  if (!preview) return ['understood'];
  const steps: Step[] = ['understood'];
  if (preview.rareCandidates.length > 0) steps.push('rare');
  steps.push('dormant');
  if (preview.duplicates.length > 0 || preview.decided.length > 0) steps.push('duplicates');
  return [...steps, 'summary'];
}

/** The step before or after; the same at either end. */
export function neighbour(steps: Step[], step: Step, by: 1 | -1): Step {
  return steps[steps.indexOf(step) + by] ?? step;
}

/** 'Step 2 of 5'; how many there are is known once there is a summary. */
export function stepWords(steps: Step[], step: Step): string {
  if (step === 'where') return '';
  const at = steps.filter((one) => one !== 'where').indexOf(step) + 1;
  return steps.includes('summary') ? `Step ${at} of ${steps.length}` : `Step ${at}`;
}

/** Why there is nothing to read. */
export function emptyWords({ tabs, shape }: SetUpResult): string {
  if (tabs.length === 0) return 'This spreadsheet has no clients or sales yet.';
  if (shape === 'none') return 'No tab here looks like a list of clients or sales.';
  return `The tab "${tabs[0].tab}" has headers, but no rows below them that can be read.`;
}
