// Month names in the seven languages owners write them in, full and as commonly cut short.

import { fold } from './fold';

const NAMES: string[][] = [
  'january jan januar jän janvier janv enero ene janeiro gennaio gen januari jänner'.split(' '),
  'february feb februar février févr fév febrero fevereiro fev febbraio februari'.split(' '),
  'march mar märz mär mrz mars marzo março maart mrt maerz'.split(' '),
  'april apr avril avr abril abr aprile'.split(' '),
  'may mai mayo maio mag maggio mei may'.split(' '),
  'june jun juni juin junio junho giugno giu'.split(' '),
  'july jul juli juillet juil julio julho luglio lug'.split(' '),
  'august aug août aout agosto ago augustus'.split(' '),
  'september sep sept septembre septiembre setiembre set setembro settembre'.split(' '),
  'october oct oktober okt octobre octubre outubro out ottobre ott'.split(' '),
  'november nov novembre noviembre novembro'.split(' '),
  'december dec dezember dez décembre déc diciembre dic dezembro dicembre'.split(' '),
];

const BY_NAME = new Map(
  NAMES.flatMap((names, index) => names.map((name): [string, number] => [fold(name), index + 1])),
);

/** 1 to 12 for a month's name or common abbreviation in any of the languages, with or without a full stop; else 0. */
export function monthOf(word: string): number {
  return BY_NAME.get(fold(word).replace(/\.$/, '')) ?? 0;
}
