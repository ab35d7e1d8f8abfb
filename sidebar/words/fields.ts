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

const SALES: Field[] = ['client', 'date', 'amount', 'product', 'email', 'phone'];
/** What matters most for each kind of tab: asked for even where no column was found. */
const ASKED: Record<string, Field[]> = {
  sales: SALES,
  report: SALES,
  clients: ['client', 'lastOrder', 'total', 'email', 'phone'],
  contacts: ['client', 'email', 'phone'],
  periods: ['client', 'email', 'phone'],
  ignored: ['client', 'date', 'amount'],
};

/** The fields to show at once (found, or much needed) and those to fold away. */
export function splitFields(role: string, found: Partial<Record<Field, string>>): [Field[], Field[]] {
  const asked = ASKED[role] ?? SALES;
  // A stand-in that was found answers the question it stands in for.
  const answered = new Set<Field>([
    ...(found.period || found.year ? (['date'] as const) : []),
    ...(found.price ? (['amount'] as const) : []),
    ...(found.firstName || found.lastName || found.contact ? (['client'] as const) : []),
  ]);
  const isShown = (field: Field) => Boolean(found[field]) || (asked.includes(field) && !answered.has(field));
  return [FIELDS.filter(isShown), FIELDS.filter((field) => !isShown(field))];
}
