// Similar clients: active for a year or more, of the same segment and region, with orders of about the same size.

import type { Cents } from '../client';
import { median } from './numbers';
import { type Offer, offersOf, type Products } from './product-gaps';

export interface Profile {
  segment: string;
  region: string;
  /** The class of the client's median order, see sizeClass; null when single orders are not known. */
  size: number | null;
  last12: Cents;
  /** Active, and a client for a year or more: fit to compare with. */
  fullYear: boolean;
  products: Products;
}

export interface Group {
  /** How many others there are, and what makes them similar: '31 similar clients (Dental, North, orders of this size)'. */
  words: string;
  /** The middle one's revenue of the last 12 months. */
  typicalYear: Cents;
  offers: Offer[];
  /** Of the clients with products known, how many bought several in the last 24 months, as a share. */
  severalProducts: number;
}

/** Others needed in a group; more where nothing but the order size makes them alike. */
const FEWEST_OTHERS = 10;
const FEWEST_BY_SIZE_ALONE = 20;
const SIZE_STEP = 3;

interface Kind {
  key: string;
  words: string[];
  fewest: number;
}

/** Orders of one class differ by at most SIZE_STEP times. */
export function sizeClass(medianOrder: Cents): number {
  return Math.floor(Math.log(medianOrder) / Math.log(SIZE_STEP));
}

/** Finds a client's group, the closest one with enough others, or null: then nothing is said about similar clients. */
export function groupFinder(profiles: Profile[]): (profile: Profile) => Group | null {
  const members = new Map<string, Profile[]>();
  for (const profile of profiles) {
    if (!profile.fullYear) continue;
    for (const { key } of kindsOf(profile)) {
      const list = members.get(key);
      if (list) list.push(profile);
      else members.set(key, [profile]);
    }
  }
  const groups = new Map<string, Group>();
  return (profile) => {
    for (const kind of kindsOf(profile)) {
      const list = members.get(kind.key) ?? [];
      const others = list.length - (profile.fullYear ? 1 : 0);
      if (others >= kind.fewest) return { ...groupOf(kind.key, list, groups), words: wordsFor(others, kind) };
    }
    return null;
  };
}

/** From the closest kind of likeness to the widest that still means something. */
function kindsOf({ segment, region, size }: Profile): Kind[] {
  const orders = size === null ? [] : ['orders of this size'];
  const kind = (ofSegment: string, ofRegion: string, fewest = FEWEST_OTHERS): Kind => ({
    key: JSON.stringify([ofSegment.toLowerCase(), ofRegion.toLowerCase(), size]),
    words: [ofSegment, ofRegion, ...orders].filter((word) => word !== ''),
    fewest,
  });
  if (segment && region) return [kind(segment, region), kind(segment, '')];
  if (segment || region) return [kind(segment, region)];
  return size === null ? [] : [kind('', '', FEWEST_BY_SIZE_ALONE)];
}

function groupOf(key: string, list: Profile[], groups: Map<string, Group>): Group {
  let group = groups.get(key);
  if (!group) {
    const known = list.filter(({ products }) => products.recent.size > 0);
    const several = known.filter(({ products }) => products.recent.size > 1).length;
    group = {
      words: '',
      typicalYear: Math.round(median(list.map(({ last12 }) => last12)) ?? 0),
      offers: offersOf(list.map(({ products }) => products)),
      severalProducts: known.length === 0 ? 0 : several / known.length,
    };
    groups.set(key, group);
  }
  return group;
}

function wordsFor(others: number, { words }: Kind): string {
  return `${others} similar clients (${words.join(', ')})`;
}
