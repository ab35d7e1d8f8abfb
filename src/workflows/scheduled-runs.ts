// What runs by the clock once a person has asked for it: hourly, each morning, each Monday.

import { checkReplies } from './check-replies';
import type { TriggerServices } from './continue-sending';
import { departureWatch, type WatchServices } from './departure-watch';
import { runScheduled } from './install-triggers';
import { sweepPhone } from './phone-columns';
import { refreshMetrics } from './refresh-metrics';

/** Answers, then what was logged on a phone. */
export const scheduledReplies = (services: TriggerServices) =>
  runScheduled(services, 'replies', () => {
    const found = checkReplies(services);
    sweepPhone(services);
    return found;
  });

export const scheduledMorning = (services: TriggerServices) =>
  runScheduled(services, 'morning', () => refreshMetrics(services));

export const scheduledWeek = (services: TriggerServices & WatchServices) =>
  runScheduled(services, 'weekly', () => departureWatch(services));
