// What is written for one reason in one tone: the parts that differ. The frame around them is in frame.ts.

import type { Tone } from './template';

export interface Mail {
  subject: string;
  body: string;
}

/** What the caller says first, and the one question. */
export interface Talk {
  open: string;
  ask: string;
}

/** Why write once more, the way back with the offer, and a question that yes or no answers. */
export interface Invitation {
  subject: string;
  why: string;
  invite: string;
  ask: string;
}

/** Parts of the texts in one tone. What is missing is found under "any reason". */
export interface Voice {
  note?: Mail;
  noteVoicemail?: string;
  card?: string;
  talk?: Talk;
  talkVoicemail?: string;
  talkMail?: Mail;
  invitation?: Invitation;
}

/** All that is written for one reason. */
export interface ReasonTexts extends Record<Tone, Voice> {
  reason: string;
  /** Ends "Often it is ...". */
  listen: string;
  /** Ends "Help with one thing: ...". */
  help: string;
}

export function mail(subject: string, ...paragraphs: string[]): Mail {
  return { subject, body: paragraphs.join('\n\n') };
}

/** ' (what it was)' after "your last order". */
export const LAST = '{{#Last bought}} ({{Last bought}}){{/Last bought}}';
/** ' for 6 years' after "you were our client". */
export const YEARS = '{{#Years as client}} for {{Years as client}} years{{/Years as client}}';

/** The months since the last order, or these words. */
export const months = (otherwise: string): string => `{{Months quiet|${otherwise}}}`;
/** What the owner offers, or these words. */
export const offer = (otherwise: string): string => `{{Offer|${otherwise}}}`;
