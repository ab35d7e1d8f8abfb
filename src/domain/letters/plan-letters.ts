// Letters and cards by post: who gets one, with which words, and who is withheld and why.

import { merge, normaliseText } from '../mail';
import { unknownFieldSentence } from '../mail/merge';
import { fold } from '../reading/fold';
import { findTemplate } from '../templates';
import { draftNamed } from '../templates/draft-text';
import { type Candidate, cell } from '../touches/candidate';
import { type ClientCase, clientCase, type PlanFacts, planFacts } from '../touches/client-case';
import { columnNames, touchFields } from '../touches/fields';
import { withCopiesMarked } from '../touches/plan';
import type { PlanInput } from '../touches/plan-input';
import { textFor } from '../touches/stop-decisions';
import { alreadySent } from '../touches/stop-history';
import { clientStops, type StopRule } from '../touches/stop-rules';
import { sheetStop } from '../touches/stop-sheet';
import { emptyField, templateFault } from '../touches/stop-text';

export interface Letter {
  clientId: string;
  client: string;
  /** Name and postal address, as on the envelope. */
  to: string[];
  text: string;
}

interface LetterStop {
  rule: StopRule | 'no-postal-address';
  /** The sentence for the owner. */
  reason: string;
}

export interface WithheldLetter extends LetterStop {
  clientId: string;
  client: string;
}

export interface LetterPlan {
  letters: Letter[];
  withheld: WithheldLetter[];
}

/** Looks at the chosen clients, else at those whose Channel is Letter, in the order of the list. */
export function planLetters(input: PlanInput): LetterPlan {
  const candidates = withCopiesMarked(input.candidates);
  const facts = planFacts({ ...input, candidates });
  const names = columnNames(candidates);
  const chosen = input.chosen && new Set(input.chosen);
  const plan: LetterPlan = { letters: [], withheld: notListed(input) };
  for (const candidate of candidates) {
    const { clientId, client } = candidate;
    if (chosen ? !chosen.has(clientId) : fold(cell(candidate, 'channel')) !== 'letter') continue;
    const text = letterText(facts, candidate, names);
    if (typeof text === 'string') plan.letters.push({ clientId, client, to: envelope(candidate), text });
    else plan.withheld.push({ clientId, client, ...text });
  }
  return plan;
}

function notListed({ chosen = [], candidates }: PlanInput): WithheldLetter[] {
  const listed = new Set(candidates.map(({ clientId }) => clientId));
  return chosen
    .filter((id) => !listed.has(id))
    .map((clientId) => ({
      clientId,
      client: '',
      rule: 'no-longer-listed',
      reason: 'This client is not on the list.',
    }));
}

/** The merged text, or why there is none. */
function letterText(facts: PlanFacts, candidate: Candidate, names: string[]): string | LetterStop {
  const c = clientCase(facts, candidate);
  const stop = stopOf(c);
  if (stop) return stop;
  const wish = textFor(c);
  const { templates, sender, today } = facts.input;
  const template =
    findTemplate(templates, { ...wish, channel: 'Letter' }) ??
    findTemplate(templates, { ...wish, channel: 'Card' });
  if (!template) return { rule: 'no-text', reason: NO_TEXT };
  const words = template.subject ? `${template.subject}\n\n${template.text}` : template.text;
  const { text, unknown, blank, faults, hints } = merge(
    words,
    touchFields(candidate, sender, today, names),
    'text',
  );
  const stops: LetterStop[] = [
    {
      rule: 'text-fault',
      reason: draftNamed(template.text) ? NO_DRAFT : templateFault({ faults: [...faults, ...hints] }),
    },
    { rule: 'unknown-field', reason: unknown.map(unknownFieldSentence).join(' ') },
    { rule: 'empty-field', reason: emptyField({ blank }) },
  ];
  return stops.find(({ reason }) => reason !== '') ?? normaliseText(text).trim();
}

const NO_DRAFT = 'A letter cannot be a Gmail draft: put its words on Templates.';
const NO_TEXT =
  'There is no letter for this touch: write one on Templates, with Letter or Card under Channel.';

/** Rules about the mailbox, the email address and the channel, which a letter does without. */
const ABOUT_EMAIL = new Set<StopRule>([
  'withdrawn',
  'dead-address',
  'no-address',
  'several-addresses',
  'bad-address',
  'noreply-address',
  'shared-address',
  'in-conversation',
  'other-mailbox',
  'other-channel',
]);

function stopOf(c: ClientCase): LetterStop | undefined {
  const { facts, candidate } = c;
  const { input } = facts;
  // A pause after bounces, and a "Send as" that Gmail does not know, are about mails.
  const forAll = sheetStop({ ...input, log: [], sender: { ...input.sender, fault: undefined } });
  return (
    forAll ??
    clientStops(c).find(
      ({ rule }) => !ABOUT_EMAIL.has(rule) && !(rule === 'already-sent' && cameBack(facts, candidate)),
    ) ??
    (cell(candidate, 'address') === '' ? { rule: 'no-postal-address', reason: NO_ADDRESS } : undefined)
  );
}

const NO_ADDRESS = 'There is no postal address: fill in Address on the list.';

/** All that was sent came back: a letter may take its place. */
function cameBack(facts: PlanFacts, { cells, ...candidate }: Candidate): boolean {
  return alreadySent(clientCase(facts, { ...candidate, cells: { ...cells, email: '' } })) === '';
}

/** An address in one line breaks after street or house: "12 Oak Street, Springfield, IL 62704". */
function envelope(candidate: Candidate): string[] {
  const [contact, address] = [cell(candidate, 'contact'), cell(candidate, 'address')];
  const names = fold(contact) === fold(candidate.client) ? [] : [contact];
  const lines = /[\n;]/.test(address) ? address.split(/[\n;]/) : address.replace(/,\s*/, '\n').split('\n');
  return [...names, candidate.client, ...lines].map((line) => line.trim()).filter((line) => line !== '');
}
