// Names of tabs: what is refused, and the names Google gives by itself.
import type { Host } from './host';

const MOST_LETTERS = 100;

const taken = (host: Host, name: string, except?: number): boolean =>
  host.workbook
    .sheets()
    .some((sheet) => sheet.id !== except && sheet.name.toLowerCase() === name.toLowerCase());

/** Refuses an empty, too long or taken name (in any letter case); `except` is the tab that is being renamed. */
export function checkSheetName(host: Host, name: string, except?: number): void {
  const { execution } = host;
  if (!name) throw execution.error('SHEET_NAME_EMPTY');
  if (name.length > MOST_LETTERS) throw execution.error('SHEET_NAME_TOO_LONG');
  if (taken(host, name, except)) throw execution.error('SHEET_EXISTS', { name });
}

function firstFree(host: Host, make: (number: number) => string, from: number): string {
  let number = from;
  while (taken(host, make(number))) number++;
  return make(number);
}

/** 'Sheet4' for the fourth tab of a person who reads English. */
export function nextName(host: Host): string {
  const word = host.execution.language === 'de' ? 'Tabellenblatt' : 'Sheet';
  return firstFree(host, (number) => `${word}${number}`, host.workbook.sheets().length + 1);
}

/** 'Copy of Clients', 'Copy of Clients 2' ... */
export function copyName(host: Host, name: string): string {
  const start = `${host.execution.language === 'de' ? 'Kopie von' : 'Copy of'} ${name}`;
  return firstFree(host, (number) => (number === 1 ? start : `${start} ${number}`), 1);
}
