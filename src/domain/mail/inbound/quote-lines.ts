// The lines by which mail programs begin a quote, in many languages.

/** Words for "wrote" and their like at the end of 'On ... wrote:'. */
const WROTE =
  /wrote|writes|schrieb|a écrit|escribió|escribio|escreveu|ha scritto|schreef|napisał|pisze|skrev|kirjoitti|napsal|ezt írta|írta|a scris|yazdı|написал|пише|написав|написа|έγραψε|写道|寫道|のメール|님이 작성|wrote the following/i;
const DATE = /\d{1,2}[:.]\d{2}|\b(19|20)\d{2}\b|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/;
const FORWARD =
  /^\W*(-{2,}|_{2,}|—|\*)?\s*(original message|original appointment|forwarded message|begin forwarded message|ursprüngliche nachricht|original-?nachricht|weitergeleitete nachricht|message d'origine|message original|message transféré|mensaje original|mensaje reenviado|messaggio originale|messaggio inoltrato|mensagem original|mensagem encaminhada|oorspronkelijk bericht|origineel bericht|doorgestuurd bericht|wiadomość oryginalna|oryginalna wiadomość|ursprungligt meddelande|originalmeddelande|oprindelig meddelelse|opprinnelig melding|alkuperäinen viesti|původní zpráva|eredeti üzenet|mesaj original|orijinal mesaj|исходное сообщение|оригинал сообщения|пересылаемое сообщение|оригінальне повідомлення|元のメッセージ|原始邮件|原始郵件|원본 메시지)\s*:?\W*$/i;
const FROM =
  /^\W*(from|von|de|da|van|från|fra|lähettäjä|od|от|від|feladó|kimden|expéditeur|šalje|από|מאת|差出人|发件人|發件人|寄件者|보낸 ?사람)\s?\W{0,3}[:：]\W{0,3}\s*\S/i;
const SENT =
  /^\W*(sent|date|gesendet|datum|envoyé|enviado|inviato|data|verzonden|skickat|sendt|dato|lähetetty|päivämäärä|wysłano|odesláno|odoslané|poslano|στάλθηκε|изпратено|נשלח|отправлено|дата|надіслано|elküldve|dátum|trimis|gönderildi|gönderilen|tarih|fecha|送信日時|日時|发送时间|日期|寄件日期|보낸 ?날짜)\s?\W{0,3}[:：]/i;

/** '-----Original Message-----' and its like: everything from here on is quoted. */
export function isForwardLine(line: string): boolean {
  return FORWARD.test(line.trim().replace(/[’`´]/g, "'"));
}

/** The block 'From: ... Sent: ...' of Outlook, also in bold marks, or after a line of underscores. */
export function outlookHeaderAt(lines: string[], at: number): boolean {
  if (/^_{10,}$/.test(lines[at].trim())) return lines.slice(at + 1, at + 4).some((line) => FROM.test(line));
  const next = lines.slice(at + 1, at + 4);
  const [from, sent] = [FROM.test(lines[at]), SENT.test(lines[at])];
  return (from && next.some((line) => SENT.test(line))) || (sent && next.some((line) => FROM.test(line)));
}

/**
 * How many lines 'On 3 Nov 2026 at 10:12, Jo <jo@example.com> wrote:' takes from there on, 0 if it does not begin
 * there. It ends with a colon (or the verb, where the language puts it last), names a date, and has an address
 * or the verb.
 */
export function quoteHeaderLength(lines: string[], at: number): number {
  if (lines[at].trim() === '') return 0;
  let joined = '';
  for (let length = 1; length <= 4 && at + length <= lines.length; length++) {
    const line = lines[at + length - 1].trim();
    if (line === '' || line.startsWith('>')) return 0;
    joined = `${joined} ${line}`.trim().replace(/[\u202a-\u202e\u200f]/g, '');
    if (isQuoteHeader(joined)) return length;
  }
  return 0;
}

function isQuoteHeader(line: string): boolean {
  if (line.length > 300 || !DATE.test(line)) return false;
  const ends = /[:：]\s*$|^-.*-$/.test(line) || /(님이 작성|写道|寫道)\W*$/.test(line);
  // A sentence before the header would be swallowed with it, so none may end within.
  const sentence = /[\p{Ll}\d]{3,}[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(line);
  return ends && !sentence && (/<?[^\s<>]+@[^\s<>]+>?/.test(line) || WROTE.test(line));
}
