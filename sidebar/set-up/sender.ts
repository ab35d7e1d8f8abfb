// The sender as set.

import type { SetUpResult } from '../../src/api';
import { REGION_LABELS, SETTING } from '../words/settings';

type Region = keyof typeof REGION_LABELS;
export const REGIONS_IN_ORDER = Object.keys(REGION_LABELS) as Region[];

export interface Sender {
  name: string;
  company: string;
  address: string;
  phone: string;
  region: string;
}

export function senderOf({ settings }: SetUpResult): Sender {
  const text = (name: string) => String(settings[name] ?? '');
  const region = text(SETTING.region).toLowerCase();
  return {
    name: text(SETTING.name),
    company: text(SETTING.company),
    address: text(SETTING.address),
    phone: text(SETTING.phone),
    region: REGIONS_IN_ORDER.find((one) => one.toLowerCase() === region) ?? 'Other',
  };
}
