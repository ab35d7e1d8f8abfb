// What is timed of the domain: a tab of sales understood, read and scored, as a build does it.

import { readClients, understand } from '../src/domain/reading';
import { score } from '../src/domain/scoring';
import type { SalesPlan } from '../test/bundle/invented-sales';
import { inventedGrid } from './invented-grid';
import { scoringOptions } from './scoring-options';

/** What the child process is told, as JSON. */
export interface DomainJob extends SalesPlan {
  /** How often it is done; the first time is cold. */
  times: number;
}

/** What it answers, as JSON. */
export interface DomainResult {
  /** Clients scored. */
  clients: number;
  /** Each time, in milliseconds. */
  wall: number[];
  /** The same in time of the processor, all threads (compiler and garbage collector) counted. */
  processor: number[];
  /** Most memory the process ever held, in MB: Node itself, the sheet, and everything made of it. */
  peakMemoryMb: number;
}

const TODAY = '2026-11-21';

/** Makes the sheet, then reads and scores it so many times, with the garbage of each time swept away before the next. */
export function domainWork({ times, ...plan }: DomainJob): DomainResult {
  const grid = inventedGrid(plan);
  const result: DomainResult = { clients: 0, wall: [], processor: [], peakMemoryMb: 0 };
  for (let time = 0; time < times; time++) {
    globalThis.gc?.();
    const cpu = process.cpuUsage();
    const start = performance.now();
    result.clients = scoredClients(grid);
    result.wall.push(performance.now() - start);
    const { user, system } = process.cpuUsage(cpu);
    result.processor.push((user + system) / 1000);
  }
  result.peakMemoryMb = process.resourceUsage().maxRSS / 1024;
  return result;
}

function scoredClients(grid: ReturnType<typeof inventedGrid>): number {
  const options = { locale: 'en_US', today: TODAY };
  const { clients } = readClients([grid], understand([grid], options), options);
  const scoreable = clients.map(({ facts, sales, summary }, index) => ({
    key: String(index),
    name: facts.name,
    sales,
    summary,
    segment: facts.segment,
    region: facts.region,
  }));
  return score(scoreable, scoringOptions(TODAY)).clients.length;
}
