// The range that a small count allows: Wilson's score interval, 95 %.

/** The normal quantile of 95 %, as a fraction that every locale can write. */
export const Z = { over: 196, under: 100 };

/** Lowest and highest share that `hits` of `all` are compatible with; `all` must be over 0. */
export function wilson(hits: number, all: number): { low: number; high: number } {
  const z2 = (Z.over / Z.under) ** 2;
  const share = hits / all;
  const middle = share + z2 / (2 * all);
  const half = (Z.over / Z.under) * Math.sqrt((share * (1 - share)) / all + z2 / (4 * all * all));
  const over = 1 + z2 / all;
  return { low: Math.max(0, (middle - half) / over), high: Math.min(1, (middle + half) / over) };
}

/** Below so many clients a rate is too early to tell. */
export const ENOUGH = 20;
