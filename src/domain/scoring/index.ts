// Scoring: who is dormant, what they may be worth, with what chance; and who should buy more. See score.ts.

export { score } from './score';
export type {
  ChanceCount,
  ChanceFrom,
  ChanceWord,
  Growth,
  GrowthSignal,
  ListName,
  OneOff,
  PotentialFrom,
  RareCandidate,
  Scoreable,
  ScoredClient,
  Scoring,
  ScoringOptions,
} from './types';
