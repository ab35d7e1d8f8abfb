// What texts are filled with: offers, occasions, and the Why survey.

import { describe, expect, it } from '@jest/globals';
import { merge, mergeFields } from '../../../src/domain/mail';
import { surveyLetter } from '../../../src/domain/mail/inbound/survey-letter';
import { BUILT_IN_REASONS } from '../../../src/domain/reasons';
import {
  BUILT_IN_OFFERS,
  type Occasion,
  occasionSentence,
  offerFor,
  reasonOfLetter,
  SURVEY_ANSWERS,
  surveyPassage,
  TONES,
} from '../../../src/domain/templates';
import { BUILT_IN_TEMPLATES } from '../../../src/domain/templates/built-in';

const REASONS = BUILT_IN_REASONS.map(({ reason }) => reason);
const MAILED = BUILT_IN_REASONS.filter(({ mail }) => mail).map(({ reason }) => reason);

describe('the built-in offers', () => {
  it('are seven, none of them a price cut, without figures until the owner fills them in', () => {
    expect(BUILT_IN_OFFERS).toHaveLength(7);
    for (const { words, normalPrice, costsUs } of BUILT_IN_OFFERS) {
      expect(words).toMatch(/^(an? |useful )[^.!]*[a-z]$/);
      expect(words).not.toMatch(/discount|guarantee|voucher|rebate|%|[0-9]/i);
      expect([normalPrice, costsUs]).toEqual(['', '']);
    }
  });

  it('are promised to nobody before the owner switches them on', () => {
    expect(BUILT_IN_OFFERS.filter(({ active }) => active)).toEqual([]);
    expect(offerFor(BUILT_IN_OFFERS, 'Moved away')).toBe('');
  });

  it('are made for built-in reasons that get mail, and there is one for any', () => {
    const named = BUILT_IN_OFFERS.flatMap(({ reasons }) => reasons);
    expect(named.filter((reason) => !MAILED.includes(reason))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
    expect(BUILT_IN_OFFERS.filter(({ reasons }) => reasons.length === 0)).toHaveLength(1);
  });
});

describe('offerFor', () => {
  const offers = BUILT_IN_OFFERS.map((one) => ({ ...one, active: true }));

  it('takes the offer made for the reason', () => {
    expect(offerFor(offers, ' moved away ')).toContain('useful research');
  });

  it('takes the one for any reason where none is made for it', () => {
    expect(offerFor(offers, 'Too far away')).toBe('a free check of what you have from us');
    expect(offerFor(offers, '')).toBe('a free check of what you have from us');
  });

  it('passes over offers that are switched off or empty', () => {
    const off = offers.map((one) => ({ ...one, active: one.reasons.length === 0 }));
    expect(offerFor(off, 'Moved away')).toBe('a free check of what you have from us');
    expect(offerFor([{ ...offers[0], words: ' ' }], '')).toBe('');
  });
});

describe('occasionSentence', () => {
  const all: Occasion[] = [
    { kind: 'birthday' },
    { kind: 'anniversary', years: 3 },
    { kind: 'newYear' },
    { kind: 'ownDay', name: 'Apple Day' },
  ];

  it.each(TONES)('is one calm sentence without a question, %s', (tone) => {
    for (const occasion of all) expect(occasionSentence(occasion, tone)).toMatch(/^[A-Z][^.?!]*\.$/);
  });

  it('says the years and the name', () => {
    expect(occasionSentence({ kind: 'anniversary', years: 3 }, 'Professional')).toContain('3 years');
    expect(occasionSentence({ kind: 'anniversary', years: 1 }, 'Fun')).toContain('a year since');
    expect(occasionSentence({ kind: 'ownDay', name: 'Apple Day' }, 'Fun')).toContain('Apple Day');
  });
});

describe('the Why survey', () => {
  it('has the letters A to F, each for one reason that exists, the last for none', () => {
    expect(SURVEY_ANSWERS.map(({ letter }) => letter).join('')).toBe('ABCDEF');
    const reasons = SURVEY_ANSWERS.map(({ reason }) => reason);
    expect(reasons.slice(0, 5).filter((reason) => !REASONS.includes(reason))).toEqual([]);
    expect(new Set(reasons).size).toBe(6);
    expect(reasons[5]).toBe('');
  });

  it.each(SURVEY_ANSWERS)(
    'its answer $letter is understood as typed or copied, as $reason',
    ({ letter, words, reason }) => {
      expect(reasonOfLetter(SURVEY_ANSWERS, surveyLetter(letter.toLowerCase()))).toBe(reason);
      expect(reasonOfLetter(SURVEY_ANSWERS, surveyLetter(`${letter}: ${words}`))).toBe(reason);
    },
  );

  it('knows no reason for another letter', () => {
    expect(reasonOfLetter(SURVEY_ANSWERS, 'G')).toBe('');
    expect(reasonOfLetter(SURVEY_ANSWERS, '')).toBe('');
  });

  it('stands whole in every text of the survey', () => {
    const texts = BUILT_IN_TEMPLATES.filter(({ touch }) => touch === 'survey');
    expect(texts).toHaveLength(3);
    for (const { text } of texts) expect(text).toContain(surveyPassage(SURVEY_ANSWERS));
  });

  it('as a passage of the note to unknown reasons adds no question and no field', () => {
    const note = BUILT_IN_TEMPLATES[0];
    const text = `${note.text}\n\n${surveyPassage(SURVEY_ANSWERS)}`;
    expect(text.match(/\?/g)).toHaveLength(1);
    expect(merge(surveyPassage(SURVEY_ANSWERS), mergeFields({}), 'text').unknown).toEqual([]);
  });
});
