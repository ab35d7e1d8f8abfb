// The fields of a list in the owner's words, and which of them to ask for.

import type { Field } from '../../src/domain/fields';

/** In the order they are shown. */
export const FIELD_LABELS: Record<Field, string> = {
  client: 'Client',
  contact: 'Contact person',
  firstName: 'First name',
  lastName: 'Last name',
  clientId: 'Client number',
  date: 'Date of the sale',
  period: 'Quarter or month',
  year: 'Year',
  amount: 'Amount',
  price: 'Price of one',
  quantity: 'How many',
  refunded: 'Given back',
  currency: 'Currency',
  total: 'Total bought',
  orders: 'Number of orders',
  firstOrder: 'First order',
  lastOrder: 'Last order',
  product: 'Product or service',
  invoice: 'Invoice number',
  status: 'Status',
  type: 'Kind (invoice, refund)',
  email: 'Email',
  phone: 'Phone',
  address: 'Postal address',
  city: 'City',
  postcode: 'Postcode',
  region: 'Country or region',
  segment: 'Kind of client',
  language: 'Language',
  salesperson: 'Salesperson',
  birthday: 'Birthday',
  clientSince: 'Client since',
  reason: 'Reason they left',
};

const FIELDS = Object.keys(FIELD_LABELS) as Field[];

const REACH: Field[] = ['email', 'phone'];
const SALES: Field[] = ['client', 'date', 'amount', 'product'];
/** What matters most for each kind of tab: asked for even where no column was found. */
const ASKED: Record<string, Field[]> = {
  clients: ['client', 'lastOrder', 'total', ...REACH],
  contacts: ['client', ...REACH],
  periods: ['client', ...REACH],
  ignored: ['client', 'date', 'amount'],
};

/** Fields that answer the question of another. */
const ANSWERS: Partial<Record<Field, Field[]>> = {
  date: ['period', 'year'],
  amount: ['price'],
  client: ['clientId', 'firstName', 'lastName', 'contact'],
};

/**
 * The fields to show at once (found, or much needed) and those to fold away. With contacts in another tab, sales are
 * not asked for addresses.
 */
export function splitFields(
  role: string,
  found: Partial<Record<Field, string>>,
  hasContacts: boolean,
): [Field[], Field[]] {
  const asked = ASKED[role] ?? (hasContacts ? SALES : [...SALES, ...REACH]);
  const isAnswered = (field: Field) => (ANSWERS[field] ?? []).some((other) => found[other]);
  const isShown = (field: Field) => Boolean(found[field]) || (asked.includes(field) && !isAnswered(field));
  return [FIELDS.filter(isShown), FIELDS.filter((field) => !isShown(field))];
}
