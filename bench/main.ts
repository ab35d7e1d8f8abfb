// `npm run bench`: the figures that must hold, measured on this machine.

import { cpus, loadavg } from 'node:os';
import { answersFigures } from './answers';
import { buildListsFigures } from './build-lists';
import { domainFigures } from './domain';
import { type BenchOptions, type Figure, TABLE_HEAD, tableLine } from './figure';
import { goldenFigures } from './golden';
import { rankingJob } from './ranking';
import { sendFigures } from './send';
import { sidebarFigures } from './sidebar';
import { sizeFigures } from './sizes';
import { startFigures } from './start';

type Job = (options: BenchOptions) => Figure[] | Promise<Figure[]>;

/** By what the names of its figures begin with; a job of the product that gets figures gets an entry. */
const JOBS: Record<string, Job> = {
  size: sizeFigures,
  'build lists': buildListsFigures,
  domain: domainFigures,
  ranking: rankingJob,
  'golden AUC': goldenFigures,
  send: sendFigures,
  answers: answersFigures,
  sidebar: sidebarFigures,
  start: startFigures,
};

interface CommandLine {
  json: boolean;
  quick: boolean;
  only: string;
}

const USAGE = 'Options: --json, --quick (small sizes), --only <part of a name>.';

/** Measures and prints, a table or with --json one JSON value. @throws one sentence for options it does not know */
export async function main(args: string[]): Promise<void> {
  const { json, quick, only } = readArgs(args);
  const say = (text: string) => process.stdout.write(text + '\n');
  const note = (text: string) => process.stderr.write(text + '\n');
  const busy = loadavg()[0];
  const processors = cpus().length;
  if (busy > processors / 2)
    note(
      `This machine is busy (load ${busy.toFixed(1)} on ${processors} processors): times come out too long.`,
    );
  if (!json) say(TABLE_HEAD);
  const figures = await measure(only, { quick, note }, (figure) => json || say(tableLine(figure)));
  const holding = figures.filter(({ holds }) => holds).length;
  say(json ? JSON.stringify({ figures }) : `${holding} of ${figures.length} hold.`);
}

/** All figures whose name has `only` in it, each told to `each` once its job is done. */
export async function measure(
  only: string,
  options: BenchOptions,
  each: (figure: Figure) => void = () => {},
): Promise<Figure[]> {
  const found: Figure[] = [];
  for (const job of jobsFor(only)) {
    const figures = (await job(options)).filter(({ name }) => name.includes(only));
    for (const figure of figures) each(figure);
    found.push(...figures);
  }
  return found;
}

/** The jobs such a name begins with; a part from further inside may be in any of them. */
function jobsFor(only: string): Job[] {
  const named = Object.keys(JOBS).filter((title) => title.startsWith(only) || only.startsWith(title));
  return named.length > 0 ? named.map((title) => JOBS[title]) : Object.values(JOBS);
}

function readArgs(args: string[]): CommandLine {
  const line: CommandLine = { json: false, quick: false, only: '' };
  for (let at = 0; at < args.length; at++) {
    if (args[at] === '--json') line.json = true;
    else if (args[at] === '--quick') line.quick = true;
    else if (args[at] === '--only' && args[at + 1]) line.only = args[++at];
    else throw new Error(`${args[at]} is not known here. ${USAGE}`);
  }
  return line;
}
