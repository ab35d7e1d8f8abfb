// What the heating and cooling service did for each client: installations once in many years, checks every
// year, repairs in between, until some clients fall silent.

import { addDays, type Day } from '../src/domain/day';
import { type HeatingClient, REP_LEFT_ON, REP_WHO_LEFT, REPS } from './heating-clients';
import { workingDay } from './plan';
import type { Random } from './random';

export interface Job {
  day: Day;
  client: HeatingClient;
  work: string;
  /** Negative for a refund. */
  cents: number;
  rep: string;
  note: string;
}

const FIRST_DAY: Day = '2022-01-10';
const LAST_DAY: Day = '2026-11-13';

const INSTALLATIONS: [string, number, number][] = [
  ['Heat pump installation', 8900, 15800],
  ['Furnace installation', 5200, 9400],
  ['Air conditioner installation', 4700, 8600],
];
const REPAIRS = ['Repair: igniter', 'Repair: fan motor', 'Repair: thermostat', 'Repair: refrigerant leak'];

/** All jobs of one client, oldest first. */
export function jobsOf(client: HeatingClient, random: Random): Job[] {
  const early = random.chance(0.68);
  const start = addDays(early ? FIRST_DAY : '2023-05-02', random.int(0, early ? 470 : 1240));
  const first = random.chance(0.38) ? installation(client, start, random) : visit(client, start, random);
  const jobs = [first];
  for (let day = start; day <= LAST_DAY; ) {
    if (random.chance(0.2))
      jobs.push(repair(client, addDays(day, random.int(25, client.every - 20)), random));
    const next = nextVisit(client, day, random);
    if (!next) break;
    day = next;
    jobs.push(visit(client, day, random));
  }
  return jobs.filter((job) => job.day <= LAST_DAY).sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** The day of the next regular visit; undefined when the client is not seen again. */
function nextVisit(client: HeatingClient, after: Day, random: Random): Day | undefined {
  const abandoned = client.rep === REP_WHO_LEFT && after > '2023-10-01' && after < REP_LEFT_ON;
  const visitsAYear = 365 / client.every;
  const stays = (abandoned ? 0.45 : 0.78) ** (1 / visitsAYear);
  if (random.chance(stays)) return addDays(after, client.every + random.int(-16, 24));
  return random.chance(0.36) ? addDays(after, random.int(520, 940)) : undefined;
}

/** One job with the sales rep who looked after the client on that day. */
export function job(client: HeatingClient, day: Day, work: string, dollars: number, note = ''): Job {
  const onDay = workingDay(day);
  const rep = client.rep === REP_WHO_LEFT && onDay > REP_LEFT_ON ? REPS[0] : client.rep;
  return { day: onDay, client, work, cents: Math.round(dollars * 100), rep, note };
}

function visit(client: HeatingClient, day: Day, random: Random): Job {
  const raised = Math.round(client.visit * (1 + 0.04 * (+day.slice(0, 4) - 2022)));
  return job(
    client,
    day,
    client.kind === 'business' ? 'Regular service' : 'Yearly check',
    raised + random.int(0, 9),
  );
}

function repair(client: HeatingClient, day: Day, random: Random): Job {
  const factor = client.kind === 'business' ? 2 : 1;
  return job(client, day, random.pick(REPAIRS), (factor * random.int(9500, 84000)) / 100);
}

function installation(client: HeatingClient, day: Day, random: Random): Job {
  const [work, from, to] = random.pick(INSTALLATIONS);
  const factor = client.kind === 'business' ? 2 : 1;
  return job(client, day, work, factor * 10 * random.int(from / 10, to / 10));
}

/** Visits at a fixed rhythm from one day to another, for clients with a story; the last one carries the note. */
export function visits(client: HeatingClient, from: Day, to: Day, work: string, note: string): Job[] {
  const days: Day[] = [];
  for (let day = from; day <= to; day = addDays(day, client.every)) days.push(day);
  return days.map((day, at) =>
    job(client, day, work, client.visit + 15 * at, at === days.length - 1 ? note : ''),
  );
}
