// The reason that a client's letter in answer to the Why survey proposes; the owner accepts it or not.

import { foldWords } from '../mail/text';
import { reasonOfLetter, SURVEY_ANSWERS } from '../templates/survey';
import type { LogRow } from './log';

const PROPOSES = /(?:^|\s)Proposes: ([^\n]+)$/;

/** The reason that the note of a row proposes, '' for none. */
export function proposedReason({ note }: Pick<LogRow, 'note'>): string {
  return PROPOSES.exec(note)?.[1].trim() ?? '';
}

/** The row's note with the reason that this letter stands for in the mail as it was sent. */
export function withProposal(row: LogRow, letter: string): string {
  const reason = letter === '' ? '' : reasonIn(row.text, letter);
  return reason === '' ? row.note : `${row.note.replace(PROPOSES, '')}\nProposes: ${reason}`.trim();
}

/** By the words beside the letter, since an owner may have changed their order; '' where the mail asked nothing. */
function reasonIn(text: string, letter: string): string {
  const words = new RegExp(`^\\s*${letter}\\s*[:.)]\\s*(.+)$`, 'im').exec(text)?.[1];
  if (words === undefined) return '';
  const answer = SURVEY_ANSWERS.find((one) => foldWords(one.words) === foldWords(words));
  return answer ? answer.reason : reasonOfLetter(SURVEY_ANSWERS, letter);
}
