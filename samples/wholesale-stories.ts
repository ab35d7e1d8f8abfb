// Clients of the wholesale supplier whose history tells why they went quiet, or what they could still buy.

import { addDays, type Day } from '../src/domain/day';
import type { Random } from './random';
import { REPS_HERE, type Segment, type WholesaleClient } from './wholesale-clients';
import { type OrderLine, orderLine } from './wholesale-orders';

interface Story {
  client: WholesaleClient;
  /** First and last day of ordering. */
  from: Day;
  to: Day;
  /** Positions in the list of products, taken in turn. */
  products: number[];
  /** Orders shrink to a third from this day on. */
  fallsFrom?: Day;
}

function client(
  number: number,
  company: string,
  segment: Segment,
  contact: string,
  rest: Pick<WholesaleClient, 'email' | 'rep' | 'every' | 'line' | 'note'>,
): WholesaleClient {
  const phone = `(872) 555-0${100 + number - 10300}`;
  const since = '2019-04-15';
  return {
    number,
    company,
    segment,
    contact,
    phone,
    address: '8 Ferry Point, Port Merrin',
    country: 'US',
    since,
    ...rest,
  };
}

export const STORIES: Story[] = [
  {
    client: client(10301, 'Grand Larch Hotel', 'Hotel', 'Elena Fontanari', {
      email: 'elena@grandlarchhotel.example',
      rep: 'Dana Whitlock',
      every: 21,
      line: 4600,
      note: "Dana's account. Has anybody called since she left?",
    }),
    from: '2023-06-12',
    to: '2024-10-25',
    products: [0, 11, 8, 1],
  },
  {
    client: client(10302, 'Willow Park Academy', 'School', 'George Ashdown', {
      email: 'george@willowparkacademy.example; office@willowparkacademy.example',
      rep: REPS_HERE[0],
      every: 30,
      line: 1450,
      note: 'Went to a cheaper supplier: our paper went up twice in a year',
    }),
    from: '2023-06-19',
    to: '2025-01-28',
    products: [0, 1, 4],
  },
  {
    client: client(10303, 'Mosaic Clinic', 'Clinic', 'Noor Haddadi', {
      email: 'noor@mosaicclinic.example',
      rep: REPS_HERE[1],
      every: 28,
      line: 980,
      note: 'Late three times in spring, complained in writing',
    }),
    from: '2023-07-03',
    to: '2025-05-20',
    products: [5, 7, 6],
  },
  {
    client: client(10304, 'Trattoria Ruggia Restaurant', 'Restaurant', 'Paolo Ruggia', {
      email: 'paolo@trattoriaruggia.example',
      rep: REPS_HERE[2],
      every: 35,
      line: 620,
      note: 'Closed, the owner has retired',
    }),
    from: '2023-06-26',
    to: '2025-03-31',
    products: [2, 10, 11],
  },
  {
    client: client(10305, 'Kestrel Business Park', 'Office', 'Rhiannon Pemberley', {
      email: 'rhiannon@kestrelbusinesspark.example',
      rep: REPS_HERE[0],
      every: 30,
      line: 540,
      note: '',
    }),
    from: '2023-06-08',
    to: '2026-11-10',
    products: [0],
  },
  {
    client: client(10306, 'Nordlys Coffee House', 'Cafe', 'Maja Bergstad', {
      email: 'maja@nordlyscoffeehouse.example',
      rep: REPS_HERE[1],
      every: 21,
      line: 880,
      note: '',
    }),
    from: '2023-06-15',
    to: '2026-11-06',
    products: [8, 9, 2, 10],
    fallsFrom: '2025-10-01',
  },
  {
    client: client(10307, 'Casa Lucero Restaurant', 'Restaurant', 'Lucía Salcedo', {
      email: 'lucia@casalucero.example',
      rep: REPS_HERE[2],
      every: 45,
      line: 360,
      note: '',
    }),
    from: '2023-06-22',
    to: '2025-02-14',
    products: [3, 4, 10],
  },
  {
    // The same house entered a second time under a slightly different name, with the same address.
    client: client(10308, 'Casa Lucero Restaurante', 'Restaurant', 'Lucia Salcedo', {
      email: 'lucia@casalucero.example',
      rep: REPS_HERE[2],
      every: 45,
      line: 360,
      note: '',
    }),
    from: '2025-03-10',
    to: '2025-07-30',
    products: [3, 4, 10],
  },
];

/** All order lines of one client with a story. */
export function storyOrders(story: Story, random: Random): OrderLine[] {
  const { client, from, to, products, fallsFrom } = story;
  const lines: OrderLine[] = [];
  for (let day = from, at = 0; day <= to; day = addDays(day, client.every), at++) {
    const shrink = fallsFrom && day >= fallsFrom ? 1 / 3 : 1;
    lines.push(orderLine(client, day, products[at % products.length], client.line * shrink, random));
  }
  return lines;
}
