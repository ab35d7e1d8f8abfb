// The answer to the Why survey: one letter on the first line.

import { plainCharacters } from '../text';

/** 'B', '(b)', 'b.', '**B**', 'Answer: b' and 'B) the price' are B; '' for anything else. */
export function surveyLetter(visibleText: string): string {
  const line = plainCharacters(visibleText)
    .split('\n')
    .map((text) => text.trim())
    .find((text) => text !== '');
  const alone =
    /^\W*(?:(?:answer|option|antwort|réponse|respuesta|risposta|resposta|antwoord)\W+)?([a-z])\W*$/i.exec(
      line ?? '',
    );
  const before = /^\W*([a-z])\s?(?:\)|:|\s[-–—]\s)\s*\S/i.exec(line ?? '');
  return (alone ?? before)?.[1].toUpperCase() ?? '';
}
