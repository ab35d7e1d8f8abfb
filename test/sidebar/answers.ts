// What the server would answer about an invented cleaning business.

import type { BuildResult, ListPreview, OpenSheet, SetUpResult } from '../../src/api';

export const FRESH: OpenSheet = {
  version: '1.2.3',
  built: false,
  isCopy: false,
  locale: 'en_US',
  tabs: ['Jobs'],
  newTabs: [],
  headline: '',
  salesKnown: { until: '', text: '', warning: '' },
  clients: [],
};

const client = (
  id: string,
  name: string,
  potential: number | null,
  more = {},
): OpenSheet['clients'][number] => ({
  id,
  name,
  list: 'dormant',
  stage: 'Not started',
  potential,
  ...more,
});

export const BUILT: OpenSheet = {
  ...FRESH,
  built: true,
  headline: '104 dormant clients. If all came back: $84,000 a year.',
  clients: [
    client('c1', 'Café Zürich', 900),
    client('c2', 'Øster Bakery', 4200),
    client('c3', 'Łódź Textiles', null),
    client('c4', 'Harbour Dental', 7000, { stage: 'Leave in peace' }),
    client('c5', 'Nunez & Sons', 1500, { list: 'growth' }),
  ],
};

export const UNDERSTOOD: SetUpResult = {
  ready: true,
  shape: 'sales',
  tab: 'Jobs',
  columns: { client: 'Customer', date: 'Day', amount: 'Fee' },
  tabs: [
    {
      tab: 'Jobs',
      role: 'sales',
      columns: { client: 'Customer', date: 'Day', amount: 'Fee' },
      headers: ['Customer', 'Day', 'Fee', 'Net fee', 'Column E'],
    },
  ],
  examples: [
    {
      tab: 'Jobs',
      row: 2,
      values: { client: 'Café Zürich', date: '2025-03-31', amount: '1234.50', email: 'cafe@example.com' },
    },
  ],
  doubts: ['The dates can be read two ways.'],
  missing: [],
  standIns: [],
  settings: {
    'Dormant after (months)': '',
    'Bought once in many years': '',
    Region: 'Other',
    'Quarter 1 is': '',
  },
};

export const PREVIEW: ListPreview = {
  clients: 1354,
  dormant: 104,
  growth: 84,
  asOf: '2026-11-21',
  asOfWhy: '',
  dormantAfterMonths: 9,
  dormantAfterWhy: '9 of 10 repeat orders in your sheet came within 9 months.',
  choices: [3, 6, 9, 12, 18, 24, 36].map((months) => ({ months, clients: 400 - 10 * months })),
  rareCandidates: [
    { product: 'Window fitting', clients: 12, examples: ['$4,100', '$3,900'] },
    { product: 'Floor renewal', clients: 5, examples: ['$9,000'] },
  ],
  rareProducts: [],
  chanceFrom: 'look-back',
  rowsRead: 2000,
  rowsUsed: 1990,
  rowsSkipped: 8,
  rowsInDoubt: 2,
  unreachable: 38,
  examples: [
    {
      client: 'Øster Bakery',
      revenue: '$4,200',
      lastOrder: 'Mar 31, 2025',
      why: 'Last order 20 months ago.',
    },
  ],
  duplicates: [
    {
      keep: 'name:a',
      drop: 'name:b',
      names: ['Café Zürich', 'Cafe Zurich'],
      why: 'They have the same name.',
    },
  ],
  decided: [],
};

/** A sheet about which there is nothing to ask. */
export const PLAIN_PREVIEW: ListPreview = { ...PREVIEW, rareCandidates: [], duplicates: [] };

export const RESULT: BuildResult = {
  clients: 1354,
  dormant: 104,
  growth: 84,
  active: 1000,
  new: 10,
  rowsRead: 2000,
  rowsUsed: 1990,
  rowsSkipped: 10,
  problems: 3,
  asOf: '2026-11-21',
  dormantAfterMonths: 9,
  ifAllReturn: 84000,
  realistic: 31000,
  messages: [
    '104 dormant clients. If all came back: $84,000 a year.',
    '9 of 10 repeat orders came within 9 months.',
  ],
};
