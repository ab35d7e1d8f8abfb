// Exports of known programs, written from their documented columns.

import type { Cell, Grid } from '../../../src/domain/grid';
import { CLIENTS, grid, type MadeSale, type MadeSheet, makeSales, money, truthOf } from './base';

const SALES = makeSales(21, 60);

/** Rows of cells by header, blank where a header has no value. */
function table(headers: string, rows: Record<string, Cell>[]): Cell[][] {
  const names = headers.split('|');
  return [names, ...rows.map((row) => names.map((name) => row[name] ?? ''))];
}

function sheet(
  name: string,
  grids: Grid[],
  rest: Partial<MadeSheet> & Pick<MadeSheet, 'columns' | 'truth'>,
): MadeSheet {
  return { name, locale: 'en_US', grids, shape: 'sales', ...rest };
}

const personOf = (sale: MadeSale) => CLIENTS[sale.client];
const us = (day: string) => `${day.slice(5, 7)}/${day.slice(8)}/${day.slice(0, 4)}`;

function quickBooksOnline(): MadeSheet {
  const rows: Cell[][] = [
    ['Example Heating LLC'],
    ['Sales by Customer Detail'],
    ['January 2021 - December 2025'],
    [],
  ];
  rows.push([
    '',
    'Date',
    'Transaction Type',
    'Num',
    'Product/Service',
    'Memo/Description',
    'Qty',
    'Sales Price',
    'Amount',
    'Balance',
  ]);
  let all = 0;
  CLIENTS.forEach((client, index) => {
    const own = SALES.filter((sale) => sale.client === index);
    rows.push([client.name]);
    let balance = 0;
    for (const sale of own) {
      balance += sale.cents;
      rows.push([
        '',
        us(sale.day),
        'Invoice',
        sale.invoice,
        sale.product,
        '',
        1,
        money(sale.cents),
        money(sale.cents),
        money(balance),
      ]);
    }
    all += balance;
    rows.push([
      `Total for ${client.name}`,
      '',
      '',
      '',
      '',
      '',
      own.length,
      '',
      `$${money(balance).toFixed(2)}`,
    ]);
  });
  rows.push(
    ['TOTAL', '', '', '', '', '', SALES.length, '', `$${money(all).toFixed(2)}`],
    [],
    ['Friday, Nov 20, 2026 05:55:02 PM GMT-8 - Accrual Basis'],
  );
  return sheet('QuickBooks Online: Sales by Customer Detail', [grid('Sheet1', rows)], {
    shape: 'report',
    columns: { date: 'Date', amount: 'Amount', invoice: 'Num' },
    truth: truthOf(SALES),
    doubt: /Customer Contact List/,
  });
}

function quickBooksJobs(): MadeSheet {
  const rows: Cell[][] = [
    ['Type', 'Date', 'Num', 'Memo', 'Name', 'Item', 'Qty', 'Sales Price', 'Amount', 'Balance'],
  ];
  CLIENTS.forEach((client, index) => {
    rows.push([client.name]);
    const own = SALES.filter((sale) => sale.client === index);
    own.forEach((sale, at) => {
      const job = at % 2 === 0 ? client.name : `${client.name}:Kitchen`;
      rows.push([
        'Invoice',
        { day: sale.day },
        sale.invoice,
        '',
        job,
        sale.product,
        1,
        money(sale.cents),
        money(sale.cents),
        '',
      ]);
    });
    rows.push([
      `Total ${client.name}`,
      '',
      '',
      '',
      '',
      '',
      own.length,
      '',
      money(own.reduce((sum, sale) => sum + sale.cents, 0)),
    ]);
  });
  return sheet('QuickBooks Desktop: jobs of customers', [grid('Sheet1', rows)], {
    columns: { client: 'Name', date: 'Date', amount: 'Amount' },
    truth: truthOf(SALES),
  });
}

function quickBooksNested(): MadeSheet {
  const header: Cell[] = [
    '',
    'Date',
    'Transaction Type',
    'Num',
    'Product/Service',
    'Qty',
    'Sales Price',
    'Amount',
    'Balance',
  ];
  const rows: Cell[][] = [header];
  CLIENTS.forEach((client, index) => {
    const own = SALES.filter((sale) => sale.client === index);
    const line = (sale: MadeSale): Cell[] => [
      '',
      { day: sale.day },
      'Invoice',
      sale.invoice,
      sale.product,
      1,
      '',
      money(sale.cents),
      '',
    ];
    rows.push([client.name], ...own.slice(0, 1).map(line), ['Kitchen'], ...own.slice(1).map(line));
    rows.push(
      ['Total for Kitchen', '', '', '', '', '', '', 1],
      [`Total for ${client.name} with sub-customers`, '', '', '', '', '', '', 1],
    );
  });
  const contacts = table(
    'Customer full name|Phone numbers|Email|Full name|Billing address|Shipping address',
    CLIENTS.map((client) => ({
      'Customer full name': client.name,
      Email: client.email,
      'Phone numbers': client.phone,
    })),
  );
  return sheet(
    'QuickBooks Online: sub-customers, and the Customer Contact List',
    [grid('Detail', rows), grid('Contacts', contacts, 2)],
    {
      shape: 'sales and clients',
      columns: { date: 'Date', amount: 'Amount' },
      truth: truthOf(SALES),
    },
  );
}

function xero(): MadeSheet {
  const rows = SALES.flatMap((sale) => {
    const client = personOf(sale);
    const first = Math.floor(sale.cents / 3);
    return [first, sale.cents - first].map((cents) => ({
      '*ContactName': client.name,
      EmailAddress: client.email,
      '*InvoiceNumber': sale.invoice,
      '*InvoiceDate': sale.day.split('-').reverse().join('/'),
      '*DueDate': '30/12/2030',
      Total: money(sale.cents),
      InvoiceAmountDue: money(sale.cents),
      '*Description': sale.product,
      '*Quantity': 1,
      '*UnitAmount': money(cents),
      LineAmount: money(cents),
      TaxAmount: 1.5,
      Currency: 'GBP',
      Type: 'Sales invoice',
      Status: 'Paid',
    }));
  });
  const headers =
    '*ContactName|EmailAddress|POAddressLine1|POCity|*InvoiceNumber|Reference|*InvoiceDate|*DueDate|Total|TaxTotal|InvoiceAmountPaid|InvoiceAmountDue|*Description|*Quantity|*UnitAmount|Discount|LineAmount|*AccountCode|TaxAmount|Currency|Type|Sent|Status';
  return sheet('Xero: sales invoices by line', [grid('Xero', table(headers, rows))], {
    locale: 'en_GB',
    columns: { client: '*ContactName', amount: 'LineAmount', date: '*InvoiceDate' },
    truth: truthOf(SALES),
  });
}

function stripe(): MadeSheet {
  const rows: Record<string, Cell>[] = SALES.map((sale) => ({
    id: `ch_${sale.invoice}`,
    'Created date (UTC)': `${sale.day} 14:05:00`,
    Amount: money(sale.cents).toFixed(2),
    'Amount Refunded': '0.00',
    Currency: 'usd',
    Captured: 'true',
    Status: 'Paid',
    'Customer ID': `cus_${sale.client}`,
    'Customer Email': personOf(sale).email,
    Fee: '1.20',
  }));
  rows.push(
    { ...rows[0], id: 'ch_failed', Status: 'Failed' },
    { ...rows[1], id: 'ch_back', Status: 'Refunded', 'Amount Refunded': rows[1].Amount },
  );
  rows[2]['Amount Refunded'] = '10.00';
  const truth = truthOf(SALES, (client) => client.email);
  truth.get(personOf(SALES[2]).email)!.revenue -= 1000;
  const headers =
    'id|Created date (UTC)|Amount|Amount Refunded|Currency|Captured|Description|Fee|Status|Seller Message|Customer ID|Customer Description|Customer Email';
  return sheet('Stripe: payments', [grid('payments', table(headers, rows))], {
    columns: {
      email: 'Customer Email',
      clientId: 'Customer ID',
      amount: 'Amount',
      date: 'Created date (UTC)',
    },
    truth,
  });
}

function squareItems(): MadeSheet {
  const rows = SALES.map((sale) => ({
    Date: `${us(sale.day).slice(0, 6)}${sale.day.slice(2, 4)}`,
    Time: '10:22:00',
    Item: sale.product,
    Qty: 1,
    'Price Point Name': 'Regular',
    'Gross Sales': `$${(money(sale.cents) + 5).toFixed(2)}`,
    Discounts: '-$5.00',
    'Net Sales': `$${money(sale.cents).toFixed(2)}`,
    Tax: '$1.00',
    'Transaction ID': sale.invoice,
    'Event Type': 'Payment',
    'Customer ID': personOf(sale).id,
    'Customer Name': personOf(sale).name,
  }));
  const headers =
    'Date|Time|Time Zone|Category|Item|Qty|Price Point Name|SKU|Modifiers Applied|Gross Sales|Discounts|Net Sales|Tax|Transaction ID|Payment ID|Device Name|Notes|Details|Event Type|Location|Dining Option|Customer ID|Customer Name|Customer Reference ID|Unit|Count';
  return sheet('Square: item sales', [grid('items', table(headers, rows))], {
    columns: { client: 'Customer Name', amount: 'Net Sales', date: 'Date' },
    truth: truthOf(SALES),
    doubt: /Directory/,
  });
}

function squareTransactions(): MadeSheet {
  const rows: Record<string, Cell>[] = SALES.map((sale) => ({
    Date: { day: sale.day },
    'Gross Sales': money(sale.cents),
    'Net Sales': money(sale.cents),
    'Total Collected': money(sale.cents) + 3,
    'Transaction ID': sale.invoice,
    'Event Type': 'Payment',
    'Customer ID': personOf(sale).id,
    'Customer Name': personOf(sale).name,
  }));
  rows.push({ ...rows[4], 'Net Sales': -12.5, 'Event Type': 'Refund', 'Transaction ID': 'back' });
  const truth = truthOf(SALES);
  truth.get(personOf(SALES[4]).name)!.revenue -= 1250;
  const headers =
    'Date|Time|Time Zone|Gross Sales|Discounts|Service Charges|Net Sales|Gift Card Sales|Tax|Tip|Partial Refunds|Total Collected|Source|Card|Card Entry Methods|Cash|Transaction ID|Payment ID|Card Brand|Details|Event Type|Location|Customer ID|Customer Name|Customer Reference ID|Device Name';
  return sheet('Square: transactions with a refund', [grid('tx', table(headers, rows))], {
    columns: { client: 'Customer Name', amount: 'Net Sales', type: 'Event Type' },
    truth,
  });
}

function shopify(): MadeSheet {
  const rows: Record<string, Cell>[] = [];
  for (const sale of SALES) {
    const client = personOf(sale);
    const created = `${sale.day} 09:50:26 +0200`;
    rows.push({
      Name: `#${sale.invoice}`,
      Email: client.email,
      'Financial Status': 'paid',
      'Paid at': created,
      Currency: 'EUR',
      Subtotal: 1,
      Total: money(sale.cents),
      'Created at': created,
      'Lineitem quantity': 1,
      'Lineitem name': sale.product,
      'Lineitem price': 9.99,
      'Billing Name': client.name,
      'Billing City': 'Paris',
      'Refunded Amount': 0,
    });
    rows.push({
      Name: `#${sale.invoice}`,
      Email: client.email,
      'Created at': created,
      'Lineitem quantity': 2,
      'Lineitem name': 'Gift wrap',
      'Lineitem price': 3,
    });
  }
  rows.push({ ...rows[0], Name: '#void', 'Financial Status': 'voided' });
  const headers =
    'Name|Email|Financial Status|Paid at|Fulfillment Status|Fulfilled at|Accepts Marketing|Currency|Subtotal|Shipping|Taxes|Total|Discount Code|Discount Amount|Shipping Method|Created at|Lineitem quantity|Lineitem name|Lineitem price|Lineitem compare at price|Lineitem sku|Billing Name|Billing Street|Billing Company|Billing City|Billing Zip|Billing Country|Billing Phone|Shipping Name|Shipping City|Notes|Cancelled at|Payment Method|Refunded Amount|Vendor|Id|Tags|Source';
  return sheet('Shopify: orders with several line items', [grid('orders_export', table(headers, rows))], {
    columns: {
      invoice: 'Name',
      email: 'Email',
      contact: 'Billing Name',
      amount: 'Total',
      product: 'Lineitem name',
    },
    truth: truthOf(SALES),
  });
}

function wooCommerce(): MadeSheet {
  const rows = SALES.flatMap((sale) =>
    ['Check', 'Parts'].map((item) => ({
      'Order Number': sale.invoice,
      'Order Status': 'Completed',
      'Order Date': `${sale.day} 10:00`,
      'Company (Billing)': personOf(sale).name,
      'First Name (Billing)': 'Jo',
      'Last Name (Billing)': 'Berg',
      'Email (Billing)': personOf(sale).email,
      'Order Total Amount': money(sale.cents),
      'Item Name': item,
      Quantity: 1,
      'Item Cost': 4,
    })),
  );
  const headers =
    'Order Number|Order Status|Order Date|Customer Note|First Name (Billing)|Last Name (Billing)|Company (Billing)|Address 1&2 (Billing)|City (Billing)|Postcode (Billing)|Country Code (Billing)|Email (Billing)|Phone (Billing)|Payment Method Title|Cart Discount Amount|Order Subtotal Amount|Order Shipping Amount|Order Refund Amount|Order Total Amount|Order Total Tax Amount|SKU|Item #|Item Name|Quantity|Item Cost|Coupon Code';
  return sheet('WooCommerce: order total repeated on each item', [grid('orders', table(headers, rows))], {
    columns: { amount: 'Order Total Amount', client: 'Company (Billing)', email: 'Email (Billing)' },
    truth: truthOf(SALES),
  });
}

function wooAnalytics(): MadeSheet {
  const rows: Record<string, Cell>[] = SALES.map((sale) => ({
    Date: `${sale.day} 08:00:00`,
    'Order #': sale.invoice,
    'N. Revenue': money(sale.cents),
    Status: 'completed',
    Customer: personOf(sale).name,
    'Customer type': 'returning',
    'Product(s)': `1× ${sale.product}`,
    'Items sold': 1,
  }));
  rows.push(
    { ...rows[0], 'Order #': 'x1', Status: 'cancelled' },
    { ...rows[1], 'Order #': 'x2', Status: 'failed' },
  );
  return sheet(
    'WooCommerce: analytics, orders',
    [
      grid(
        'woo',
        table('Date|Order #|N. Revenue|Status|Customer|Customer type|Product(s)|Items sold|Coupon(s)', rows),
      ),
    ],
    { columns: { client: 'Customer', amount: 'N. Revenue', invoice: 'Order #' }, truth: truthOf(SALES) },
  );
}

function hubSpot(): MadeSheet {
  const rows: Record<string, Cell>[] = SALES.map((sale) => ({
    'Record ID': 9000 + +sale.invoice.slice(2),
    'Deal Name': `Deal ${sale.invoice}`,
    'Deal Stage': 'Closed won',
    'Close Date': `${sale.day} 00:00`,
    'Deal owner': 'Kim Roe',
    Amount: money(sale.cents),
    'Associated Company': personOf(sale).name,
  }));
  rows.push(
    { ...rows[0], 'Deal Stage': 'Closed lost' },
    { ...rows[1], 'Deal Stage': 'Appointment scheduled' },
  );
  return sheet(
    'HubSpot: deals',
    [
      grid(
        'deals',
        table(
          'Record ID|Deal Name|Deal Stage|Close Date|Deal owner|Amount|Associated Company|Associated Contact|Create Date|Pipeline',
          rows,
        ),
      ),
    ],
    {
      columns: {
        client: 'Associated Company',
        amount: 'Amount',
        date: 'Close Date',
        status: 'Deal Stage',
        salesperson: 'Deal owner',
      },
      truth: truthOf(SALES),
    },
  );
}

function salesforce(): MadeSheet {
  const headers =
    'Opportunity Name|Account Name|Type|Lead Source|Amount|Expected Revenue|Close Date|Next Step|Stage|Probability (%)|Fiscal Period|Age|Created Date|Opportunity Owner|Owner Role';
  const rows: Record<string, Cell>[] = SALES.map((sale) => ({
    'Opportunity Name': `${sale.product} ${sale.invoice}`,
    'Account Name': personOf(sale).name,
    Amount: money(sale.cents),
    'Expected Revenue': money(sale.cents),
    'Close Date': us(sale.day),
    Stage: 'Closed Won',
    'Probability (%)': 100,
    'Fiscal Period': 'Q1-2024',
    'Created Date': '01/02/2020',
    'Opportunity Owner': 'Kim Roe',
  }));
  rows.push({ ...rows[0], Stage: 'Prospecting' });
  const grids = [
    grid('report', [
      ...table(headers, rows),
      [],
      ['Confidential Information - Do Not Distribute'],
      ['Copyright © 2000-2026 salesforce.com, inc. All rights reserved.'],
    ]),
  ];
  const people = table(
    'Account Name|First Name|Last Name|Title|Email|Phone|Mailing Street',
    CLIENTS.map((client) => ({
      'Account Name': client.name,
      'First Name': 'Jo',
      'Last Name': 'Berg',
      Email: client.email,
    })),
  );
  return sheet('Salesforce: opportunities, and contacts', [...grids, grid('contacts', people, 2)], {
    shape: 'sales and clients',
    columns: { client: 'Account Name', amount: 'Amount', date: 'Close Date', status: 'Stage' },
    truth: truthOf(SALES),
  });
}

function squareDirectory(): MadeSheet {
  const truth = truthOf(SALES);
  const rows = CLIENTS.filter((client) => truth.has(client.name)).map((client) => ({
    'Reference ID': client.id,
    'First Name': 'Jo',
    'Last Name': 'Berg',
    'Email Address': client.email,
    'Company Name': client.name,
    'First Visit': { day: '2021-01-01' },
    'Last Visit': { day: truth.get(client.name)!.lastOrder },
    'Transaction Count': truth.get(client.name)!.orders,
    'Lifetime Spend': `$${money(truth.get(client.name)!.revenue).toFixed(2)}`,
  }));
  return sheet(
    'Square: customer directory',
    [
      grid(
        'customers',
        table(
          'Reference ID|First Name|Last Name|Email Address|Phone Number|Nickname|Company Name|Birthday|Creation Source|First Visit|Last Visit|Transaction Count|Lifetime Spend|Memo',
          rows,
        ),
      ),
    ],
    {
      shape: 'clients',
      columns: {
        client: 'Company Name',
        total: 'Lifetime Spend',
        lastOrder: 'Last Visit',
        orders: 'Transaction Count',
      },
      truth,
    },
  );
}

/** The exports that hold sales. */
export function exportSheets(): MadeSheet[] {
  return [
    quickBooksOnline(),
    quickBooksJobs(),
    quickBooksNested(),
    xero(),
    stripe(),
    squareItems(),
    squareTransactions(),
    squareDirectory(),
    shopify(),
    wooCommerce(),
    wooAnalytics(),
    hubSpot(),
    salesforce(),
  ];
}
