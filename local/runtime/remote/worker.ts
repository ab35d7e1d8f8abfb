// A script's own thread: its realm, its code, and stand-ins for the services that live in the main thread.
// Every look at a service sleeps until the main thread has answered, so the script sees ordinary blocking calls.

import vm from 'node:vm';
import { receiveMessageOnPort, workerData } from 'node:worker_threads';
import { entryPoint, loadScript, newRealm } from '../realm';
import { sentenceOf } from '../sentence';
import type { Reply, Request, Start } from './messages';
import { type Codec, decode, encode } from './wire';

const start = workerData as Start;
const { globals, builtIns } = newRealm(() => Math.floor(start.clock[0]), start.source.manifest.timeZone);
const ids = new WeakMap<object, number>();
const standIns = new Map<number, object>();

const codec: Codec = {
  handleOf: (value) => ids.get(value),
  fromHandle: (id) => standIns.get(id) ?? standIn(id),
  realm: { ...vm.runInContext('({ Array, Object })', globals), Date: builtIns.Date },
};

let asked = 0;

function ask(request: Request): Reply {
  start.port.postMessage(request);
  asked++;
  // Counted: the waking for one answer may come only after the next question was put, and is none for that.
  for (let told = Atomics.load(start.signal, 0); told < asked; told = Atomics.load(start.signal, 0))
    Atomics.wait(start.signal, 0, told);
  return receiveMessageOnPort(start.port)!.message as Reply;
}

function take(reply: Reply): unknown {
  if ('value' in reply) return decode(reply.value, codec);
  if ('method' in reply) return undefined;
  const error = new builtIns.Error(reply.error.message);
  error.name = reply.error.name;
  throw Object.assign(error, decode(reply.error.own, codec));
}

function member(target: number, name: string): unknown {
  const reply = ask({ kind: 'get', target, member: name });
  if (!('method' in reply)) return take(reply);
  return (...args: unknown[]) =>
    take(ask({ kind: 'call', target, member: name, args: args.map((arg) => encode(arg, codec)) }));
}

// What a member is does not change during a run, so each is looked at once.
function standIn(id: number): object {
  const known = new Map<string, unknown>();
  const proxy: object = new Proxy(new codec.realm.Object(), {
    get(_target, name) {
      if (typeof name === 'symbol') return undefined;
      if (!known.has(name)) known.set(name, member(id, name));
      return known.get(name);
    },
    set(_target, name) {
      take(ask({ kind: 'set', target: id, member: String(name) }));
      return false;
    },
  });
  ids.set(proxy, id);
  standIns.set(id, proxy);
  return proxy;
}

function runScript(): Request {
  try {
    for (const [name, value] of start.globals) globals[name] = decode(value, codec);
    loadScript(globals, start.source);
    const entry = entryPoint(globals, start.functionName);
    if (!entry) return { kind: 'done', found: false, error: start.optional ? undefined : start.notFound };
    const value = entry(...start.args.map((arg) => decode(arg, codec)));
    return { kind: 'done', found: true, value: encode(value, codec) };
  } catch (thrown) {
    return { kind: 'done', found: true, error: sentenceOf(thrown) };
  }
}

start.port.postMessage(runScript());
