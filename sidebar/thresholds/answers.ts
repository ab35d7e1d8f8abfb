// What the owner answers about silence and about products bought once, as settings.

import type { ListPreview, SetUpResult } from '../../src/api';
import { SETTING } from '../words/settings';

export type Changes = Record<string, string | number>;

/** The owner's months, or '' where the sheet's own gaps decide. */
export function chosenMonths(setUp: SetUpResult): string {
  return String(setUp.settings[SETTING.dormantAfter] ?? '');
}

/** Whether the owner has to help with the chance, as the sheet cannot tell. */
export function asksChance(preview: ListPreview): boolean {
  return preview.chanceFrom === 'none' || preview.chanceFrom === 'owner';
}

/** What of the answers differs from what is set. */
export function changesOf(setUp: SetUpResult, answers: Changes): Changes {
  const differs = ([name, value]: [string, string | number]) =>
    String(setUp.settings[name] ?? '') !== String(value);
  return Object.fromEntries(Object.entries(answers).filter(differs));
}

/** The products ticked, with those named before that are no candidates. One a line, as the setting takes them. */
export function rareSetting(preview: ListPreview, ticked: string[]): string {
  const candidates = new Set(preview.rareCandidates.map((one) => one.product.toLowerCase()));
  const others = preview.rareProducts.filter((product) => !candidates.has(product.toLowerCase()));
  return [...others, ...ticked].join('\n');
}

/** The candidates that are named as bought once. */
export function rareTicked(preview: ListPreview): string[] {
  const named = new Set(preview.rareProducts.map((product) => product.toLowerCase()));
  return preview.rareCandidates
    .map((one) => one.product)
    .filter((product) => named.has(product.toLowerCase()));
}
