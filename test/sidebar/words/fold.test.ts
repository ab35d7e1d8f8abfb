import { describe, expect, it } from '@jest/globals';
import { fold, matches } from '../../../sidebar/words/fold';

describe('fold', () => {
  it.each([
    ['Société Müller', 'societe muller'],
    ['  ÅKERHOLM ', 'akerholm'],
    ['Straße', 'strasse'],
    ['Łódź', 'lodz'],
    ['Ｆｕｌｌ　ｗｉｄｔｈ', 'full width'],
    ['İstanbul', 'istanbul'],
    ['株式会社', '株式会社'],
  ])('(%j) is %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('matches', () => {
  it.each([
    ['Café Zürich', '', true],
    ['Café Zürich', '   ', true],
    ['Café Zürich', 'cafe', true],
    ['Café Zürich', 'zur caf', true],
    ['Cafe Zurich', 'CAFÉ', true],
    ['Café Zürich', 'cafe bern', false],
    ['A+B (North)', '+b (', true],
  ])('(%j, %j) is %j', (name, typed, expected) => {
    expect(matches(name, typed)).toBe(expected);
  });
});
