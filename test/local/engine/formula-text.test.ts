// Formulas between Google's spelling by locale and the engine's.
import { describe, expect, it } from '@jest/globals';
import { isComputable } from '../../../local/engine';
import { functionsIn, toEngineFormula, toGoogleFormula } from '../../../local/engine/formula-text';

describe('toEngineFormula(formula, locale)', () => {
  it.each([
    ['en_US', '=SUM(A1;B2)', '=SUM(A1,B2)'],
    ['en_US', '=SUM(A1,1.5)', '=SUM(A1,1.5)'],
    ['en_US', '={1,2;3,4}', '={1,2;3,4}'],
    ['en_US', '=IF(A1="a;b";\'x;y\'!A1;"")', '=IF(A1="a;b",\'x;y\'!A1,"")'],
    ['en_US', '=SUM({1,2;3,4};5)', '=SUM({1,2;3,4},5)'],
    ['en_US', '=SUM({IF(A1;1;2);3})', '=SUM({IF(A1,1,2);3})'],
    ['de_DE', '=SUM(A1;1,5)', '=SUM(A1,1.5)'],
    ['de_DE', '={1\\2;3\\4,5}', '={1,2;3,4.5}'],
    ['de_DE', '=COUNTIF(A1:B2;">10,5")', '=COUNTIF(A1:B2,">10,5")'],
    ['de_DE', '=A1&"1;5"', '=A1&"1;5"'],
    ['de_DE', '=SUMME2(A1;2,5e3)', '=SUMME2(A1,2.5e3)'],
  ])('%s: %s → %s', (locale, google, engine) => {
    expect(toEngineFormula(google, locale)).toBe(engine);
  });
});

describe('toGoogleFormula(formula, locale)', () => {
  it.each([
    ['en_US', '=SUM(A1,1.5)', '=SUM(A1,1.5)'],
    ['de_DE', '=SUM(A1,1.5)', '=SUM(A1;1,5)'],
    ['de_DE', '={1,2;3,4.5}', '={1\\2;3\\4,5}'],
    ['fr_FR', '=IF(A1=".5,";1)', '=IF(A1=".5,";1)'],
  ])('%s: %s → %s', (locale, engine, google) => {
    expect(toGoogleFormula(engine, locale)).toBe(google);
  });
});

describe('functionsIn(formula)', () => {
  it('finds calls, not texts or names: =SUM(A1;IF(x;"MAX(1)";min (2)))', () => {
    expect(functionsIn('=SUM(A1;IF(x;"MAX(1)";min (2)))')).toEqual(['SUM', 'IF', 'MIN']);
  });
});

describe('isComputable(name)', () => {
  it.each(
    'SUMIFS COUNTIFS FILTER SORT UNIQUE ARRAYFORMULA REPT REGEXMATCH N TO_TEXT ISEMAIL IFERROR sum'.split(
      ' ',
    ),
  )('%s can be computed', (name) => {
    expect(isComputable(name)).toBe(true);
  });
  it.each(['QUERY', 'SPARKLINE', 'LET', 'LAMBDA'])('%s cannot', (name) => {
    expect(isComputable(name)).toBe(false);
  });
});
