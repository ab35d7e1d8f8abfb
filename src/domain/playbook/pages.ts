// The playbook as lines to print: two A4 pages in portrait, out of this sheet's own results.

import { ENOUGH } from '../metrics/wilson';
import type { TouchSettings } from '../touches/touch-settings';
import { count } from '../wording';
import { type ReasonResult, rateWords } from './results';
import { HOW_TO_ASK, NOTES_HEADING, NOTES_WORDS, QUESTIONS, STEPS, TASKS } from './words';

/** How many of the tab's columns each cell of a line takes. */
export type Spans = readonly number[];

export interface PlaybookLine {
  kind: 'title' | 'text' | 'heading' | 'head' | 'row' | 'gap';
  cells: readonly string[];
  spans: Spans;
}

/** Widths of the columns in pixels: together what an A4 page holds beside its margins, in wide fonts too. */
export const PAGE_WIDTHS: readonly number[] = [110, 50, 130, 100, 85, 85];

const RESULT: Spans = [1, 1, 1, 1, 1, 1];
const STEP: Spans = [1, 4, 1];
const TOUCH: Spans = [1, 2, 3];
const WHO: Spans = [3, 3];
const WHOLE: Spans = [6];

/** More reasons than this are told together. */
const REASONS_SHOWN = 8;
const PEOPLE_SHOWN = 6;

export interface PlaybookInput {
  company: string;
  /** Today, as the sheet writes days. */
  date: string;
  reasons: readonly ReasonResult[];
  newRevenue: string;
  /** By reason, as on the Reasons tab. */
  whatWeChanged: (reason: string) => string;
  /** The text of a template's mark in a few words. */
  textName: (mark: string) => string;
  settings: TouchSettings & { welcomeBackBelow: string };
  /** The text in use for each touch, in a few words; '' for none. */
  texts: { note: string; talk: string; invitation: string; welcomeBack: string };
  /** What invitations may offer. */
  offers: readonly string[];
  /** Who is still here, with the number of clients under their name. */
  people: readonly { name: string; clients: number; wins: number }[];
}

export function playbookLines(input: PlaybookInput): PlaybookLine[] {
  const whose = input.company ? `${input.company}: how` : 'How';
  return [
    line('title', ['Playbook'], WHOLE),
    text(
      `${whose} we keep clients and win back those who left. Written by Rekindle on ${input.date} from this sheet; write it again whenever you have learned something.`,
    ),
    ...learned(input),
    heading('Every time a client falls silent'),
    head(['When', 'What to do', 'Who'], STEP),
    ...STEPS.map(([when, what, who]) =>
      row([when, what.replace('{rest}', String(input.settings.restDays)), who], STEP),
    ),
    heading('What to ask'),
    text(HOW_TO_ASK),
    ...QUESTIONS.map((question, i) => text(`${i + 1}.  ${question}`)),
    ...touches(input),
    ...who(input),
    heading(NOTES_HEADING),
    text(NOTES_WORDS),
  ];
}

function learned({ reasons, newRevenue, whatWeChanged, textName }: PlaybookInput): PlaybookLine[] {
  const total = sumOf(reasons);
  if (total.contacted === 0) {
    const wait = total.clients
      ? `${count(total.clients, 'client')} on the list, nobody contacted yet.`
      : 'Nobody is on the list yet.';
    return [heading('What we learned'), text(`${wait} Write to the first, then write the playbook again.`)];
  }
  const shown = reasons.slice(0, REASONS_SHOWN);
  const few = tooEarly(total.contacted, shown);
  const rest = reasons.slice(REASONS_SHOWN);
  return [
    heading('What we learned'),
    text(
      `Of ${count(total.clients, 'client')} on the list we contacted ${total.contacted}. Answered: ${rateWords(total.answered, total.contacted)}. Came back: ${rateWords(total.back, total.contacted)}. New revenue so far: ${newRevenue}.${few} The range says what the same work may bring elsewhere.`,
    ),
    head(['Why they left', 'Share', 'What we changed', 'Best text', 'Answered', 'Came back'], RESULT),
    ...shown.map((one) => resultRow(one, total.clients, whatWeChanged(one.reason), textName(one.bestText))),
    ...(rest.length
      ? [
          resultRow(
            { ...sumOf(rest), reason: `${rest.length} other reasons`, bestText: '' },
            total.clients,
            '',
            '',
          ),
        ]
      : []),
  ];
}

function tooEarly(contacted: number, shown: readonly ReasonResult[]): string {
  if (contacted < ENOUGH) return ` Fewer than ${ENOUGH} clients: too early to tell.`;
  return shown.some((one) => one.contacted < ENOUGH)
    ? ` A reason with fewer than ${ENOUGH} of them: too early to tell.`
    : '';
}

function resultRow(result: ReasonResult, all: number, changed: string, best: string): PlaybookLine {
  const { reason, clients, contacted, answered, back } = result;
  const share = `${Math.round((100 * clients) / all)} %`;
  return row(
    [reason, share, changed, best, rateWords(answered, contacted), rateWords(back, contacted)],
    RESULT,
  );
}

function sumOf(reasons: readonly ReasonResult[]) {
  const total = { clients: 0, contacted: 0, answered: 0, back: 0 };
  for (const one of reasons)
    for (const key of Object.keys(total) as (keyof typeof total)[]) total[key] += one[key];
  return total;
}

function touches({ settings, texts, offers }: PlaybookInput): PlaybookLine[] {
  const { talkAfter, tries, againAfter, inviteAfter, restDays, welcomeBackBelow } = settings;
  const days = (number: number) => count(number, 'working day');
  const offer = offers.length
    ? `Offers: ${offers.join('; ')}.`
    : 'No offer is switched on yet: see the Offers tab.';
  const small = welcomeBackBelow
    ? `For clients worth less than ${welcomeBackBelow} a year`
    : 'For the many small ones';
  const words = (named: string, what: string) => (named ? `${what} In use: ${named}.` : what);
  return [
    heading('The touches as they stand now'),
    head(['Touch', 'When', 'What for'], TOUCH),
    row(
      [
        '1 Note',
        'At once; better on an occasion',
        words(texts.note, 'Light and cheerful, no offer, one easy question.'),
      ],
      TOUCH,
    ),
    row(
      [
        '2 Talk',
        `The next working day after an answer, else ${days(talkAfter)} after the note; ${count(tries, 'try', 'tries')}, ${days(againAfter)} apart`,
        words(texts.talk, 'Ask what happened, listen, offer help, do not sell. Agree the next date.'),
      ],
      TOUCH,
    ),
    row(
      [
        '3 Invitation',
        `On the day agreed, else ${count(inviteAfter, 'day')} after the talk`,
        words(texts.invitation, `The way back, with something of value. ${offer}`),
      ],
      TOUCH,
    ),
    row(
      [
        'Welcome-back note',
        `${small}, instead of the three; then ${restDays} days of rest`,
        words(texts.welcomeBack, 'Thanks, something of value, one easy yes.'),
      ],
      TOUCH,
    ),
  ];
}

function who({ people }: PlaybookInput): PlaybookLine[] {
  const lines = people.slice(0, PEOPLE_SHOWN).map(({ name, clients, wins }) => {
    const won = wins ? `, ${wins} won back so far` : '';
    return row([name, `${count(clients, 'client')} to bring back${won}`], WHO);
  });
  const blank = people.length === 1 ? people[0].name : '________________';
  return [
    heading('Who does what'),
    head(['What', 'Who'], WHO),
    ...TASKS.map((task) => row([task, blank], WHO)),
    ...lines,
  ];
}

const line = (kind: PlaybookLine['kind'], cells: readonly string[], spans: Spans): PlaybookLine => ({
  kind,
  cells,
  spans,
});
const text = (words: string) => line('text', [words], WHOLE);
const heading = (words: string) => line('heading', [words], WHOLE);
const head = (cells: readonly string[], spans: Spans) => line('head', cells, spans);
const row = (cells: readonly string[], spans: Spans) => line('row', cells, spans);
