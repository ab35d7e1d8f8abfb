// What the owner's own columns say of permission to mail: consent, and the last inquiry.

import { type Day, isDay } from '../day';
import { fold } from '../reading/fold';
import type { Candidate } from './candidate';

type Permission = Pick<Candidate, 'lastInquiry' | 'expressConsent' | 'toldAtCollection'>;

const CONSENT = /consent|opt ?-?in\b|permission|einwilligung|toestemming|consenti|consenso|autoriza/;
const INQUIRY = /inquiry|enquiry|last request|last quote|anfrage|demande|aanvraag|consulta|richiesta/;
const YES = /^(yes|y|true|x|1|ok|ja|oui|si|sim|✓|✔|given|express|opted in|subscribed)$/;

/**
 * Read from columns such as "Consent" (Yes, or the day it was given) and "Last inquiry" (a day). Without them nothing is
 * assumed in the client's favour but what the owner has set for all.
 * @param source the client's row in the owner's tabs, by header
 * @param toldAll the owner's word in Settings that everybody could say no
 * @param readDay of a cell as the sheet shows it; '' when it is no day
 */
export function permissionOf(
  source: Readonly<Record<string, string>>,
  toldAll: boolean,
  readDay: (text: string) => Day | '',
): Permission {
  const cells = Object.entries(source).map(([header, value]) => [fold(header), value.trim()]);
  const isYes = (value: string) => YES.test(fold(value)) || isDay(readDay(value));
  const expressConsent = cells.some(([header, value]) => CONSENT.test(header) && isYes(value));
  const days = cells.filter(([header]) => INQUIRY.test(header)).map(([, value]) => readDay(value));
  const lastInquiry = days.reduce((last, day) => (day > last ? day : last), '');
  return { lastInquiry, expressConsent, toldAtCollection: toldAll || expressConsent };
}
