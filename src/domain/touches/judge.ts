// The judgement on one client: the mail that would leave, or the gravest reason why none does.

import type { Day } from '../day';
import type { RegionFinding } from '../mail';
import { findTemplate, type Template, type TemplateTouch, type TextWish } from '../templates';
import type { Candidate } from './candidate';
import { type ClientCase, clientCase, type PlanFacts } from './client-case';
import { type Composition, compose } from './compose';
import { touchFields } from './fields';
import { textFor } from './stop-decisions';
import { sameText } from './stop-history';
import { clientStops, type Stop } from './stop-rules';
import { sheetStop } from './stop-sheet';
import { emptyField, emptyMail, lawFindings, lawStops, templateFault } from './stop-text';

export interface Judged {
  c: ClientCase;
  stop: Stop | undefined;
  /** Present where the words were looked at. */
  mail: Composition | undefined;
  law: RegionFinding[];
  countedFrom: Day;
}

/** Judges the clients of one plan. What is the same for all of them is found out once. */
export function judgeOf(
  facts: PlanFacts,
  names: string[],
): (candidate: Candidate, countedFrom: Day) => Judged {
  const forAll = sheetStop(facts.input);
  const find = templateFinder(facts.input.templates);
  return (candidate, countedFrom) => {
    const c = clientCase(facts, candidate);
    const withheld = (stop: Stop): Judged => ({ c, stop, mail: undefined, law: [], countedFrom });
    const stop = forAll ?? clientStops(c)[0];
    if (stop) return withheld(stop);
    const wish = textFor(c);
    const template = find(wish);
    if (!template) return withheld(noText(wish));
    const mail = compose(c, template, touchFields(candidate, facts.input.sender, countedFrom, names));
    const law = lawFindings(c, mail.text);
    return { c, stop: mailStops(c, mail, template, law)[0], mail, law, countedFrom };
  };
}

/** Equal wishes are looked up once: a list has few reasons and many clients. */
function templateFinder(templates: readonly Template[]): (wish: TextWish) => Template | null {
  const found = new Map<string, Template | null>();
  return (wish) => {
    const key = JSON.stringify(wish);
    const known = found.get(key);
    if (known !== undefined) return known;
    const template = findTemplate(templates, wish);
    found.set(key, template);
    return template;
  };
}

/** Every stop that lies in the words and in the law; an unknown field is told for the whole batch. */
function mailStops(c: ClientCase, mail: Composition, template: Template, law: RegionFinding[]): Stop[] {
  const stops: Stop[] = [
    { rule: 'text-fault', reason: templateFault(mail) },
    { rule: 'same-text', reason: sameText(c, template) },
    ...lawStops(law),
    { rule: 'empty-field', reason: mail.unknown.length > 0 ? '' : emptyField(mail) },
    { rule: 'empty-mail', reason: emptyMail(mail) },
  ];
  return stops.filter(({ reason }) => reason !== '');
}

function noText({ touch, reason }: TextWish): Stop {
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
