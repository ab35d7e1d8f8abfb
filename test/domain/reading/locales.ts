// How each locale writes headers, amounts and dates.

import type { Day } from '../../../src/domain/day';

export interface Writing {
  locale: string;
  /** client, email, date, amount, product, invoice. */
  sale: [string, string, string, string, string, string];
  /** client, email, total, last order, orders. */
  client: [string, string, string, string, string];
  /** A header of one year's revenue. */
  year: (year: number) => string;
  /** A header of one month. */
  month: (year: number, month: number) => string;
  amount: (cents: number) => string;
  date: (day: Day) => string;
  /** The date with the month's name. */
  longDate: (day: Day) => string;
  total: string;
}

function grouped(cents: number, thousands: string, decimal: string): string {
  const text = (Math.abs(cents) / 100).toFixed(2);
  const whole = text.slice(0, -3).replace(/\B(?=(\d{3})+$)/g, thousands);
  return (cents < 0 ? '-' : '') + whole + decimal + text.slice(-2);
}

const MONTHS: Record<string, string[]> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(' '),
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(
    ' ',
  ),
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
};

const d = (day: Day) => String(+day.slice(8, 10));
const dd = (day: Day) => day.slice(8, 10);
const mm = (day: Day) => day.slice(5, 7);
const m = (day: Day) => String(+day.slice(5, 7));
const y = (day: Day) => day.slice(0, 4);
const named = (language: string) => (day: Day) => MONTHS[language][+mm(day) - 1];
const monthHeader = (language: string) => (year: number, month: number) =>
  `${MONTHS[language][month - 1]} ${year}`;

export const WRITINGS: Writing[] = [
  {
    locale: 'en_US',
    sale: ['Customer', 'Email', 'Invoice Date', 'Amount', 'Item', 'Invoice #'],
    client: ['Customer Name', 'E-mail', 'Lifetime Revenue', 'Last Purchase', '# of Orders'],
    year: (year) => `${year} Sales`,
    month: (year, month) => `${MONTHS.en[month - 1].slice(0, 3)} ${year}`,
    amount: (cents) => `$${grouped(cents, ',', '.')}`,
    date: (day) => `${m(day)}/${d(day)}/${y(day)}`,
    longDate: (day) => `${named('en')(day)} ${d(day)}, ${y(day)}`,
    total: 'Grand Total',
  },
  {
    locale: 'en_GB',
    sale: ['Client', 'Email address', 'Date of sale', 'Net amount (£)', 'Description', 'Invoice no.'],
    client: ['CLIENT', 'EMAIL', 'Total spent', 'Date of last order', 'Number of orders'],
    year: (year) => `Turnover ${year}`,
    month: (year, month) => `${year}-${String(month).padStart(2, '0')}`,
    amount: (cents) => `£${grouped(cents, ',', '.')}`,
    date: (day) => `${dd(day)}/${mm(day)}/${y(day)}`,
    longDate: (day) => `${d(day)} ${named('en')(day).slice(0, 3)} ${y(day)}`,
    total: 'Total:',
  },
  {
    locale: 'de_DE',
    sale: ['Kunde', 'E-Mail', 'Rechnungsdatum', 'Betrag', 'Artikel', 'Rechnungsnummer'],
    client: ['Firma', 'E-Mail-Adresse', 'Gesamtumsatz', 'Letzte Bestellung', 'Anzahl Bestellungen'],
    year: (year) => `Umsatz ${year}`,
    month: monthHeader('de'),
    amount: (cents) => `${grouped(cents, '.', ',')} €`,
    date: (day) => `${dd(day)}.${mm(day)}.${y(day)}`,
    longDate: (day) => `${d(day)}. ${named('de')(day)} ${y(day)}`,
    total: 'Gesamtsumme',
  },
  {
    locale: 'de_CH',
    sale: ['Kundenname', 'Mail', 'Datum', 'Betrag CHF', 'Leistung', 'Rechnung Nr.'],
    client: ['Kunde', 'Email', 'Umsatz gesamt', 'Letzter Auftrag', 'Anzahl Aufträge'],
    year: (year) => String(year),
    month: monthHeader('de'),
    amount: (cents) => `CHF ${grouped(cents, "'", '.')}`,
    date: (day) => `${d(day)}.${m(day)}.${y(day)}`,
    longDate: (day) => `${d(day)}. ${named('de')(day)} ${y(day)}`,
    total: 'Total',
  },
  {
    locale: 'fr_FR',
    sale: ['Client', 'Adresse e-mail', 'Date de facture', 'Montant HT', 'Désignation', 'N° facture'],
    client: [
      'Raison sociale',
      'Courriel',
      "Chiffre d'affaires total",
      'Dernière commande',
      'Nombre de commandes',
    ],
    year: (year) => `CA ${year}`,
    month: monthHeader('fr'),
    amount: (cents) => `${grouped(cents, '\u202f', ',')}\u00a0€`,
    date: (day) => `${dd(day)}/${mm(day)}/${y(day)}`,
    longDate: (day) => `${d(day)} ${named('fr')(day)} ${y(day)}`,
    total: 'Total général',
  },
  {
    locale: 'es_ES',
    sale: ['Cliente', 'Correo electrónico', 'Fecha de factura', 'Importe', 'Concepto', 'Nº factura'],
    client: ['Nombre del cliente', 'Correo', 'Total facturado', 'Última compra', 'Número de pedidos'],
    year: (year) => `Ventas ${year}`,
    month: monthHeader('es'),
    amount: (cents) => `${grouped(cents, '.', ',')} EUR`,
    date: (day) => `${dd(day)}-${mm(day)}-${y(day)}`,
    longDate: (day) => `${d(day)} de ${named('es')(day)} de ${y(day)}`,
    total: 'Suma total',
  },
  {
    locale: 'pt_BR',
    sale: ['Cliente', 'E-mail', 'Data da venda', 'Valor', 'Produto', 'Nota fiscal'],
    client: ['Nome do cliente', 'Endereço de e-mail', 'Total gasto', 'Data da última compra', 'Qtd. pedidos'],
    year: (year) => `Faturamento ${year}`,
    month: (year, month) => `${MONTHS.pt[month - 1].slice(0, 3)}/${String(year).slice(2)}`,
    amount: (cents) => `R$ ${grouped(cents, '.', ',')}`,
    date: (day) => `${dd(day)}/${mm(day)}/${y(day)}`,
    longDate: (day) => `${d(day)} de ${named('pt')(day)} de ${y(day)}`,
    total: 'Total geral',
  },
  {
    locale: 'it_IT',
    sale: ['Ragione sociale', 'Indirizzo e-mail', 'Data fattura', 'Importo', 'Descrizione', 'Numero fattura'],
    client: ['Cliente', 'Email', 'Fatturato totale', 'Ultimo acquisto', 'Numero ordini'],
    year: (year) => `Fatturato ${year}`,
    month: monthHeader('it'),
    amount: (cents) => `€ ${grouped(cents, '.', ',')}`,
    date: (day) => `${dd(day)}/${mm(day)}/${y(day)}`,
    longDate: (day) => `${d(day)} ${named('it')(day)} ${y(day)}`,
    total: 'Totale generale',
  },
  {
    locale: 'nl_NL',
    sale: ['Klant', 'E-mailadres', 'Factuurdatum', 'Bedrag', 'Omschrijving', 'Factuurnummer'],
    client: ['Bedrijfsnaam', 'E-mail', 'Totale omzet', 'Laatste bestelling', 'Aantal bestellingen'],
    year: (year) => `Omzet ${year}`,
    month: monthHeader('nl'),
    amount: (cents) => `€ ${grouped(cents, '.', ',')}`,
    date: (day) => `${d(day)}-${m(day)}-${y(day)}`,
    longDate: (day) => `${d(day)} ${named('nl')(day)} ${y(day)}`,
    total: 'Eindtotaal',
  },
];
