// What the tests of the built-in texts share: the fields a text may use, and how words are counted.

import { merge, mergeFields } from '../../../src/domain/mail';
import type { Template } from '../../../src/domain/templates';

/** The made fields of product and sender, and the columns of the lists that the texts use. */
const FIELDS = [
  'First name',
  'Personal Line',
  'Occasion',
  'Years as client',
  'Last bought',
  'Months quiet',
  'What we changed',
  'Offer',
  'What else we do',
  'Story',
  'The One Thing',
  'My name',
  'My company',
  'My phone',
];

const empty = Object.fromEntries(FIELDS.map((name) => [name, '']));

/** Nothing known but the name of the business. Only the growth list has an Idea. */
export const bareFields = ({ list }: Pick<Template, 'list'>) =>
  mergeFields({ ...empty, 'My company': 'Acme' }, list === 'growth' ? { Idea: '' } : {});

export const FULL_FIELDS = mergeFields({
  'First name': 'Anna',
  'Personal Line': 'I still think of the afternoon when we carried the piano up your stairs.',
  Occasion: 'First of all, my best wishes for your birthday.',
  'Years as client': '6',
  'Last bought': 'Gutter cleaning',
  'Months quiet': '14',
  'What we changed': 'We call back on the same day.',
  Offer: 'a free check of what you have from us',
  'What else we do': 'roofs, gutters and skylights',
  Story: 'A neighbour of yours came back in spring.',
  'The One Thing': 'a date for the next visit',
  'My name': 'Tom Field',
  'My company': 'Acme Roofs',
  'My phone': '555 0100',
  Idea: 'Skylights: 14 of 31 similar clients buy it.',
});

/** The text as it reads when only the name of the business is filled in. */
export const bareText = (template: Template) => merge(template.text, bareFields(template), 'text').text;

export const countWords = (text: string) =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
