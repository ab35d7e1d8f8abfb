// Documented columns of exports: Shopify, QuickBooks, Xero, Stripe.

import type { KnownExport } from './exports';

/** Special reports stand before general ones. */
export const BOOK_EXPORTS: KnownExport[] = [
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
];
