// Scoring as a sheet without settings of its own has it: 24 months of look-back, N learned, words of en_US.

import type { Day } from '../src/domain/day';
import type { ScoringOptions } from '../src/domain/scoring';
import { dayWriter, moneyWriter, monthWriter } from '../src/domain/wording';

const LOCALE = 'en_US';

export function scoringOptions(today: Day): ScoringOptions {
  return {
    today,
    lookBackMonths: 24,
    rareProducts: [],
    money: moneyWriter('USD', LOCALE),
    date: dayWriter(LOCALE),
    month: monthWriter(LOCALE),
  };
}
