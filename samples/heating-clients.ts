// The clients of the invented heating and cooling service: households, businesses and a few with a story.

import type { Day } from '../src/domain/day';
import { companyEmail, fullName, inventPeople, inventPhones, privateEmail } from './people';
import type { Random } from './random';

export interface HeatingClient {
  name: string;
  /** As in the cell: empty, one address, or two. */
  email: string;
  phone: string;
  rep: string;
  /** What one yearly check or regular visit costs, in dollars. */
  visit: number;
  /** Days between regular visits. */
  every: number;
  kind: 'household' | 'business' | 'story';
}

export const REPS = ['Beth Sandoval-Reyes', 'Hiro Nakamori', 'Rosa Quintel', 'Marcus Oyelade'];
/** Marcus left; his clients had nobody to ask for. */
export const REP_WHO_LEFT = 'Marcus Oyelade';
export const REP_LEFT_ON: Day = '2024-08-30';

const BUSINESSES = [
  'Tamarack Dental',
  'Fenwick Street Bakery',
  'Quillbrook Library Trust',
  'Nordlys Cafe',
  'Golden Ladle Noodle House',
  'Alder Falls Physiotherapy',
  'Merrin Marine Supply',
  'Kahananui Florists',
  'Cedar Notch Self Storage',
  'Bellacosta Trattoria',
  'Sunrise Early Learning',
  'Two Rivers Print Shop',
  'Old Foundry Lofts',
  'Parekura Plumbing Supplies',
  'St. Brendan Parish Hall',
  'Lantern Books',
  'Zaidan Auto Repair',
  'Copper Kettle Brewpub',
  'Juniper Way Veterinary',
  'Harbor Street Apartments',
  'Mill Road Apartments',
  'Bluebird Yoga',
  'Fontanari Tiles',
  'Quarry Hill School',
  'Seo & Daughters Tailors',
  'Northlight Architects',
  'Greenhouse Coworking',
  'Owusu-Hale Accountants',
  'The Crooked Spoon',
  'Lower Fenwick Town Hall',
  'Salcedo Imports',
  'Orchard Lane Clinic',
  'Wheelhouse Bicycles',
  'Haddadi Carpets',
];

/** What the clients are made of, drawn once so that every client has a name and a number of their own. */
export function inventHeatingClients(random: Random): HeatingClient[] {
  const people = inventPeople(random);
  const phones = inventPhones(['206', '253', '360', '425', '564'], random);
  const businesses = BUSINESSES.map((name, at) => business(name, companyEmail(people[at], name), random));
  const households = people.slice(BUSINESSES.length, BUSINESSES.length + 305).map((person) => {
    const email = random.chance(0.09) ? '' : privateEmail(person, random);
    return household(fullName(person), email, random);
  });
  return [...businesses, ...households].map((client, at) => ({ ...client, phone: phones[at] }));
}

function household(name: string, email: string, random: Random): HeatingClient {
  const visit = random.pick([149, 159, 169, 189, 219]);
  return { name, email, phone: '', rep: random.pick(REPS), visit, every: 365, kind: 'household' };
}

function business(name: string, email: string, random: Random): HeatingClient {
  const visit = random.pick([340, 420, 560, 780, 1150]);
  const every = random.pick([182, 182, 365, 122]);
  return { name, email, phone: '', rep: random.pick(REPS), visit, every, kind: 'business' };
}
