// The line to the server: events come one by one, posts go out in the order they were made.

import type { PostAnswers, Posts, ServerEvent } from '../protocol';
import { fromText } from '../wire';

type Kind = ServerEvent['kind'];
type Of<K extends Kind> = Extract<ServerEvent, { kind: K }>;

export interface Connection {
  /** This page's name on the server. */
  page: string;
  on<K extends Kind>(kind: K, take: (event: Of<K>) => void): void;
  /** Posts after all earlier posts have been answered. */
  post<Path extends keyof Posts>(path: Path, body: Posts[Path]): Promise<PostAnswers[Path]>;
  /** Takes the news that the server is gone. */
  lost(take: () => void): void;
}

/** Opens the line. Events nobody listens for yet wait until somebody does. */
export function connect(): Connection {
  const listeners = new Map<Kind, ((event: never) => void)[]>();
  const waiting: ServerEvent[] = [];
  const deliver = (event: ServerEvent) => {
    const takers = listeners.get(event.kind) as ((event: ServerEvent) => void)[] | undefined;
    if (!takers) waiting.push(event);
    for (const take of takers ?? []) take(event);
  };
  let tellLost = () => {};
  listen(deliver, () => tellLost());
  let last: Promise<unknown> = Promise.resolve();
  const connection: Connection = {
    page: '',
    on(kind, take) {
      listeners.set(kind, [...(listeners.get(kind) ?? []), take]);
      for (const event of waiting.splice(0)) deliver(event);
    },
    post(path, body) {
      const answer = last.then(() => send(connection.page, path, body));
      last = answer.catch(() => undefined);
      return answer as Promise<PostAnswers[typeof path]>;
    },
    lost(take) {
      tellLost = take;
    },
  };
  return connection;
}

function listen(deliver: (event: ServerEvent) => void, lost: () => void): void {
  const events = new EventSource('/events');
  let opened = false;
  events.onmessage = ({ data }) => deliver(fromText(data) as ServerEvent);
  events.onerror = lost;
  events.onopen = () => {
    // A second opening is another page to the server: this one would miss what happened in between.
    if (opened) location.reload();
    opened = true;
  };
}

async function send(page: string, path: string, body: unknown): Promise<unknown> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'x-page': page, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`The workbench did not answer (${response.status}).`);
  return response.json();
}
