// What the rows say about a client apart from sales: the client list's word first, else the newest row's.

import type { ClientFacts } from '../client';
import type { Day } from '../day';
import type { Field } from '../fields';
import type { Cell } from '../grid';
import { fold } from './fold';
import type { Layout } from './layout';
import { type Party, personOf } from './parties';

type FactField =
  | 'email'
  | 'phone'
  | 'address'
  | 'salesperson'
  | 'birthday'
  | 'clientSince'
  | 'region'
  | 'segment'
  | 'language'
  | 'reason';
const FACTS: FactField[] = [
  'email',
  'phone',
  'address',
  'salesperson',
  'birthday',
  'clientSince',
  'region',
  'segment',
  'language',
  'reason',
];
const SLOTS = FACTS.length + 2;
const CONTACT = FACTS.length;
const EXTRA = FACTS.length + 1;

interface Value {
  listed: boolean;
  day: Day;
  text: string;
  /** Of the other columns only the row is kept, until it is known whose last it is. */
  others?: () => Record<string, string>;
}

export interface FactBook {
  /** Takes what a row says of its party. */
  note: (layout: Layout, row: Cell[], party: number, day: Day) => void;
  /** The facts of a client made of those parties. */
  factsOf: (indexes: number[]) => ClientFacts;
}

export function openFactBook(parties: Party[]): FactBook {
  const values: (Value | undefined)[][] = [];
  const plans = new Map<Layout, Plan>();
  const note = (layout: Layout, row: Cell[], party: number, day: Day) => {
    const plan = plans.get(layout) ?? planOf(layout);
    plans.set(layout, plan);
    if (values[party] === undefined) values[party] = new Array(SLOTS);
    noteRow(values[party], plan, row, day);
  };
  const best = (indexes: number[], slot: number) => {
    let found: Value | undefined;
    for (const index of indexes) {
      const value = values[index]?.[slot];
      if (value && (!found || isBetter(value, found))) found = value;
    }
    return found;
  };
  const factsOf = (indexes: number[]): ClientFacts => {
    const text = Object.fromEntries(
      FACTS.map((field, slot) => [field, best(indexes, slot)?.text ?? '']),
    ) as Record<FactField, string>;
    const contact = best(indexes, CONTACT)?.text ?? '';
    return {
      name: nameOf(parties, indexes, contact, text.email),
      contact,
      ...text,
      extra: best(indexes, EXTRA)?.others?.() ?? {},
    };
  };
  return { note, factsOf };
}

interface Plan {
  layout: Layout;
  listed: boolean;
  /** Slots that have a column. */
  slots: number[];
  /** Columns without a field, by header. */
  extra: [string, number][];
}

function planOf(layout: Layout): Plan {
  const { columns, role } = layout.source;
  const listed = role !== 'sales' && role !== 'report';
  const slots = FACTS.map((field, slot) => (columns[field as Field] ? slot : -1)).filter((slot) => slot >= 0);
  if (columns.contact || columns.firstName || columns.lastName) slots.push(CONTACT);
  const extra = layout.labels
    .map((label, index): [string, number] => [label, index])
    .filter(([label, index]) => label !== '' && !layout.used.includes(index));
  if (extra.length > 0) slots.push(EXTRA);
  return { layout, listed, slots, extra };
}

function noteRow(known: (Value | undefined)[], plan: Plan, row: Cell[], day: Day): void {
  for (const slot of plan.slots) {
    const old = known[slot];
    if (old && (old.listed !== plan.listed ? old.listed : old.day > day)) continue;
    const value: Value = { listed: plan.listed, day, text: '' };
    if (slot === EXTRA) value.others = () => extraOf(plan, row);
    else value.text = textOfSlot(plan.layout, row, slot);
    if ((value.others || value.text !== '') && (!old || isBetter(value, old))) known[slot] = value;
  }
}

function textOfSlot(layout: Layout, row: Cell[], slot: number): string {
  const { columns } = layout.source;
  if (slot === CONTACT) return personOf(layout, row);
  const field = FACTS[slot];
  const index = columns[field]!.index;
  if (field === 'birthday' || field === 'clientSince') return layout.dayOf(row[index]);
  const text = layout.textAt(row, index);
  if (field !== 'address') return text;
  const place =
    `${layout.textAt(row, columns.postcode?.index)} ${layout.textAt(row, columns.city?.index)}`.trim();
  return [text, place].filter((part) => part !== '').join(', ');
}

function extraOf(plan: Plan, row: Cell[]): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const [label, index] of plan.extra) {
    const text = plan.layout.textAt(row, index).slice(0, 500);
    if (text !== '') cells[label] = text;
  }
  return cells;
}

/** The client list before sales rows, newer before older; of equals the one first in the alphabet, whatever the row order. */
function isBetter(value: Value, old: Value): boolean {
  if (value.listed !== old.listed) return value.listed;
  if (value.day !== old.day) return value.day > old.day;
  if (value.others && old.others) return JSON.stringify(value.others()) < JSON.stringify(old.others());
  return value.text < old.text;
}

/** The spelling used most in the client list, else in the sales; without a name the contact, email or number. */
function nameOf(parties: Party[], indexes: number[], contact: string, email: string): string {
  const counts = new Map<string, number>();
  const listed = indexes.filter((index) => parties[index].listed && parties[index].label !== '');
  for (const index of listed.length > 0 ? listed : indexes) {
    const { label, count } = parties[index];
    if (label !== '') counts.set(label, (counts.get(label) ?? 0) + count);
  }
  const names = [...counts].sort(
    (a, b) =>
      b[1] - a[1] || shouting(a[0]) - shouting(b[0]) || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1),
  );
  return (
    names[0]?.[0] ||
    contact ||
    email ||
    (indexes.map((index) => parties[index].idLabel).find((id) => id !== '') ?? '')
  );
}

/** 1 for a name all in capitals or all in small letters: of equals the other is how the owner would write it. */
function shouting(name: string): number {
  return fold(name) === name || name === name.toUpperCase() ? 1 : 0;
}
