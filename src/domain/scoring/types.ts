// What scoring takes and gives: clients with what they bought, and for each a list, a potential, a chance and a reason.

import type { Cents, Sale, Summary } from '../client';
import type { Day } from '../day';

/** A client to be scored. Exactly one of `sales` and `summary` tells what they bought. */
export interface Scoreable {
  key: string;
  name: string;
  sales: Sale[];
  summary?: Summary;
  segment?: string;
  region?: string;
}

/** Write amounts, days and months as the sheet's locale does. */
export interface Writers {
  money: (cents: Cents) => string;
  date: (day: Day) => string;
  /** 'May 2024'. */
  month: (day: Day) => string;
}

export interface ScoringOptions extends Writers {
  today: Day;
  /** Stand on this day instead; everything later is left out. */
  asOf?: Day;
  /** Months of the Revenue column. */
  lookBackMonths: number;
  /** The owner's N; learned from the sheet when absent. */
  dormantAfterMonths?: number;
  /** Products that the owner says are bought once in many years. Case and outer spaces do not matter. */
  rareProducts: string[];
  /** "Of ten clients silent for a year, how many buy again within the next year?" as a share from 0 to 1. */
  ownersChance?: number;
}

export type ListName = 'dormant' | 'growth' | 'active' | 'new' | 'none';
export type ChanceWord = 'likely' | 'possible' | 'long shot' | '';
export type ChanceFrom = 'look-back' | 'bands' | 'years' | 'owner' | 'none';
export type PotentialFrom = 'own' | 'typical' | 'average' | 'none';
export type GrowthSignal =
  | 'falling'
  | 'below their own best year'
  | 'below similar clients'
  | 'one product only'
  | 'bought once';

/** Clients in the same cell of the sheet's own history, and how many of them bought within the following year. */
export interface ChanceCount {
  returned: number;
  clients: number;
}

/** A sale left out of the potential because it will hardly come again. */
export interface OneOff {
  cents: Cents;
  day: Day;
}

/** Why an active client could buy more. Amounts without one-off sales; `gap` is level - last12. */
export interface Growth {
  last12: Cents;
  previous12: Cents;
  level: Cents;
  levelWhy: string;
  gap: Cents;
  signal: GrowthSignal;
  /** What similar clients also buy; '' when the sheet does not say. */
  idea: string;
}

export interface ScoredClient {
  key: string;
  list: ListName;
  /** Of the look-back window; for a client silent longer, of as many months up to their last order. */
  revenue: Cents;
  /** True when `revenue` is of an older window (shown in italics). */
  revenueIsOlder: boolean;
  totalRevenue: Cents;
  /** null where the sheet does not say. */
  orders: number | null;
  firstOrder: Day | null;
  lastOrder: Day | null;
  monthsSilent: number | null;
  /** A year, if they come back at their old level. */
  suggestedPotential: Cents | null;
  potentialFrom: PotentialFrom;
  /** One-off sales of the last good 12 months, not counted in the potential. */
  withoutOneOffs: OneOff[];
  /** Share of 1: to buy within the next 12 months. */
  chance: number | null;
  chanceOf: ChanceCount | null;
  chanceWord: ChanceWord;
  /** The sentence that explains list, potential and chance. */
  why: string;
  /** Sorts "Realistic first", highest first: potential x chance, else total x 12 / (12 + months silent). */
  realisticRank: number;
  growth?: Growth;
}

/** A product that looks as if clients buy it once in many years, to be confirmed by the owner. */
export interface RareCandidate {
  product: string;
  clients: number;
  times: number;
  /** Up to three amounts as sold, the newest first. */
  examples: Cents[];
}

export interface Scoring {
  asOf: Day;
  /** Why the as-of day is not today; '' when it is. */
  asOfWhy: string;
  /** Of all sales up to the as-of day; null when no sale has a date. */
  newestSale: Day | null;
  dormantAfterMonths: number;
  dormantAfterWhy: string;
  /** How many clients would be on the list at each threshold. */
  dormantChoices: { months: number; clients: number }[];
  chanceFrom: ChanceFrom;
  /** In the order of the input. */
  clients: ScoredClient[];
  /** Sum of the dormant clients' potentials, a year. */
  ifAllReturn: Cents;
  /** Sum of potential x chance of the dormant; null when the sheet carries no chance. */
  realistic: Cents | null;
  rareCandidates: RareCandidate[];
}
