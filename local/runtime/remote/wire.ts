// How values cross between a script's thread and the services: data is copied, service objects go as handles.

/** A value on the wire: primitives and lists as they are, everything else tagged. */
export type Wire = unknown;

type Tagged =
  | { $: 'handle'; id: number }
  | { $: 'method' }
  | { $: 'date'; at: number }
  | { $: 'function' }
  | { $: 'object'; entries: [string, Wire][] }
  | { $: 'instance'; entries: [string, Wire][] };

/** What each side does with what it alone knows. */
export interface Codec {
  /** The handle of a service object, or undefined for anything else. */
  handleOf(value: object): number | undefined;
  /** What stands for a handle on this side. */
  fromHandle(id: number): unknown;
  /** The built-ins decoded values are made with. */
  realm: { Date: DateConstructor; Array: ArrayConstructor; Object: ObjectConstructor };
}

/** Stands for an object of a class of the script's own: it crosses without its class. */
class ForeignInstance {}

const kindOf = (value: object): string => Object.prototype.toString.call(value).slice(8, -1);

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return kindOf(value) === 'Object' && (prototype === null || Object.getPrototypeOf(prototype) === null);
}

/** A value as it goes on the wire. Functions lose what they do; the services refuse them. */
export function encode(value: unknown, codec: Codec): Wire {
  if (typeof value === 'function') return { $: 'function' };
  if (typeof value !== 'object' || value === null) return value;
  const id = codec.handleOf(value);
  if (id !== undefined) return { $: 'handle', id };
  if (Array.isArray(value)) return value.map((item) => encode(item, codec));
  if (kindOf(value) === 'Date') return { $: 'date', at: (value as Date).getTime() };
  const entries = Object.entries(value).map(([key, item]) => [key, encode(item, codec)]);
  return { $: isPlain(value) ? 'object' : 'instance', entries };
}

/** What came over the wire, made with the receiver's built-ins. */
export function decode(wire: Wire, codec: Codec): unknown {
  if (typeof wire !== 'object' || wire === null) return wire;
  if (Array.isArray(wire)) return codec.realm.Array.from(wire, (item) => decode(item, codec));
  const tagged = wire as Tagged;
  switch (tagged.$) {
    case 'handle':
      return codec.fromHandle(tagged.id);
    case 'date':
      return new codec.realm.Date(tagged.at);
    case 'object':
    case 'instance': {
      const made = (tagged.$ === 'object' ? new codec.realm.Object() : new ForeignInstance()) as Record<
        string,
        unknown
      >;
      for (const [key, item] of tagged.entries) made[key] = decode(item, codec);
      return made;
    }
    default:
      return () => undefined;
  }
}
