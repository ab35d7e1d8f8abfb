// A confirmed batch that goes on while the person is away, in a form short enough for the document's properties.

import type { Day } from '../day';
import type { ListKey } from '../lists/columns';
import { type Touch, touchKey } from './log';
import type { Despite } from './plan-input';
import type { Confirmed } from './recheck';

export interface Batch {
  /** Only this account's runs go on with it. */
  account: string;
  list: ListKey;
  touch: Touch;
  mode: 'draft' | 'send';
  /** Nothing leaves before this moment, milliseconds since 1970; 0 for at once. */
  startAt: number;
  confirmed: Confirmed[];
  /** What a person's click overruled; of colleagues' answers those that had come by then. */
  despite: Despite[];
  /** When it was confirmed, milliseconds since 1970. */
  confirmedAt: number;
  survey: boolean;
}

/** A property holds 9 KB; signs beyond ASCII count more than one. */
const LONGEST_PART = 8000;

/** Texts to be kept in order, each short enough for one property. */
export function batchToTexts(batch: Batch): string[] {
  const { account, list, touch, mode, startAt, confirmed, despite, confirmedAt, survey } = batch;
  const day = confirmed[0]?.plannedOn ?? '';
  const parts = [[account, list, touch, mode, day, startAt, confirmedAt, survey].join(' ')];
  for (const one of confirmed) {
    const round = one.key.split('/')[2];
    const rules = despite.filter(({ clientId }) => clientId === one.clientId).map(({ rule }) => rule);
    const text = [one.clientId, round, one.confirmed, ...rules].join(' ');
    const last = parts[parts.length - 1];
    if (last.length + text.length + 1 > LONGEST_PART) parts.push(text);
    else parts[parts.length - 1] = `${last}\n${text}`;
  }
  return parts;
}

/** @param names of the clients by id, for the sentences about those who are withheld */
export function batchFromTexts(texts: string[], names: (clientId: string) => string): Batch {
  const [head, ...lines] = texts.join('\n').split('\n');
  const [account, list, touchText, mode, plannedOn, startAt, said, survey] = head.split(' ');
  const confirmedAt = Number(said) || 0;
  const touch = (touchText === 'welcomeBack' ? touchText : Number(touchText)) as Touch;
  const despite: Despite[] = [];
  const confirmed = lines.map((line): Confirmed => {
    const [clientId, round, digest, ...rules] = line.split(' ');
    for (const rule of rules)
      despite.push({ clientId, rule, ...(rule === 'colleague-answered' ? { until: confirmedAt } : {}) });
    return {
      key: touchKey(clientId, list as ListKey, Number(round), touch),
      clientId,
      client: names(clientId),
      confirmed: digest,
      plannedOn: plannedOn as Day,
    };
  });
  return {
    account,
    list: list as ListKey,
    touch,
    mode: mode as Batch['mode'],
    startAt: Number(startAt) || 0,
    confirmed,
    despite,
    confirmedAt,
    survey: survey === 'true',
  };
}
