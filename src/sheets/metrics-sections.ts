// The sections of the Metrics tab, as formulas over Rekindle Numbers, the lists, the Touch Log and Settings.

import { byClient, byTouch } from './metrics-breakdowns';
import { months, weeks } from './metrics-calendar';
import { costs, effort, growth, mails, outcome, sources, steps } from './metrics-figures';
import { type Line, newPage } from './metrics-lines';
import type { MetricsInput } from './metrics-parts';

/** Every line below the charts, in order; sections whose length changes come last, so that the charts stay where they point. */
export function metricsLines(input: MetricsInput): Line[] {
  const page = newPage();
  for (const part of [
    steps,
    outcome,
    growth,
    effort,
    mails,
    costs,
    sources,
    months,
    weeks,
    byClient,
    byTouch,
  ])
    part(page, input);
  return page.lines;
}
