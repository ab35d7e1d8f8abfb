// The fields Rekindle looks for in an owner's tab. The keys are what `setUp({columns})` takes.

export const FIELDS = [
  'clientId',
  'client',
  'contact',
  'email',
  'phone',
  'address',
  'date',
  'period',
  'invoice',
  'amount',
  'currency',
  'product',
  'quantity',
  'status',
  'salesperson',
  'birthday',
  'clientSince',
  'region',
  'segment',
  'language',
  'reason',
  'total',
  'firstOrder',
  'lastOrder',
  'orders',
] as const;

/** `client` is the company, or the person where there is no company; `period` a quarter or month without a date. */
export type Field = (typeof FIELDS)[number];
