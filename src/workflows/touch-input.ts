// Everything planning looks at, read afresh: the lists as shown, the log, the owner's sales, the mailbox.

import type { ListKey } from '../domain/lists/columns';
import { fingerprint } from '../domain/lists/memory';
import { canonicalAddress, regionOf } from '../domain/mail';
import { parseDate } from '../domain/reading/dates';
import { dateOrderOf } from '../domain/reading/locale';
import { SETTINGS } from '../domain/settings';
import { BUILT_IN_LANGUAGE, type Offer, occasionOn, occasionSentence, offerFor } from '../domain/templates';
import { type Candidate, lastBought } from '../domain/touches/candidate';
import type { LogRow, Touch } from '../domain/touches/log';
import { type LogMark, logIsShort } from '../domain/touches/log-mark';
import { permissionOf } from '../domain/touches/permission';
import type { Despite, MailboxFacts, PlanInput, Sender } from '../domain/touches/plan-input';
import { touchSettings } from '../domain/touches/touch-settings';
import type { Desk } from '../sheets/desk';
import type { ShownRow } from '../sheets/list-shown';
import type { LogTab } from '../sheets/log-tab';
import type { ReasonLine } from '../sheets/reasons-tab';
import type { OwnTemplate } from '../sheets/templates-tab';
import { withDrafts } from './draft-texts';
import { goOnAt } from './go-on';
import type { MailServices } from './mail-services';
import { occasionFactsIn } from './occasions';
import { withBuiltIn } from './prepare-desk';
import { type Picture, readAndScore } from './read-and-score';

export interface TouchRequest {
  list: ListKey;
  touch: Touch;
  /** Whom the person chose; everybody of the list when absent. */
  clientIds?: string[];
  /** Leave out what only today allows: for a batch that goes on over several days. */
  anyDay?: boolean;
  /** With the words of the Why survey in place of the touch's own. */
  survey?: boolean;
  /** Rules that a person's click overrules; only those that may be are. */
  despite?: readonly Despite[];
}

/** What one look at sheet and mailbox gave. */
export interface TouchView {
  picture: Picture;
  desk: Desk;
  log: LogTab;
  rows: ShownRow[];
  templates: OwnTemplate[];
  reasons: ReasonLine[];
  offers: Offer[];
  isCopy: boolean;
}

/** Reads the sheet; the mailbox is asked separately. */
export function readDesk(services: MailServices, list: ListKey): TouchView {
  return viewOf(services, readAndScore(services), list);
}

/** The same with the sources as they were read just now. */
export function viewOf(services: MailServices, picture: Picture, list: ListKey): TouchView {
  const desk = services.openDesk(picture.state.tabs);
  return {
    picture,
    desk,
    log: { rows: withMerged(desk.log().rows, picture.mergedInto) },
    rows: desk.list(list, picture.state.columns[list]),
    templates: desk.templates(),
    reasons: desk.reasons(),
    offers: desk.offers(),
    isCopy: picture.state.fileId !== services.book.fileId(),
  };
}

/** What was done with a client merged into another counts for that one; the lines keep their keys. */
function withMerged(rows: LogRow[], mergedInto: Record<string, string>): LogRow[] {
  return rows.map((row) =>
    row.clientId in mergedInto ? { ...row, clientId: mergedInto[row.clientId] } : row,
  );
}

/** The day of a moment in the sheet's zone. */
export function dayOfIn(services: MailServices): (at: number) => string {
  const zone = services.book.timeZone();
  return (at) => services.clock.dayOf(at, zone);
}

export function planInput(
  services: MailServices,
  view: TouchView,
  request: TouchRequest,
  facts: MailboxFacts,
): PlanInput {
  const { picture, desk } = view;
  const { settings, today } = picture;
  const onList = new Set(view.rows.map((row) => row.clientId));
  return {
    list: request.list,
    touch: request.touch,
    ...(request.survey ? { variant: { touch: 'survey' as const } } : {}),
    tone: settings.tone,
    now: services.clock.now(),
    today,
    dayOf: dayOfIn(services),
    candidates: candidatesOf(view, request.list),
    chosen: request.clientIds,
    others: picture.known
      .filter((one) => !onList.has(one.clientId))
      .map((one) => ({
        clientId: one.clientId,
        client: one.record.facts.name,
        email: one.record.facts.email,
      })),
    log: view.log.rows,
    doNotContact: desk.doNotContact(),
    mailbox: facts,
    reasons: view.reasons,
    sender: senderOf(services, view),
    settings: touchSettings(settings, today),
    templates: withBuiltIn(
      withDrafts(services.mailbox, view.templates, request.survey ? 2 : request.touch, view.log.rows),
      services.builtInTexts(),
    ),
    language: BUILT_IN_LANGUAGE,
    isCopy: view.isCopy,
    logIsShort: logIsShort(view.log.rows, services.memory.get<LogMark>('logMark')),
    quotaLeft: services.mailbox.quotaLeft(),
    goOnAt: goOnAt(services.memory, services.mailbox.account()),
    despite: request.despite ?? [],
    anyDay: request.anyDay,
    date: picture.date,
  };
}

/** Everybody on the list, read afresh. */
export function candidatesOf(view: TouchView, list: ListKey): Candidate[] {
  const { picture } = view;
  const { settings, today } = picture;
  const known = new Map(picture.known.map((one) => [one.clientId, one]));
  const factsOf = occasionFactsIn(picture);
  const order = dateOrderOf(picture.locale);
  // The row of a client merged into another only keeps what was typed there.
  const rows = view.rows.filter((row) => !(row.clientId in picture.mergedInto));
  return rows.map((row) => {
    const one = known.get(row.clientId);
    const facts = one?.record.facts;
    const lastOrder = one?.scored.lastOrder ?? '';
    // What was written when the list was built tells whether an order came since.
    const listed = picture.state.memory[list][row.clientId]?.['lastOrder'] ?? [];
    const occasion = one ? occasionOn(factsOf(one), today) : null;
    const same = listed.length === 0 || listed.includes(fingerprint(lastOrder ? { day: lastOrder } : ''));
    return {
      clientId: row.clientId,
      client: row.cells['client'] ?? '',
      list,
      cells: row.cells,
      columns: row.columns,
      source: facts?.extra ?? {},
      identities: picture.clients[row.clientId]?.identities ?? [],
      country: facts?.region ?? '',
      firstOrder: one?.scored.firstOrder ?? '',
      clientSince: facts?.clientSince ?? '',
      lastOrder,
      lastOrderWhenListed: same ? lastOrder : '0001-01-01',
      lastBought: lastBought(one?.record.sales ?? []),
      occasion: occasion ? occasionSentence(occasion, settings.tone) : '',
      ...permissionOf(facts?.extra ?? {}, settings.toldAtCollection, (text) => parseDate(text, order)),
      reachedLevel: list === 'growth' && one !== undefined && one.scored.list !== 'growth',
      boughtIdea: false,
      isCopy: false,
    };
  });
}

/** Whose mails and calls they are. */
export function senderOf(services: MailServices, view: TouchView): Sender {
  const { settings } = view.picture;
  const account = services.mailbox.account();
  return {
    account,
    names: [settings.myName, account].filter((name) => name !== ''),
    postalAddress: settings.myAddress,
    optOutLine: settings.optOutLine,
    region: regionOf(settings.region) || 'other',
    ownHttpsAddress: settings.unsubscribeUrl,
    signature: settings.signature,
    ...sendAs(services, settings.sendAs),
    myName: settings.myName,
    myCompany: settings.myCompany,
    myPhone: settings.myPhone,
    whatElse: settings.whatElse,
    story: settings.story,
    offer: (reason) => offerFor(view.offers, reason),
    changed: (reason) => view.reasons.find((line) => line.reason === reason)?.whatWeChanged ?? '',
  };
}

/** The address that From shows, as Gmail knows it; a sentence where this mailbox may not send as it. */
function sendAs({ mailbox }: MailServices, wanted: string): Pick<Sender, 'from' | 'fault'> {
  const own = canonicalAddress(wanted);
  if (wanted === '' || own === canonicalAddress(mailbox.account())) return {};
  const from = mailbox.aliases().find((one) => canonicalAddress(one) === own);
  return from ? { from } : { fault: notAnAlias(wanted, mailbox.account()) };
}

function notAnAlias(wanted: string, account: string): string {
  return `The Gmail of ${account} may not send as ${wanted}: add that address in Gmail under Settings > Accounts > Send mail as, or empty "${SETTINGS.sendAs.name}" on the Settings tab.`;
}
