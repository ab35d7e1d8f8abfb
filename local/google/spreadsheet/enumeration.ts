// One Google enumeration: its members are objects, the same ones all the time, printing as their name.
import type { Execution } from '../../runtime/execution-types';
import { provide, register, stateOf } from '../strict';

/** Makes the enumeration `SpreadsheetApp.WrapStrategy`; an unknown member of it is "not provided locally". */
export function enumeration<T>(execution: Execution, service: string, name: string, members: string[]): T {
  const className = `${service}.${name}`;
  const entries = members.map((key, i) => {
    const member = Object.freeze({ name: () => key, ordinal: () => i, toString: () => key });
    return [key, register(member, className, key)] as const;
  });
  return provide(execution, { name, inErrors: className, members: {} }, Object.fromEntries(entries)) as T;
}

/** The name of an enumeration member, 'WRAP'. */
export const nameOf = (member: unknown): string => stateOf<string>(member);
