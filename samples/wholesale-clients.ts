// The clients of the invented wholesale supplier, as its customer list has them.

import { addDays, type Day } from '../src/domain/day';
import { companyEmail, fullName, inventAddress, inventPeople, inventPhones } from './people';
import { workingDay } from './plan';
import type { Random } from './random';

export interface WholesaleClient {
  number: number;
  company: string;
  contact: string;
  email: string;
  phone: string;
  address: string;
  country: 'US' | 'Canada';
  segment: Segment;
  rep: string;
  since: Day;
  /** Mean days between orders; 0 for a prospect who never bought. */
  every: number;
  /** Dollars of a usual order line. */
  line: number;
  note: string;
}

const SEGMENTS = ['Restaurant', 'Cafe', 'Hotel', 'School', 'Office', 'Clinic'] as const;
export type Segment = (typeof SEGMENTS)[number];

export const REPS_HERE = ['Priya Ramanath', 'Joel Adeyinka', 'Ingrid Solbakk'];
/** Two reps left; the day is their last one. */
export const REPS_GONE: Record<string, Day> = {
  'Dana Whitlock': '2024-10-04',
  'Tomasz Zielonka': '2025-08-29',
};

// Company names are put together from these, so that none needs to exist.
const FIRST_WORDS: Record<Segment, string[]> = {
  Restaurant: [
    'Olive & Ember',
    'Casa Lucero',
    'Blue Saffron',
    'Golden Ladle',
    'Trattoria Ruggia',
    'Old Pier',
    'Zaidan',
    'Sora',
    'Two Geese',
    'Juniper',
  ],
  Cafe: [
    'Nordlys',
    'Copper Cup',
    'Paper Crane',
    'Morning Tide',
    'Lantern',
    'Third Bell',
    'Velvet Bean',
    'Corner Oak',
    'Kopi Laut',
    'Maple Door',
  ],
  Hotel: [
    'Harborlight',
    'Grand Larch',
    'Quillbrook',
    'Stone Lantern',
    'Merrin Bay',
    'Alder Falls',
    'Cedar Notch',
    'Blackbird',
    'Summerhouse',
    'Ferry Point',
  ],
  School: [
    'Fenwick',
    'Tamarack',
    'Willow Park',
    'North Ridge',
    'Sunrise',
    'Old Mill',
    'Parekura',
    'Lakeside',
    'Orchard Hill',
    'Bright Path',
  ],
  Office: [
    'Kestrel',
    'Harrow & Dlamina',
    'Bluewater',
    'Signal Hill',
    'Menonda',
    'Anchor',
    'Fontanari',
    'Longview',
    'Prism',
    'Northlight',
  ],
  Clinic: [
    'Mosaic',
    'Riverbend',
    'Sakuragi',
    'Elmwood',
    'Healing Hands',
    'Starling',
    'Haddadi',
    'Open Gate',
    'Rosewater',
    'Summit View',
  ],
};
const LAST_WORDS: Record<Segment, string[]> = {
  Restaurant: ['Restaurant', 'Kitchen', 'Grill', 'Bistro'],
  Cafe: ['Cafe', 'Coffee House', 'Bakery', 'Tea Room'],
  Hotel: ['Hotel', 'Inn', 'Lodge', 'Guest House'],
  School: ['Elementary', 'Academy', 'Day School', 'Nursery'],
  Office: ['Business Park', 'Partners', 'Studios', 'Group'],
  Clinic: ['Dental', 'Clinic', 'Physiotherapy', 'Veterinary'],
};

function companyNames(): { company: string; segment: Segment }[] {
  return SEGMENTS.flatMap((segment) =>
    FIRST_WORDS[segment].flatMap((first) =>
      LAST_WORDS[segment].map((last) => ({ company: `${first} ${last}`, segment })),
    ),
  );
}

/** The customer list: 232 drawn at random, to which the stories are added. The last eight never bought. */
export function inventWholesaleClients(random: Random): WholesaleClient[] {
  const people = inventPeople(random).slice(150);
  const phones = inventPhones(['312', '773', '416', '604'], random);
  const names = random.shuffle(companyNames().filter(({ company }) => !STORY_NAMES.includes(company)));
  return names.slice(0, 232).map(({ company, segment }, at) => {
    const prospect = at >= 224;
    const since = workingDay(addDays('2019-03-04', random.int(0, at % 4 === 0 ? 2650 : 1500)));
    return {
      number: 10001 + at,
      company,
      contact: fullName(people[at]),
      email: random.chance(0.06) ? '' : companyEmail(people[at], company),
      phone: phones[at],
      address: inventAddress(random),
      country: /416|604/.test(phones[at]) ? 'Canada' : 'US',
      segment,
      rep: random.pick([...REPS_HERE, ...REPS_HERE, ...Object.keys(REPS_GONE)]),
      since: prospect ? '2024-06-10' : since,
      every: prospect ? 0 : random.pick([42, 56, 70, 84, 100, 120, 150]),
      line: random.pick([90, 140, 220, 380, 650]),
      note: prospect ? 'Prospect: asked for a price list, never ordered' : '',
    };
  });
}

/** Names used by the clients with a story. */
const STORY_NAMES = [
  'Grand Larch Hotel',
  'Willow Park Academy',
  'Mosaic Clinic',
  'Trattoria Ruggia Restaurant',
  'Kestrel Business Park',
  'Nordlys Coffee House',
  'Casa Lucero Restaurant',
];
