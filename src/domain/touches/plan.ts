// The plan: who may get the touch, with which words, and who is withheld and why.

import type { Day } from '../day';
import type { DraftFile } from '../templates/draft-text';
import { allowance } from './allowance';
import { type Candidate, cell } from './candidate';
import { type ClientCase, planFacts } from './client-case';
import type { Composition, ThreadWish } from './compose';
import { digest } from './digest';
import { columnNames } from './fields';
import { type Judged, judgeOf } from './judge';
import type { Touch } from './log';
import type { PlanInput } from './plan-input';
import { toDecide } from './stop-history';
import type { Stop, StopRule } from './stop-rules';
import { unknownField } from './stop-text';
import { type Warning, warningsOf } from './warnings';

/** All that is needed to send exactly what was confirmed. */
export interface PlannedTouch {
  key: string;
  clientId: string;
  client: string;
  round: number;
  touch: Touch;
  /** Normalised. */
  to: string;
  /** The name beside the address; '' for none. */
  name: string;
  subject: string;
  text: string;
  html: string;
  /** Who gets a copy; none when absent. */
  cc?: readonly string[];
  files?: readonly DraftFile[];
  /** Another address of the mailbox that it comes from; the account's own when absent. */
  from?: string;
  /** X-Rekindle-Key and the way out. */
  headers: [name: string, value: string][];
  thread: ThreadWish | null;
  /** What the log says of the text, by which the same words are known again. */
  template: string;
  /** Changes with every letter of address, name, subject, text, another From, and what a Gmail draft adds. */
  confirmed: string;
  /** The day of the plan, by which years and months in the text were counted. */
  plannedOn: Day;
}

export interface Withheld {
  clientId: string;
  client: string;
  rule: StopRule;
  /** The sentence for the owner. */
  reason: string;
  /** The touch a person has to decide about, where the rule leaves it to them. */
  touchKey?: string;
}

export interface TouchPlan {
  due: PlannedTouch[];
  withheld: Withheld[];
  warnings: Warning[];
  quotaLeft: number;
}

/**
 * Looks at every chosen client in the order of the list. Whoever is not due is withheld with the gravest reason.
 * The same input gives the same plan.
 * @param countedFrom the day for years and months in a client's text; today unless it was confirmed earlier
 */
export function planTouches(
  input: PlanInput,
  countedFrom: (clientId: string) => Day = () => input.today,
): TouchPlan {
  const candidates = withCopiesMarked(input.candidates);
  const facts = planFacts({ ...input, candidates });
  const chosen = input.chosen ? new Set(input.chosen) : null;
  const looked = candidates.filter((one) => !chosen || chosen.has(one.clientId));
  const judge = judgeOf(facts, columnNames(candidates));
  const judged = looked.map((candidate) => judge(candidate, countedFrom(candidate.clientId)));
  return inOneBatch(input, withinToday(facts.input, asABatch(judged)));
}

/** A row that repeats a client met above is a copy, whether or not it was marked. */
export function withCopiesMarked(candidates: readonly Candidate[]): Candidate[] {
  const met = new Set<string>();
  return candidates.map((one) => {
    const again = one.clientId !== '' && met.has(one.clientId);
    met.add(one.clientId);
    return again ? { ...one, isCopy: true } : one;
  });
}

/** One unknown field in the text of anybody who would be due, and everybody waits. */
function asABatch(judged: Judged[]): Judged[] {
  const broken = judged.find(({ stop, mail }) => !stop && mail && mail.unknown.length > 0);
  if (!broken?.mail) return judged;
  const stop: Stop = { rule: 'unknown-field', reason: unknownField(broken.mail) };
  return judged.map((one) => (one.stop ? one : { ...one, stop }));
}

/** Quota and daily cap leave the foot of the list for another day. */
function withinToday(input: PlanInput, judged: Judged[]): Judged[] {
  const next = allowance(input);
  return judged.map((one) => (one.stop ? one : { ...one, stop: next(1 + (one.mail?.cc.length ?? 0)) }));
}

function inOneBatch(input: PlanInput, judged: Judged[]): TouchPlan {
  const plan: TouchPlan = { due: [], withheld: [], warnings: [], quotaLeft: input.quotaLeft };
  for (const one of judged) {
    const { clientId, client } = one.c.candidate;
    if (one.stop) {
      const open = toDecide(one.c, one.stop.rule);
      plan.withheld.push({ clientId, client, ...one.stop, ...(open ? { touchKey: open.key } : {}) });
    } else if (one.mail) {
      plan.due.push(planned(one.c, one.mail, one.countedFrom));
      plan.warnings.push(...warningsOf(one.c, one.law));
    }
  }
  return plan;
}

function planned(c: ClientCase, mail: Composition, plannedOn: Day): PlannedTouch {
  const { clientId, client } = c.candidate;
  const name = cell(c.candidate, 'contact') || client;
  const { subject, text, html, cc, files, headers, thread, template } = mail;
  const { from } = c.facts.input.sender;
  const seen = [c.address, name, subject, text, ...(from ? [from] : []), ...draftParts(mail)];
  return {
    key: c.key,
    clientId,
    client,
    round: c.round.round,
    touch: c.facts.input.touch,
    to: c.address,
    name,
    subject,
    text,
    html,
    ...(from ? { from } : {}),
    ...(cc.length > 0 ? { cc } : {}),
    ...(files.length > 0 ? { files } : {}),
    headers,
    thread,
    template,
    confirmed: digest(JSON.stringify(seen)),
    plannedOn,
  };
}

/** What tells a mail made of a Gmail draft from another with the same words. */
function draftParts({ cc, files, html, isDraft }: Composition): unknown[] {
  return isDraft ? [html, cc, files.map(({ name, type, size }) => [name, type, size])] : [];
}
