// How bad a bounce is. A code 5.x.x alone is not "dead": only unknown people and hosts are; the rest asks a person.

/** 'hard': dead address. 'soft': try again later. 'delayed': nothing yet. 'unclear': pause and ask a person. */
type Severity = 'hard' | 'soft' | 'unclear' | 'delayed';

export interface Bounce {
  kind: 'bounce';
  severity: Severity;
  /** The address that failed, '' if the notice does not say. */
  address: string;
  /** The mail system's code, '5.1.1', or ''. */
  code: string;
  /** What happened, for the owner. */
  sentence: string;
}

interface Failure {
  /** Fields of the delivery report, as far as there is one. */
  actions: readonly string[];
  statuses: readonly string[];
  diagnostic: string;
  subject: string;
  /** The notice's own words, without the returned mail. */
  body: string;
}

/** Unknown user (5.1.1), bad or unknown host (5.1.2, 5.4.4), moved (5.1.6), takes no mail (5.1.10). */
const DEAD_CODES = new Set(['5.1.1', '5.1.2', '5.1.6', '5.1.10', '5.4.4']);
/** Codes that say nothing by themselves, so that the words decide. */
const VAGUE_CODE = /^$|^5\.(0\.0|1\.0|5\.[01]|3\.0|2\.0|4\.\d+)$/;

const UNKNOWN =
  /user (is )?unknown|unknown (user|recipient|address|mailbox|local|account|host|domain)|no such (user|recipient|address|mailbox|person|account|host|domain)|(address|recipient|account|user|mailbox|domain|host)( name)?.{0,40}(does ?n[o']t exist|not found|could ?n[o']t be found|not known|wasn't found|unknown)|invalid (recipient|mailbox|address|user)|not a (valid|known) (recipient|mailbox|user|address)|no mailbox (here )?by that name|(name|recipient|address) is not recogni[sz]ed|recipnotfound|nosuchuser|nxdomain|null ?mx|does ?n[o']t accept mail|unrouteable|(existiert|gibt es) nicht|nicht gefunden|unbekannter? (empfänger|benutzer)|n['’]existe pas|introuvable|(destinataire|utilisateur) inconnu|no existe|desconocid[oa]|no se (encontró|ha encontrado)|non esiste|inesistente|sconosciut[oa]|não existe|não foi encontrad|bestaat niet|onbekende? (gebruiker|ontvanger)|niet gevonden|nie istnieje|finns inte|findes ikke|finnes ikke|ei ole olemassa|neexistuje|nem létezik|не существует|не найден|не існує|存在しません|存在しない|見つかりません|不存在|找不到|존재하지 않/i;
/** The sender's own address was doubted: whatever the words say of unknown users, it is not the client's. */
const SENDER =
  /sender (verif\w*|address rejected|domain|id |rejected|denied|not )|verification failed for|unverified sender|callout/i;
const LATER =
  /(mailbox|inbox|account|storage|quota|postfach|boîte|buzón|casella|caixa|postvak|skrzynka|disk).{0,50}(full\b|exceed|exhaust|over (its |the )?(quota|limit)|voll|pleine|llen[oa]|pien[oa]|cheia|vol\b|pełna|überschritten)|over ?quota|quota (exceeded|full)|out of (storage|space)|insufficient.{0,20}(storage|space)|exceeds? .{0,40}(size|limit|maximum)|too (large|big)|timed? ?out|expired|temporar|try again|try later|greylist|grey-list|rate.?limit|too many|deferred|retry timeout|too busy|not responding|connection (refused|lost|reset)/i;
const REFUSED =
  /spam|block|blacklist|policy|\bspf\b|dkim|dmarc|authenticat|reputation|virus|malware|not permitted|not allowed|access denied|unable to relay|relay(ing)? (access |is )?(denied|not)|\brbl\b|spamhaus|barracuda|prohibited|suspicious|unsolicited|disabled|inactive|suspended|restricted/i;
const WAITING =
  /\(delay\)|delayed|verzögert|warning: could not send|still (trying|being retried)|(will|is going to) (continue|keep|retry|be retried|try)|temporary problem|no action is required|you do not need to resend|verzögerung|retardé|retrasad|ritardat|atrasad|vertraagd/i;

const SENTENCES: Record<Severity, string> = {
  hard: 'This address does not exist any more.',
  soft: 'The mail could not be delivered this time: their mailbox is full or their mail server was busy.',
  delayed: 'The mail has not arrived yet: their mail server is still being tried.',
  unclear: 'Their mail server sent the mail back, and it is not clear why. Look at the notice and decide.',
};

/** Judges a notice by its report first and its words where the report says too little. */
export function judgeFailure(failure: Failure): Omit<Bounce, 'address'> {
  const code = statusCode(failure);
  const severity = judge(failure, code);
  return { kind: 'bounce', severity, code, sentence: SENTENCES[severity] };
}

function judge(failure: Failure, code: string): Severity {
  const failed = failure.actions.some((action) => action.startsWith('failed'));
  if (failure.actions.length > 0 && !failed) return 'delayed';
  if (!failed && !code.startsWith('5') && WAITING.test(`${failure.subject}\n${failure.body}`))
    return 'delayed';
  // The server's own words go before the notice around them, which may explain every kind of failure at once.
  const words = failure.diagnostic || failure.body;
  if (SENDER.test(words)) return 'unclear';
  if (LATER.test(words)) return 'soft';
  if (DEAD_CODES.has(code) && UNKNOWN.test(failure.diagnostic)) return 'hard';
  if (REFUSED.test(words)) return 'unclear';
  if (code.startsWith('4')) return 'soft';
  if (DEAD_CODES.has(code)) return 'hard';
  return VAGUE_CODE.test(code) && UNKNOWN.test(`${words}\n${failure.body}`) ? 'hard' : 'unclear';
}

/** The most telling code: the server's own, else the report's, else one in the text. */
function statusCode({ diagnostic, statuses, body }: Failure): string {
  const inText = (text: string) => /(?:^|[^\d.])([245]\.\d{1,3}\.\d{1,3})(?![\d.])/.exec(text)?.[1] ?? '';
  const candidates = [inText(diagnostic), ...statuses.map(inText), inText(body)].filter(
    (code) => code !== '',
  );
  return candidates.find((code) => !code.endsWith('.0.0')) ?? candidates[0] ?? '';
}
