// The offers of a fresh Offers tab: something of worth to the client, and never a price cut.

import { foldWords } from '../mail/text';

export interface Offer {
  /** As sent: it goes on after "I would like to begin with". */
  words: string;
  normalPrice: string;
  costsUs: string;
  /** Empty: for any reason. */
  reasons: readonly string[];
  active: boolean;
}

const offer = (words: string, ...reasons: string[]): Offer => ({
  words,
  normalPrice: '',
  costsUs: '',
  reasons,
  active: false,
});

/** Switched off until the owner says which of them the business can keep, and what they are worth. */
export const BUILT_IN_OFFERS: readonly Offer[] = [
  offer('a free check of what you have from us'),
  offer('an upgrade to the next better version, on us', 'Better price elsewhere', 'We took them for granted'),
  offer('a priority slot in our diary', 'Just forgot us', 'We forgot them'),
  offer(
    'an hour with our expert, on a question of your choice',
    'Won over by another salesperson',
    'Their contact left us',
  ),
  offer('a training session for you or your people', 'Bought once, never knew the rest'),
  offer('useful research on your field, put together for you', 'No need at present', 'Moved away'),
  offer('a small peace offering, chosen with you in mind', 'We let them down'),
];

/** The first offer made for this reason, else the first for any; '' when no active offer fits. */
export function offerFor(offers: readonly Offer[], reason: string): string {
  const active = offers.filter((one) => one.active && one.words.trim() !== '');
  const wanted = foldWords(reason);
  const own = active.find(({ reasons }) => reasons.some((one) => foldWords(one) === wanted));
  const any = active.find(({ reasons }) => reasons.length === 0);
  return (own ?? any)?.words.trim() ?? '';
}
