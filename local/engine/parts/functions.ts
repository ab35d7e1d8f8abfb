// Functions Google has and the engine lacks or computes differently, made from the engine's own parts.

import { addFunction, registries } from '@odoo/o-spreadsheet';

type Scalar = string | number | boolean | null;
interface Cell {
  value: Scalar;
}
type Argument = Cell | Cell[][] | undefined;
type Compute = (this: { now?: () => number; timeZone?: () => string }, ...values: Argument[]) => unknown;

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

const scalar = (argument: Argument): Scalar =>
  (Array.isArray(argument) ? argument[0]?.[0] : argument)?.value ?? null;
const text = (argument: Argument): string => {
  const value = scalar(argument);
  if (value === true) return 'TRUE';
  return value === false ? 'FALSE' : String(value ?? '');
};
const number = (argument: Argument): number => Number(scalar(argument)) || 0;
const isError = (value: Scalar): boolean => typeof value === 'string' && registries.errorTypes.has(value);

/** Applies a function of one value to a value, or to each cell of an array. */
function each(argument: Argument, apply: (value: Argument) => unknown): unknown {
  if (!Array.isArray(argument) || (argument.length === 1 && argument[0].length === 1)) return apply(argument);
  return argument.map((column) => column.map((cell) => ({ value: apply(cell) })));
}

function toNumber(value: Argument): number {
  const it = scalar(value);
  if (it === true) return 1;
  return typeof it === 'number' ? it : 0;
}

function regexOf(pattern: Argument): RegExp {
  const source = text(pattern);
  return source.startsWith('(?i)') ? new RegExp(source.slice(4), 'i') : new RegExp(source);
}

/** The present moment in the spreadsheet's zone, as a serial number. */
function nowSerial(context: { now?: () => number; timeZone?: () => string }): number {
  const moment = context.now?.() ?? Date.now();
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: context.timeZone?.() ?? 'UTC',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(new Date(moment));
  const part = (type: string) => Number(parts.find((p) => p.type === type)?.value);
  const local = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return (local - EPOCH) / DAY;
}

function splitDateFormat(this: { locale?: { dateFormat: string; timeFormat: string } }) {
  return this.locale ?? { dateFormat: 'm/d/yyyy', timeFormat: 'hh:mm:ss' };
}

const FUNCTIONS: Record<string, { args: string[]; compute: Compute }> = {
  ARRAYFORMULA: { args: ['value'], compute: (value) => value },
  REPT: {
    args: ['text', 'times'],
    compute: (it, times) => each(it, (one) => text(one).repeat(number(times))),
  },
  REGEXMATCH: {
    args: ['text', 'expression'],
    compute: (it, pattern) => each(it, (one) => regexOf(pattern).test(text(one))),
  },
  N: { args: ['value'], compute: (value) => each(value, toNumber) },
  TO_TEXT: { args: ['value'], compute: (value) => each(value, text) },
  ISEMAIL: {
    args: ['value'],
    compute: (value) => each(value, (one) => /^[^@\s]+@[^@\s.]+(\.[^@\s.]+)+$/.test(text(one))),
  },
  IFERROR: {
    args: ['value', 'otherwise?'],
    compute: (value, otherwise) => {
      const instead = () => (otherwise === undefined ? { value: '' } : otherwise);
      if (!Array.isArray(value) || (value.length === 1 && value[0].length === 1))
        return isError(scalar(value)) ? instead() : value;
      return value.map((column, c) =>
        column.map((cell, r) => {
          if (!isError(cell.value)) return cell;
          return Array.isArray(otherwise) ? (otherwise[c]?.[r] ?? otherwise[0][0]) : instead();
        }),
      );
    },
  },
  TODAY: {
    args: [],
    compute() {
      return { value: Math.floor(nowSerial(this)), format: splitDateFormat.call(this as never).dateFormat };
    },
  },
  NOW: {
    args: [],
    compute() {
      const { dateFormat, timeFormat } = splitDateFormat.call(this as never);
      return { value: nowSerial(this), format: `${dateFormat} ${timeFormat}` };
    },
  },
};

const description = (name: string) => ({
  name: name.replace('?', ''),
  description: '',
  type: ['ANY'],
  acceptMatrix: true,
  acceptErrors: true,
  optional: name.endsWith('?'),
});

/** Adds the functions; those the engine has of its own are replaced. Once per process or page. */
export function registerFunctions(): void {
  for (const [name, { args, compute }] of Object.entries(FUNCTIONS)) {
    const definition = { description: '', args: args.map(description), compute, isExported: true };
    if (registries.functionRegistry.contains(name))
      registries.functionRegistry.replace(name, definition as never);
    else addFunction(name, definition as never);
  }
}
