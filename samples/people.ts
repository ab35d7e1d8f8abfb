// Invented people, companies, addresses and phone numbers for the samples. Mail addresses end in the domains
// kept for examples (RFC 2606), phone numbers lie in the ranges kept for fiction.

import type { Random } from './random';

// One line per part of the world: given names, then family names.
const NAMES: [string[], string[]][] = [
  [
    ['Amara', 'Kofi', 'Ngozi', 'Tunde', 'Efua', 'Sipho'],
    ['Adeyinka', 'Boatengo', 'Eze', 'Dlamina', 'Owusu-Hale', 'Nkemdi'],
  ],
  [
    ['Linh', 'Minh', 'Thuy', 'Quang', 'Mai', 'Bao'],
    ['Nguyen', 'Tranh', 'Phan', 'Le', 'Doan', 'Vuong'],
  ],
  [
    ['Zofia', 'Piotr', 'Katarzyna', 'Marek', 'Agnieszka', 'Jan'],
    ['Wiśnicka', 'Kowalak', 'Zielonka', 'Nowacz', 'Dąbek', 'Lisiecki'],
  ],
  [
    ['João', 'Inês', 'Lucía', 'Mateo', 'Ximena', 'Tomás'],
    ['Pereirinha', 'Quintela', 'Bermejo', 'Salcedo', 'Villaverde', 'Núñez'],
  ],
  [
    ['Aisha', 'Omar', 'Layla', 'Karim', 'Noor', 'Samir'],
    ['El-Baran', 'Haddadi', 'Mansouri', 'Qasem', 'Al-Rimi', 'Zaidan'],
  ],
  [
    ['Priya', 'Arjun', 'Meera', 'Dev', 'Anika', 'Rohan'],
    ['Ramanath', 'Sethi', 'Kulkarna', 'Bhatta', 'Menonda', 'Chawla'],
  ],
  [
    ['Søren', 'Ingrid', 'Astrid', 'Leif', 'Maja', 'Håkon'],
    ['Møllgaard', 'Solbakk', 'Lindqvist', 'Bergstad', 'Åkerholm', 'Vestby'],
  ],
  [
    ['Emily', 'Sean', 'Margaret', 'Callum', 'Rhiannon', 'George'],
    ['Hartwell', "O'Brannigan", 'Pemberley', 'MacAusland', 'Prydderch', 'Ashdown'],
  ],
  [
    ['Giulia', 'Marco', 'Chiara', 'Paolo', 'Elena', 'Dario'],
    ['Castellano', 'Bellacosta', 'Marchetto', 'Fontanari', 'Ruggia', 'Serravalle'],
  ],
  [
    ['Yuki', 'Haruto', 'Sora', 'Min-jun', 'Ji-woo', 'Mei'],
    ['Tanabe-Ito', 'Nakanishi', 'Hoshida', 'Seo', 'Hwang', 'Lin'],
  ],
  [
    ['Aroha', 'Tane', 'Leilani', 'Keoni', 'Sina', 'Manaia'],
    ['Ngatira', 'Parekura', 'Kahananui', 'Tuiasalo', 'Faleolo', 'Wairaupo'],
  ],
];

const TOWNS = ['Alder Falls', 'Port Merrin', 'Quillbrook', 'Tamarack Bend', 'Lower Fenwick', 'Cedar Notch'];
const STREETS = [
  'Orchard Lane',
  'Mill Road',
  'Harbor Street',
  'Station Avenue',
  'Juniper Way',
  'Quarry Hill',
];

export interface Person {
  first: string;
  last: string;
}

export const fullName = (person: Person) => `${person.first} ${person.last}`;

/** Every invented name once, in a shuffled order (396 people). */
export function inventPeople(random: Random): Person[] {
  const all = NAMES.flatMap(([given, family]) =>
    given.flatMap((first) => family.map((last) => ({ first, last }))),
  );
  return random.shuffle(all);
}

/** Letters a to z and digits only: 'Inês Núñez' is 'inesnunez'. */
export function plainLetters(text: string): string {
  const folded = text.replace(/ø/gi, 'o').replace(/ł/gi, 'l').normalize('NFD');
  return folded.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/** A private person's address at one of the example domains. */
export function privateEmail(person: Person, random: Random): string {
  const domain = random.pick(['example.com', 'example.net', 'example.org']);
  return `${plainLetters(person.first)}.${plainLetters(person.last)}@${domain}`;
}

/** The address of somebody in a company: 'giulia@castellanobakery.example'. */
export function companyEmail(person: Person, company: string): string {
  return `${plainLetters(person.first)}@${plainLetters(company)}.example`;
}

/** Different North American numbers from the range kept for fiction, 555-0100 to 555-0189; stories use the rest. */
export function inventPhones(areaCodes: string[], random: Random): string[] {
  const all = areaCodes.flatMap((area) =>
    Array.from({ length: 90 }, (_, line) => ({ area, line: String(100 + line) })),
  );
  const shapes = [
    (area: string, line: string) => `(${area}) 555-0${line}`,
    (area: string, line: string) => `${area}-555-0${line}`,
    (area: string, line: string) => `${area}.555.0${line}`,
  ];
  return random.shuffle(all).map(({ area, line }) => random.pick(shapes)(area, line));
}

export function inventAddress(random: Random): string {
  return `${random.int(2, 290)} ${random.pick(STREETS)}, ${random.pick(TOWNS)}`;
}
