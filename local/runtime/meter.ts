// Counts what one run asked of Google, and says so as the report of the headless runner.

import type { CallKind } from './execution-types';

export interface Meter {
  /** Data calls by method. */
  calls: Record<string, number>;
  total: number;
  navigation: number;
  flushes: number;
  gmailUnits: number;
  recipients: number;
  modelledSeconds: number;
}

/** What `--report` writes. */
export interface Report extends Meter {
  cpuMs: number;
  peakMemoryMb: number;
}

/** A meter at zero. */
export function newMeter(): Meter {
  return {
    calls: {},
    total: 0,
    navigation: 0,
    flushes: 0,
    gmailUnits: 0,
    recipients: 0,
    modelledSeconds: 0,
  };
}

/** Counts one call; returns how often its method was called so far. */
export function countCall(meter: Meter, method: string, kind: CallKind): number {
  if (kind === 'navigation') return ++meter.navigation;
  meter.total++;
  meter.calls[method] = (meter.calls[method] ?? 0) + 1;
  return meter.calls[method];
}

/** The meter with what the run cost this machine since `cpuAtStart`: processor milliseconds and peak memory. */
export function report(meter: Meter, cpuAtStart: NodeJS.CpuUsage): Report {
  const { user, system } = process.cpuUsage(cpuAtStart);
  return {
    ...meter,
    modelledSeconds: Math.round(meter.modelledSeconds * 1000) / 1000,
    cpuMs: Math.round((user + system) / 1000),
    peakMemoryMb: Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

/** Several runs' reports as one. */
export function sumReports(reports: Report[]): Report {
  const sum = { ...newMeter(), cpuMs: 0, peakMemoryMb: 0 };
  for (const one of reports) {
    for (const [method, count] of Object.entries(one.calls)) {
      sum.calls[method] = (sum.calls[method] ?? 0) + count;
    }
    for (const key of ['total', 'navigation', 'flushes', 'gmailUnits', 'recipients'] as const)
      sum[key] += one[key];
    sum.modelledSeconds = Math.max(sum.modelledSeconds, one.modelledSeconds);
    sum.cpuMs = Math.max(sum.cpuMs, one.cpuMs);
    sum.peakMemoryMb = Math.max(sum.peakMemoryMb, one.peakMemoryMb);
  }
  return sum;
}
