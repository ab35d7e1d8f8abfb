// What runs by the clock once a person has asked for it: hourly, each morning, each Monday.

import { checkReplies } from './check-replies';
import type { TriggerServices } from './continue-sending';
import { departureWatch, type WatchServices } from './departure-watch';
import { runScheduled } from './install-triggers';
import { refreshMetrics } from './refresh-metrics';

/** What was logged on a phone, also where Gmail is not allowed; then answers. */
export const scheduledReplies = (services: TriggerServices) =>
  runScheduled(services, 'replies', () => checkReplies(services));

export const scheduledMorning = (services: TriggerServices) =>
  runScheduled(services, 'morning', () => refreshMetrics(services));

export const scheduledWeek = (services: TriggerServices & WatchServices) =>
  runScheduled(services, 'weekly', () => departureWatch(services));
