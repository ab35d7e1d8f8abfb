// What may cross between a page and a script, as google.script.run has it. Pure: the page's frame uses it too.

/** Marks a value that may not cross. */
class Illegal extends Error {}

const kindOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  const prototype = Object.getPrototypeOf(value);
  return kindOf(value) === 'Object' && (prototype === null || Object.getPrototypeOf(prototype) === null);
}

// Copies what JSON can say. `undefined` in a list becomes null, as a property it is dropped.
function copy(value: unknown, property: string, above: object[]): unknown {
  if (value === null || ['string', 'boolean', 'number'].includes(typeof value)) return value;
  if (value === undefined) return null;
  if (typeof value !== 'object' || !isPlain(value))
    throw new Illegal(`Failed due to illegal value in property: ${property}`);
  if (above.includes(value)) throw new TypeError('Failed due to circular reference.');
  const inside = [...above, value];
  if (Array.isArray(value)) return value.map((item, i) => copy(item, String(i), inside));
  const kept = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(kept.map(([key, item]) => [key, copy(item, key, inside)]));
}

/**
 * The arguments of a call from the page as they reach the script.
 * @throws TypeError, as in the page, for a Date, a function or anything else that cannot cross.
 */
export function crossArguments(args: unknown[]): unknown[] {
  try {
    return args.map((arg, i) => copy(arg, String(i), []));
  } catch (error) {
    throw error instanceof Illegal ? new TypeError(error.message) : error;
  }
}

/**
 * A function's answer as it reaches the page: null for all of it when a Date or a function is anywhere inside.
 * @throws TypeError for a circular answer.
 */
export function crossAnswer(value: unknown): unknown {
  try {
    return copy(value, '', []);
  } catch (error) {
    if (error instanceof Illegal) return null;
    throw error;
  }
}

/** Refuses what the page cannot name: private functions (name ending in `_`). */
export function checkCallable(name: string): void {
  if (name.endsWith('_')) throw new TypeError(`google.script.run.${name} is not a function`);
}
