// The sender as set.

import type { SetUpRequest, SetUpResult } from '../../src/api';
import { REGION_LABELS, SETTING } from '../words/settings';

type Region = keyof typeof REGION_LABELS;
export const REGIONS_IN_ORDER = Object.keys(REGION_LABELS) as Region[];

const PARTS = ['name', 'company', 'address', 'phone', 'signature', 'sendAs'] as const;
export type SenderPart = (typeof PARTS)[number];

export interface Sender extends Record<SenderPart | 'region', string> {
  /** In the EU and the UK: everybody was told that they could say no. */
  couldSayNo: boolean;
}

export function senderOf({ settings }: SetUpResult): Sender {
  const text = (part: keyof typeof SETTING) => String(settings[SETTING[part]] ?? '');
  const region = text('region').toLowerCase();
  return {
    ...(Object.fromEntries(PARTS.map((part) => [part, text(part)])) as Record<SenderPart, string>),
    region: REGIONS_IN_ORDER.find((one) => one.toLowerCase() === region) ?? 'Other',
    couldSayNo: /^yes$/i.test(text('couldSayNo')),
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
