// What stands under every mail: how to be left alone, and who writes from where.

import { foldWords } from './text';

export interface FooterWords {
  /** 'If you would rather not hear from us, reply “unsubscribe”.' */
  optOutLine: string;
  company: string;
  /** As the owner writes it, one line or several. */
  postalAddress: string;
}

/** Ways in which a text already offers to be left alone, so that no second line is needed. */
const OFFERS =
  /\bunsubscribe\b|\bopt[ -]?out\b|\babmelden\b|\babbestellen\b|désabonn|désinscri|\bdarse? de baja\b|cancelar (la|a) suscri|cancelar a subscri|descadastr|disiscri|cancellarsi|\bafmelden\b|\buitschrijven\b|wypis|avregistrer|afmeld|avmeld|peruuta tilau|odhlás|leiratkoz|dezabon|abonelikten|отпис|відпис|配信停止|退订|수신\s?거부/iu;

/** True when the text offers a way out: the owner's own line, or the usual word for it. */
export function hasOptOutLine(text: string, optOutLine: string): boolean {
  const own = foldWords(optOutLine);
  return (own !== '' && foldWords(text).includes(own)) || OFFERS.test(text);
}

/** True when the postal address stands in the text, however its lines are broken. */
export function hasPostalAddress(text: string, postalAddress: string): boolean {
  const own = foldWords(postalAddress);
  return own !== '' && foldWords(text).includes(own);
}

/**
 * The text with what it lacks beneath it, after the usual line '-- ' so that mail programs fold it away.
 * The order is opt-out line, then company and postal address; without a postal address no company either.
 */
export function appendFooter(text: string, words: FooterWords): string {
  const optOut = hasOptOutLine(text, words.optOutLine) ? '' : words.optOutLine.trim();
  const lacking = [optOut, senderLines(text, words)].filter((lines) => lines !== '');
  return lacking.length === 0 ? text : `${text.trim()}\n\n-- \n${lacking.join('\n')}`;
}

function senderLines(text: string, words: FooterWords): string {
  const [company, address] = [words.company.trim(), words.postalAddress.trim()];
  if (address === '' || hasPostalAddress(text, address)) return '';
  const named = company === '' || foldWords(address).startsWith(foldWords(company));
  return named ? address : `${company}\n${address}`;
}
