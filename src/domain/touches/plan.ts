// The plan: who may get the touch, with which words, and who is withheld and why.

import type { Day } from '../day';
import { findTemplate, type Template, type TemplateTouch } from '../templates';
import { allowance } from './allowance';
import type { Candidate } from './candidate';
import { cell } from './candidate';
import { type ClientCase, clientCase, type PlanFacts, planFacts } from './client-case';
import { type Composition, compose, type ThreadWish } from './compose';
import { digest } from './digest';
import { columnNames, touchFields } from './fields';
import type { Touch } from './log';
import type { PlanInput } from './plan-input';
import { textFor } from './stop-decisions';
import { sameText } from './stop-history';
import { clientStops, type Stop, type StopRule } from './stop-rules';
import { sheetStop } from './stop-sheet';
import { emptyField, emptyMail, lawStops, templateFault, unknownField } from './stop-text';
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
  /** X-Rekindle-Key and the way out. */
  headers: [name: string, value: string][];
  thread: ThreadWish | null;
  /** What the log says of the text, by which the same words are known again. */
  template: string;
  /** Changes with every letter of address, name, subject and text. */
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
  const names = columnNames(candidates);
  const judged = looked.map((candidate) => judge(facts, candidate, names, countedFrom(candidate.clientId)));
  return inOneBatch(input, withinToday(input, asABatch(judged)));
}

interface Judged {
  c: ClientCase;
  stop: Stop | undefined;
  mail: Composition | undefined;
  countedFrom: Day;
}

/** A row that repeats a client met above is a copy, whether or not it was marked. */
function withCopiesMarked(candidates: readonly Candidate[]): Candidate[] {
  const met = new Set<string>();
  return candidates.map((one) => {
    const again = one.clientId !== '' && met.has(one.clientId);
    met.add(one.clientId);
    return again ? { ...one, isCopy: true } : one;
  });
}

function judge(facts: PlanFacts, candidate: Candidate, names: string[], countedFrom: Day): Judged {
  const c = clientCase(facts, candidate);
  const stop = sheetStop(facts.input) ?? clientStops(c)[0];
  if (stop) return { c, stop, mail: undefined, countedFrom };
  const template = findTemplate(facts.input.templates, textFor(c));
  if (!template) return { c, stop: noText(c), mail: undefined, countedFrom };
  const mail = compose(c, template, touchFields(candidate, facts.input.sender, countedFrom, names));
  return { c, stop: mailStops(c, mail, template)[0], mail, countedFrom };
}

/** Every stop that lies in the words and in the law; an unknown field is told by `asABatch`. */
function mailStops(c: ClientCase, mail: Composition, template: Template): Stop[] {
  const stops: Stop[] = [
    { rule: 'text-fault', reason: templateFault(mail) },
    { rule: 'same-text', reason: sameText(c, template) },
    ...lawStops(c, mail.text),
    { rule: 'empty-field', reason: mail.unknown.length > 0 ? '' : emptyField(mail) },
    { rule: 'empty-mail', reason: emptyMail(mail) },
  ];
  return stops.filter(({ reason }) => reason !== '');
}

function noText(c: ClientCase): Stop {
  const { touch, reason } = textFor(c);
  const what = WORD_FOR[touch] ?? 'such a note';
  const whom = reason === '' ? '' : ` for “${reason}” or any reason`;
  return { rule: 'no-text', reason: `There is no text of ${what}${whom}: write one on Templates.` };
}

const WORD_FOR: Partial<Record<TemplateTouch, string>> = {
  1: 'the first note',
  2: 'the talk by mail',
  3: 'the invitation',
  welcomeBack: 'the welcome-back note',
  lowKey: 'the low-key note',
};

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
  return judged.map((one) => (one.stop ? one : { ...one, stop: next() }));
}

function inOneBatch(input: PlanInput, judged: Judged[]): TouchPlan {
  const plan: TouchPlan = { due: [], withheld: [], warnings: [], quotaLeft: input.quotaLeft };
  for (const one of judged) {
    const { clientId, client } = one.c.candidate;
    if (one.stop) plan.withheld.push({ clientId, client, ...one.stop });
    else if (one.mail) {
      plan.due.push(planned(one.c, one.mail, one.countedFrom));
      plan.warnings.push(...warningsOf(one.c, one.mail));
    }
  }
  return plan;
}

function planned(c: ClientCase, mail: Composition, plannedOn: Day): PlannedTouch {
  const { clientId, client } = c.candidate;
  const name = cell(c.candidate, 'contact') || client;
  const { subject, text, html, headers, thread, template } = mail;
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
    headers,
    thread,
    template,
    confirmed: digest(JSON.stringify([c.address, name, subject, text])),
    plannedOn,
  };
}
