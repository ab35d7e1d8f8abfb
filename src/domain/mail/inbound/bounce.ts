// Bounces: told from other mails by many signs at once, and the address that failed.

import { normaliseAddress } from '../addresses';
import { foldWords, plainCharacters } from '../text';
import { type Bounce, judgeFailure } from './bounce-severity';
import {
  hasHeader,
  headerOf,
  type InboundContext,
  type InboundMessage,
  reportFields,
  reportType,
} from './message';

/** Mail systems' own senders. A person may sit behind postmaster, so that one needs a second sign. */
const DAEMON =
  /(^|[<"\s])(mailer-daemon|mail-daemon|mdaemon|mail delivery (sub)?system|microsoftexchange[0-9a-f]{16,})/i;
const POSTMASTER = /(^|[<"\s])(postmaster|bounces?|mail ?system|mail\.?delivery)@?/i;

/** Beginnings of subjects that mail systems write, folded. */
const SUBJECTS = (
  'undeliverable|undelivered mail|undelivered message|undeliverable mail|mail delivery failed|mail delivery failure|' +
  'mail delivery system|delivery status notification|delivery failure|delivery failed|delivery notification|' +
  'returned mail|returned to sender|failure notice|mail system error|message undeliverable|warning message|' +
  'delivery has failed|delivery delayed|warning could not send message|message could not be delivered|' +
  'unzustellbar|nicht zustellbar|zustellung fehlgeschlagen|fehlgeschlagene zustellung|' +
  'non remis|non distribuable|échec de la remise|message non distribué|' +
  'no se puede entregar|no se pudo entregar|no entregado|mensaje no entregado|' +
  'non recapitabile|impossibile recapitare|mancato recapito|' +
  'não entregue|não é possível entregar|não foi possível entregar|mensagem não entregue|' +
  'onbestelbaar|niet bezorgd|kan niet worden bezorgd|nie można dostarczyć|niedostarczone|niedostarczalne|' +
  'går inte att leverera|kunne ikke leveres|kan ikke leveres|ei voi toimittaa|toimitus epäonnistui|' +
  'nedoručitelné|nelze doručit|kézbesíthetetlen|nelivrabil|teslim edilemedi|teslim edilemiyor|' +
  'не доставлено|недоставленное|не вдалося доставити|配信不能|配信できません|未送達|无法送达|無法傳遞|배달되지 않음|배달할 수 없음'
).split('|');
/** Words of a mail system's own report in the body. */
const BODY =
  /could ?n[o']t be delivered|could not deliver|was not delivered|wasn't delivered|(has|have) not been delivered|(was|been|were) (blocked|rejected|refused|quarantined) by|unable to deliver|delivery to the following recipients? (has )?failed|undeliverable|permanent(ly)? (fatal )?(error|fail)|has been returned|\bsmtp\b.{0,80}\b[45]\d\d\b|\b[45]\d\d[ -][45]\.\d{1,3}\.\d{1,3}\b|this is the mail (delivery )?(system|agent)|konnte nicht zugestellt|n['’]a pas pu être (remis|distribué|envoyé)|no (se ha podido|se pudo|ha podido) (ser )?entrega|non (è stato possibile|può essere) (consegna|recapita)|não (pôde|foi possível) (ser )?entreg|kon niet worden (bezorgd|afgeleverd)/i;
/** Where the returned mail begins: words below are ours, not the mail system's. */
const RETURNED =
  /^-{2,}.{0,20}(original|below|copy of|returned|forwarded).{0,60}$|^(received|return-path|dkim-signature|mime-version):\s/im;

/** The bounce that this mail is, or undefined. A returned mail with a delivery report is one whoever sent it. */
export function readBounce(message: InboundMessage, context: InboundContext): Bounce | undefined {
  const report = reportType(message);
  if (report !== '' && report !== 'delivery-status') return undefined;
  const fields = reportFields(message, 'delivery-status');
  if (!isBounce(message, report, fields)) return undefined;
  const actions = (fields.get('action') ?? []).map((action) => action.toLowerCase());
  // A report of success is no bounce, and no answer either.
  if (actions.length > 0 && actions.every((action) => /^(delivered|relayed|expanded)/.test(action)))
    return undefined;
  const body = message.text.slice(0, RETURNED.exec(message.text)?.index ?? 4000).slice(0, 4000);
  const judged = judgeFailure({
    actions,
    statuses: fields.get('status') ?? [],
    diagnostic: (fields.get('diagnostic-code') ?? []).join(' '),
    subject: message.subject,
    body: plainCharacters(body),
  });
  return { ...judged, address: failedAddress(message, fields, body, context) };
}

function isBounce(message: InboundMessage, report: string, fields: Map<string, string[]>): boolean {
  if (report === 'delivery-status' || fields.has('final-recipient')) return true;
  if (hasHeader(message, 'X-Failed-Recipients') || DAEMON.test(message.from)) return true;
  const subject = foldWords(message.subject);
  const named = SUBJECTS.some((start) => subject.startsWith(start));
  const sender = POSTMASTER.test(message.from) || headerOf(message, 'Return-Path') === '<>';
  const told = BODY.test(message.text);
  return (named && (told || sender)) || (sender && told && !/^(re|aw|sv|antw)\b/.test(subject));
}

/** The address that could not be reached: told by headers, by the report, or named in the text; '' if nowhere. */
function failedAddress(
  message: InboundMessage,
  fields: Map<string, string[]>,
  body: string,
  { ownAddresses }: InboundContext,
): string {
  const own = new Set(ownAddresses.map(normaliseAddress));
  const told = [
    headerOf(message, 'X-Failed-Recipients'),
    ...(fields.get('original-recipient') ?? []),
    ...(fields.get('final-recipient') ?? []),
    body,
  ];
  const named = told.flatMap(
    (text) => text.match(/[^\s<>"'():;,[\]“”„«»]+@[^\s<>"'():;,[\]“”„«»]+\.[^\s<>"'():;,[\]“”„«»]+/g) ?? [],
  );
  const others = named.map(normaliseAddress).filter((address) => !own.has(address));
  return others.find((address) => !/^(mailer-daemon|postmaster|abuse|support|help)@/.test(address)) ?? '';
}
