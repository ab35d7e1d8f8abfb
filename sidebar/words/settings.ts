// The settings the sidebar shows: their names as on the Settings tab, and the regions in words.

import type { REGIONS } from '../../src/domain/settings';

/** Names under which the server tells the values. */
export const SETTING = {
  dormantAfter: 'Dormant after (months)',
  rareProducts: 'Bought once in many years',
  ownersChance: 'Of ten clients silent for a year, how many buy again?',
  firstPeriod: 'Quarter 1 is',
  name: 'My name',
  company: 'My company',
  address: 'My postal address',
  phone: 'My phone',
  signature: 'My signature',
  sendAs: 'Send as',
  couldSayNo: 'Clients could say no',
  region: 'Region',
} as const;

export const REGION_LABELS: Record<(typeof REGIONS)[number], string> = {
  US: 'United States',
  Canada: 'Canada',
  EU: 'European Union',
  UK: 'United Kingdom',
  Other: 'Elsewhere',
};
