// The second look at drafts that a person has reviewed, right before they leave.

import { canonicalAddress } from '../mail';
import { allowance } from './allowance';
import { type ClientCase, clientCase, type PlanFacts, planFacts } from './client-case';
import { type LogRow, touchOf } from './log';
import type { Withheld } from './plan';
import type { PlanInput } from './plan-input';
import { clientStops, isOverruled, type Stop } from './stop-rules';
import { sheetStop } from './stop-sheet';
import { lawFindings, lawStops } from './stop-text';

/** A draft as it stands in Drafts now: a person may have edited text, subject and address. */
export interface ReviewedDraft {
  /** Its line, out of the log that is given with it. */
  row: LogRow;
  /** Who it goes to; several, parted by commas, where a person put several under To. */
  address: string;
  /** Whom a person added under Cc or Bcc. */
  copied: readonly string[];
  text: string;
}

/** Outcome of a draft that a person looked at again and kept; `at` is when. In lower case, as outcomes are compared. */
export const KEPT = 'kept';
/** The same by somebody who was told that a colleague had answered. */
export const KEPT_KNOWING = 'kept, a colleague answered';

const DAY_MS = 86_400_000;

/**
 * Which drafts of one list may leave now. Their words are the person's, so of the rules about words only the law's
 * hold; a draft's own line does not stand in its way; the address is the draft's, not the sheet's.
 */
export function recheckDrafts(
  drafts: readonly ReviewedDraft[],
  fresh: PlanInput,
): { due: ReviewedDraft[]; withheld: Withheld[] } {
  const due: ReviewedDraft[] = [];
  const withheld: Withheld[] = [];
  const facts = planFacts(fresh);
  const next = allowance(facts.input);
  const forAll = sheetStop(facts.input);
  const addressed = new Set<string>();
  for (const draft of drafts) {
    const own = forAll ? undefined : (draftStop(draft, facts) ?? addressedTwice(draft, addressed));
    const stop = forAll ?? own ?? next(1 + draft.copied.length);
    const { clientId, client, key } = draft.row;
    // What holds everybody's drafts is no reason to remove one.
    if (stop) withheld.push({ clientId, client, ...stop, ...(own ? { touchKey: key } : {}) });
    else {
      due.push(draft);
      addressed.add(canonicalAddress(draft.address));
    }
  }
  return { due, withheld };
}

function draftStop({ row, address, copied, text }: ReviewedDraft, facts: PlanFacts): Stop | undefined {
  // As it is judged: its words may have been put right.
  const own = facts.input.log.find((one) => one.key === row.key && one.draftId === row.draftId);
  if (row.state !== 'Note ready' || row.draftId === '' || !own)
    return { rule: 'draft-gone', reason: 'The log knows no draft of them: look for it in Drafts.' };
  const candidate = facts.input.candidates.find((one) => one.clientId === row.clientId && !one.isCopy);
  if (!candidate || row.list !== facts.input.list)
    return { rule: 'no-longer-listed', reason: 'They are no longer on this list.' };
  // The address in the sheet stays theirs: what is known of it holds for the draft too.
  const identities = [...candidate.identities, `email:${candidate.cells['email'] ?? ''}`];
  const readdressed = { ...candidate, identities, cells: { ...candidate.cells, email: address } };
  const known = { clientId: row.clientId, rule: 'colleague-answered', until: row.at };
  const despite = own.outcome === KEPT_KNOWING ? [...facts.input.despite, known] : facts.input.despite;
  const ofTouch = { ...facts, input: { ...facts.input, touch: touchOf(row), despite } };
  const c = clientCase(ofTouch, readdressed, own);
  return (
    ofDraft(clientStops(c)[0]) ??
    copiedStop(copied, facts) ??
    lawStops(lawFindings(c, text))[0] ??
    tooOld(c, row)
  );
}

/** Two addresses stand in the draft, not in the list. */
function ofDraft(stop: Stop | undefined): Stop | undefined {
  return stop?.rule === 'several-addresses' ? { ...stop, reason: SEVERAL } : stop;
}

const SEVERAL = 'The draft has several addresses under To: leave one there, the others may stand under Cc.';

function copiedStop(copied: readonly string[], { doNotContact }: PlanFacts): Stop | undefined {
  const held = copied.map(doNotContact.holdsAddress).find(Boolean);
  return held ? { rule: 'do-not-contact', reason: `In Cc: ${held} Take them out of the draft.` } : undefined;
}

function tooOld(c: ClientCase, row: LogRow): Stop | undefined {
  const { now, settings } = c.facts.input;
  if (now - row.at <= settings.draftDays * DAY_MS || isOverruled(c, 'old-draft')) return undefined;
  const reason = `This draft is over ${settings.draftDays} days old: read it again, then keep or remove it.`;
  return { rule: 'old-draft', reason };
}

function addressedTwice({ address }: ReviewedDraft, addressed: ReadonlySet<string>): Stop | undefined {
  return addressed.has(canonicalAddress(address))
    ? { rule: 'shared-address', reason: `Another of these drafts goes to ${address}: keep one of them.` }
    : undefined;
}
