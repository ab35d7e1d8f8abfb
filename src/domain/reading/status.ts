// What a status or document type says of a sale: whether it counts, was given back, or is still to be paid.

import { words } from './fold';

/** 'void': never became a sale. 'open': not decided yet. 'returned': given back whole. 'unpaid': counts, and is reported. */
export type StatusMeaning =
  | 'counts'
  | 'void'
  | 'open'
  | 'returned'
  | 'unpaid'
  | 'refund'
  | 'payment'
  | 'invoice';

const STATUS: [StatusMeaning, string][] = [
  [
    'void',
    'void|voided|cancelled|canceled|cancel|draft|failed|declined|rejected|expired|deleted|abandoned|quote|estimate|proforma|pro forma|trash|blocked|incomplete|uncaptured|requires payment method|no show|checkout draft|closed lost|lost|closedlost|' +
      'storniert|storno|abgebrochen|entwurf|fehlgeschlagen|abgelehnt|angebot|geloscht|annule|annulee|annulation|brouillon|echoue|refuse|refusee|devis|abandonne|perdu|' +
      'cancelado|cancelada|anulado|anulada|borrador|fallido|rechazado|presupuesto|perdido|perdida|rascunho|falhou|falhado|recusado|orcamento|anulado|' +
      'annullato|annullata|bozza|fallito|rifiutato|preventivo|stornato|perso|geannuleerd|concept|mislukt|afgewezen|offerte|vervallen|verloren',
  ],
  [
    'returned',
    'refunded|fully refunded|returned|charged back|chargeback|reversed|erstattet|zuruckerstattet|ruckerstattet|retourniert|zuruckgegeben|rembourse|remboursee|retourne|reembolsado|reembolsada|devuelto|devuelta|devolvido|estornado|rimborsato|rimborsata|reso|terugbetaald|geretourneerd|retour',
  ],
  [
    'unpaid',
    'unpaid|overdue|awaiting payment|pending|pending payment|past due|not paid|outstanding|on hold|partially paid|partial|authorized|unbezahlt|offen|uberfallig|ausstehend|impaye|impayee|en attente|en retard|non paye|pendiente|impagado|vencida|vencido|no pagado|pendente|em aberto|nao pago|non pagato|in attesa|scaduto|scaduta|da pagare|onbetaald|openstaand|in afwachting|te laat|niet betaald',
  ],
];

/** Stages of a deal that may still become a sale; only where the column also knows 'won'. */
const WON = 'closed won|won|closedwon|gewonnen|gagne|gagnee|ganado|ganada|ganho|vinto|vinta';

const TYPES: [StatusMeaning, string][] = [
  [
    'refund',
    'refund|refund receipt|credit memo|credit note|credit|return|sales credit note|accreccredit|sales return|gutschrift|erstattung|ruckerstattung|retoure|stornorechnung|avoir|remboursement|note de credit|retour|abono|nota de credito|devolucion|reembolso|devolucao|estorno|nota di credito|rimborso|reso|creditnota|creditfactuur|terugbetaling|factura rectificativa|partial refund',
  ],
  [
    'void',
    'estimate|quote|proposal|draft|void|angebot|kostenvoranschlag|devis|presupuesto|orcamento|preventivo|offerte|purchase order|bill|expense|statement|angebotsanfrage|no sale|cancelled',
  ],
  [
    'payment',
    'payment|deposit|zahlung|paiement|pago|pagamento|betaling|receive payment|customer payment|zahlungseingang|encaissement',
  ],
  [
    'invoice',
    'invoice|sales receipt|sales invoice|sale|rechnung|facture|factura|fatura|fattura|factuur|accrec|cash sale',
  ],
];

const STATUS_WORDS = table(STATUS);
const TYPE_WORDS = table(TYPES);
const WON_WORDS = new Set(WON.split('|'));

function table(lists: [StatusMeaning, string][]): Map<string, StatusMeaning> {
  return new Map(
    lists.flatMap(([meaning, list]) =>
      list.split('|').map((text): [string, StatusMeaning] => [key(text), meaning]),
    ),
  );
}

function key(text: string): string {
  return words(text).join(' ');
}

/** Meaning of a status cell; `deals`: the column holds the stages of deals, so that only won ones count. */
export function statusMeaning(text: string, deals: boolean): StatusMeaning {
  const status = key(text).replace(/^wc /, '');
  if (status === '') return 'counts';
  if (WON_WORDS.has(status)) return 'counts';
  const known = STATUS_WORDS.get(status);
  if (deals) return known === 'void' ? 'void' : 'open';
  return known ?? 'counts';
}

/** True for 'Closed Won' and its like, which shows that a column holds the stages of deals. */
export function isWon(text: string): boolean {
  return WON_WORDS.has(key(text));
}

/** Meaning of a type cell ('Invoice', 'Credit Memo', 'Payment'); the type of its own words if unknown. */
export function typeMeaning(text: string): StatusMeaning {
  return TYPE_WORDS.get(key(text)) ?? 'counts';
}
