// The place Results: the few numbers that matter, the week against the goal, and what to fix, as the tabs show them now.

import type { RuleName } from '../domain/metrics/rules';
import { ENDS } from '../domain/metrics/windows';
import { boardOfWins } from '../domain/team/game';
import type { FlaggedReason, ShownFigure, ShownWeek } from '../sheets/metrics-read';
import type { Services } from './services';

export interface ResultsAnswer {
  /** False until the numbers were first refreshed: then there is only the headline. */
  ready: boolean;
  /** '12 contacted, 4 answered, 2 won back.', or what to do. */
  headline: string;
  /** The time for which orders count, and the choices. */
  window: string;
  windows: string[];
  /** In the order in which they are shown. */
  figures: (ShownFigure & { name: RuleName })[];
  /** Running from Monday; null until ready. */
  week: ShownWeek | null;
  /** Reasons that many clients told, with the revenue behind each. */
  fix: FlaggedReason[];
  /** Clients won back by name, most first; empty until two people are in Team. */
  board: { name: string; wins: number }[];
}

const SHOWN: RuleName[] = [
  'contacted',
  'responseRate',
  'reactivationRate',
  'newRevenue',
  'revenueSinceReturn',
  'wouldHaveComeAnyway',
  'growthLift',
  'touches',
  'revenuePerHour',
  'bounceRate',
  'optOutRate',
];

/**
 * Reads what Metrics and Reasons show at this moment; no source is read.
 * @param request.window a label of `windows`: chosen on Metrics first, as a person would
 */
export function results(services: Services, request: { window?: string } = {}): ResultsAnswer {
  const { book } = services;
  const windows = ENDS.map(({ label }) => label);
  const { window } = request;
  const desk = services.openDesk(book.readState().tabs);
  if (window !== undefined) desk.chooseWindow(window);
  const shown = desk.shownMetrics();
  const chosen = desk.chosenWindow() || windows[0];
  const empty = { window: chosen, windows, figures: [], week: null, fix: [], board: [] };
  if (!shown)
    return {
      ...empty,
      ready: false,
      headline: 'No numbers yet. Choose Rekindle > Refresh lists and numbers.',
    };
  const figures = SHOWN.flatMap((name) => {
    const figure = shown.figures[name];
    return figure ? [{ name, ...figure }] : [];
  });
  const { headline, week } = shown;
  const board = boardOfWins(desk.wonBack(), desk.team());
  return { ...empty, ready: true, headline, figures, week, fix: desk.flaggedReasons(), board };
}
