// Letters as pages to print: each page the text of one cell, no longer than fits on A4 and on US Letter.

import type { Letter } from './plan-letters';

/** What stands above every letter. */
export interface LetterHead {
  /** Name, company, postal address, phone. */
  sender: readonly string[];
  /** As the sheet's locale writes it. */
  date: string;
}

/** Signs in a line and lines on a page that surely fit: Arial 11 on 656 by 850 pixels. */
const SIGNS = 80;
const LINES = 46;
/** The address begins about 50 mm below the paper's edge, where windows of envelopes are. */
const ADDRESS_AT = 6;
const DATE_AT = 13;

export function letterPages({ sender, date }: LetterHead, { to, text }: Letter): string[] {
  const head = padded([...padded(sender, ADDRESS_AT), ...to], DATE_AT);
  return paged([...head, date, '', text].join('\n'));
}

/** The page on top, for the person: what to do, and a list to tick. */
export function coverPages(letters: readonly Letter[]): string[] {
  return paged([...COVER, ...letters.map(({ client }) => `\u2610 ${client}`)].join('\n'));
}

const COVER = [
  'This page is for you: print from page 2 on. File > Print: current sheet, portrait, Fit to width, no gridlines. Every letter begins on a page of its own.',
  '',
  'Nothing is logged yet. When a letter is in the post, choose "letter sent" under Log in that client\u2019s row of the list.',
  '',
  'This tab is written anew each time. What you change here counts for printing only.',
  '',
];

/** With at least one empty line beneath. */
function padded(lines: readonly string[], count: number): string[] {
  return [...lines, ...Array<string>(Math.max(1, count - lines.length)).fill('')];
}

function paged(text: string): string[] {
  const lines = text.split('\n').flatMap((paragraph) => `${paragraph}\n`.match(PIECES) ?? []);
  const pages: string[] = [];
  for (let i = 0; i < lines.length; i += LINES) {
    const page = lines
      .slice(i, i + LINES)
      .join('')
      .trimEnd();
    if (page !== '') pages.push(i === 0 ? page : page.replace(/^\n+/, ''));
  }
  return pages;
}

/** A paragraph as the sheet breaks it, each line with the blank or break after it. */
const PIECES = new RegExp(`[^]{1,${SIGNS}}(?:\\s|$)|\\S{1,${SIGNS}}`, 'g');
