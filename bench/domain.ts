// Time and memory of reading and scoring alone, each size in a process of its own.

import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { projectRoot } from '../local/runtime/paths';
import type { DomainJob, DomainResult } from './domain-work';
import { atMost, type BenchOptions, exactly, type Figure } from './figure';

const WARM_TIMES = 5;

/** Ten times the rows against the rows; without `quick` also memory of a single time, and a million rows. */
export function domainFigures({ quick, note }: BenchOptions): Figure[] {
  const rows = quick ? 10_000 : 100_000;
  const file = bundledChild();
  const small = inChild(file, planOf(rows / 10, WARM_TIMES + 1));
  const large = inChild(file, planOf(rows, WARM_TIMES + 1));
  const once = inChild(file, planOf(rows, 1));
  const name = (what: string) => `domain: ${what}, ${rows.toLocaleString('en-US')} sales rows`;
  note(
    `domain: read and score without Google; the first of ${WARM_TIMES + 1} times is cold, "warm" is the median of the others.\n` +
      `Processor time counts all threads. Memory is all a process ever held that does it once, the sheet and Node included.\n` +
      `By the clock ${ms(median(large.wall.slice(1)))} warm, ${ms(large.wall[0])} cold.`,
  );
  const figures = [
    atMost(name('warm'), warm(large), 1000, 'ms of processor'),
    atMost(name('memory'), once.peakMemoryMb, 300, 'MB'),
    atMost('domain: 10 times the rows, times the time', warm(large) / warm(small), 15, 'times'),
  ];
  return quick ? figures : [...figures, million(file, note)];
}

function million(file: string, note: BenchOptions['note']): Figure {
  const plan = planOf(1_000_000, 1);
  const { clients, wall, peakMemoryMb } = inChild(file, plan);
  note(`domain: 1,000,000 sales rows took ${ms(wall[0])} and ${Math.round(peakMemoryMb)} MB.`);
  return exactly('domain: clients scored of 1,000,000 sales rows', clients, plan.clients, 'clients');
}

function planOf(rows: number, times: number): DomainJob {
  return { rows, clients: rows / 20, times };
}

function bundledChild(): string {
  const root = projectRoot();
  const outfile = path.join(root, 'node_modules/.cache/rekindle/domain-child.cjs');
  const entryPoints = [path.join(root, 'bench/domain-child.ts')];
  buildSync({ entryPoints, outfile, bundle: true, platform: 'node', target: 'node20', logLevel: 'silent' });
  return outfile;
}

function inChild(file: string, job: DomainJob): DomainResult {
  const child = spawnSync(process.execPath, ['--expose-gc', file, JSON.stringify(job)], { encoding: 'utf8' });
  if (child.status !== 0) throw new Error(`The domain could not be measured: ${child.stderr}`);
  return JSON.parse(child.stdout);
}

function warm({ processor }: DomainResult): number {
  return median(processor.slice(1));
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

const ms = (value: number) => `${Math.round(value).toLocaleString('en-US')} ms`;
