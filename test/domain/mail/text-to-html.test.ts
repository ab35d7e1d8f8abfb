// A cell's plain text as HTML.

import { describe, expect, it } from '@jest/globals';
import { normaliseText, singleLine } from '../../../src/domain/mail/text';
import { textToHtml } from '../../../src/domain/mail/text-to-html';

const inside = (text: string) => textToHtml(text).replace(/^<div dir="auto">|<\/div>$/g, '');

describe('textToHtml', () => {
  it.each([
    ['one\n\ntwo', '<p>one</p>\n<p>two</p>'],
    ['one\ntwo', '<p>one<br>\ntwo</p>'],
    ['one\r\n \t\r\n\r\n\r\ntwo\r', '<p>one</p>\n<p>two</p>'],
    ['- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
    ['Look:\n- a\n• b\nThat is all', '<p>Look:</p>\n<ul><li>a</li><li>b</li></ul>\n<p>That is all</p>'],
    ['-5 degrees\n2*3*4 and a_b_c', '<p>-5 degrees<br>\n2*3*4 and a_b_c</p>'],
    ['2024. was a great year', '<p>2024. was a great year</p>'],
    ['<owner@example.com> & "you"', '<p>&lt;owner@example.com&gt; &amp; &quot;you&quot;</p>'],
    [
      'See https://example.com/a?b=1&c=2.',
      '<p>See <a href="https://example.com/a?b=1&amp;c=2">https://example.com/a?b=1&amp;c=2</a>.</p>',
    ],
    [
      '(https://example.com/x_(y)) or <https://example.com>',
      '<p>(<a href="https://example.com/x_(y)">https://example.com/x_(y)</a>) or &lt;<a href="https://example.com">https://example.com</a>&gt;</p>',
    ],
    ['javascript:alert(1) ftp://example.com', '<p>javascript:alert(1) ftp://example.com</p>'],
    ['', ''],
  ])('of %j', (text, html) => {
    expect(inside(text)).toBe(html);
  });
});

describe('normaliseText', () => {
  it('keeps one empty line, drops blanks at line ends, makes all line breaks one kind', () => {
    expect(normaliseText(' a \r\n\r\n\r\n\r\nb\u00a0\rc\u2028d ')).toBe('a\n\nb\nc\nd');
  });
});

describe('singleLine', () => {
  it('leaves no control character that could begin another header', () => {
    expect(singleLine('a\r\nBcc: b\0c\u0085d\u2028e')).toBe('a Bcc: b c d e');
  });
});
