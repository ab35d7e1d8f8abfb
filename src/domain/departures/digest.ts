// The owner's weekly mail: who went quiet, what is due, who came back.

import { count } from '../wording';
import type { QuietClient } from './watch';

export interface DigestInput {
  quiet: readonly QuietClient[];
  due: readonly { client: string; why: string }[];
  won: readonly { client: string; wonBy: string; revenue: string }[];
  /** Days as the sheet writes them. */
  date: (day: string) => string;
  /** Where the sheet is opened. */
  link: string;
}

/** Of each kind; the rest is counted. */
const SHOWN = 20;

/** Subject and text of the digest. */
export function digestMail({ quiet, due, won, date, link }: DigestInput): { subject: string; text: string } {
  const said = [
    quiet.length ? `${count(quiet.length, 'client')} went quiet` : '',
    due.length ? `${due.length} due` : '',
    won.length ? `${won.length} won back` : '',
  ].filter((part) => part !== '');
  const parts = [
    section(
      `New on Dormant Clients: ${quiet.length}`,
      quiet.map((one) => quietLine(one, date)),
      'Why did they stop? Ask now, while it is fresh, and put the answer under Reason for Departure.',
    ),
    section(
      `Due: ${due.length}`,
      due.map(({ client, why }) => `${client}: ${why}`),
      '',
    ),
    section(
      `Won back: ${won.length}`,
      won.map(({ client, wonBy, revenue }) =>
        [client, wonBy && `by ${wonBy}`, revenue].filter(Boolean).join(', '),
      ),
      'See on Won Back who looks after them now.',
    ),
    link,
    'Rekindle mails this to you alone, at most once a week and only when there is something new. It can be switched off in Rekindle > Open, Set-up.',
  ];
  return { subject: `Rekindle: ${said.join(', ')}`, text: parts.filter((part) => part !== '').join('\n\n') };
}

function section(title: string, lines: string[], after: string): string {
  if (lines.length === 0) return '';
  const more = lines.length > SHOWN ? [`- and ${lines.length - SHOWN} more`] : [];
  const shown = lines.slice(0, SHOWN).map((line) => `- ${line}`);
  return [title, ...shown, ...more, after].filter((line) => line !== '').join('\n');
}

function quietLine(
  { client, lastOrder, potential, who }: QuietClient,
  date: (day: string) => string,
): string {
  const facts = [
    lastOrder && `last order ${date(lastOrder)}`,
    potential && `up to ${potential} a year`,
    who && `looked after by ${who}`,
  ];
  const said = facts.filter((fact) => fact !== '').join(', ');
  return said ? `${client}: ${said}` : client;
}
