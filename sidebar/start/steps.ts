// The order of the guided start.

import type { ListPreview, SetUpResult } from '../../src/api';

export type Step = 'where' | 'understood' | 'rare' | 'dormant' | 'duplicates' | 'summary';

/** True when there is nothing to read yet. */
export function lacksList(setUp: SetUpResult): boolean {
  return !setUp.ready && (setUp.tabs.length === 0 || setUp.shape === 'none');
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
  const at = steps.indexOf(step) + 1;
  return steps.includes('summary') ? `Step ${at} of ${steps.length}` : `Step ${at}`;
}
