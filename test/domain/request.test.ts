// The door's checks: what each takes, and the sentence for what it does not.

import { describe, expect, it } from '@jest/globals';
import {
  amount,
  type Check,
  checkRequest,
  count,
  day,
  eachOf,
  fields,
  idsOrAll,
  named,
  oneOf,
  oneWordOf,
  text,
  textOrTexts,
  texts,
  yesOrNo,
} from '../../src/domain/request';
import { SetUpProblem } from '../../src/domain/set-up-problem';

const touch = oneOf(1, 2, 3, 'welcomeBack');
const contact = fields({ name: text, 'email?': text });

describe('a check', () => {
  it.each<[string, Check, unknown[]]>([
    ['text', text, ['', 'C0015']],
    ['texts', texts, [[], ['a', '']]],
    ['textOrTexts', textOrTexts, ['Ann', ['Ann', 'Ben']]],
    ['idsOrAll', idsOrAll, ['all', [], ['C0015']]],
    ['yesOrNo', yesOrNo, [true, false]],
    ['amount', amount, [0, 0.5, 1200]],
    ['count', count, [0, 1, 40]],
    ['day', day, ['2026-11-22', '2024-02-29']],
    ['oneOf', touch, [1, 3, 'welcomeBack']],
    ['oneWordOf', oneWordOf('Email', 'Phone'), ['Email', 'phone']],
    ['fields', contact, [{ name: 'Ann' }, { name: 'Ann', email: '', more: 5 }]],
    ['eachOf', eachOf(touch), [[], [1, 2]]],
    ['named', named(text), [{}, { C0015: 'Ann' }]],
  ])('%s lets pass what it takes', (_, check, values) => {
    for (const value of values) expect(() => check(value, 'field')).not.toThrow();
  });

  it.each<[Check, unknown, string]>([
    [text, undefined, '"field" is missing: it takes text.'],
    [text, null, '"field" cannot be null: it takes text.'],
    [text, 5, '"field" cannot be 5: it takes text.'],
    [texts, 'C0015', '"field" cannot be "C0015": it takes a list.'],
    [texts, ['a', 5], '"field[1]" cannot be 5: it takes text.'],
    [textOrTexts, 5, '"field" cannot be 5: it takes text.'],
    [idsOrAll, 'some', '"field" cannot be "some": it takes a list of Client IDs or "all".'],
    [idsOrAll, [5], '"field[0]" cannot be 5: it takes text.'],
    [yesOrNo, 'yes', '"field" cannot be "yes": it takes true or false.'],
    [amount, -1, '"field" cannot be -1: it takes a number from 0 up.'],
    [amount, '1,200', '"field" cannot be "1,200": it takes a number from 0 up.'],
    [amount, Number.NaN, '"field" cannot be null: it takes a number from 0 up.'],
    [count, -1, '"field" cannot be -1: it takes a whole number from 0 up.'],
    [count, 2.5, '"field" cannot be 2.5: it takes a whole number from 0 up.'],
    [day, 'x', '"field" cannot be "x": it takes a day, such as "2026-03-31".'],
    [day, '2026-02-29', '"field" cannot be "2026-02-29": it takes a day, such as "2026-03-31".'],
    [day, ['2026-03-31'], '"field" cannot be ["2026-03-31"]: it takes a day, such as "2026-03-31".'],
    [touch, 7, '"field" cannot be 7: it takes 1, 2, 3 or "welcomeBack".'],
    [touch, '2', '"field" cannot be "2": it takes 1, 2, 3 or "welcomeBack".'],
    [
      oneOf('dormant', 'growth'),
      'constructor',
      '"field" cannot be "constructor": it takes "dormant" or "growth".',
    ],
    [contact, [], '"field" cannot be []: it takes an object.'],
    [contact, {}, '"field.name" is missing: it takes text.'],
    [contact, { name: 'Ann', email: 5 }, '"field.email" cannot be 5: it takes text.'],
    [eachOf(contact), [{ name: 'Ann' }, {}], '"field[1].name" is missing: it takes text.'],
    [named(text), { C0015: 5 }, '"field.C0015" cannot be 5: it takes text.'],
    [named(text), 'Ann', '"field" cannot be "Ann": it takes an object.'],
    [texts, 'x'.repeat(90), `"field" cannot be "${'x'.repeat(59)}: it takes a list.`],
  ])('%# refuses %2$j', (check, value, sentence) => {
    expect(() => check(value, 'field')).toThrow(new SetUpProblem(sentence));
  });
});

describe('checkRequest', () => {
  const known = { clientId: text, 'touch?': touch };

  it('hands back what came, with whatever else it holds', () => {
    const request = { clientId: 'C0015', touch: 2, more: [1] };
    expect(checkRequest(known, request)).toBe(request);
    expect(checkRequest(known, { clientId: 'C0015', touch: undefined })).toEqual({ clientId: 'C0015' });
  });

  it.each([undefined, null])('%s is an empty object', (nothing) => {
    expect(checkRequest({ 'touch?': touch }, nothing)).toEqual({});
    expect(() => checkRequest(known, nothing)).toThrow('"clientId" is missing: it takes text.');
  });

  it.each([
    [5, '"The request" cannot be 5: it takes an object.'],
    ['x', '"The request" cannot be "x": it takes an object.'],
    [[], '"The request" cannot be []: it takes an object.'],
    [{ clientId: 'C0015', touch: null }, '"touch" cannot be null: it takes 1, 2, 3 or "welcomeBack".'],
  ])('refuses %j', (request, sentence) => {
    expect(() => checkRequest(known, request)).toThrow(new SetUpProblem(sentence));
  });
});
