// What a script's thread and the services' thread say to each other.

import type { MessagePort } from 'node:worker_threads';
import type { ProjectSource } from '../world-types';
import type { Wire } from './wire';

/** From the script: look at a member, call one, set one, or the end of the function. */
export type Request =
  | { kind: 'get'; target: number; member: string }
  | { kind: 'set'; target: number; member: string }
  | { kind: 'call'; target: number; member: string; args: Wire[] }
  | { kind: 'done'; found: boolean; value?: Wire; error?: string };

/** To the script, in answer to each get, set and call. */
export type Reply =
  | { value: Wire }
  | { method: true }
  | { error: { name: string; message: string; own: Wire } };

/** What a thread is started with. */
export interface Start {
  /** [0] counts the answers that are there. */
  signal: Int32Array<SharedArrayBuffer>;
  /** [0] is the world's clock, milliseconds since 1970. */
  clock: Float64Array<SharedArrayBuffer>;
  port: MessagePort;
  source: ProjectSource;
  functionName: string;
  optional: boolean;
  notFound: string;
  args: Wire[];
  globals: [name: string, value: Wire][];
}
