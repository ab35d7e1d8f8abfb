// The only place that builds the real services.

import { gmailMailbox } from './gmail/mailbox';
import { ownerMail } from './gmail/owner-mail';
import { builtInTexts, builtInWords } from './runtime/built-in-data';
import { googleClock } from './runtime/clock';
import { documentLock } from './runtime/lock';
import { guarded, missingPermissions } from './runtime/permissions';
import { documentMemory } from './runtime/properties';
import { projectTriggers } from './runtime/triggers';
import { openBook } from './sheets/book';
import { openDesk } from './sheets/desk';
import { VERSION } from './version';
import type { TriggerServices } from './workflows/continue-sending';
import type { WatchServices } from './workflows/departure-watch';
import type { Services } from './workflows/services';

/** What works on the sheet needs. */
export function services(): Services {
  return {
    book: openBook(SpreadsheetApp),
    clock: googleClock(Utilities),
    lock: documentLock(LockService, SpreadsheetApp),
    version: VERSION,
    permissions: () => missingPermissions(ScriptApp),
    openDesk: (ids) => openDesk(SpreadsheetApp, ids),
  };
}

/** The same with the mailbox, the clock's triggers and the texts that ship. */
export function mailServices(): TriggerServices & WatchServices {
  return {
    ...services(),
    // Made when a call first asks for it, so that everything else works where Gmail was refused.
    get mailbox() {
      return guarded(gmailMailbox(Gmail!, MailApp, Session, Utilities), ScriptApp);
    },
    ...guarded({ mailOwner: ownerMail(MailApp, Session) }, ScriptApp),
    memory: documentMemory(PropertiesService),
    builtInTexts: builtInTexts(HtmlService),
    inboundWords: builtInWords(HtmlService),
    triggers: guarded(projectTriggers(ScriptApp), ScriptApp),
  };
}
