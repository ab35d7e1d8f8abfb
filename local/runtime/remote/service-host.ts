// The services' side of a run in another thread: looks up members, makes calls, hands out handles.

import { classOf } from '../../google/strict';
import { Parked, type Wait } from '../parking';
import type { Reply, Request } from './messages';
import { type Codec, decode, encode, type Wire } from './wire';

type Lookup = Extract<Request, { target: number }>;

export interface ServiceHost {
  encode(value: unknown): Wire;
  decode(wire: Wire): unknown;
  /** Gives an object to the script by handle, whatever it is made of. */
  share(value: object): Wire;
  /** Answers a request, or tells what it has to wait for. */
  answer(request: Lookup): Reply | Wait;
}

/** Handles of one run. Service objects (and whatever has methods) go by handle, all else is copied. */
export function createServiceHost(): ServiceHost {
  const objects: object[] = [];
  const ids = new WeakMap<object, number>();
  const idOf = (value: object): number => {
    const known = ids.get(value);
    if (known !== undefined) return known;
    ids.set(value, objects.length);
    return objects.push(value) - 1;
  };
  const isService = (value: object) =>
    ids.has(value) ||
    classOf(value) !== undefined ||
    (!Array.isArray(value) && Object.values(value).some((member) => typeof member === 'function'));
  const codec: Codec = {
    handleOf: (value) => (isService(value) ? idOf(value) : undefined),
    fromHandle: (id) => objects[id],
    realm: { Date, Array, Object },
  };
  const share = (value: object): Wire => ({ $: 'handle', id: idOf(value) });
  const look = (request: Lookup): Reply => {
    const target = objects[request.target];
    if (request.kind === 'set') return { value: Reflect.set(target, request.member, undefined) };
    const member: unknown = Reflect.get(target, request.member);
    if (request.kind === 'get') {
      if (typeof member === 'function') return { method: true };
      // A service's own member (Gmail.Users, an enumeration) is shared, not copied.
      return { value: typeof member === 'object' && member ? share(member) : member };
    }
    const args = request.args.map((arg) => decode(arg, codec));
    return { value: encode((member as (...given: unknown[]) => unknown).apply(target, args), codec) };
  };
  return {
    encode: (value) => encode(value, codec),
    decode: (wire) => decode(wire, codec),
    share,
    answer(request) {
      try {
        return look(request);
      } catch (thrown) {
        return thrown instanceof Parked ? thrown.wait : { error: describe(thrown, codec) };
      }
    },
  };
}

function describe(thrown: unknown, codec: Codec) {
  if (!(thrown instanceof Error))
    return { name: 'Exception', message: String(thrown), own: encode({}, codec) };
  const { name, message } = thrown;
  return { name, message, own: encode({ ...thrown, name }, codec) };
}
