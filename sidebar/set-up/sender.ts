// The sender as set.

import type { SetUpRequest, SetUpResult } from '../../src/api';
import { REGION_LABELS, SETTING } from '../words/settings';

type Region = keyof typeof REGION_LABELS;
export const REGIONS_IN_ORDER = Object.keys(REGION_LABELS) as Region[];

export interface Sender {
  name: string;
  company: string;
  address: string;
  phone: string;
  region: string;
  signature: string;
  sendAs: string;
  /** In the EU and the UK: everybody was told that they could say no. */
  couldSayNo: boolean;
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
    signature: text(SETTING.signature),
    sendAs: text(SETTING.sendAs),
    couldSayNo: /^yes$/i.test(text(SETTING.couldSayNo)),
  };
}

/** What is to be saved of it; the signature, the other address and the EU's question are settings like any other. */
export function saved({ signature, sendAs, couldSayNo, ...sender }: Sender): SetUpRequest {
  const settings = {
    [SETTING.signature]: signature,
    [SETTING.sendAs]: sendAs.trim(),
    [SETTING.couldSayNo]: couldSayNo ? 'Yes' : '',
  };
  return { sender, settings };
}
