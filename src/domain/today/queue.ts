// The day's work: what is due with whom, in the order in which a person works it down.

import type { Cents } from '../client';
import { addDays, type Day } from '../day';
import type { ListKey } from '../lists/columns';
import { fold } from '../reading/fold';
import type { LogRow, Standing } from '../touches';
import { overtaken, waitingAnswer } from '../touches/answers';
import { withoutDate } from '../touches/logging';
import { type Moment, roundOf } from '../touches/rounds';
import type { TouchSettings } from '../touches/touch-settings';
import type { WinDue } from '../won-back/due';
import { TODAY_KINDS, type TodayItem, type TodayKind } from './item';

/** A client on a list, as far as the day's work looks at them. */
export interface QueueClient {
  clientId: string;
  client: string;
  list: ListKey;
  stands: Standing;
  /** What a person typed over Rekindle's own; '' where nothing. */
  typedDue: Day | '';
  typedStep: string;
  who: string;
  channel: string;
  email: string;
  phone: string;
  potential: Cents;
  /** The true sentence of the next days; '' for none. */
  occasion: string;
  /** The reason that their answer proposes and nobody has taken over yet; '' for none. */
  proposed: string;
  /** Reason for Departure as it stands. */
  reason: string;
  /** Oldest first, without what was taken back. */
  own: readonly LogRow[];
}

export interface QueueInput extends Moment {
  clients: readonly QueueClient[];
  /** What is due with clients won back. */
  wins: readonly WinDue[];
  settings: TouchSettings;
  date(day: Day): string;
  /** One sentence about the client's newest line. */
  lastSaid(own: readonly LogRow[]): string;
}

/** Everything that is or will be due, in the order of the work: by kind, then overdue first, then by potential. */
export function queue(input: QueueInput): TodayItem[] {
  const potential = new Map(input.clients.map((one) => [one.clientId, one.potential]));
  const lists = new Map(input.clients.map((one) => [one.clientId, one.list]));
  const found = [
    ...input.clients.flatMap((client) => itemsOf(client, input)),
    ...input.wins.map((win) => winItem(win, lists.get(win.clientId) ?? 'dormant')),
  ];
  const rank = ({ kind }: TodayItem) => TODAY_KINDS.indexOf(kind);
  const occasionDay = occasionDays(input);
  const day = ({ due, kind, why }: TodayItem) =>
    due || (kind === 'occasion' && occasionDay(why)) || input.today;
  const worth = ({ clientId }: TodayItem) => potential.get(clientId) ?? 0;
  return found
    .map((item, i) => ({ item, i }))
    .sort(
      ({ item: a, i }, { item: b, i: j }) =>
        rank(a) - rank(b) || compare(day(a), day(b)) || worth(b) - worth(a) || i - j,
    )
    .map(({ item }) => item);
}

/** Reads the first day that the words of an occasion name, as the list writes days: from the one just over on. */
function occasionDays({ today, date }: QueueInput): (words: string) => Day | undefined {
  const days = Array.from({ length: 40 }, (_, i) => addDays(today, i - 15));
  const named = days.map((day): [Day, string] => [day, `on ${date(day)}`]);
  return (words) => named.find(([, text]) => words.includes(text))?.[0];
}

/** What is due by today; what has no day is, and so is an answer, though it may wait until its day. */
export function dueToday(items: readonly TodayItem[], today: Day): TodayItem[] {
  return items.filter(({ due, kind }) => due <= today || kind === 'answer');
}

/** The next day on which something is due, and how much; null when nothing is. */
export function nextDue(items: readonly TodayItem[], today: Day): { day: Day; count: number } | null {
  const waiting = items.filter(({ due, kind }) => due > today && kind !== 'answer');
  const later = waiting.map(({ due }) => due);
  const day = later.sort()[0];
  return day === undefined ? null : { day, count: later.filter((due) => due === day).length };
}

/** Theirs by name, or nobody's. */
export function isMine({ who }: Pick<TodayItem, 'who'>, names: readonly string[]): boolean {
  return who.trim() === '' || names.some((name) => fold(name) === fold(who));
}

function itemsOf(client: QueueClient, input: QueueInput): TodayItem[] {
  const { stage } = client.stands;
  if (stage === 'Do not contact' || stage === 'Leave in peace') return drafts(client, input);
  const step = postponed(stepItem(client, input), client, input);
  const items = [...drafts(client, input), ...(step ? [step] : [])];
  const { proposed, reason } = client;
  if (proposed !== '')
    items.push(
      proposed === reason
        ? item(client, 'reason', `Mark the reason as told? ${proposed}`, 'They said so too.')
        : item(client, 'reason', `Accept the reason? ${proposed}`, 'They said so themselves.'),
    );
  if (client.occasion !== '' && !isQuiet(client, input) && client.stands.kind !== 'decide')
    items.push(item(client, 'occasion', 'Write or call: an occasion', client.occasion));
  return items;
}

/** Whoever rests is not written to, not even on an occasion, also while an answer to the last touch is waited for. */
function isQuiet({ stands: { stage }, own }: QueueClient, input: QueueInput): boolean {
  if (['Closed', 'Won back', 'Answered', 'Resting'].includes(stage)) return true;
  return roundOf(own, input, input.settings.restDays).restsUntil !== '';
}

/** A day that a person typed goes before the day that follows from the log, except for an answer. */
function postponed(found: TodayItem | null, client: QueueClient, { lastSaid }: QueueInput): TodayItem | null {
  const { typedDue, typedStep, own } = client;
  if (!found) {
    if (typedDue === '') return null;
    return {
      ...item(client, 'date', typedStep || 'Get in touch, as you noted', lastSaid(own)),
      due: typedDue,
    };
  }
  const todo = typedStep || found.todo;
  return { ...found, todo, due: typedDue && found.kind !== 'answer' ? typedDue : found.due };
}

/** The next step as a piece of work; null where there is only waiting. */
function stepItem(client: QueueClient, input: QueueInput): TodayItem | null {
  const { stands, own } = client;
  const said = input.lastSaid(own);
  const lacking = stands.kind === 'answer' ? undefined : withoutDate(own);
  if (lacking) {
    const todo = 'When again? Choose the next date';
    return { ...item(client, 'whenAgain', todo, said), touchKey: lacking.key };
  }
  const kind = kindOf(client);
  if (!kind) return null;
  const why = kind === 'decision' || said === '' ? WHY_FIRST[kind] : said;
  const row = kind === 'answer' || kind === 'doubt' ? newestOf(client, kind) : undefined;
  return { ...item(client, kind, todoOf(client), why ?? ''), due: stands.due, touchKey: row?.key ?? '' };
}

const WHY_FIRST: Partial<Record<TodayKind, string>> = {
  decision: 'Nobody has decided yet how to go about it.',
  note: 'Nothing has gone to them yet.',
  call: 'Nobody has been in touch yet.',
};

/** An invitation, a first note: by mail where there is an address, else by phone, else by letter. */
function kindOf({ stands, email, phone, channel }: QueueClient): TodayKind | null {
  const byMail = email.includes('@') && !/^(phone|visit)$/i.test(channel.trim());
  const kinds: Record<Standing['kind'], TodayKind | null> = {
    decide: 'decision',
    note: byMail || phone === '' ? 'note' : 'call',
    invite: byMail || phone === '' ? 'note' : 'call',
    mail: 'note',
    draft: null,
    doubt: 'doubt',
    answer: 'answer',
    date: 'date',
    call: 'call',
    contact: 'contact',
    wait: null,
    rest: null,
    '': null,
  };
  return kinds[stands.kind];
}

function todoOf(client: QueueClient): string {
  const { step, kind } = client.stands;
  if (kind === 'note' && kindOf(client) === 'call') return 'Call: leave a cheerful note or voicemail';
  return step;
}

function newestOf({ own }: QueueClient, kind: 'answer' | 'doubt'): LogRow | undefined {
  const state = kind === 'answer' ? 'Answered' : 'Sent or not?';
  return [...own].reverse().find((row) => row.state === state);
}

/** Drafts that lie about: to be sent, to be read again, or to be deleted by hand. */
function drafts(client: QueueClient, input: QueueInput): TodayItem[] {
  const { own, stands } = client;
  return own
    .filter((row) => row.state === 'Note ready')
    .map((row) => {
      const about = (kind: TodayKind, todo: string, why: string): TodayItem => ({
        ...item(client, kind, todo, why),
        touchKey: row.key,
      });
      if (/delete this draft/.test(row.outcome))
        return about('deleteDraft', 'Delete this draft', `It lies in the Drafts of ${row.mailbox}.`);
      const isReply = row.touch === 'reply';
      const made = input.date(input.dayOf(row.at));
      const answer = isReply ? waitingAnswer(own) : undefined;
      if (['Do not contact', 'Leave in peace', 'Closed', 'Won back'].includes(stands.stage))
        return about('oldDraft', 'Remove the draft, or keep it', `${stands.stage}, since it was made.`);
      if (own.some((one) => one.state === 'Answered' && (one.cameBackAt || one.at) > row.at))
        return about('oldDraft', 'Remove the draft, or keep it', 'They have answered since it was made.');
      if (overtaken(row, own))
        return about('oldDraft', `Remove ${isReply ? 'your reply' : 'the draft'}, or keep it`, TALKED_SINCE);
      if (answer)
        return {
          ...about('answer', 'Read your reply in Gmail and send it', `Its draft was made on ${made}.`),
          due: input.today,
          touchKey: answer.key,
        };
      if (isReply) return about('oldDraft', 'Remove your reply, or keep it', TALKED_SINCE);
      return addDays(input.dayOf(row.at), input.settings.draftDays) < input.today
        ? about('oldDraft', 'Remove the draft, or keep it', `It was made on ${made}.`)
        : { ...about('note', 'Read the draft and send it', `It was made on ${made}.`), due: input.today };
    });
}

const TALKED_SINCE = 'You have talked since it was made.';

function item(
  { clientId, client, list, who }: QueueClient,
  kind: TodayKind,
  todo: string,
  why: string,
): TodayItem {
  return { kind, clientId, client, list, due: '', todo, why, touchKey: '', who };
}

const WIN_TODO: Record<WinDue['kind'], string> = {
  handOver: 'Hand them over',
  promise: 'Keep the promise',
  check: 'Ask how it goes',
};

function winItem({ kind, clientId, client, due, why }: WinDue, list: ListKey): TodayItem {
  return { kind, clientId, client, list, due, todo: WIN_TODO[kind], why, touchKey: '', who: '' };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
