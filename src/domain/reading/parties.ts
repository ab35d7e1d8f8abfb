// Who a row names: its number, email addresses and name, interned so that equal rows share one party.

import type { Cell } from '../grid';
import { fold } from './fold';
import type { Layout } from './layout';

export interface Party {
  /** Folded number or code; '' if there is none. */
  id: string;
  /** The id as written. */
  idLabel: string;
  /** Folded addresses of the email cell; several when two stand in one cell. */
  emails: string[];
  /** The email cell as written, shortened. */
  emailText: string;
  /** Folded name, of the parent where a job of 'Parent:Job' is named; '' if there is none. */
  name: string;
  /** The name as written. */
  label: string;
  /** The email belongs to a person at the company, so the company's name counts before it. */
  byCompany: boolean;
  /** From a tab with one row per client. */
  listed: boolean;
  /** Rows that name it, and the first of them. */
  count: number;
  tab: string;
  row: number;
}

const EMAIL = /[^\s@,;<>()"']+@[^\s@,;<>()"']+\.[^\s@,;<>()"'.]+/g;
/** A longer name is cut. */
export const LONGEST_NAME = 200;

/** The addresses of a cell, folded: none, one, or more. */
export function emailsIn(text: string): string[] {
  return text.includes('@')
    ? [...new Set((fold(text).match(EMAIL) ?? []).map((email) => email.replace(/^mailto:/, '')))]
    : [];
}

/** 'Acme' of 'Acme:Kitchen', as QuickBooks writes the jobs of a customer; other names as they are. */
export function parentOf(name: string): string {
  const found = /^([^:]*[^:\s\d][^:]*):(?![/\s])\S/.exec(name);
  return found ? found[1].trim() : name;
}

/** Interns the parties of rows. */
export interface PartyBook {
  parties: Party[];
  /** Index of the row's party, -1 when the row names nobody; `above` is the client of a report or of merged cells. */
  partyOf: (layout: Layout, row: Cell[], at: number, above?: string) => number;
}

export function openPartyBook(): PartyBook {
  const parties: Party[] = [];
  // Nested maps instead of joined keys: no new text is made for each of 100,000 rows.
  const known = [
    new Map<string, Map<string, Map<string, number>>>(),
    new Map<string, Map<string, Map<string, number>>>(),
  ];
  const partyOf = (layout: Layout, row: Cell[], at: number, above = '') => {
    const { columns, role, tab } = layout.source;
    const listed = role !== 'sales' && role !== 'report';
    const id = layout.textAt(row, columns.clientId?.index);
    const company = above !== '' ? above : layout.textAt(row, columns.client?.index);
    const label = company !== '' ? company : personOf(layout, row);
    const email = layout.textAt(row, columns.email?.index);
    const byEmail = childMap(childMap(known[listed ? 1 : 0], id), label);
    let index = byEmail.get(email);
    if (index === undefined) {
      const byCompany = company !== '' && (columns.contact !== undefined || columns.firstName !== undefined);
      index = addParty(parties, { id, email, label, byCompany, listed, tab, row: at });
      byEmail.set(email, index);
    }
    if (index >= 0) parties[index].count++;
    return index;
  };
  return { parties, partyOf };
}

function childMap<T>(map: Map<string, Map<string, T>>, key: string): Map<string, T> {
  let child = map.get(key);
  if (child === undefined) {
    child = new Map();
    map.set(key, child);
  }
  return child;
}

/** The person a row names: the contact, else first and last name. */
export function personOf(layout: Layout, row: Cell[]): string {
  const { contact, firstName, lastName } = layout.source.columns;
  return (
    layout.textAt(row, contact?.index) ||
    `${layout.textAt(row, firstName?.index)} ${layout.textAt(row, lastName?.index)}`.trim()
  );
}

interface Found {
  id: string;
  email: string;
  label: string;
  byCompany: boolean;
  listed: boolean;
  tab: string;
  row: number;
}

function addParty(parties: Party[], found: Found): number {
  const id = fold(found.id);
  const label = parentOf(found.label.slice(0, LONGEST_NAME));
  const name = fold(label);
  const emails = emailsIn(found.email);
  if (id === '' && name === '' && emails.length === 0) return -1;
  const { byCompany, listed, tab, row } = found;
  const emailText = found.email.slice(0, LONGEST_NAME);
  parties.push({
    id,
    emailText,
    idLabel: found.id.slice(0, LONGEST_NAME),
    emails,
    name,
    label,
    byCompany,
    listed,
    count: 0,
    tab,
    row,
  });
  return parties.length - 1;
}
