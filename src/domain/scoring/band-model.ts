// Chance from the sheet's own silences: a hazard for each band of silence, times a factor for the number of orders.

/** A silence of so many days after the `orders`-th order; `ended` by an order, or still running. */
export interface Spell {
  orders: number;
  days: number;
  ended: boolean;
}

/** Equal spells, counted. */
interface Tally {
  orderClass: number;
  days: number;
  ended: boolean;
  times: number;
}

export interface BandModel {
  /** Orders a day and client, by band of BAND_EDGES. */
  hazards: number[];
  /** Factors for 1, 2, 3-4, 5-8 and 9 or more orders. */
  multipliers: number[];
  /** Spells that ended, by band. */
  ended: number[];
  /** Chance to order within `horizon` days, for a client silent for `silence` days after so many orders. */
  chance: (orders: number, silence: number, horizon: number) => number;
}

/** Days of silence at which a new band begins. */
export const BAND_EDGES = [0, 30, 60, 90, 182, 365, 548, 730, 1095, 1460];
const ORDER_CLASSES = [1, 2, 3, 5, 9];
/** Pseudo-counts: orders that the prior of a band, and of an order class, is worth. */
const BAND_PRIOR = 2;
const CLASS_PRIOR = 5;
const LOWEST_FALL = 0.25;

/** The place of the last edge at or below the value; edges ascending. */
export function classOf(value: number, edges: number[]): number {
  let index = edges.length - 1;
  while (index > 0 && value < edges[index]) index--;
  return index;
}

/** One spell after each order; `days` are a client's order days, ascending, `asOf` their day number's end. */
export function spellsOf(days: number[], asOf: number): Spell[] {
  const spells: Spell[] = [];
  for (let i = 0; i < days.length; i++) {
    const ended = i + 1 < days.length;
    const silence = (ended ? days[i + 1] : asOf) - days[i];
    if (silence > 0) spells.push({ orders: i + 1, days: silence, ended });
  }
  return spells;
}

interface BandOptions {
  /** Days that flatten the prior's curve near zero. */
  sigma?: number;
  /**
   * 'level': a band with less than one expected order leans on a hazard no higher than that of the band before.
   * 'falling': every band leans on the fall of the bands before going on, since the curve alone promises too much of
   * clients silent for longer than most of the sheet's history.
   */
  farEnd?: 'level' | 'falling';
}

/** Fits the bands. Needs at least one spell that ended. */
export function fitBands(spells: Spell[], { sigma = 30, farEnd = 'level' }: BandOptions = {}): BandModel {
  const tallies = tally(spells);
  const { ended, exposure } = countBands(tallies);
  const prior = lomaxPrior(tallies, sigma);
  const hazards: number[] = [];
  for (let band = 0; band < BAND_EDGES.length; band++) {
    const expected = prior(band);
    const limit = farEnd === 'falling' ? goingOn(hazards) : levelEnd(hazards, exposure[band] * expected);
    const anchor = Math.min(expected, limit);
    hazards.push((ended[band] + BAND_PRIOR) / (exposure[band] + BAND_PRIOR / anchor));
  }
  const multipliers = orderMultipliers(tallies, hazards);
  const chance = (orders: number, silence: number, horizon: number) =>
    1 -
    Math.exp(-multipliers[classOf(orders, ORDER_CLASSES)] * cumulated(hazards, silence, silence + horizon));
  return { hazards, multipliers, ended, chance };
}

/** No limit, unless the band expects less than one order: then the hazard of the band before. */
function levelEnd(hazards: number[], expectedOrders: number): number {
  return hazards.length > 0 && expectedOrders < 1 ? hazards[hazards.length - 1] : Number.POSITIVE_INFINITY;
}

/** The next band's hazard when the fall from the last band but one to the last goes on at its pace, to a quarter at most. */
function goingOn(hazards: number[]): number {
  const band = hazards.length;
  if (band < 2) return Number.POSITIVE_INFINITY;
  const fall = Math.max(0, Math.log(hazards[band - 2] / hazards[band - 1]));
  const pace = fall / (bandMiddle(band - 1) - bandMiddle(band - 2));
  const share = Math.exp(-pace * (bandMiddle(band) - bandMiddle(band - 1)));
  return hazards[band - 1] * Math.max(LOWEST_FALL, share);
}

function bandMiddle(band: number): number {
  return (BAND_EDGES[band] + Math.min(bandEnd(band), BAND_EDGES[band] + 365)) / 2;
}

function bandEnd(band: number): number {
  return band + 1 < BAND_EDGES.length ? BAND_EDGES[band + 1] : Number.POSITIVE_INFINITY;
}

/** Counts equal spells and sorts them, so that sums of fractions do not depend on the order of the clients. */
function tally(spells: Spell[]): Tally[] {
  const tallies = new Map<number, Tally>();
  for (const { orders, days, ended } of spells) {
    const orderClass = classOf(orders, ORDER_CLASSES);
    const key = (days * ORDER_CLASSES.length + orderClass) * 2 + (ended ? 1 : 0);
    const found = tallies.get(key);
    if (found) found.times++;
    else tallies.set(key, { orderClass, days, ended, times: 1 });
  }
  return [...tallies].sort(([a], [b]) => a - b).map(([, found]) => found);
}

function countBands(tallies: Tally[]): { ended: number[]; exposure: number[] } {
  const ended = BAND_EDGES.map(() => 0);
  const exposure = BAND_EDGES.map(() => 0);
  for (const spell of tallies) {
    for (let band = 0; band < BAND_EDGES.length && BAND_EDGES[band] < spell.days; band++) {
      exposure[band] += (Math.min(spell.days, bandEnd(band)) - BAND_EDGES[band]) * spell.times;
      if (spell.ended && spell.days <= bandEnd(band)) ended[band] += spell.times;
    }
  }
  return { ended, exposure };
}

/** Hazard a day of a Lomax curve fitted to all spells, over the first year of each band. */
function lomaxPrior(tallies: Tally[], sigma: number): (band: number) => number {
  let orders = 0;
  let logTime = 0;
  for (const { days, ended, times } of tallies) {
    if (ended) orders += times;
    logTime += Math.log((days + sigma) / sigma) * times;
  }
  const kappa = orders / logTime;
  return (band) => {
    const start = BAND_EDGES[band];
    const width = Math.min(bandEnd(band) - start, 365);
    return (kappa * Math.log((start + width + sigma) / (start + sigma))) / width;
  };
}

/** Hazard summed over the days of silence `from` to `to`. */
function cumulated(hazards: number[], from: number, to: number): number {
  let sum = 0;
  for (let band = 0; band < BAND_EDGES.length && BAND_EDGES[band] < to; band++) {
    const days = Math.min(to, bandEnd(band)) - Math.max(from, BAND_EDGES[band]);
    if (days > 0) sum += hazards[band] * days;
  }
  return sum;
}

function orderMultipliers(tallies: Tally[], hazards: number[]): number[] {
  const seen = ORDER_CLASSES.map(() => 0);
  const expected = ORDER_CLASSES.map(() => 0);
  for (const { orderClass, days, ended, times } of tallies) {
    if (ended) seen[orderClass] += times;
    expected[orderClass] += cumulated(hazards, 0, days) * times;
  }
  return seen.map((count, index) => (count + CLASS_PRIOR) / (expected[index] + CLASS_PRIOR));
}
