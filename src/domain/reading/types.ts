// What the reader understood of the owner's tabs, what a person fixed of it, and what it read.

import type { Cents, ClientRecord } from '../client';
import type { Day } from '../day';
import type { Field } from '../fields';
import type { Problem } from '../problem';

/** How the owner keeps clients and sales; 'none' when nothing usable was found. */
export type Shape =
  | 'sales'
  | 'clients'
  | 'periods'
  | 'sales and clients'
  | 'several tabs'
  | 'report'
  | 'none';

/** What one tab is read as. 'contacts' says who the clients are, without what they bought. */
export type Role = 'sales' | 'report' | 'clients' | 'contacts' | 'periods' | 'ignored';

export type DateOrder = 'dmy' | 'mdy';
export type Decimal = ',' | '.';

/** What a person fixed about the sources: plain JSON, kept with the sheet, carried over to newer exports. */
export interface SourceChoices {
  /** The one tab to read, or all the tabs to read, by name. */
  tab?: string;
  tabs?: string[];
  /** Field to header as written in the sheet; '' means "there is no such column". */
  columns?: Partial<Record<Field, string>>;
  /** Tabs to leave out, by name. */
  ignore?: string[];
  /** What period 1 is: '2008 Q1', '2008-01' (a month), '2008' (a year), or its first day '2008-01-01'. */
  firstPeriod?: string;
  dateOrder?: DateOrder;
  mainCurrency?: string;
  /** What one unit of a currency is worth in the main currency: {"EUR": 1.09}. */
  rates?: Record<string, number>;
  /** Pairs of identities found to be one client: the second joins the first. */
  merged?: [keep: string, drop: string][];
  /** Pairs found to be two clients, not to be asked about again. */
  apart?: [string, string][];
}

export interface ReadOptions {
  /** Of the spreadsheet, as 'de_DE'. */
  locale: string;
  today: Day;
  choices?: SourceChoices;
  /** The identities a client has been met with, by any one of them: a merge holds when names are corrected. */
  alsoKnownAs?: (identity: string) => string[];
}

/** A column by its header as written ('Column C' where it has none), and its index from 0. */
export interface ColumnUse {
  header: string;
  index: number;
}

/** A column that holds the revenue of one year, quarter or month. */
export interface PeriodColumn extends ColumnUse {
  start: Day;
  end: Day;
}

/** One tab as it will be read. */
export interface Source {
  sheetId: number;
  tab: string;
  role: Role;
  /** 0-based row of the headers; -1 where the tab has none. */
  headerRow: number;
  columns: Partial<Record<Field, ColumnUse>>;
  periods: PeriodColumn[];
  /** The report of a known program, as owners know it: 'Shopify orders'. */
  exportName: string;
  dateOrder: DateOrder;
  decimal: Decimal;
  /** Real dates here had day and month swapped when they were imported; they are swapped back. */
  swapped: boolean;
  /** Blank client cells belong to the client above (merged cells). */
  fillDown: boolean;
  /** 'invoice': the amount is repeated on each line of an invoice and counts once. */
  amountPer: 'row' | 'invoice';
  /** Currency named in the amount's header, else ''. */
  currency: string;
  /** How numbered periods become days: the first day of period 1 and months per period; absent if unknown. */
  firstPeriod?: { start: Day; months: number };
}

/** A row as it would be read: days as 'YYYY-MM-DD', money as '1234.50', the rest as it stands. */
export interface ExampleRow {
  tab: string;
  /** 1-based row of the sheet. */
  row: number;
  values: Partial<Record<Field, string>>;
}

/** Something the reader needs and did not find, in the owner's words. */
export interface Missing {
  what: 'data' | 'client' | 'date' | 'amount' | 'tab';
  problem: string;
  /** Columns that could stand for it, and as which field. */
  standIns: { tab: string; field: Field; header: string; example: string }[];
  /** What the owner can do about it. */
  todo: string;
}

/** Something read one way that could be meant another way. */
export interface Doubt {
  tab: string;
  /** The field it is about, if one; the sidebar offers its columns. */
  field: Field | '';
  text: string;
}

export interface Understanding {
  shape: Shape;
  /** Every tab looked at, the ones left out with role 'ignored'. */
  sources: Source[];
  examples: ExampleRow[];
  doubts: Doubt[];
  missing: Missing[];
  /** True when lists can be built: it is known who bought and when. */
  ready: boolean;
}

export interface RowCount {
  read: number;
  used: number;
  skipped: number;
  inDoubt: number;
}

/** At face value, before any conversion; used + skipped + inDoubt = columnSum, to the cent. */
export interface MoneyCount {
  used: Cents;
  skipped: Cents;
  inDoubt: Cents;
  columnSum: Cents;
}

/** A currency other than the main one: how much of it was met, and the rate used (0: none, in doubt). */
export interface OtherCurrency {
  code: string;
  rows: number;
  cents: Cents;
  rate: number;
}

/** Two clients that may be one; `clients` are their first identities. */
export interface PossibleDuplicate {
  clients: [string, string];
  names: [string, string];
  why: string;
}

/** How many clients have each way to be reached; `none` have no email, phone or postal address. */
export interface Reach {
  email: number;
  phone: number;
  address: number;
  none: number;
}

export interface Reading {
  clients: ClientRecord[];
  problems: Problem[];
  rows: RowCount;
  money: MoneyCount;
  /** Day of the newest order that is not in the future; null without any. */
  newestSale: Day | null;
  currency: { code: string; others: OtherCurrency[] };
  possibleDuplicates: PossibleDuplicate[];
  reach: Reach;
}
