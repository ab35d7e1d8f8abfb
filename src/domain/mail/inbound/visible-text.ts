// What the sender of a reply wrote themselves: without the mail they quote, their signature, and words of ours.

import { foldWords, normaliseText, plainCharacters } from '../text';
import { isForwardLine, outlookHeaderAt, quoteHeaderLength } from './quote-lines';

const SIGNATURE = /^(-- ?|__+|—)$/;
const SENT_FROM =
  /^(sent from|get outlook|sent with|von mein|gesendet von|envoyé (de|depuis)|enviado (desde|do|de)|inviato da|verstuurd vanaf|verzonden (vanaf|met)|skickat från|sendt fra|lähetetty|wysłan[eo] z|odesláno z|отправлено (с|из)|надіслано з|outlook for (ios|android)|yahoo mail)/i;

/** The visible part of a plain body. `ourText` is what we sent, if known: its lines are never theirs. */
export function visibleText(body: string, ourText: string): string {
  const lines = withoutQuotes(normaliseText(withoutEntities(body)).split('\n'));
  const signature = lines.findIndex((line) => SIGNATURE.test(line.trim()));
  const written = (signature < 0 ? lines : lines.slice(0, signature)).filter(
    (line) => !SENT_FROM.test(line.trim()),
  );
  return normaliseText(withoutOurWords(written, ourText).join('\n'));
}

const MARKS: Record<string, string> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
  caron: '\u030c',
};

/** Letters and quotes that a mail without a plain part has as entities: '&uuml;', '&rsquo;', '&#8217;', '&#xfc;'. */
function withoutEntities(text: string): string {
  return text
    .replace(/&([A-Za-z])(acute|grave|circ|tilde|uml|ring|cedil|caron);/g, (_, letter, mark) =>
      (letter + MARKS[mark]).normalize('NFC'),
    )
    .replace(/&#(x?)([0-9a-f]{1,5});/gi, (_, hex, digits) =>
      String.fromCodePoint(Number.parseInt(digits, hex ? 16 : 10)),
    )
    .replace(/&[lr]squo;/g, "'")
    .replace(/&szlig;/g, 'ß');
}

/** Cuts at the first sign that the rest is the earlier mail; lines marked '>' go, what is written between stays. */
function withoutQuotes(lines: string[]): string[] {
  const kept: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (isForwardLine(lines[at]) || outlookHeaderAt(lines, at)) break;
    const header = quoteHeaderLength(lines, at);
    if (header > 0) {
      if (!lines.slice(at + header).some(isMarked)) break;
      at += header - 1;
    } else if (!isMarked(lines[at])) kept.push(lines[at]);
  }
  return kept;
}

function isMarked(line: string): boolean {
  return /^\s*[>＞|]/.test(line);
}

/** Some programs quote without any mark. A line of three words or more that we sent is a quote of it. */
function withoutOurWords(lines: string[], ourText: string): string[] {
  const ours = new Set(plainCharacters(ourText).split('\n').map(foldWords));
  const whole = foldWords(ourText);
  return lines.filter((line) => {
    const said = foldWords(line);
    return said.split(' ').length < 3 || !(ours.has(said) || (said.length >= 25 && whole.includes(said)));
  });
}
