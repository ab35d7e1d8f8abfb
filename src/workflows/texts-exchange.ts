// Texts, reasons and offers out as one text, and in from one. What the owner has written is never lost.

import { foldWords } from '../domain/mail/text';
import { type Offer, type Template, templateFingerprint, templateId } from '../domain/templates';
import { rowOfTemplate, templateOfRow } from '../domain/templates/as-row';
import { type ExchangeRow, readExchange, writeExchange } from '../domain/templates/exchange';
import { count } from '../domain/wording';
import type { Desk } from '../sheets/desk';
import type { ReasonLine } from '../sheets/reasons-tab';
import type { OwnTemplate } from '../sheets/templates-tab';
import type { MailServices } from './mail-services';
import { prepareDesk } from './prepare-desk';

/** Everything of the three tabs, switched-off rows too. */
export function textsOut(services: MailServices): { text: string } {
  const desk = openDesk(services);
  const rows: ExchangeRow[] = [
    ...desk.templates().map((one) => ({ kind: 'Text' as const, cells: rowOfTemplate(one) as Cells })),
    ...desk.reasons().map((one) => ({ kind: 'Reason' as const, cells: reasonCells(one) })),
    ...desk.offers().map((one) => ({ kind: 'Offer' as const, cells: offerCells(one) })),
  ];
  return { text: writeExchange(rows) };
}

type Cells = Record<string, string>;

export interface TextsInResult {
  taken: boolean;
  texts: { added: number; replaced: number; same: number };
  /** The owner's own line stays where a reason or an offer of that name is there already. */
  reasons: { added: number; same: number };
  offers: { added: number; same: number };
  /** What it means, for the owner. */
  sentence: string;
}

/** Tells what such a text would change; with `take` it is taken in. A text that is replaced stays, switched off. */
export function textsIn(services: MailServices, request: { text: string; take?: boolean }): TextsInResult {
  const rows = readExchange(request.text);
  if (request.take !== true) return resultOf(changesOf(openDesk(services), rows), false);
  return services.lock.alone(() => {
    prepareDesk(services);
    const desk = openDesk(services);
    const changes = changesOf(desk, rows);
    desk.addTemplates(changes.texts);
    desk.updateTemplates(
      changes.replaced.map((one) => ({ ...one, active: false })),
      'active',
    );
    desk.addReasons(changes.reasons);
    desk.addOffers(changes.offers);
    desk.flush();
    return resultOf(changes, true);
  });
}

function openDesk(services: MailServices): Desk {
  return services.openDesk(services.book.readState().tabs);
}

interface Changes {
  /** To be added. */
  texts: Template[];
  reasons: ReasonLine[];
  offers: Offer[];
  /** The owner's rows whose place an added text takes. */
  replaced: OwnTemplate[];
  same: { texts: number; reasons: number; offers: number };
}

function changesOf(desk: Desk, rows: ExchangeRow[]): Changes {
  const cells = (kind: ExchangeRow['kind']) =>
    rows.filter((row) => row.kind === kind).map((row) => row.cells);
  const given = cells('Text').flatMap((one) => templateOfRow((header) => one[header] ?? '') ?? []);
  const reasons = cells('Reason').map(reasonOf);
  const offers = cells('Offer').map(offerOf);
  const own = desk.templates();
  const known = new Set(own.map(wholeText));
  const texts = once(given, wholeText).filter((one) => !known.has(wholeText(one)));
  const places = new Set(texts.filter((one) => one.active).map(templateId));
  const lacking = {
    reasons: lackingIn(desk.reasons(), reasons, (one) => one.reason),
    offers: lackingIn(desk.offers(), offers, (one) => one.words),
  };
  return {
    texts,
    ...lacking,
    replaced: own.filter((one) => one.active && places.has(templateId(one))),
    same: {
      texts: given.length - texts.length,
      reasons: reasons.length - lacking.reasons.length,
      offers: offers.length - lacking.offers.length,
    },
  };
}

const wholeText = (text: Template) => `${templateId(text)} ${templateFingerprint(text)}`;

function once<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

function lackingIn<T>(own: readonly T[], given: readonly T[], nameOf: (item: T) => string): T[] {
  const known = new Set(own.map((one) => foldWords(nameOf(one))));
  return once(given, (one) => foldWords(nameOf(one))).filter(
    (one) => nameOf(one) !== '' && !known.has(foldWords(nameOf(one))),
  );
}

function resultOf({ texts, reasons, offers, replaced, same }: Changes, taken: boolean): TextsInResult {
  const parts = [
    count(texts.length, 'text'),
    count(reasons.length, 'reason'),
    count(offers.length, 'offer'),
  ].join(', ');
  const off =
    replaced.length > 0
      ? ` ${count(replaced.length, 'text')} of yours ${taken ? 'stay on the tab, switched off' : 'would stay on the tab, switched off'}.`
      : '';
  const nothing = texts.length + reasons.length + offers.length === 0;
  return {
    taken,
    texts: { added: texts.length, replaced: replaced.length, same: same.texts },
    reasons: { added: reasons.length, same: same.reasons },
    offers: { added: offers.length, same: same.offers },
    sentence: nothing ? 'Everything in it is here already.' : `${taken ? 'Added' : 'New'}: ${parts}.${off}`,
  };
}

const yesNo = (yes: boolean) => (yes ? 'Yes' : 'No');
const isNo = (words: string | undefined) => /^no$/i.test(words ?? '');

function reasonCells({ reason, whose, mail, fixable, whatWeChanged }: ReasonLine): Cells {
  return {
    Reason: reason,
    'Whose doing': whose,
    'Mail?': yesNo(mail),
    'Fixable?': yesNo(fixable),
    'What we changed': whatWeChanged,
  };
}

function reasonOf(cells: ExchangeRow['cells']): ReasonLine {
  return {
    reason: cells['Reason'] ?? '',
    whose: cells['Whose doing'] ?? '',
    mail: !isNo(cells['Mail?']),
    fixable: !isNo(cells['Fixable?']),
    whatWeChanged: cells['What we changed'] ?? '',
  };
}

function offerCells({ words, normalPrice, costsUs, reasons, active }: Offer): Cells {
  return {
    Offer: words,
    'Normal price': normalPrice,
    'Costs us': costsUs,
    'For which reasons': reasons.join('\n'),
    Active: yesNo(active),
  };
}

function offerOf(cells: ExchangeRow['cells']): Offer {
  return {
    words: cells['Offer'] ?? '',
    normalPrice: cells['Normal price'] ?? '',
    costsUs: cells['Costs us'] ?? '',
    reasons: (cells['For which reasons'] ?? '').split('\n').filter((one) => one !== ''),
    active: /^yes$/i.test(cells['Active'] ?? ''),
  };
}
