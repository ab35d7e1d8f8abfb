// Clients of the heating and cooling service whose history tells why they went quiet, or what they could still buy.

import type { Day } from '../src/domain/day';
import { type HeatingClient, REP_WHO_LEFT, REPS } from './heating-clients';
import { type Job, job, visits } from './heating-jobs';

function client(
  name: string,
  email: string,
  phone: string,
  rep: string,
  visit: number,
  every: number,
): HeatingClient {
  return { name, email, phone, rep, visit, every, kind: 'story' };
}

const HOTEL = client(
  'Harborlight Hotel',
  'facilities@harborlighthotel.example',
  '(206) 555-0199',
  REP_WHO_LEFT,
  2150,
  61,
);
const HOME = client(
  'Pinecrest Retirement Home',
  'office@pinecresthome.example',
  '(253) 555-0199',
  REPS[1],
  1480,
  91,
);
const BAKERY = client(
  'Castellano Bakery',
  'giulia@castellanobakery.example',
  '(360) 555-0199',
  REPS[2],
  690,
  91,
);
const HERON = client(
  'Blue Heron Apartments',
  'manager@blueheronapts.example',
  '(425) 555-0199',
  REPS[0],
  1260,
  61,
);
const CLINIC = client(
  'Sakuragi Dental',
  'front.desk@sakuragidental.example',
  '(564) 555-0199',
  REPS[1],
  540,
  70,
);
const COUPLE = client(
  'Ngozi & Peter Hartwell',
  'ngozi.hartwell@example.com / peter.hartwell@example.com',
  '206-555-0198',
  REPS[2],
  189,
  365,
);
const MOVED = client(
  'Callum Ashdown-Reid',
  'callum.ashdownreid@example.net',
  '253-555-0198',
  REPS[1],
  169,
  365,
);
const LATE = client('Astrid Lindqvist-Hoel', 'astrid.hoel@example.org', '360-555-0198', REPS[0], 169, 365);
/** Written in two ways over the years, without an address that would settle it. */
export const TWO_SPELLINGS = client("Sean O'Brannagh", '', '425-555-0198', REPS[2], 159, 365);
export const OTHER_SPELLING = "Shaun O'Branagh";

/** The first day after which the office stopped sending the yearly reminder. */
const REMINDERS_STOPPED: Day = '2024-06-01';

const FORGOTTEN_NAMES = [
  'Mei Hoshida-Lund',
  'Dario Ruggia-Bell',
  'Sina Faleolo-Kerr',
  'Jan Lisiecki-Brandt',
  'Noor Qasem-Ivey',
  'Leif Vestby-Stone',
];

/** Households who had their check every year until nobody reminded them. */
function forgottenChecks(): Job[] {
  return FORGOTTEN_NAMES.flatMap((name, at) => {
    const email = `${name.split(/[ -]/).slice(0, 2).join('.').toLowerCase()}@example.com`;
    const owner = client(name, email, `564-555-01${90 + at}`, REPS[at % 3], 169, 365);
    const installed = job(owner, `2022-0${at + 1}-14`, 'Furnace installation', 6900 + 180 * at);
    const note = at === 0 ? 'No reminder sent since the new computer' : '';
    return [installed, ...visits(owner, `2023-0${at + 1}-20`, REMINDERS_STOPPED, 'Yearly check', note)];
  });
}

/** All jobs of the clients with a story. */
export function storyJobs(): Job[] {
  return [
    ...visits(HOTEL, '2022-02-08', '2024-10-20', 'Regular service', 'Asked for Marcus, was told he has left'),
    job(HOTEL, '2023-05-23', 'Heat pump installation', 38600),
    ...visits(
      HOME,
      '2022-03-01',
      '2025-01-20',
      'Regular service',
      'Says our quote is too dear, will compare',
    ),
    ...visits(BAKERY, '2022-05-10', '2024-11-12', 'Regular service', 'Waited in twice, nobody came. Upset'),
    job(BAKERY, '2024-11-20', 'Refund: second call-out', -210, 'Agreed with Giulia on the phone'),
    ...visits(HERON, '2022-01-18', '2025-07-30', 'Regular service', ''),
    ...visits({ ...HERON, visit: 520, every: 180 }, '2025-11-04', '2026-11-05', 'Regular service', ''),
    ...visits(CLINIC, '2024-02-06', '2026-11-01', 'Repair: fan motor', ''),
    ...visits(COUPLE, '2022-04-11', '2024-05-01', 'Yearly check', ''),
    ...visits(MOVED, '2022-06-13', '2024-07-01', 'Yearly check', 'House sold, moved to the coast'),
    ...visits(LATE, '2022-09-05', '2024-10-01', 'Yearly check', 'Her son rang: she passed away in March'),
    ...visits(TWO_SPELLINGS, '2022-10-10', '2026-10-30', 'Yearly check', ''),
    ...forgottenChecks(),
  ];
}
