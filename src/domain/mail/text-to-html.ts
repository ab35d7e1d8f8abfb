// Plain text from a cell as the HTML part of a mail.

import { escapeHtml, normaliseText } from './text';

const LIST_LINE = /^\s*[-•*]\s+/;
const LINK = /\bhttps?:\/\/[^\s<>"“”]+/gi;

/**
 * HTML of a plain text: a blank line makes a paragraph, a line break stays one, lines that begin with '- '
 * become a list, http(s) addresses become links. Everything else is shown letter by letter.
 */
export function textToHtml(text: string): string {
  const blocks = normaliseText(text)
    .split(/\n\s*\n/)
    .filter((block) => block.trim() !== '');
  // dir="auto" lets a text in Arabic or Hebrew run from right to left.
  return `<div dir="auto">${blocks.map(blockToHtml).join('\n')}</div>`;
}

/** A paragraph, or paragraphs and lists in turn where a block mixes them. */
function blockToHtml(block: string): string {
  const runs: { list: boolean; lines: string[] }[] = [];
  for (const line of block.split('\n')) {
    const list = LIST_LINE.test(line);
    const last = runs[runs.length - 1];
    if (last && last.list === list) last.lines.push(line);
    else runs.push({ list, lines: [line] });
  }
  return runs.map(({ list, lines }) => (list ? listToHtml(lines) : paragraphToHtml(lines))).join('\n');
}

function listToHtml(lines: string[]): string {
  const items = lines.map((line) => `<li>${lineToHtml(line.replace(LIST_LINE, ''))}</li>`);
  return `<ul>${items.join('')}</ul>`;
}

function paragraphToHtml(lines: string[]): string {
  return `<p>${lines.map(lineToHtml).join('<br>\n')}</p>`;
}

function lineToHtml(line: string): string {
  let html = '';
  let at = 0;
  LINK.lastIndex = 0;
  for (let found = LINK.exec(line); found; found = LINK.exec(line)) {
    const address = withoutTrailingPunctuation(found[0]);
    html += escapeHtml(line.slice(at, found.index)) + linkToHtml(address);
    at = found.index + address.length;
  }
  return html + escapeHtml(line.slice(at));
}

function linkToHtml(address: string): string {
  return `<a href="${escapeHtml(address)}">${escapeHtml(address)}</a>`;
}

/** The sentence's own full stop or bracket is no part of the address; a bracket opened within it is. */
function withoutTrailingPunctuation(address: string): string {
  const trimmed = address.replace(/[.,;:!?'’»]+$/, '');
  if (!/[)\]]$/.test(trimmed)) return trimmed;
  const opened = trimmed.endsWith(')') ? '(' : '[';
  const balanced = trimmed.split(opened).length >= trimmed.split(trimmed.slice(-1)).length;
  return balanced ? trimmed : withoutTrailingPunctuation(trimmed.slice(0, -1));
}
