// The default sample: a heating and cooling service with one tab of jobs, as its office keeps it.

import { inventHeatingClients } from './heating-clients';
import { type Job, jobsOf } from './heating-jobs';
import { OTHER_SPELLING, storyJobs, TWO_SPELLINGS } from './heating-stories';
import {
  type Plan,
  type PlanCell,
  type PlanSheet,
  typedAmount,
  typedDay,
  typedShortDay,
  withBlankRows,
} from './plan';
import { type Random, seededRandom } from './random';

const HEATING_HEADER = [
  'Date',
  'Job No.',
  'Customer',
  'Email',
  'Phone',
  'Work done',
  'Sales rep',
  'Amount',
  'Van',
  'Remarks',
];

/** Every job in the order of the book. */
function heatingJobs(): Job[] {
  const random = seededRandom(20220110);
  const jobs = inventHeatingClients(random).flatMap((client) => jobsOf(client, random));
  const refunds = random
    .shuffle(jobs.filter((job) => job.cents > 20000))
    .slice(0, 3)
    .map(refundOf);
  return [...jobs, ...refunds, ...storyJobs()].sort((a, b) => compare(a.day, b.day));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function refundOf(job: Job): Job {
  return { ...job, work: 'Refund: part under warranty', cents: -Math.round(job.cents / 4), note: '' };
}

/** The workbook with everything an office leaves in it: titles, blanks, typed dates and amounts, a total. */
export function heatingPlan(): Plan {
  const random = seededRandom(4711);
  const rows = heatingJobs().map((job, at) => jobRow(job, at, random));
  return { file: 'heating-and-cooling.xlsx', sheets: [jobsSheet(rows, heatingJobs())] };
}

function jobRow(job: Job, at: number, random: Random): PlanCell[] {
  const typed = random.chance(0.5) ? typedDay : typedShortDay;
  const day: PlanCell = random.chance(0.012) ? typed(job.day) : { date: job.day };
  const amount: PlanCell = random.chance(0.01) ? typedAmount(job.cents, '$') : job.cents / 100;
  const name = job.client === TWO_SPELLINGS && job.day > '2024-06-30' ? OTHER_SPELLING : job.client.name;
  const van = at > 40 && at < 44 ? 'white' : null;
  const { email, phone } = job.client;
  return [day, 22001 + at, name, email || null, phone, job.work, job.rep, amount, van, job.note || null];
}

function jobsSheet(rows: PlanCell[][], jobs: Job[]): PlanSheet {
  const cents = jobs.reduce((sum, job) => sum + job.cents, 0);
  const total = [null, null, 'Total', null, null, null, null, cents / 100, null, null];
  const top = [
    ['Alder & Daughters Heating and Cooling: jobs since 2022'],
    ['Printed 15 Nov 2026 from the job book'],
    [],
  ];
  const body = withBlankRows(rows, [310, 640, 970]);
  return {
    name: 'Jobs',
    rows: [...top, HEATING_HEADER, ...body, [], total],
    merges: [{ top: 0, left: 0, bottom: 0, right: 7 }],
    boldRows: [0, 3, top.length + 1 + body.length + 1],
    formats: { 0: 'm/d/yyyy', 7: '$#,##0.00' },
    headerRow: 3,
    widths: [80, 65, 190, 230, 110, 190, 140, 95, 50, 260],
  };
}
