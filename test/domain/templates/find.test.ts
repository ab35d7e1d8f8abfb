// Finding the right text: what gives way first, what must never stand in, what is missing and what is added.

import { describe, expect, it } from '@jest/globals';
import { BUILT_IN_REASONS, UNKNOWN_REASON } from '../../../src/domain/reasons';
import {
  findTemplate,
  LOST_AND_FOUND_DAY,
  missingTexts,
  type Template,
  type TextNeed,
  type TextWish,
  templatesInUse,
  textsToAdd,
} from '../../../src/domain/templates';
import { BUILT_IN_TEMPLATES } from '../../../src/domain/templates/built-in';

const WISH: TextWish = {
  list: 'dormant',
  reason: 'Moved away',
  touch: 1,
  channel: 'Email',
  tone: 'Fun',
  language: '',
  defaultLanguage: 'English',
  sober: false,
};

const row = (changes: Partial<Template>): Template => ({
  list: 'dormant',
  reason: 'Moved away',
  touch: 1,
  channel: 'Email',
  tone: 'Fun',
  language: 'English',
  subject: 'Hello there',
  text: 'Hello.',
  active: true,
  origin: 'owner',
  ...changes,
});

const found = (rows: Template[], changes: Partial<TextWish> = {}) =>
  rows.indexOf(findTemplate(rows, { ...WISH, ...changes }) as Template);

describe('findTemplate', () => {
  it('takes the text for the reason before the one for any reason, wherever they stand', () => {
    expect(found([row({ reason: '' }), row({})])).toBe(1);
  });

  it('falls back to any reason, and to nothing for another one', () => {
    expect(found([row({ reason: 'Closed down' }), row({ reason: '' })])).toBe(1);
    expect(findTemplate([row({ reason: 'Closed down' })], WISH)).toBeNull();
  });

  it('takes the reason in the other tone before any reason in the wished one', () => {
    expect(found([row({ reason: '' }), row({ tone: 'Professional' })])).toBe(1);
  });

  it('takes the other tone only where there is none in the wished one', () => {
    expect(found([row({ tone: 'Professional' }), row({})])).toBe(1);
    expect(found([row({ tone: 'Professional' })])).toBe(0);
  });

  it("takes the client's language before the usual one, even for any reason", () => {
    const rows = [row({}), row({ reason: '', language: 'French' })];
    expect(found(rows, { language: ' french ' })).toBe(1);
    expect(found(rows, { language: 'Dutch' })).toBe(0);
    expect(found(rows)).toBe(0);
  });

  it('takes a row without a language as one in the usual language', () => {
    expect(found([row({ language: '' })], { defaultLanguage: 'German' })).toBe(0);
  });

  it('never answers in a third language', () => {
    expect(findTemplate([row({ language: 'French' })], { ...WISH, language: 'Dutch' })).toBeNull();
    expect(findTemplate([row({})], { ...WISH, defaultLanguage: 'German' })).toBeNull();
  });

  it.each<[string, Partial<Template>]>([
    ['list', { list: 'growth' }],
    ['touch', { touch: 3 }],
    ['channel', { channel: 'Letter' }],
  ])('never takes another %s', (_, changes) => {
    expect(findTemplate([row(changes)], WISH)).toBeNull();
  });

  it('passes over rows that are switched off or empty', () => {
    expect(found([row({ active: false }), row({ text: ' \n' }), row({ reason: '' })])).toBe(2);
  });

  it("prefers the owner's own text to the built-in one, then the upper row", () => {
    expect(found([row({ origin: 'built-in' }), row({}), row({ text: 'Later.' })])).toBe(1);
  });

  it('compares reasons without capitals and spaces', () => {
    expect(found([row({ reason: ' moved  AWAY ' })])).toBe(0);
  });

  it("takes an empty reason of the dormant list as Don't know yet", () => {
    expect(findTemplate(BUILT_IN_TEMPLATES, { ...WISH, reason: ' ' })?.reason).toBe(UNKNOWN_REASON);
    expect(findTemplate(BUILT_IN_TEMPLATES, { ...WISH, list: 'growth', reason: '' })?.reason).toBe('');
  });

  it("finds a text for a reason of the owner's own", () => {
    expect(findTemplate(BUILT_IN_TEMPLATES, { ...WISH, reason: 'Too far away' })?.reason).toBe('');
  });

  it('finds the own day by its name, and no text for a day that has none', () => {
    const day = { ...WISH, touch: 'ownDay' } as const;
    expect(findTemplate(BUILT_IN_TEMPLATES, { ...day, reason: LOST_AND_FOUND_DAY })?.text).toContain(
      LOST_AND_FOUND_DAY,
    );
    expect(findTemplate(BUILT_IN_TEMPLATES, { ...day, reason: 'Apple Day' })).toBeNull();
    expect(findTemplate(BUILT_IN_TEMPLATES, { ...day, reason: '' })).toBeNull();
  });
});

describe('findTemplate for a sober reason', () => {
  const sober = { ...WISH, reason: 'Open complaint', sober: true };

  it('gives no general text, however cheerful the tone', () => {
    for (const touch of [1, 'welcomeBack', 'birthday', 'newYear', 'survey', 'reply'] as const)
      expect(findTemplate(BUILT_IN_TEMPLATES, { ...sober, touch })).toBeNull();
    expect(findTemplate([row({ reason: '' })], sober)).toBeNull();
  });

  it('gives its own words in the one tone they have', () => {
    const talk = findTemplate(BUILT_IN_TEMPLATES, { ...sober, touch: 2, channel: 'Phone' });
    expect(talk).toMatchObject({ reason: 'Open complaint', tone: 'Professional' });
  });

  it('gives the low-key note and the new face, which are written for bad blood', () => {
    const letter = { ...sober, touch: 'lowKey', channel: 'Card' } as const;
    const call = { ...sober, touch: 'newFace', channel: 'Phone' } as const;
    expect(findTemplate(BUILT_IN_TEMPLATES, letter)?.touch).toBe('lowKey');
    expect(findTemplate(BUILT_IN_TEMPLATES, call)?.touch).toBe('newFace');
    expect(findTemplate(BUILT_IN_TEMPLATES, { ...letter, reason: 'Died' })).toBeNull();
    expect(findTemplate(BUILT_IN_TEMPLATES, { ...call, reason: 'Died' })).toBeNull();
  });
});

describe('missingTexts', () => {
  const need = (clientId: string, changes: Partial<TextNeed> = {}): TextNeed => ({
    ...WISH,
    reason: 'Too far away',
    clientId,
    ...changes,
  });

  it('says what lacks and how many clients wait, the most first, each client once', () => {
    const needs = [
      need('c1', { touch: 3, channel: 'Letter' }),
      need('c1'),
      need('c2', { reason: 'too far away' }),
      need('c2'),
    ];
    expect(missingTexts([], needs)).toEqual([
      {
        list: 'dormant',
        reason: 'Too far away',
        touch: 1,
        channel: 'Email',
        language: '',
        clients: 2,
        builtIn: false,
        sentence:
          'No text yet: Note by email about “Too far away”. 2 clients wait for it. Write one on the Templates tab.',
      },
      {
        list: 'dormant',
        reason: 'Too far away',
        touch: 3,
        channel: 'Letter',
        language: '',
        clients: 1,
        builtIn: false,
        sentence:
          'No text yet: Invitation as a letter about “Too far away”. 1 client waits for it. Write one on the Templates tab.',
      },
    ]);
  });

  it('misses nothing where any row can stand in', () => {
    expect(missingTexts([row({ reason: '' })], [need('c1')])).toEqual([]);
  });

  it('names the growth list', () => {
    const [missing] = missingTexts([], [need('c1', { list: 'growth', reason: '' })]);
    expect(missing.sentence).toContain('No text yet: Note by email on the growth list.');
  });
});

describe('templatesInUse', () => {
  it('holds the chosen tone, the reasons in use, and the texts that any sheet needs', () => {
    const rows = templatesInUse(BUILT_IN_TEMPLATES, { dormant: ['', 'Moved away'] }, 'Fun');
    expect(new Set(rows.map(({ reason }) => reason))).toEqual(new Set([UNKNOWN_REASON, 'Moved away', '']));
    const touches = new Set(rows.map(({ touch }) => touch));
    expect(touches).toEqual(new Set([1, 2, 3, 'lowKey', 'newFace', 'welcomeBack', 'survey', 'reply']));
    expect(rows.filter(({ list }) => list === 'growth')).toEqual([]);
  });

  it('holds the other tone only for what has no text in the chosen one', () => {
    const rows = templatesInUse(BUILT_IN_TEMPLATES, { dormant: ['Moved away', 'Open complaint'] }, 'Fun');
    const other = rows.filter(({ tone }) => tone === 'Professional');
    expect(new Set(other.map(({ reason, touch }) => `${reason}/${touch}`))).toEqual(
      new Set(['Open complaint/2', 'Open complaint/3', '/lowKey', '/newFace', '/survey']),
    );
  });

  it("holds the texts for any reason only beside a reason of the owner's own", () => {
    const general = (reasons: string[]) =>
      templatesInUse(BUILT_IN_TEMPLATES, { dormant: reasons }, 'Professional').filter(
        ({ reason, touch }) => reason === '' && touch === 1,
      ).length;
    expect(general(BUILT_IN_REASONS.map(({ reason }) => reason))).toBe(0);
    expect(general(['Too far away'])).toBe(3);
  });

  it('holds the signals in use and the general texts of the growth list', () => {
    const rows = templatesInUse(BUILT_IN_TEMPLATES, { growth: ['falling'] }, 'Professional');
    expect(new Set(rows.map(({ list, reason }) => `${list}/${reason}`))).toEqual(
      new Set(['growth/falling', 'growth/']),
    );
  });

  it('suffices for every client of a built-in reason, by email, phone and letter', () => {
    const reasons = BUILT_IN_REASONS.filter(({ mail }) => mail).map(({ reason }) => reason);
    const needs = reasons.flatMap((reason) => [
      { ...WISH, reason, clientId: reason },
      { ...WISH, reason, clientId: reason, touch: 2, channel: 'Phone' } as TextNeed,
      { ...WISH, reason, clientId: reason, touch: 3, channel: 'Letter' } as TextNeed,
      { ...WISH, reason, clientId: reason, touch: 'welcomeBack' } as TextNeed,
    ]);
    expect(missingTexts(templatesInUse(BUILT_IN_TEMPLATES, { dormant: reasons }, 'Fun'), needs)).toEqual([]);
  });
});

describe('textsToAdd', () => {
  const general = row({ reason: '', text: 'Hello in general.' });

  it('adds the built-in text of the reason where the tab has only a general one', () => {
    expect(textsToAdd(BUILT_IN_TEMPLATES, [general], [WISH, WISH])).toEqual([
      expect.objectContaining({ reason: 'Moved away', tone: 'Fun', touch: 1, channel: 'Email' }),
    ]);
  });

  it('adds nothing beside a text that stands on the tab, used or switched off', () => {
    expect(textsToAdd(BUILT_IN_TEMPLATES, [row({})], [WISH])).toEqual([]);
    expect(textsToAdd(BUILT_IN_TEMPLATES, [general, row({ active: false })], [WISH])).toEqual([]);
  });
});
