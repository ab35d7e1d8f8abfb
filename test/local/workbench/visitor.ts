// A page without a browser: opens a workbench's events, posts to it, and waits for what it is told.

import path from 'node:path';
import { filesProject } from '../../../local/runtime/project';
import type { World } from '../../../local/runtime/world-types';
import type { PostAnswers, Posts, ServerEvent } from '../../../local/workbench/protocol';
import { startWorkbench } from '../../../local/workbench/server';
import { fromText } from '../../../local/workbench/wire';
import { worldWith } from '../../bundle/support';

const STUB = path.join(__dirname, '../../browser/stub');

type Kind = ServerEvent['kind'];
type Of<K extends Kind> = Extract<ServerEvent, { kind: K }>;

export interface Visitor {
  /** Events so far, also those waited for. */
  events: ServerEvent[];
  /** The next event of a kind that was not taken yet. */
  next<K extends Kind>(kind: K): Promise<Of<K>>;
  post<Path extends keyof Posts>(path: Path, body: Posts[Path]): Promise<PostAnswers[Path]>;
  /** Runs a function and waits for its end. */
  run(functionName: string, ...args: unknown[]): Promise<Of<'ended'>['run']>;
  leave(): void;
}

export interface Served {
  world: World;
  url: string;
  complaints: string[];
  visit(): Promise<Visitor>;
  close(): Promise<void>;
}

/** A workbench over two small tabs with the small script of the browser tests. */
export async function serve(): Promise<Served> {
  const world = worldWith({
    tabs: {
      First: [
        ['Name', 'Value', 0],
        ['Ann', 1],
      ],
      Second: [['x']],
    },
  });
  const complaints: string[] = [];
  const project = filesProject(world, [STUB]);
  const bench = await startWorkbench({ world, project, complain: (text) => void complaints.push(text) });
  return { world, url: bench.url, complaints, visit: () => visit(bench.url), close: bench.close };
}

async function visit(url: string): Promise<Visitor> {
  const stop = new AbortController();
  const response = await fetch(`${url}events`, { signal: stop.signal });
  const events: ServerEvent[] = [];
  const untaken: ServerEvent[] = [];
  const waiting: (() => void)[] = [];
  void follow(response.body!, (event) => {
    events.push(event);
    untaken.push(event);
    for (const wake of waiting.splice(0)) wake();
  }).catch(() => {});
  const next = async <K extends Kind>(kind: K): Promise<Of<K>> => {
    for (;;) {
      const at = untaken.findIndex((event) => event.kind === kind);
      if (at >= 0) return untaken.splice(at, 1)[0] as Of<K>;
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
  };
  const { page } = await next('hello');
  const post: Visitor['post'] = async (to, body) => {
    const answer = await fetch(new URL(to, url), {
      method: 'POST',
      headers: { 'x-page': page },
      body: JSON.stringify(body),
    });
    return answer.json();
  };
  let runs = 0;
  return {
    events,
    next,
    post,
    async run(functionName, ...args) {
      const id = ++runs;
      await post('/run', { id, functionName, args });
      for (;;) {
        const { run } = await next('ended');
        if (run.id === id) return run;
      }
    },
    leave: () => stop.abort(),
  };
}

async function follow(body: ReadableStream<Uint8Array>, take: (event: ServerEvent) => void): Promise<void> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of body) {
    const parts = (text + decoder.decode(chunk, { stream: true })).split('\n\n');
    text = parts.pop()!;
    for (const part of parts) if (part.startsWith('data: ')) take(fromText(part.slice(6)) as ServerEvent);
  }
}
