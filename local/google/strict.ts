// What every stand-in object is wrapped in: it names what is not provided, checks arguments as Google does, and
// sends each call through the meter.
import type { CallKind, Execution } from '../runtime/execution-types';

/** How one member may be called: each overload is its list of parameter types; see `matches`. */
export interface Signature {
  kind: CallKind;
  overloads: string[][];
}

/** A Google class: `name` as in "Range.getValues", `inErrors` as in "SpreadsheetApp.Range". */
export interface ClassSpec<M extends string> {
  name: string;
  inErrors: string;
  members: Record<M, Signature>;
}

type FunctionKeys<T> = {
  [K in keyof T]: T[K] extends (...args: never[]) => unknown ? K : never;
}[keyof T] &
  string;

type AnyFunction = (...args: unknown[]) => unknown;

const known = new WeakMap<object, { className: string; state: unknown }>();

const signature = (kind: CallKind, overloads: string[]): Signature => ({
  kind,
  overloads: (overloads.length ? overloads : ['']).map((list) => (list ? list.split(',') : [])),
});

/** A member that moves cells or looks: `data('number,number', 'string')` lists its overloads. */
export const data = (...overloads: string[]): Signature => signature('data', overloads);

/** A member that only finds, names or builds. */
export const navigation = (...overloads: string[]): Signature => signature('navigation', overloads);

/** The class name Google would print for a stand-in object, such as 'SpreadsheetApp.Range', or undefined. */
export const classOf = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null ? known.get(value)?.className : undefined;

/** Makes an object known under Google's name for its class. */
export function register<T extends object>(value: T, className: string, state?: unknown): T {
  known.set(value, { className, state });
  return value;
}

/** What `provide` was given as state for this object; the caller knows its shape from the class. */
export const stateOf = <S>(value: unknown): S => known.get(value as object)?.state as S;

/** Whether a value is a Date of any realm. */
export const isDate = (value: unknown): value is Date =>
  Object.prototype.toString.call(value) === '[object Date]';

const lastName = (className: string | undefined): string => className?.split('.').pop() ?? '';

/**
 * Whether a value fits a parameter type: number, string, boolean, Date, any, object, a class or enum name, each
 * with `[]` for lists and `?` where null is allowed. Fractions are refused where Google asks for an Integer.
 */
function matches(type: string, value: unknown): boolean {
  if (type.endsWith('?')) return value === null || value === undefined || matches(type.slice(0, -1), value);
  if (type.endsWith('[]'))
    return Array.isArray(value) && value.every((item) => matches(type.slice(0, -2), item));
  if (type === 'any') return true;
  if (type === 'number') return typeof value === 'number' && Number.isFinite(value);
  if (type === 'Integer') return Number.isInteger(value);
  if (type === 'string' || type === 'boolean') return typeof value === type;
  if (type === 'Date') return isDate(value);
  if (type === 'object')
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !known.has(value);
  return lastName(classOf(value)) === type;
}

/** A value's type as Google writes it in "The parameters (String,number[]) don't match ...". */
function describe(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return `${value.length ? describe(value[0]) : 'Object'}[]`;
  if (isDate(value)) return 'Date';
  if (typeof value === 'object') return classOf(value) ?? '(class)';
  return (
    { string: 'String', boolean: 'Boolean', function: 'function' }[typeof value as string] ?? typeof value
  );
}

const fits = (overload: string[], args: unknown[]): boolean =>
  overload.length === args.length && overload.every((type, i) => matches(type, args[i]));

/** Google's error for arguments that fit no overload of a member ("SpreadsheetApp.Range.setValues"). */
export const signatureError = (execution: Execution, member: string, args: unknown[]): Error =>
  execution.error('SIGNATURE', { parameters: args.map(describe).join(','), member });

/** The error for what the stand-in does not have: 'Range.setFormulaR1C1'. */
export const notProvided = (execution: Execution, member: string): Error =>
  execution.error('NOT_PROVIDED', { member });

function metered(
  execution: Execution,
  spec: ClassSpec<string>,
  name: string,
  work: AnyFunction,
): AnyFunction {
  const { kind, overloads } = spec.members[name];
  return (...args) =>
    execution.call(`${spec.name}.${name}`, kind, () => {
      if (!overloads.some((overload) => fits(overload, args)))
        throw signatureError(execution, `${spec.inErrors}.${name}`, args);
      return work(...args);
    });
}

/**
 * The members of a class in groups that are made when first used: a Range has over a hundred members, and most
 * ranges use one. `indexOf` says which group has a name; see `groupIndex`.
 */
export function lazily<T extends object>(indexOf: ReadonlyMap<string, number>, groups: (() => object)[]): T {
  const made: Record<string, unknown>[] = [];
  const member = (name: string, at: number): unknown => {
    made[at] ??= groups[at]() as Record<string, unknown>;
    return made[at][name];
  };
  return new Proxy({} as T, {
    has: (_target, key) => indexOf.has(key as string),
    get: (_target, key) => {
      const at = indexOf.get(key as string);
      return at === undefined ? undefined : member(key as string, at);
    },
  });
}

/** Which group has which name. */
export const groupIndex = (groups: (() => object)[]): Map<string, number> =>
  new Map(groups.flatMap((group, at) => Object.keys(group()).map((name) => [name, at] as const)));

/** Reads that languages and tools make on any object; everything else must be provided. */
const isOrdinary = (key: string | symbol): boolean =>
  typeof key === 'symbol' || key === 'then' || key === 'toJSON' || key in Object.prototype;

/**
 * Wraps the members of a class. Each call is checked against its signature and metered; any other name throws
 * "Range.setFormulaR1C1 is not provided locally", also when set.
 */
export function provide<T extends object>(
  execution: Execution,
  spec: ClassSpec<FunctionKeys<T>>,
  members: T,
  state?: unknown,
): T {
  const wrapped = new Map<string, unknown>();
  const get = (key: string): unknown => {
    const member = (members as Record<string, unknown>)[key];
    if (typeof member !== 'function') return member;
    if (!wrapped.has(key))
      wrapped.set(key, metered(execution, spec as ClassSpec<string>, key, member as AnyFunction));
    return wrapped.get(key);
  };
  const proxy = new Proxy(members, {
    get: (target, key) => {
      if (key === 'toString') return () => spec.name;
      if (isOrdinary(key)) return Reflect.get(target, key);
      if (key in target) return get(key as string);
      throw notProvided(execution, `${spec.name}.${String(key)}`);
    },
    set: (_target, key) => {
      throw notProvided(execution, `${spec.name}.${String(key)}`);
    },
  });
  return register(proxy, spec.inErrors, state);
}
