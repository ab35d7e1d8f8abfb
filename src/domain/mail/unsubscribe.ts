// The way out of every mail: the List-Unsubscribe header with a token, and the token found again.

import { plainCharacters } from './text';

const SUBJECT = 'unsubscribe';
/** A token of ours: letters, digits and . _ - without blanks, at least one digit, so that a word is none. */
const TOKEN = /(?:^|\W)unsubscribe[\s:]+((?=\S*\d)[A-Za-z0-9][A-Za-z0-9._-]{3,})/i;

/**
 * Headers that let a mail program offer "Unsubscribe". The mail it then writes has the token in its subject.
 * One click by https (RFC 8058) is offered only if the owner has an address of their own for it; a Post header
 * without one is ignored by mail programs.
 */
export function unsubscribeHeaders(
  mailbox: string,
  token: string,
  ownHttpsAddress = '',
): [name: string, value: string][] {
  const mailto = `<mailto:${encodeURI(mailbox)}?subject=${encodeURIComponent(`${SUBJECT} ${token}`)}>`;
  if (!/^https:\/\/[^\s<>,]+$/.test(ownHttpsAddress)) return [['List-Unsubscribe', mailto]];
  return [
    ['List-Unsubscribe', `${mailto}, <${ownHttpsAddress}>`],
    ['List-Unsubscribe-Post', 'List-Unsubscribe=One-Click'],
  ];
}

/** The token in the subject of a mail that asks to be left alone, or ''. */
export function unsubscribeToken(subject: string): string {
  return TOKEN.exec(plainCharacters(subject))?.[1] ?? '';
}
