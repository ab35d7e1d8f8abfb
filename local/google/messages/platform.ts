// Google's words for what the platform itself refuses: permissions, locks, properties, cache, triggers, mail.
// English as reported from the field (the wording is Google's); German as Google shows it where known, else ours.

import type { MessageTable } from './message-table';

export const platformMessages: MessageTable = {
  scopeNotInManifest: {
    en: 'Specified permissions are not sufficient to call {method}. Required permissions: {scopes}',
    de: 'Die angegebenen Berechtigungen reichen nicht aus, um {method} aufzurufen. Erforderliche Berechtigungen: {scopes}',
  },
  noPermission: {
    en: 'You do not have permission to call {method}. Required permissions: {scopes}',
    de: 'Sie sind nicht berechtigt, {method} aufzurufen. Erforderliche Berechtigungen: {scopes}',
  },
  noPermissionAtAll: {
    en: 'You do not have permission to call {method}.',
    de: 'Sie sind nicht berechtigt, {method} aufzurufen.',
  },
  authorizationRequired: {
    en: 'Authorization is required to perform that action. Please run the script again to authorize it.',
    de: 'Für diese Aktion ist eine Autorisierung erforderlich. Führen Sie das Skript noch einmal aus, um es zu autorisieren.',
  },
  tooLong: { en: 'Exceeded maximum execution time', de: 'Maximale Ausführungszeit überschritten' },
  tooMuchTriggerTime: {
    en: 'Service using too much computer time for one day.',
    de: 'Der Dienst hat an einem Tag zu viel Rechenzeit verwendet.',
  },
  serviceError: { en: 'Service error: {service}', de: 'Dienstfehler: {service}' },
  signature: {
    en: "The parameters ({types}) don't match the method signature for {method}.",
    de: 'Die Parameter ({types}) stimmen nicht mit der Methodensignatur für {method} überein.',
  },
  invalidArgument: { en: 'Invalid argument: {argument}', de: 'Ungültiges Argument: {argument}' },
  functionNotFound: {
    en: 'Script function not found: {name}',
    de: 'Skriptfunktion nicht gefunden: {name}',
  },
  lockTimeout: {
    en: 'Lock timeout: another process was holding the lock for too long.',
    de: 'Zeitüberschreitung der Sperre: Ein anderer Prozess hat die Sperre zu lange gehalten.',
  },
  propertyName: {
    en: 'When setting or getting a property value, the property name must not be null or empty.',
    de: 'Beim Festlegen oder Abrufen eines Eigenschaftswerts darf der Name nicht null oder leer sein.',
  },
  propertyStorage: {
    en: 'You have exceeded the property storage quota. Please remove some properties and try again.',
    de: 'Sie haben das Speicherkontingent für Eigenschaften überschritten. Entfernen Sie einige Eigenschaften und versuchen Sie es noch einmal.',
  },
  tooLarge: { en: 'Argument too large: {argument}', de: 'Argument zu groß: {argument}' },
  tooManyTriggers: {
    en: 'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    de: 'Dieses Skript hat zu viele Trigger. Löschen Sie Trigger, bevor Sie weitere hinzufügen.',
  },
  mailQuota: {
    en: 'Service invoked too many times for one day: email.',
    de: 'Dienst an einem Tag zu oft aufgerufen: email.',
  },
  noRecipient: {
    en: 'Failed to send email: no recipient',
    de: 'E-Mail konnte nicht gesendet werden: kein Empfänger',
  },
  invalidEmail: { en: 'Invalid email: {address}', de: 'Ungültige E-Mail-Adresse: {address}' },
  tooManyRecipients: {
    en: 'Limit Exceeded: Email Recipients Per Message.',
    de: 'Limit überschritten: E-Mail-Empfänger pro Nachricht.',
  },
  bodyTooLarge: {
    en: 'Limit Exceeded: Email Body Size.',
    de: 'Limit überschritten: Größe des E-Mail-Texts.',
  },
};
