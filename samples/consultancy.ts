// The sample of a small consultancy: one row per client, a column of fees per year.

import { fullName, inventPeople, type Person, plainLetters } from './people';
import { type Plan, type PlanCell, typedAmount } from './plan';
import { type Random, seededRandom } from './random';

const YEARS = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];
const CONSULTANCY_HEADER: PlanCell[] = [
  'Client',
  'Contact',
  'Email',
  'Telephone',
  'Partner',
  ...YEARS,
  'Total',
  'Old ref',
  'Remarks',
];

const PARTNERS = ['Wren', 'Okafor', 'Haddadi'];
const FIELDS = [
  'Logistics',
  'Foods',
  'Energy',
  'Museum Trust',
  'Housing',
  'Textiles',
  'Instruments',
  'Marine',
  'Press',
  'Orchards',
];

interface ConsultancyClient {
  name: string;
  contact: string;
  email: string;
  phone: string;
  partner: string;
  /** Fees in whole pounds by year, from the first of YEARS on. */
  fees: number[];
  remark: string;
}

// Remarks by position on the list; the years in which these clients still paid.
const STORIES: Record<number, { remark: string; last: number }> = {
  2: { remark: 'New finance director brought his own firm', last: 2023 },
  9: { remark: 'Promised to call back after the audit. Did we?', last: 2024 },
  17: { remark: 'Thought our day rate too high', last: 2022 },
  31: { remark: 'Contact retired; nobody knows us there now', last: 2023 },
  44: { remark: 'One workshop only, never heard what else we do', last: 2021 },
  58: { remark: 'Report was late. Apologised, no reply', last: 2024 },
};

const CLIENTS = 120;

/** Different firms, and one of them a second time in another spelling. */
function inventFirms(people: Person[], random: Random): string[] {
  const families = [...new Set(people.map((person) => person.last))];
  const all = families.flatMap((family) => FIELDS.map((field) => `${family} ${field}`));
  const firms = random.shuffle(all).slice(0, CLIENTS);
  firms[101] = `${firms[64]} Ltd.`;
  return firms;
}

/** The clients with their fees. */
function consultancyClients(): ConsultancyClient[] {
  const random = seededRandom(1909);
  const people = inventPeople(random).slice(0, CLIENTS);
  const names = inventFirms(people, random);
  return people.map((person, at) => {
    const name = names[at];
    const email = random.chance(0.08) ? '' : `${plainLetters(person.first)}@${plainLetters(name)}.example`;
    const story = STORIES[at];
    return {
      name,
      contact: fullName(person),
      email,
      phone: `020 7946 0${String(100 + at * 7)}`,
      partner: random.pick(PARTNERS),
      fees: story ? storyFees(story.last, random) : feesByYear(random),
      remark: story?.remark ?? '',
    };
  });
}

/** Every year since the beginning, growing, up to the last one; for a workshop one year only. */
function storyFees(last: number, random: Random): number[] {
  const size = random.int(14, 60) * 1000;
  if (last === 2021) return YEARS.map((year) => (year === last ? 3500 : 0));
  return YEARS.map((year, at) => (year <= last ? size + 2500 * at : 0));
}

function feesByYear(random: Random): number[] {
  const size = random.int(4, 45) * 500;
  const first = random.int(0, 6);
  let active = true;
  return YEARS.map((_, at) => {
    if (at < first) return 0;
    active = at === first || random.chance(active ? 0.76 : 0.14);
    return active ? Math.round((size * (0.6 + 0.8 * random.next())) / 50) * 50 : 0;
  });
}

/** The workbook: a merged title, dashes for nothing, amounts with a sign typed in, a total at the foot. */
export function consultancyPlan(): Plan {
  const random = seededRandom(77);
  const clients = consultancyClients();
  const rows = clients.map((client) => clientRow(client, random));
  const sums = YEARS.map((_, at) => clients.reduce((sum, client) => sum + client.fees[at], 0));
  const total: PlanCell[] = [
    'TOTAL',
    null,
    null,
    null,
    null,
    ...sums,
    sums.reduce((a, b) => a + b, 0),
    null,
    null,
  ];
  const top: PlanCell[][] = [
    ['Wren & Okafor Consulting: fees by client and year'],
    ['in GBP, 2026 up to 15 November'],
    [],
  ];
  const formats = Object.fromEntries([...YEARS, 'Total'].map((_, at) => [5 + at, '£#,##0']));
  const sheet = {
    name: 'Fees',
    rows: [...top, CONSULTANCY_HEADER, ...rows, [], total],
    merges: [{ top: 0, left: 0, bottom: 0, right: 8 }],
    boldRows: [0, 3, rows.length + 5],
    formats,
    headerRow: 3,
    widths: [190, 160, 240, 115, 80, ...YEARS.map(() => 70), 80, 60, 300],
  };
  return { file: 'consultancy.xlsx', sheets: [sheet] };
}

function clientRow(client: ConsultancyClient, random: Random): PlanCell[] {
  const fees = client.fees.map((fee): PlanCell => {
    if (fee === 0) return random.chance(0.1) ? '-' : null;
    return random.chance(0.015) ? typedAmount(fee * 100, '£') : fee;
  });
  const total = client.fees.reduce((sum, fee) => sum + fee, 0);
  const { name, contact, email, phone, partner, remark } = client;
  return [name, contact, email || null, phone, partner, ...fees, total, null, remark || null];
}
