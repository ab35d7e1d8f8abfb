// What may stand in Today: the kinds of work in their order, and one piece of it.

import type { Day } from '../day';
import type { ListKey } from '../lists/columns';

/** In the order of the day's work. */
export const TODAY_KINDS = [
  /** Somebody answered. */
  'answer',
  /** A date agreed with the client, or set by hand. */
  'date',
  /** Of a client won back: to be taken over, promised, to be checked after 30 and 90 days. */
  'handOver',
  'promise',
  'check',
  /** A talk was logged without the next date it needs. */
  'whenAgain',
  /** Who took over from the contact who left, or where to reach them. */
  'contact',
  /** Sent or not? */
  'doubt',
  'call',
  'note',
  /** A draft that is old, or whose client has answered, opted out or bought since: remove or keep. */
  'oldDraft',
  'deleteDraft',
  /** The reason that an answer to the Why survey proposes. */
  'reason',
  /** A true reason to write, within the next days. */
  'occasion',
  /** The approach is not decided. */
  'decision',
] as const;

export type TodayKind = (typeof TODAY_KINDS)[number];

export interface TodayItem {
  kind: TodayKind;
  clientId: string;
  client: string;
  list: ListKey;
  /** '' means now, or any day. */
  due: Day | '';
  /** What to do, in a few words. */
  todo: string;
  /** What it comes from, as a sentence. */
  why: string;
  /** Of the line in the Touch Log that it is about; '' for none. */
  touchKey: string;
  /** Who is to do it; '' for anybody. */
  who: string;
}
