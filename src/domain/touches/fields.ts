// The merge fields of one client: the sender's, the made ones, the columns of the list and of the owner's source.

import { DAYS_PER_MONTH, type Day, daysBetween } from '../day';
import { type MergeFields, mergeFields } from '../mail';
import { fold } from '../reading/fold';
import { type Candidate, cell } from './candidate';
import { firstName } from './first-name';

export interface FieldWords {
  myName: string;
  myCompany: string;
  myPhone: string;
  /** What else the business does, for those who bought once; from Settings. */
  whatElse: string;
  /** A story of a client who came back and may be quoted. */
  story: string;
  /** The offer for a reason where the client has none of their own, from the Offers tab; '' for none. */
  offer(reason: string): string;
  /** What was changed about a reason, from the Reasons tab; '' for none. */
  changed(reason: string): string;
}

/**
 * Every field a text may use for this client. `columnNames` are the headers of all clients of the batch: one that
 * only others fill is known, and empty here.
 * @param day the day by which years and months are counted: that of the confirmation
 */
export function touchFields(
  candidate: Candidate,
  words: FieldWords,
  day: Day,
  columnNames: readonly string[] = [],
): MergeFields {
  const sender = { 'My name': words.myName, 'My company': words.myCompany, 'My phone': words.myPhone };
  const lacking = Object.fromEntries(columnNames.map((name) => [name, '']));
  return mergeFields(sender, made(candidate, words, day), candidate.columns, candidate.source, lacking);
}

/** The headers of the batch's columns, each once. */
export function columnNames(candidates: readonly Candidate[]): string[] {
  const names = new Set<string>();
  for (const { columns, source } of candidates) {
    for (const name of Object.keys(columns)) names.add(name);
    for (const name of Object.keys(source)) names.add(name);
  }
  return [...names];
}

/** Made fields. What Rekindle only works out gives way to a filled column of the owner's with the same name. */
function made(candidate: Candidate, words: FieldWords, day: Day): Record<string, string> {
  const own = filledColumns(candidate);
  const reason = cell(candidate, 'reason');
  const orOwn = (name: string, value: string) => value || (own.get(fold(name)) ?? '');
  const ownOr = (name: string, value: string) => own.get(fold(name)) ?? value;
  return {
    'First name': ownOr('First name', firstName(cell(candidate, 'contact'), candidate.client)),
    'Personal Line': orOwn('Personal Line', cell(candidate, 'personalLine')),
    // The list's own column of that name tells what is coming, in no words for a client.
    Occasion: candidate.occasion || fromSource(candidate, 'Occasion'),
    Offer: orOwn('Offer', cell(candidate, 'offer') || words.offer(reason)),
    'Years as client': ownOr('Years as client', yearsAsClient(candidate, day)),
    'Last bought': ownOr('Last bought', candidate.lastBought),
    'Months quiet': ownOr('Months quiet', monthsQuiet(candidate.lastOrder, day)),
    'What we changed': ownOr('What we changed', words.changed(reason)),
    'What else we do': ownOr('What else we do', cell(candidate, 'idea') || words.whatElse),
    Story: ownOr('Story', words.story),
  };
}

function fromSource({ source }: Candidate, name: string): string {
  return (
    Object.entries(source)
      .find(([header]) => fold(header) === fold(name))?.[1]
      .trim() ?? ''
  );
}

function filledColumns({ source, columns }: Candidate): Map<string, string> {
  const filled = [...Object.entries(source), ...Object.entries(columns)].filter(
    ([, value]) => value.trim() !== '',
  );
  return new Map(filled.map(([name, value]) => [fold(name), value]));
}

/** Whole years from the first to the last order, for an active client to today; '' under two, as "1 years" reads badly. */
function yearsAsClient({ list, firstOrder, clientSince, lastOrder }: Candidate, day: Day): string {
  const since = [firstOrder, clientSince].filter((one) => one !== '').sort()[0] ?? '';
  const until = list === 'dormant' ? lastOrder : day;
  return since === '' || until === '' ? '' : fromTwo(daysBetween(since, until) / 365.25);
}

/** Whole months since the last order; '' under two. */
function monthsQuiet(lastOrder: Day | '', day: Day): string {
  return lastOrder === '' ? '' : fromTwo(daysBetween(lastOrder, day) / DAYS_PER_MONTH);
}

function fromTwo(count: number): string {
  return count < 2 ? '' : String(Math.floor(count));
}
