// Guards a service object: a member that is not provided says so by its full name, instead of being undefined.

import type { Execution } from '../../runtime/execution-types';
import { notProvided } from '../strict';

/** The members, and an error for every other name. What languages and logging look for by themselves is let be. */
export function provided<T extends object>(execution: Execution, name: string, members: T): T {
  return new Proxy(members, {
    get(target, key) {
      const ordinary = typeof key === 'symbol' || key === 'toJSON' || key === 'then' || key in target;
      if (ordinary) return Reflect.get(target, key);
      throw notProvided(execution, `${name}.${key}`);
    },
    set(_target, key) {
      throw notProvided(execution, `${name}.${String(key)}`);
    },
  });
}
