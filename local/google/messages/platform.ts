// Google's words for what the platform itself refuses: permissions, locks, properties, cache, triggers, mail.
// English as reported from the field (the wording is Google's); German as Google shows it where known, else ours.

import type { MessageTable } from './message-table';

export const platformMessages: MessageTable = {
  SCOPE_NOT_IN_MANIFEST: {
    en: 'Specified permissions are not sufficient to call {method}. Required permissions: {scopes}',
    de: 'Die angegebenen Berechtigungen reichen nicht aus, um {method} aufzurufen. Erforderliche Berechtigungen: {scopes}',
  },
  NO_PERMISSION: {
    en: 'You do not have permission to call {method}. Required permissions: {scopes}',
    de: 'Sie sind nicht berechtigt, {method} aufzurufen. Erforderliche Berechtigungen: {scopes}',
  },
  NO_PERMISSION_AT_ALL: {
    en: 'You do not have permission to call {method}.',
    de: 'Sie sind nicht berechtigt, {method} aufzurufen.',
  },
  AUTHORIZATION_REQUIRED: {
    en: 'Authorization is required to perform that action. Please run the script again to authorize it.',
    de: 'Für diese Aktion ist eine Autorisierung erforderlich. Führen Sie das Skript noch einmal aus, um es zu autorisieren.',
  },
  TOO_LONG: { en: 'Exceeded maximum execution time', de: 'Maximale Ausführungszeit überschritten' },
  TOO_MUCH_TRIGGER_TIME: {
    en: 'Service using too much computer time for one day.',
    de: 'Der Dienst hat an einem Tag zu viel Rechenzeit verwendet.',
  },
  SERVER_ERROR: {
    en: "We're sorry, a server error occurred. Please wait a bit and try again.",
    de: 'Es ist leider ein Serverfehler aufgetreten. Bitte versuchen Sie es später noch einmal.',
  },
  KILLED: {
    en: 'The run was ended at service call {call}.',
    de: 'Der Lauf wurde bei Dienstaufruf {call} beendet.',
  },
  SERVICE_ERROR: { en: 'Service error: {service}', de: 'Dienstfehler: {service}' },
  INVALID_ARGUMENT: { en: 'Invalid argument: {argument}', de: 'Ungültiges Argument: {argument}' },
  FUNCTION_NOT_FOUND: {
    en: 'Script function not found: {name}',
    de: 'Skriptfunktion nicht gefunden: {name}',
  },
  LOCK_TIMEOUT: {
    en: 'Lock timeout: another process was holding the lock for too long.',
    de: 'Zeitüberschreitung der Sperre: Ein anderer Prozess hat die Sperre zu lange gehalten.',
  },
  PROPERTY_NAME: {
    en: 'When setting or getting a property value, the property name must not be null or empty.',
    de: 'Beim Festlegen oder Abrufen eines Eigenschaftswerts darf der Name nicht null oder leer sein.',
  },
  PROPERTY_STORAGE: {
    en: 'You have exceeded the property storage quota. Please remove some properties and try again.',
    de: 'Sie haben das Speicherkontingent für Eigenschaften überschritten. Entfernen Sie einige Eigenschaften und versuchen Sie es noch einmal.',
  },
  TOO_LARGE: { en: 'Argument too large: {argument}', de: 'Argument zu groß: {argument}' },
  TOO_MANY_TRIGGERS: {
    en: 'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    de: 'Dieses Skript hat zu viele Trigger. Löschen Sie Trigger, bevor Sie weitere hinzufügen.',
  },
  MAIL_QUOTA: {
    en: 'Service invoked too many times for one day: email.',
    de: 'Dienst an einem Tag zu oft aufgerufen: email.',
  },
  NO_RECIPIENT: {
    en: 'Failed to send email: no recipient',
    de: 'E-Mail konnte nicht gesendet werden: kein Empfänger',
  },
  INVALID_EMAIL: { en: 'Invalid email: {address}', de: 'Ungültige E-Mail-Adresse: {address}' },
  TOO_MANY_RECIPIENTS: {
    en: 'Limit Exceeded: Email Recipients Per Message.',
    de: 'Limit überschritten: E-Mail-Empfänger pro Nachricht.',
  },
  BODY_TOO_LARGE: {
    en: 'Limit Exceeded: Email Body Size.',
    de: 'Limit überschritten: Größe des E-Mail-Texts.',
  },
};
