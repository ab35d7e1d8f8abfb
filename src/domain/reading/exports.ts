// Exports of well-known programs, by the columns their makers document, and which report has what another lacks.

import type { Field } from '../fields';
import { headerKey } from './header-match';

export interface KnownExport {
  /** As the owner knows it. */
  name: string;
  /** Headers that together only this export has. */
  needs: string[];
  /** Which header stands for a field, best first; '' for a field that must stay empty. */
  columns: Partial<Record<Field, string>>;
  /** The amount is that of the whole order, repeated on each of its lines. */
  amountPer?: 'invoice';
  /** What to say when it lacks dates or amounts, or email addresses. */
  noSales?: string;
  noEmail?: string;
}

export const KNOWN_EXPORTS: KnownExport[] = [
  {
    name: 'Shopify orders',
    needs: ['Name', 'Financial Status', 'Lineitem name', 'Total'],
    columns: {
      invoice: 'Name',
      email: 'Email',
      client: 'Billing Company',
      contact: 'Billing Name|Shipping Name',
      date: 'Created at|Paid at',
      amount: 'Total',
      refunded: 'Refunded Amount',
      product: 'Lineitem name',
      quantity: 'Lineitem quantity',
      status: 'Financial Status',
      phone: 'Billing Phone|Phone',
      price: '',
      salesperson: '',
      type: '',
      clientId: '',
    },
  },
  {
    name: 'Shopify customers',
    needs: ['First Name', 'Last Name', 'Total Spent', 'Total Orders'],
    columns: {
      client: 'Default Address Company|Company',
      total: 'Total Spent',
      orders: 'Total Orders',
      phone: 'Phone|Default Address Phone',
      amount: '',
    },
    noSales:
      "Shopify's customer list has no order dates. In Shopify open Orders, choose Export, and import that file as another tab.",
  },
  {
    name: 'QuickBooks Sales by Customer Detail',
    needs: ['Date', 'Num', 'Qty', 'Sales Price', 'Amount'],
    columns: {
      invoice: 'Num',
      date: 'Date',
      amount: 'Amount',
      price: 'Sales Price',
      quantity: 'Qty',
      product: 'Product/Service full name|Product/Service|Item|Memo/Description|Memo',
      type: 'Transaction Type|Type',
      client: 'Customer full name|Customer|Name',
    },
    noEmail:
      'The QuickBooks report Sales by Customer Detail has no email addresses. In QuickBooks export Customer Contact List too and import it as another tab.',
  },
  {
    name: 'QuickBooks Customer Contact List',
    needs: ['Full name', 'Email', 'Phone numbers'],
    columns: {
      client: 'Customer full name|Customer',
      contact: 'Full name|Name',
      address: 'Billing address|Bill address',
      phone: 'Phone numbers',
    },
    noSales:
      'The QuickBooks report Customer Contact List has no sales. In QuickBooks open Reports, run Sales by Customer Detail for all dates, export it and import it as another tab.',
  },
  {
    name: 'QuickBooks Customer Contact List',
    needs: ['Customer', 'Main Phone', 'Main Email'],
    columns: {
      client: 'Customer',
      contact: 'Full name|Primary Contact',
      address: 'Bill to|Bill to 1',
      phone: 'Main Phone',
      email: 'Main Email',
    },
    noSales:
      'The QuickBooks report Customer Contact List has no sales. In QuickBooks open Reports, run Sales by Customer Detail for all dates, export it and import it as another tab.',
  },
  {
    name: 'Xero sales invoices',
    needs: ['ContactName', 'InvoiceNumber', 'InvoiceDate', 'LineAmount'],
    columns: {
      client: 'ContactName',
      email: 'EmailAddress',
      invoice: 'InvoiceNumber',
      date: 'InvoiceDate',
      amount: 'LineAmount',
      price: 'UnitAmount',
      quantity: 'Quantity',
      product: 'Description|InventoryItemCode',
      currency: 'Currency',
      type: 'Type',
      status: 'Status',
      address: 'POAddressLine1',
      contact: '',
      total: '',
    },
  },
  {
    name: 'Xero contacts',
    needs: ['ContactName', 'AccountNumber', 'EmailAddress'],
    columns: {
      client: 'ContactName',
      clientId: '',
      email: 'EmailAddress',
      address: 'POAddressLine1',
      contact: '',
    },
    noSales:
      'The contacts of Xero have no sales. In Xero open Business > Invoices, choose Export, and import that file as another tab.',
  },
  {
    name: 'Stripe payments',
    needs: ['id', 'Amount', 'Amount Refunded', 'Captured', 'Status'],
    columns: {
      invoice: 'id',
      date: 'Created (UTC)|Created date (UTC)|Created',
      amount: 'Converted Amount|Amount',
      refunded: 'Converted Amount Refunded|Amount Refunded',
      currency: 'Converted Currency|Currency',
      email: 'Customer Email',
      clientId: 'Customer ID',
      contact: 'Customer Name|Customer Description|Card Name',
      status: 'Status',
      product: 'Description',
      client: '',
      price: '',
    },
  },
  {
    name: 'Stripe customers',
    needs: ['id', 'Email', 'Created (UTC)', 'Total Spend', 'Payment Count'],
    columns: {
      clientId: 'id',
      client: 'Name',
      total: 'Total Spend',
      orders: 'Payment Count',
      refunded: 'Refunded Volume',
      clientSince: 'Created (UTC)',
      date: '',
      invoice: '',
      amount: '',
    },
    noSales:
      'The customers of Stripe have no payment dates. In Stripe open Payments, choose Export, and import that file as another tab.',
  },
  {
    name: 'Square item sales',
    needs: ['Item', 'Gross Sales', 'Net Sales', 'Transaction ID', 'Price Point Name'],
    columns: {
      invoice: 'Transaction ID',
      date: 'Date',
      amount: 'Net Sales',
      product: 'Item',
      quantity: 'Qty',
      clientId: 'Customer ID',
      client: 'Customer Name',
      type: 'Event Type',
      price: '',
    },
    noEmail:
      'The item sales of Square have no email addresses. In Square open Customers > Directory, export it and import it as another tab.',
  },
  {
    name: 'Square transactions',
    needs: ['Gross Sales', 'Net Sales', 'Transaction ID', 'Event Type'],
    columns: {
      invoice: 'Transaction ID',
      date: 'Date',
      amount: 'Net Sales',
      clientId: 'Customer ID',
      client: 'Customer Name',
      type: 'Event Type',
      product: 'Description',
      status: '',
      refunded: '',
      price: '',
    },
    noEmail:
      'The transactions of Square have no email addresses. In Square open Customers > Directory, export it and import it as another tab.',
  },
  {
    name: 'Square customer directory',
    needs: ['Reference ID', 'First Name', 'Last Name', 'Email Address', 'First Visit', 'Last Visit'],
    columns: {
      client: 'Company Name',
      clientId: 'Square Customer ID|Reference ID',
      lastOrder: 'Last Visit',
      firstOrder: 'First Visit',
      orders: 'Transaction Count',
      total: 'Lifetime Spend',
      amount: '',
      date: '',
    },
  },
  {
    name: 'WooCommerce orders',
    needs: ['order_id', 'order_total', 'billing_email'],
    columns: {
      invoice: 'order_number|order_id',
      date: 'order_date|date',
      amount: 'order_total',
      refunded: 'refunded_total|order_refund_total',
      currency: 'order_currency',
      client: 'billing_company',
      firstName: 'billing_first_name',
      lastName: 'billing_last_name',
      email: 'billing_email',
      phone: 'billing_phone',
      address: 'billing_address_1',
      city: 'billing_city',
      postcode: 'billing_postcode',
      region: 'billing_country',
      status: 'status|order_status',
      product: 'item_name|line_items',
      quantity: 'item_quantity',
      clientId: '',
      contact: '',
      price: '',
    },
    amountPer: 'invoice',
  },
  {
    name: 'WooCommerce orders',
    needs: ['Order Number', 'Order Status', 'Order Total Amount', 'Email (Billing)'],
    columns: {
      invoice: 'Order Number',
      date: 'Order Date',
      amount: 'Order Total Amount',
      refunded: 'Order Refund Amount',
      client: 'Company (Billing)',
      firstName: 'First Name (Billing)',
      lastName: 'Last Name (Billing)',
      email: 'Email (Billing)',
      phone: 'Phone (Billing)',
      address: 'Address 1&2 (Billing)|Address 1 (Billing)',
      city: 'City (Billing)',
      postcode: 'Postcode (Billing)',
      region: 'Country Code (Billing)',
      status: 'Order Status',
      product: 'Item Name',
      quantity: 'Quantity',
      price: '',
      contact: '',
      clientId: '',
    },
    amountPer: 'invoice',
  },
  {
    name: 'WooCommerce orders',
    needs: ['Order #', 'N. Revenue', 'Customer', 'Items sold'],
    columns: {
      invoice: 'Order #',
      date: 'Date',
      amount: 'N. Revenue',
      client: 'Customer',
      status: 'Status',
      product: 'Product(s)',
      quantity: 'Items sold',
      segment: 'Customer type',
    },
    noEmail:
      'This list of WooCommerce has no email addresses. In WooCommerce open Analytics > Customers, choose Download, and import that file as another tab.',
  },
  {
    name: 'WooCommerce customers',
    needs: ['Name', 'Username', 'Last active', 'Total spend', 'AOV'],
    columns: {
      client: 'Name',
      total: 'Total spend',
      orders: 'Orders',
      clientSince: 'Date registered|Sign up',
      lastOrder: '',
      date: '',
      amount: '',
    },
    noSales:
      'The customers of WooCommerce have no order dates. In WooCommerce open Analytics > Orders, choose Download, and import that file as another tab.',
  },
  {
    name: 'HubSpot deals',
    needs: ['Deal Name', 'Deal Stage', 'Close Date', 'Amount'],
    columns: {
      invoice: 'Deal Name',
      date: 'Close Date',
      amount: 'Amount',
      status: 'Deal Stage',
      client: 'Associated Company|Associated Companies|Company name',
      contact: 'Associated Contact|Associated Contacts',
      salesperson: 'Deal owner',
      currency: 'Currency',
      clientId: '',
      type: '',
      clientSince: '',
    },
    noEmail:
      'The deals of HubSpot have no email addresses. In HubSpot open Contacts, choose Export, and import that file as another tab.',
  },
  {
    name: 'HubSpot contacts',
    needs: ['Record ID', 'First Name', 'Last Name', 'Email'],
    columns: {
      client: 'Company Name|Associated Company|Primary Associated Company',
      clientId: '',
      clientSince: 'Create Date',
      salesperson: 'Contact owner',
      lastOrder: 'Recent Deal Close Date',
      total: 'Total Revenue',
      date: '',
      status: '',
      amount: '',
    },
    noSales:
      'The contacts of HubSpot have no sales. In HubSpot open Deals, choose Export with all properties, and import that file as another tab.',
  },
  {
    name: 'Salesforce opportunities',
    needs: ['Opportunity Name', 'Account Name', 'Stage', 'Close Date', 'Amount'],
    columns: {
      client: 'Account Name',
      invoice: 'Opportunity Name',
      date: 'Close Date',
      amount: 'Amount',
      status: 'Stage',
      salesperson: 'Opportunity Owner',
      currency: 'Amount Currency',
      type: '',
      period: '',
    },
    noEmail:
      'This report of Salesforce has no email addresses. Export a Contacts & Accounts report too and import it as another tab.',
  },
  {
    name: 'Salesforce contacts',
    needs: ['Account Name', 'First Name', 'Last Name', 'Email'],
    columns: {
      client: 'Account Name',
      salesperson: 'Account Owner|Contact Owner',
      address: 'Mailing Street|Billing Street',
    },
    noSales:
      'The contacts of Salesforce have no sales. Export an Opportunities report with Close Date, Amount and Stage too and import it as another tab.',
  },
];

const KEYS = new Map(KNOWN_EXPORTS.map((known) => [known, known.needs.map(headerKey)]));

/** The known export these headers are of, if any; the first in the list wins, so special ones stand before general ones. */
export function findExport(headerKeys: string[]): KnownExport | undefined {
  const present = new Set(headerKeys);
  return KNOWN_EXPORTS.find((known) => KEYS.get(known)!.every((key) => present.has(key)));
}

/** Index of the column that stands for a field in a known export: -1 none of them is there, -2 it must stay empty. */
export function exportColumn(known: KnownExport, field: Field, headerKeys: string[]): number {
  const names = known.columns[field];
  if (names === undefined) return -1;
  if (names === '') return -2;
  const found = names.split('|').map((name) => headerKeys.indexOf(headerKey(name)));
  return found.find((index) => index >= 0) ?? -1;
}
