// What a function is called with, looked at field by field before anything is read or written.

import { isDay } from './day';
import { SetUpProblem } from './set-up-problem';

/** Throws a SetUpProblem that names the field, what came and what it takes. */
export type Check = (value: unknown, name: string) => void;

/** A check by field; of a field whose name ends in '?' only where something came. */
export type Fields = Record<string, Check>;

/** The check of every field of a request, by the name that `Fields` gives it. */
export type FieldsOf<Request> = {
  [Name in keyof Request & string as object extends Pick<Request, Name> ? `${Name}?` : Name]: Check;
};

const takes =
  (possible: string, is: (value: unknown) => boolean): Check =>
  (value, name) => {
    if (is(value)) return;
    const came = value === undefined ? 'is missing' : `cannot be ${JSON.stringify(value).slice(0, 60)}`;
    throw new SetUpProblem(`"${name}" ${came}: it takes ${possible}.`);
  };

const object = takes('an object', (value) => Object(value) === value && !Array.isArray(value));
const list = takes('a list', Array.isArray);

/** A list, each of it checked. */
export const eachOf =
  (one: Check): Check =>
  (value, name) => {
    list(value, name);
    (value as unknown[]).forEach((each, i) => {
      one(each, `${name}[${i}]`);
    });
  };

export const text = takes('text', (value) => typeof value === 'string');
export const texts = eachOf(text);
export const textOrTexts: Check = (value, name) => (Array.isArray(value) ? texts : text)(value, name);
const all = takes('a list of Client IDs or "all"', (value) => value === 'all');
export const idsOrAll: Check = (value, name) => (Array.isArray(value) ? texts : all)(value, name);
export const yesOrNo = takes('true or false', (value) => typeof value === 'boolean');
export const amount = takes(
  'a number from 0 up',
  (value) => Number.isFinite(value) && (value as number) >= 0,
);
export const count = takes(
  'a whole number from 0 up',
  (value) => Number.isInteger(value) && (value as number) >= 0,
);
export const day = takes('a day, such as "2026-03-31"', (value) => isDay(value as string));

/** One of these values as they stand. */
export const oneOf = (...values: readonly (string | number)[]): Check =>
  takes(choices(values), (value) => values.includes(value as string));

/** One of these words, in any case. */
export const oneWordOf = (...words: readonly string[]): Check =>
  takes(choices(words), (value) => words.some((word) => word.toLowerCase() === String(value).toLowerCase()));

function choices(values: readonly (string | number)[]): string {
  const words = values.map((value) => JSON.stringify(value));
  const last = words.pop();
  return `${words.join(', ')} or ${last}`;
}

/** An object with these fields; what else it holds does not matter. */
export const fields =
  (known: Fields): Check =>
  (value, name) =>
    checkFields(known, value, name);

/** An object whose fields may have any name. */
export const named =
  (one: Check): Check =>
  (value, name) => {
    object(value, name);
    for (const [key, each] of Object.entries(value as object)) one(each, `${name}.${key}`);
  };

/** Whatever came with the call, as an object of these fields; nothing at all counts as an empty one. */
export function checkRequest(known: Fields, request: unknown): object {
  const given = request ?? {};
  checkFields(known, given, '');
  return given;
}

function checkFields(known: Fields, value: unknown, within: string): void {
  object(value, within || 'The request');
  const given = value as Record<string, unknown>;
  for (const [field, check] of Object.entries(known)) {
    const name = field.replace('?', '');
    if (name === field || given[name] !== undefined) check(given[name], within ? `${within}.${name}` : name);
  }
}
