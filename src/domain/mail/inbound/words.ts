// The words by which received mails are told apart. Their lists are long and kept beside the code.

/** Names of patterns and where each is used. */
export type PatternName =
  | 'unbroken'
  | 'polite'
  | 'things'
  | 'mailWords'
  | 'otherLists'
  | 'invitation'
  | 'ownWish'
  | 'opposite'
  | 'left'
  | 'leftForSure';

/** The lists as they are kept: plain data. */
export interface WordLists {
  /** Requests to be left alone, alternatives of one language each, in a sentence. */
  stop: readonly string[];
  /** Such requests as a whole message. */
  whole: readonly string[];
  /** Beginnings of subjects that only machines write. */
  machine: readonly string[];
  /** Beginnings of subjects that are automatic when nothing but a date or a subject follows. */
  away: readonly string[];
  /** Source and flags. */
  patterns: Record<PatternName, readonly [source: string, flags: string]>;
}

export interface InboundWords {
  stop: readonly RegExp[];
  whole: ReadonlySet<string>;
  machine: readonly string[];
  away: readonly string[];
  patterns: Record<PatternName, RegExp>;
}

/** The lists made ready for use. */
export function readWords(lists: WordLists): InboundWords {
  const patterns = {} as Record<PatternName, RegExp>;
  for (const name of Object.keys(lists.patterns) as PatternName[]) {
    const [source, flags] = lists.patterns[name];
    patterns[name] = new RegExp(source, flags);
  }
  return {
    stop: lists.stop.map((any) => new RegExp(`(?<![\\p{L}\\p{N}'])(?:${any})(?![\\p{L}\\p{N}])`, 'u')),
    whole: new Set(lists.whole),
    machine: lists.machine,
    away: lists.away,
    patterns,
  };
}

/** True when the folded sentence asks to be left alone. */
export function asksToStop(sentence: string, { stop, patterns }: InboundWords): boolean {
  return patterns.unbroken.test(sentence) || stop.some((pattern) => pattern.test(sentence));
}
