import { describe, expect, it } from '@jest/globals';
import { fold, words } from '../../../src/domain/reading/fold';
import { matchHeader } from '../../../src/domain/reading/header-match';
import { findHeaderRow } from '../../../src/domain/reading/header-row';

describe('matchHeader', () => {
  it.each([
    ['Customer', 'client'],
    ['KUNDENNUMMER', 'clientId'],
    ['Kd.-Nr.', 'clientId'],
    ['N° client', 'clientId'],
    ['Raison sociale', 'client'],
    ['Ragione Sociale', 'client'],
    ['Razón social', 'client'],
    ['Razão Social', 'client'],
    ['Klantnaam', 'client'],
    ['Ansprechpartner', 'contact'],
    ['Personne de contact', 'contact'],
    ['E-Mail-Adresse', 'email'],
    ['Courriel', 'email'],
    ['Correo electrónico', 'email'],
    ['Billing Email', 'email'],
    ['Téléphone portable', 'phone'],
    ['Mobile phone', 'phone'],
    ['InvoiceDate', 'date'],
    ['Rechnungsdatum', 'date'],
    ['Date de\nfacture', 'date'],
    ['Data fattura', 'date'],
    ['Factuurdatum', 'date'],
    ['Invoice No.', 'invoice'],
    ['Rechnungs-Nr.', 'invoice'],
    ['Betrag (EUR)', 'amount'],
    ['Montant TTC', 'amount'],
    ['Importe total', 'amount'],
    ['Bedrag excl. BTW', 'amount'],
    ['Einzelpreis', 'price'],
    ['Währung', 'currency'],
    ['Menge', 'quantity'],
    ['Order Status', 'status'],
    ['Letzte Bestellung', 'lastOrder'],
    ['Date de dernière commande', 'lastOrder'],
    ['Geburtstag', 'birthday'],
    ['Kunde seit', 'clientSince'],
    ['Account Manager', 'salesperson'],
    ['Land', 'region'],
    ['Sprache', 'language'],
    ['Reason for leaving', 'reason'],
  ])('of %j is first of all %s', (header, field) => {
    expect(matchHeader(header)[0]?.field).toBe(field);
  });

  it.each([
    ['Due date', 'date'],
    ['Lieferdatum', 'date'],
    ['Tax amount', 'amount'],
    ['Amount due', 'amount'],
    ['MwSt Betrag', 'amount'],
    ['Email opt-in', 'email'],
    ['Sales rep email', 'email'],
    ['Shipping phone id', 'phone'],
    ['Customer since', 'client'],
  ])('of %j is not %s', (header, field) => {
    expect(matchHeader(header).map((match) => match.field)).not.toContain(field);
  });
});

describe('fold', () => {
  it.each([
    ['  MÜLLER\u00a0& Söhne ', 'muller & sohne'],
    ['Straße', 'strasse'],
    ['STRASSE', 'strasse'],
    ['ＡＣＭＥ　Ltd', 'acme ltd'],
    ['Łódź Ørsted', 'lodz orsted'],
    ['\u202eabc\u200b\u0007', 'abc'],
  ])('of %j is %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

it('words part camel case and signs', () => {
  expect(words('*ContactName (Net/€)')).toEqual(['contact', 'name', 'net', '€']);
});

describe('findHeaderRow', () => {
  it.each([
    ['of an empty tab is null', [[''], []], null],
    [
      'finds it below titles',
      [['Ledger'], [], ['Customer', 'Date', 'Amount'], ['A', { day: '2024-01-01' }, 5]],
      2,
    ],
    [
      'is -1 when the tab begins with data',
      [
        ['A', { day: '2024-01-01' }, 5],
        ['B', { day: '2024-01-02' }, 6],
      ],
      -1,
    ],
    [
      'takes unknown words above data',
      [
        ['Foo', 'Bar'],
        ['A', 5],
      ],
      0,
    ],
    [
      'does not take a repeated header',
      [
        ['Customer', 'Date'],
        ['A', { day: '2024-01-01' }],
        ['Customer', 'Date'],
      ],
      0,
    ],
  ])('%s', (_title, rows, row) => {
    expect(findHeaderRow(rows)).toBe(row);
  });
});
