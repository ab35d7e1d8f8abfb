// The fields Rekindle looks for in an owner's tab. The keys are what `setUp({columns})` takes.

export const FIELDS = [
  'clientId',
  'client',
  'contact',
  'firstName',
  'lastName',
  'email',
  'phone',
  'address',
  'city',
  'postcode',
  'date',
  'period',
  'year',
  'invoice',
  'amount',
  'price',
  'refunded',
  'currency',
  'product',
  'quantity',
  'status',
  'type',
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

/**
 * `client` is the company, or the person where there is no company; `period` a quarter or month without a date
 * (`year` its year, if it has a column of its own); `price` the price of one piece, used with `quantity` where no
 * amount is given; `refunded` what was given back of the amount; `type` invoice, credit note, payment ...
 */
export type Field = (typeof FIELDS)[number];
