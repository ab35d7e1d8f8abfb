// The sample of a wholesale supplier: a tab of customers and a tab of sales, joined by customer number.

import { type Plan, type PlanCell, type PlanSheet, typedAmount, typedDay, withBlankRows } from './plan';
import { type Random, seededRandom } from './random';
import { inventWholesaleClients, type WholesaleClient } from './wholesale-clients';
import { type OrderLine, ordersOf, refundOf, repOn } from './wholesale-orders';
import { STORIES, storyOrders } from './wholesale-stories';

const CUSTOMER_HEADER = [
  'Customer No.',
  'Company',
  'Contact',
  'E-mail',
  'Phone',
  'Address',
  'Country',
  'Segment',
  'Sales rep',
  'Customer since',
  'Fax',
  'Notes',
];
const SALES_HEADER = ['Invoice', 'Invoice date', 'Customer No.', 'Product', 'Qty', 'Amount', 'Sales rep'];

/** The customer list and every order line in the order of the invoices. */
function wholesaleData(): { clients: WholesaleClient[]; lines: OrderLine[] } {
  const random = seededRandom(10001);
  const drawn = inventWholesaleClients(random);
  const bought = drawn.flatMap((client) => ordersOf(client, random));
  const refunds = random
    .shuffle(bought.filter((line) => line.day < '2026-10-30'))
    .slice(0, 14)
    .map(refundOf);
  const told = STORIES.flatMap((story) => storyOrders(story, random));
  const lines = [...bought, ...refunds, ...told];
  lines.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.client.number - b.client.number));
  return { clients: [...drawn, ...STORIES.map((story) => story.client)], lines };
}

/** The workbook with what such a file collects: a title, blanks, typed dates and amounts, numbers as text, totals. */
export function wholesalePlan(): Plan {
  const { clients, lines } = wholesaleData();
  const random = seededRandom(815);
  return {
    file: 'wholesale-supplier.xlsx',
    sheets: [customersSheet(clients, lines), salesSheet(lines, random)],
  };
}

function customersSheet(clients: WholesaleClient[], lines: OrderLine[]): PlanSheet {
  const lastDay = new Map(lines.map((line) => [line.client.number, line.day]));
  const rows = clients.map((client): PlanCell[] => [
    client.number,
    client.company,
    client.contact,
    client.email || null,
    client.phone,
    client.address,
    client.country,
    client.segment,
    repOn(client, lastDay.get(client.number) ?? client.since),
    { date: client.since },
    null,
    client.note || null,
  ]);
  return {
    name: 'Customers',
    rows: [['Larkfield Supply Co.: customers'], [], CUSTOMER_HEADER, ...rows],
    merges: [{ top: 0, left: 0, bottom: 0, right: 4 }],
    boldRows: [0, 2],
    formats: { 9: 'm/d/yyyy' },
    headerRow: 2,
    widths: [95, 210, 150, 260, 115, 190, 70, 85, 130, 105, 50, 320],
  };
}

function salesSheet(lines: OrderLine[], random: Random): PlanSheet {
  const total = lines.reduce((sum, line) => sum + line.cents, 0) / 100;
  const body = withBlankRows(invoiceRows(lines, random), [500, 1500]);
  const foot: PlanCell[] = ['Total', null, null, null, null, total, null];
  return {
    name: 'Sales',
    rows: [SALES_HEADER, ...body, foot],
    merges: [],
    boldRows: [0, body.length + 1],
    formats: { 1: 'm/d/yyyy', 5: '$#,##0.00' },
    headerRow: 0,
    widths: [80, 95, 95, 190, 50, 95, 130],
  };
}

/** Lines of one client on one day share an invoice number. */
function invoiceRows(lines: OrderLine[], random: Random): PlanCell[][] {
  let invoice = 50000;
  return lines.map((line, at): PlanCell[] => {
    const before = lines[at - 1];
    if (before?.client !== line.client || before.day !== line.day) invoice += 1;
    const day: PlanCell = random.chance(0.004) ? typedDay(line.day) : { date: line.day };
    const number: PlanCell = random.chance(0.01) ? String(line.client.number) : line.client.number;
    const amount: PlanCell = random.chance(0.005) ? typedAmount(line.cents, '$') : line.cents / 100;
    const label = line.cents < 0 ? `CM-${invoice}` : `INV-${invoice}`;
    return [label, day, number, line.product, line.quantity, amount, line.rep];
  });
}
