import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type ExchangeRow, readExchange, writeExchange } from '../../../src/domain/templates/exchange';

const ROWS: ExchangeRow[] = [
  {
    kind: 'Text',
    cells: {
      Reason: 'Moved away',
      Subject: 'Re: you',
      Text: 'Hello,\n\n== not a head\n| a bar\nName: no cell',
    },
  },
  { kind: 'Reason', cells: { Reason: "Don't know yet", 'Mail?': 'Yes' } },
  { kind: 'Offer', cells: { Offer: 'a free check: of all' } },
];

describe('readExchange', () => {
  it('reads what writeExchange wrote', () => {
    expect(readExchange(writeExchange(ROWS))).toEqual(ROWS);
  });

  it('reads any words back, whatever signs and breaks they hold', () => {
    const words = fc.stringMatching(/^[a-zA-Z:=|# \n"]{1,40}$/).filter((text) => text !== '');
    fc.assert(
      fc.property(words, (text) => {
        const rows: ExchangeRow[] = [{ kind: 'Text', cells: { Text: text } }, ...ROWS];
        expect(readExchange(writeExchange(rows))).toEqual(rows);
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  it('takes a text that a mail program gave other line ends', () => {
    expect(readExchange(`\n${writeExchange(ROWS).replace(/\n/g, '\r\n')}`)).toEqual(ROWS);
  });

  it('refuses another text, and names a line that it cannot read', () => {
    expect(() => readExchange('Hello')).toThrow('This is no text that Rekindle gave out');
    expect(() => readExchange(writeExchange(ROWS).replace('== Offer', 'stray words'))).toThrow('stray words');
  });
});
