// What the Gmail API says when it refuses, in two languages. English is Google's as documented or reported; Google
// may leave these in English for everybody, so nothing may depend on their words. The last two are ours.

import type { MessageTable } from './message-table';

export const gmailMessages: MessageTable = {
  GMAIL_CALL_FAILED: {
    en: 'API call to {method} failed with error: {reason}',
    de: 'Der API-Aufruf an {method} ist mit folgendem Fehler fehlgeschlagen: {reason}',
  },
  GMAIL_NOT_FOUND: {
    en: 'Requested entity was not found.',
    de: 'Das angeforderte Element wurde nicht gefunden.',
  },
  GMAIL_DELEGATION: {
    en: 'Delegation denied for {account}',
    de: 'Delegierung für {account} abgelehnt',
  },
  GMAIL_RATE: {
    en: 'User-rate limit exceeded.  Retry after {time}',
    de: 'Nutzerratenlimit überschritten.  Wiederholen nach {time}',
  },
  GMAIL_DAILY_SENDING: {
    en: 'User-rate limit exceeded.  Retry after {time} (Mail sending)',
    de: 'Nutzerratenlimit überschritten.  Wiederholen nach {time} (E-Mail-Versand)',
  },
  GMAIL_RAW_REQUIRED: {
    en: "'raw' RFC822 payload message string or uploading message via /upload/* URL required",
    de: "'raw' als RFC822-Nachricht oder Hochladen der Nachricht über eine /upload/*-URL erforderlich",
  },
  GMAIL_RAW_ENCODING: {
    en: "Invalid value at 'message.raw' (TYPE_BYTES), Base64 decoding failed",
    de: "Ungültiger Wert bei 'message.raw' (TYPE_BYTES), Base64-Decodierung fehlgeschlagen",
  },
  GMAIL_RECIPIENT_REQUIRED: { en: 'Recipient address required', de: 'Empfängeradresse erforderlich' },
  GMAIL_INVALID_HEADER: { en: 'Invalid {header} header', de: 'Ungültiger {header}-Header' },
  GMAIL_TOO_LARGE: {
    en: 'Request payload size exceeds the limit: {limit} bytes.',
    de: 'Die Größe der Anfrage überschreitet das Limit: {limit} Byte.',
  },
  GMAIL_TOO_MANY_RECIPIENTS: { en: 'Recipients limit exceeded', de: 'Empfängerlimit überschritten' },
  GMAIL_INVALID_VALUE: { en: 'Invalid {field} value', de: 'Ungültiger Wert für {field}' },
  GMAIL_INVALID_LABEL: { en: 'Invalid label: {label}', de: 'Ungültiges Label: {label}' },
  GMAIL_LABEL_EXISTS: { en: 'Label name exists or conflicts', de: 'Labelname ist vorhanden oder kollidiert' },
  GMAIL_NO_LABEL_CHANGE: {
    en: 'No label add or removes specified',
    de: 'Keine hinzuzufügenden oder zu entfernenden Labels angegeben',
  },
  GMAIL_UNKNOWN_FIELD: {
    en: 'Invalid JSON payload received. Unknown name "{field}": Cannot find field.',
    de: 'Ungültige JSON-Nutzlast empfangen. Unbekannter Name "{field}": Feld nicht gefunden.',
  },
  GMAIL_OPERATOR: {
    en: 'The search operator "{operator}" is not provided locally',
    de: 'Der Suchoperator "{operator}" wird lokal nicht bereitgestellt',
  },
  GMAIL_QUERY: {
    en: 'The search "{query}" cannot be read locally: {problem}',
    de: 'Die Suche "{query}" kann lokal nicht gelesen werden: {problem}',
  },
};
