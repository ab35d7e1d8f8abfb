// Runs a script in a thread of its own while the services stay here, so that this thread can answer a page, and
// several scripts can run at once in one world.

import { MessageChannel, Worker } from 'node:worker_threads';
import { messageText } from '../../google/messages/index';
import { createServices } from '../../google/services';
import { Run } from '../execution';
import { report } from '../meter';
import type { Wait } from '../parking';
import { addOnProject } from '../project';
import { attempt, executionOptions, type RunOptions, type RunResult } from '../run-function';
import { sentenceOf } from '../sentence';
import type { World } from '../world-types';
import type { Reply, Request, Start } from './messages';
import { liveScheduler, type Scheduler } from './scheduler';
import { createServiceHost, type ServiceHost } from './service-host';
import { workerFile } from './worker-file';

type Done = Extract<Request, { kind: 'done' }>;

const MEMORY = { signal: 8, size: 16 };

interface Line {
  start: Pick<Start, 'signal' | 'clock' | 'port'>;
  reply(message: Reply): void;
  listen(receive: (request: Request) => void): void;
  close(): void;
}

function openLine(world: World): Line {
  const memory = new SharedArrayBuffer(MEMORY.size);
  const signal = new Int32Array(memory, MEMORY.signal, 1);
  const clock = new Float64Array(memory, 0, 1);
  clock[0] = world.clock;
  const { port1, port2 } = new MessageChannel();
  return {
    start: { signal, clock, port: port2 },
    reply(message) {
      clock[0] = world.clock;
      port1.postMessage(message);
      Atomics.add(signal, 0, 1);
      Atomics.notify(signal, 0);
    },
    listen: (receive) => port1.on('message', receive),
    close: () => port1.close(),
  };
}

function describeStart(run: Run, options: RunOptions, host: ServiceHost, line: Line): Start {
  const services = createServices(run);
  const { event, functionName } = options;
  const args = event ? [run.quietly(() => event(run, services))] : (options.args ?? []);
  return {
    ...line.start,
    source: run.project.source,
    functionName,
    optional: options.optional ?? false,
    notFound: messageText('FUNCTION_NOT_FOUND', { name: functionName }, run.language),
    args: args.map(host.encode),
    globals: Object.entries(services).map(([name, service]) => [name, host.share(service as object)]),
  };
}

/** A run in another thread while it lasts. */
interface Remote {
  run: Run;
  host: ServiceHost;
  line: Line;
  /** Ends it: `work` gives its value or throws its error. */
  finish(work: () => unknown, found?: boolean): void;
}

// A call that has to wait tells so; it is made again later. Any other is answered, or the run is over.
function serve({ run, host, line, finish }: Remote, request: Exclude<Request, Done>): Wait | undefined {
  const answer = host.answer(request);
  if (run.ended) finish(() => undefined);
  else if ('answered' in answer || 'ready' in answer) return answer;
  else line.reply(answer);
  return undefined;
}

function end({ host, finish }: Remote, { value, error, found }: Done): undefined {
  finish(() => {
    if (error !== undefined) throw new Error(error);
    return host.decode(value);
  }, found);
}

/**
 * As `runFunction`, in a thread of its own. `ui.ask` may return a promise: the script sleeps until it is answered,
 * this thread does not. Runs of one world started while others run contend for its locks. A killed run's thread is
 * stopped, so nothing in the script can catch it. `scheduler` draws the turns of runs started together.
 */
export async function startRemoteRun(
  world: World,
  options: RunOptions,
  scheduler: Scheduler = liveScheduler(world),
): Promise<RunResult> {
  const cpu = process.cpuUsage();
  const project = options.project ?? addOnProject(world);
  const realm = { Date, Error };
  const run = new Run(world, project, { ...executionOptions(world, options), realm, parks: true });
  const host = createServiceHost();
  const line = openLine(world);
  const start = describeStart(run, options, host, line);
  const worker = new Worker(workerFile(), { workerData: start, transferList: [start.port] });
  const seat = scheduler.join();
  return new Promise((resolve) => {
    const finish: Remote['finish'] = (work, found = true) => {
      const outcome = attempt(run, work);
      line.close();
      void worker.terminate();
      resolve({ ...outcome, found, report: report(run.meter, cpu) });
      scheduler.leave(seat);
    };
    const remote: Remote = { run, host, line, finish };
    line.listen((request) => {
      if (request.kind === 'get') serve(remote, request);
      else
        scheduler.request(seat, () =>
          request.kind === 'done' ? end(remote, request) : serve(remote, request),
        );
    });
    worker.once('error', (error) => end(remote, { kind: 'done', found: true, error: sentenceOf(error) }));
  });
}
