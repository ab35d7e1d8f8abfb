// Which column stands for which field: by a person's choice, a known export, the headers, and what the cells hold.

import type { Field } from '../fields';
import { FIELDS } from '../fields';
import { exportColumn, type KnownExport } from './exports';
import { words } from './fold';
import { headerKey, matchHeader } from './header-match';
import type { Profile } from './profile';
import type { ColumnUse, SourceChoices } from './types';

export type Columns = Partial<Record<Field, ColumnUse>>;

const MONEY: Field[] = ['amount', 'total', 'price', 'refunded'];
const DAYS: Field[] = ['date', 'lastOrder', 'firstOrder', 'birthday', 'clientSince'];
const NAMES: Field[] = ['client', 'contact', 'firstName', 'lastName', 'salesperson', 'status', 'type'];
const COMPANY = new Set(
  'company business organization organisation firma firmenname unternehmen societe entreprise empresa compania azienda ditta societa bedrijf bedrijfsnaam account'.split(
    ' ',
  ),
);

interface Candidate {
  field: Field;
  index: number;
  score: number;
}

/** Headers as shown to the owner: 'Column C' where there is none, 'Amount (column F)' where two are alike. */
export function headerLabels(cells: string[]): string[] {
  const keys = cells.map(headerKey);
  return cells.map((cell, index) => {
    const text = cell.replace(/\s+/g, ' ').trim().slice(0, 80);
    if (text === '') return `Column ${columnLetter(index)}`;
    const twice = keys.some((key, other) => key === keys[index] && other !== index);
    return twice ? `${text} (column ${columnLetter(index)})` : text;
  });
}

/** 'A' for 0, 'AA' for 26. */
function columnLetter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetter(Math.floor(index / 26) - 1) + last;
}

/** The columns of one tab. Fields that no header and no known export names are left to recognition by content. */
export function chooseColumns(
  labels: string[],
  headers: string[],
  profiles: Profile[],
  known: KnownExport | undefined,
  chosen: SourceChoices['columns'],
): Columns {
  const columns: Columns = {};
  const taken = new Set<number>();
  const closed = new Set<Field>();
  const take = (field: Field, index: number) => {
    columns[field] = { header: labels[index], index };
    taken.add(index);
    closed.add(field);
  };
  applyChoices(labels, headers, chosen, take, closed);
  if (known) applyExport(known, headers, closed, take);
  for (const { field, index } of candidates(headers, profiles)) {
    if (!taken.has(index) && !closed.has(field)) take(field, index);
  }
  preferCompany(columns, labels, headers, taken, closed);
  return columns;
}

function applyChoices(
  labels: string[],
  headers: string[],
  chosen: SourceChoices['columns'],
  take: (field: Field, index: number) => void,
  closed: Set<Field>,
): void {
  const keys = headers.map(headerKey);
  for (const field of FIELDS) {
    const header = chosen?.[field];
    if (header === undefined || header === null) continue;
    const exact = labels.indexOf(header);
    const index = exact >= 0 ? exact : header === '' ? -1 : keys.indexOf(headerKey(header));
    if (index >= 0) take(field, index);
    else if (header === '') closed.add(field);
  }
}

function applyExport(
  known: KnownExport,
  headers: string[],
  closed: Set<Field>,
  take: (field: Field, index: number) => void,
): void {
  const keys = headers.map(headerKey);
  for (const field of FIELDS) {
    if (closed.has(field)) continue;
    const index = exportColumn(known, field, keys);
    if (index >= 0) take(field, index);
    else if (index === -2) closed.add(field);
  }
}

/** Every column a header names with cells that fit, best first; the leftmost of equals. */
function candidates(headers: string[], profiles: Profile[]): Candidate[] {
  const found: Candidate[] = [];
  headers.forEach((header, index) => {
    for (const match of matchHeader(header)) {
      const field = byContent(match.field, profiles[index]);
      if (field && fits(field, profiles[index])) {
        const empty = profiles[index].filled === 0 ? 30 : 0;
        found.push({ field, index, score: match.score - empty - (field === match.field ? 0 : 1) });
      }
    }
  });
  return found.sort((a, b) => b.score - a.score || a.index - b.index);
}

/** A "Customer" column full of addresses is an email column; one full of numbers holds customer numbers. */
function byContent(field: Field, profile: Profile): Field {
  if (field !== 'client' || profile.filled === 0) return field;
  if (profile.emails > 0.8 * profile.filled) return 'email';
  return profile.numbers > 0.9 * profile.filled ? 'clientId' : field;
}

/** Whether a column's cells can be what the field holds; an empty column fits all. */
export function fits(field: Field, profile: Profile): boolean {
  const { filled } = profile;
  if (filled === 0) return true;
  if (MONEY.includes(field)) return profile.numbers >= 0.5 * filled && !isYesNo(profile);
  if (DAYS.includes(field)) return (profile.dates + profile.serials) * 2 >= filled;
  if (field === 'email') return profile.emails >= 0.3 * filled;
  if (field === 'quantity' || field === 'orders') return profile.numbers >= 0.5 * filled;
  if (field === 'period')
    return profile.dates + profile.small >= 0.5 * filled || profile.texts + profile.periods >= 0.5 * filled;
  if (field === 'year') return profile.numbers >= 0.9 * filled && profile.low >= 1980 && profile.high <= 2100;
  if (NAMES.includes(field)) return profile.dates + profile.emails < 0.5 * filled;
  return field === 'phone' || field === 'postcode' || profile.dates < 0.5 * filled;
}

function isYesNo(profile: Profile): boolean {
  return profile.filled > 4 && profile.low >= 0 && profile.high <= 1 && profile.distinct <= 2;
}

/** Where a company and a person both could be the client, the company is, and the person is the contact. */
function preferCompany(
  columns: Columns,
  labels: string[],
  headers: string[],
  taken: Set<number>,
  closed: Set<Field>,
): void {
  const client = columns.client;
  if (!client || isCompany(headers[client.index])) return;
  const company = headers.findIndex(
    (header, index) =>
      !taken.has(index) &&
      isCompany(header) &&
      matchHeader(header).some((match) => match.field === 'client' && match.score >= 75),
  );
  if (company < 0) return;
  columns.client = { header: labels[company], index: company };
  if (!closed.has('contact')) columns.contact = client;
  taken.add(company);
}

function isCompany(header: string): boolean {
  return words(header).some((word) => COMPANY.has(word));
}
