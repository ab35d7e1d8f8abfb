// Ending a build at a service call and building again: the tab must end as if nothing had happened.

import { restoreWorld, snapshotWorld, type WorldSnapshot } from '../../local/runtime/world';
import { inventedSales } from './invented-sales';
import { run, type Tab, tab, typeInto, worldWith } from './support';

interface Outcome {
  list: Tab['rows'];
  reasons: Tab['rows'];
  tabs: string[];
}

/** A sheet before its first build. */
export function unbuilt(): WorldSnapshot {
  return snapshotWorld(worldWith({ tabs: { Sales: inventedSales({ clients: 9, rows: 30 }) } }));
}

/** A sheet with lists, things typed into them, and a sale that came in since. */
export function lived(): WorldSnapshot {
  const world = restoreWorld(unbuilt());
  run(world, 'buildLists');
  const [first, second] = tab(world, 'Dormant Clients').rows.map((row) => String(row['Client']));
  typeInto(world, 'Dormant Clients', first, 'Notes', 'Likes tea');
  typeInto(world, 'Dormant Clients', second, 'Market Potential', 12_345);
  const sales = tab(world, 'Sales');
  const bottom = sales.rows.length + 1;
  world.workbook.typeCells(sales.id, { top: bottom, left: 0, bottom, right: 4 }, [
    ['2026-11-19', first, 'x@example.com', 'Repair', 50],
  ]);
  return snapshotWorld(world);
}

/** What stands after a build ended at call `kill` and another one; without `kill` after one build. */
export function outcome(start: WorldSnapshot, kill?: number): Outcome & { ended: boolean } {
  const world = restoreWorld(start);
  const first = run(world, 'buildLists', undefined, { kill });
  if (first.killed) {
    const second = run(world, 'buildLists');
    if (!second.ok) throw new Error(`after a kill at ${kill}: ${second.error}`);
  } else if (!first.ok) throw new Error(first.error);
  return {
    list: tab(world, 'Dormant Clients').rows,
    reasons: tab(world, 'Reasons').rows,
    tabs: world.workbook
      .sheets()
      .map((sheet) => sheet.name)
      .sort(),
    ended: first.killed,
  };
}
