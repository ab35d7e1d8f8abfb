// Stop rules about the words: a text that is missing or broken, a field that is unknown or empty; and the law's.

import {
  hasOptOutLine,
  hasPostalAddress,
  type RegionFinding,
  regionFindings,
  regionOf,
  unknownFieldSentence,
} from '../mail';
import type { ClientCase } from './client-case';
import type { Composition } from './compose';
import type { Stop, StopRule } from './stop-rules';

export function templateFault({ faults }: Pick<Composition, 'faults'>): string {
  return faults.length > 0 ? `The text is not right: ${faults.join(' ')}` : '';
}

/** A field that no column has: the whole batch waits. */
export function unknownField({ unknown }: Composition): string {
  return unknown.map(unknownFieldSentence).join(' ');
}

export function emptyField({ blank }: Pick<Composition, 'blank'>): string {
  if (blank.length === 0) return '';
  const named = blank.map((name) => `{{${name}}}`).join(' and ');
  const [is, it] = blank.length === 1 ? ['is', 'it'] : ['are', 'them'];
  return `${named} ${is} empty for them: fill ${it} in, or give the text other words such as {{${blank[0]}|...}}.`;
}

export function emptyMail({ subject, isEmpty, blank }: Composition): string {
  if (blank.length > 0) return '';
  if (subject.trim() === '') return 'The subject is empty.';
  return isEmpty ? 'The text is empty.' : '';
}

/** What the law of the client's country, and the sender's own, say about a mail with this text today. */
export function lawFindings({ facts, candidate }: ClientCase, text: string): RegionFinding[] {
  const { sender, today } = facts.input;
  const { postalAddress } = sender;
  const mail = {
    today,
    company: sender.myCompany,
    // A person may have taken it out of the draft.
    postalAddress: hasPostalAddress(text, postalAddress) ? postalAddress : '',
    hasOptOut: hasOptOutLine(text, sender.optOutLine),
    lastPurchase: candidate.lastOrder,
    lastInquiry: candidate.lastInquiry,
    expressConsent: candidate.expressConsent,
    toldAtCollection: candidate.toldAtCollection,
  };
  const theirs = regionFindings({ ...mail, region: regionOf(candidate.country) || sender.region });
  // The sender's own law asks for address and way out wherever the client lives.
  const own = regionFindings({ ...mail, region: sender.region }).filter(
    ({ rule }) => rule === 'postal-address' || rule === 'opt-out',
  );
  const blocks = [...theirs, ...own].filter(({ severity }) => severity === 'block');
  const warned = theirs.filter(({ rule }) => !blocks.some((block) => block.rule === rule));
  return [...blocks, ...warned];
}

/** Those of them that withhold the mail. */
export function lawStops(findings: readonly RegionFinding[]): Stop[] {
  return findings
    .filter(({ severity }) => severity === 'block')
    .map(({ rule, sentence }) => ({ rule: LAW_RULES[rule], reason: sentence }));
}

const LAW_RULES: Record<RegionFinding['rule'], StopRule> = {
  'canada-window': 'canada-window',
  'postal-address': 'postal-address',
  'opt-out': 'opt-out-line',
  'soft-opt-in': 'soft-opt-in',
};
