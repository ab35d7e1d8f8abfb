// The Why survey: a handful of letters, each standing for a reason, answered with one letter.

import { foldWords } from '../mail/text';

export interface SurveyAnswer {
  letter: string;
  /** As the client reads it. */
  words: string;
  /** The reason it stands for; '' for "something else". */
  reason: string;
}

export const SURVEY_ANSWERS: readonly SurveyAnswer[] = [
  { letter: 'A', words: 'Something went wrong on your side', reason: 'We let them down' },
  { letter: 'B', words: 'Nobody from your side got in touch any more', reason: 'We forgot them' },
  { letter: 'C', words: 'I pay less elsewhere', reason: 'Better price elsewhere' },
  { letter: 'D', words: 'Somebody else looks after me now', reason: 'Won over by another salesperson' },
  { letter: 'E', words: 'I have no need at present', reason: 'No need at present' },
  { letter: 'F', words: 'Something else, and a line about it helps', reason: '' },
];

/** The survey as a passage, to stand in any text that asks what happened; it adds no second question. */
export function surveyPassage(answers: readonly SurveyAnswer[]): string {
  const lines = answers.map(({ letter, words }) => `${letter}: ${words}`);
  return ['One letter is answer enough:', ...lines].join('\n');
}

/** The reason that a letter stands for; '' for a letter without one. */
export function reasonOfLetter(answers: readonly SurveyAnswer[], letter: string): string {
  const answer = answers.find((one) => foldWords(one.letter) === foldWords(letter));
  return answer ? answer.reason : '';
}
