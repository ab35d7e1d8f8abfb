// Which reasons were renamed since the last refresh: told by their place on the tab.

/**
 * New names by old ones. A reason counts as renamed when its name is gone and a name that was not there stands in
 * its place; moved, added and removed reasons are none.
 */
export function renamedReasons(before: readonly string[], now: readonly string[]): Map<string, string> {
  const renamed = new Map<string, string>();
  if (before.length !== now.length) return renamed;
  before.forEach((name, i) => {
    if (name !== now[i] && !now.includes(name) && !before.includes(now[i])) renamed.set(name, now[i]);
  });
  return renamed;
}
