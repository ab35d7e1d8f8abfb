// "Check this set-up": what is in place, without client data, so that it can be copied into a message.

import { SetUpProblem } from '../domain/set-up-problem';
import { readSources, whatIsMissing } from './read-and-score';
import type { Services } from './services';

export interface CheckLine {
  ok: boolean;
  text: string;
}

export function checkSetUp(services: Services): CheckLine[] {
  const { book, version } = services;
  const lines: CheckLine[] = [
    { ok: true, text: `Rekindle ${version}, sheet in ${book.locale()}, ${book.timeZone()}` },
  ];
  try {
    const { state, understanding } = readSources(services);
    const isCopy = state.fileId !== book.fileId();
    lines.push({
      ok: !isCopy,
      text: isCopy ? 'This file is a copy of another one.' : 'This file is the original.',
    });
    for (const source of understanding.sources.filter((one) => one.role !== 'ignored')) {
      lines.push({ ok: true, text: `"${source.tab}" is read as ${source.role}.` });
    }
    lines.push(
      understanding.ready
        ? { ok: true, text: 'Lists can be built.' }
        : { ok: false, text: whatIsMissing(understanding) },
    );
    lines.push(
      book.hasTab('dormant')
        ? { ok: true, text: 'The lists are there.' }
        : { ok: false, text: 'No list yet. Choose Rekindle > Open to build it.' },
    );
  } catch (problem) {
    if (!(problem instanceof SetUpProblem)) throw problem;
    lines.push({ ok: false, text: problem.message });
  }
  return [...lines, ...permissionLines(services)];
}

function permissionLines(services: Services): CheckLine[] {
  const { missing, url } = services.permissions();
  if (missing.length === 0) return [{ ok: true, text: 'Google allows all that Rekindle asks for.' }];
  return missing.map(({ name, off }) => ({
    ok: false,
    text: `The permission "${name}" is missing, so these are switched off: ${off}. Open ${url || 'Rekindle > Open'} and tick every box.`,
  }));
}

/** The lines as text to read or to copy. */
export function reportText(lines: CheckLine[]): string {
  return lines.map((line) => `${line.ok ? 'OK' : 'Look here'}: ${line.text}`).join('\n');
}
