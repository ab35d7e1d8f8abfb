// How many service calls a build takes, whatever the size of the sheet.

import type { Report } from '../local/runtime/meter';
import type { SalesPlan } from '../test/bundle/invented-sales';
import { run } from '../test/bundle/support';
import { atMost, type BenchOptions, exactly, type Figure } from './figure';
import { salesWorld } from './sales-world';

interface Builds {
  first: Report;
  refresh: Report;
}

const SIZES: SalesPlan[] = [
  { rows: 100, clients: 20 },
  { rows: 10_000, clients: 600 },
  { rows: 100_000, clients: 5_000 },
];

/** A first build and a refresh over the same sheet. @throws when one of them fails */
function buildTwice(plan: SalesPlan, tabs = 1): Builds {
  const world = salesWorld(plan, tabs);
  const [first, refresh] = [run(world, 'buildLists'), run(world, 'buildLists')];
  const error = first.error ?? refresh.error;
  if (error !== undefined) throw new Error(error);
  return { first: first.report, refresh: refresh.report };
}

/** Calls at each size against those of the smallest, and reads for one more source tab. */
export function buildListsFigures({ quick }: BenchOptions): Figure[] {
  const smallest = buildTwice(SIZES[0]);
  const figures = [
    atMost(nameOf('first build', SIZES[0]), smallest.first.total, 120, 'calls'),
    atMost(nameOf('refresh', SIZES[0]), smallest.refresh.total, 60, 'calls'),
  ];
  for (const plan of SIZES.slice(1, quick ? 2 : undefined)) {
    const builds = buildTwice(plan);
    figures.push(
      sameCalls(nameOf('first build', plan), builds.first, smallest.first),
      sameCalls(nameOf('refresh', plan), builds.refresh, smallest.refresh),
    );
  }
  const split = buildTwice(SIZES[0], 2);
  const readsMore = (of: keyof Builds) => reads(split[of]) - reads(smallest[of]);
  figures.push(
    exactly('build lists: first build, reads for one more source tab', readsMore('first'), 1, 'read'),
    exactly('build lists: refresh, reads for one more source tab', readsMore('refresh'), 1, 'read'),
  );
  return figures;
}

function nameOf(build: string, { rows }: SalesPlan): string {
  return `build lists: ${build}, ${rows.toLocaleString('en-US')} sales rows`;
}

/** By their sum: a tab is made longer or shorter to fit its rows, one call either way. */
function sameCalls(name: string, found: Report, wanted: Report): Figure {
  return exactly(name, found.total, wanted.total, 'calls, as at 100 rows');
}

function reads({ calls }: Report): number {
  return Object.entries(calls).reduce((sum, [method, count]) => sum + (READ.test(method) ? count : 0), 0);
}

const READ = /^Range\.get/;
