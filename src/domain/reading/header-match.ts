// How well a header names a field: exactly, or as a phrase within a longer header.

import type { Field } from '../fields';
import { words } from './fold';
import { HEADER_WORDS, NOT_THIS } from './header-words';

interface HeaderMatch {
  field: Field;
  /** 60 to 100 for the whole header, below for a phrase in it. */
  score: number;
}

const LONGEST_PHRASE = 6;

interface Meaning {
  field: Field;
  /** 0 for the best name of the field. */
  rank: number;
}

function phraseKey(phrase: string): string {
  return words(phrase).join(' ');
}

function buildMeanings(): Map<string, Meaning[]> {
  const meanings = new Map<string, Meaning[]>();
  for (const [field, phrases] of Object.entries(HEADER_WORDS) as [Field, string][]) {
    phrases.split('|').forEach((phrase, rank) => {
      const key = phraseKey(phrase);
      const known = meanings.get(key) ?? [];
      if (!known.some((meaning) => meaning.field === field)) known.push({ field, rank });
      meanings.set(key, known);
    });
  }
  return meanings;
}

function buildExclusions(): Map<Field, Set<string>> {
  const entries = Object.entries(NOT_THIS) as [Field, string][];
  return new Map(entries.map(([field, list]) => [field, new Set(list.split('|').map(phraseKey))]));
}

// Made at the first header: every call of a script loads this file, and most match none.
let known: { meanings: Map<string, Meaning[]>; exclusions: Map<Field, Set<string>> } | undefined;

function knownWords() {
  known = known ?? { meanings: buildMeanings(), exclusions: buildExclusions() };
  return known;
}

/** The fields a header may name, best first; what it says of a unit or currency in brackets does not count. */
export function matchHeader(header: string): HeaderMatch[] {
  const bare = words(header.replace(/[([][^)\]]*[)\]]/g, ' '));
  const tokens = bare.length > 0 ? bare : words(header);
  const best = new Map<Field, number>();
  for (const found of exactMatches(tokens).concat(phraseMatches(tokens))) {
    if (found.score > (best.get(found.field) ?? 0)) best.set(found.field, found.score);
  }
  return [...best].map(([field, score]) => ({ field, score })).sort((a, b) => b.score - a.score);
}

function exactMatches(tokens: string[]): HeaderMatch[] {
  const meanings = knownWords().meanings.get(tokens.join(' ')) ?? [];
  return meanings.map(({ field, rank }) => ({ field, score: 100 - Math.min(rank, 40) * 0.5 }));
}

function phraseMatches(tokens: string[]): HeaderMatch[] {
  const { meanings } = knownWords();
  const found: HeaderMatch[] = [];
  for (let length = Math.min(LONGEST_PHRASE, tokens.length - 1); length >= 1; length--) {
    for (let from = 0; from + length <= tokens.length; from++) {
      for (const { field } of meanings.get(tokens.slice(from, from + length).join(' ')) ?? []) {
        const others = tokens.slice(0, from).concat(tokens.slice(from + length));
        if (!excluded(field, others))
          found.push({ field, score: 40 + 8 * length - 4 * others.length - (from > 0 ? 1 : 0) });
      }
    }
  }
  return found.filter((match) => match.score > 20);
}

function excluded(field: Field, others: string[]): boolean {
  const not = knownWords().exclusions.get(field);
  return not !== undefined && others.some((word) => not.has(word));
}

/** A header as compared with another: case, accents, spaces, line breaks and signs do not count. */
export function headerKey(header: string): string {
  return words(header).join(' ');
}
