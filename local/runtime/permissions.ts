// Which scope a method needs and which methods a run without consent may call: Google's reference per method, and
// the table of authorisation modes in the add-on guide.

import type { Run } from './execution';
import type { AuthMode } from './execution-types';
import { fullScope } from './manifest';

const SHEETS = ['spreadsheets.currentonly', 'spreadsheets'];
const UI = ['script.container.ui'];
const TRIGGERS = ['script.scriptapp'];
const EMAIL = ['userinfo.email'];
const SEND_MAIL = ['script.send_mail'];
const FULL_MAIL = 'https://mail.google.com/';
const READ_MAIL = ['gmail.readonly', 'gmail.modify', FULL_MAIL];
const LIST_MAIL = ['gmail.metadata', ...READ_MAIL];
const DRAFT_MAIL = ['gmail.compose', 'gmail.modify', FULL_MAIL];
const ANY_MAIL = ['gmail.modify', FULL_MAIL];

/** The longest matching prefix decides; a method not listed needs no scope. */
const NEEDS: Record<string, string[]> = {
  'SpreadsheetApp.getActive': SHEETS,
  'SpreadsheetApp.openBy': ['spreadsheets'],
  'SpreadsheetApp.create': ['spreadsheets'],
  'SpreadsheetApp.setActive': SHEETS,
  'SpreadsheetApp.getSelection': SHEETS,
  'Spreadsheet.': SHEETS,
  'Sheet.': SHEETS,
  'Range.': SHEETS,
  'RangeList.': SHEETS,
  'NamedRange.': SHEETS,
  'Protection.': SHEETS,
  'Filter.': SHEETS,
  'Group.': SHEETS,
  'EmbeddedChart.': SHEETS,
  'Ui.showModalDialog': UI,
  'Ui.showModelessDialog': UI,
  'Ui.showSidebar': UI,
  'ScriptApp.newTrigger': TRIGGERS,
  'ScriptApp.deleteTrigger': TRIGGERS,
  'ScriptApp.getProjectTriggers': TRIGGERS,
  'ScriptApp.getUserTriggers': TRIGGERS,
  'TriggerBuilder.': TRIGGERS,
  'ClockTriggerBuilder.': TRIGGERS,
  'SpreadsheetTriggerBuilder.': TRIGGERS,
  'Session.getActiveUser': EMAIL,
  'Session.getEffectiveUser': EMAIL,
  'MailApp.': SEND_MAIL,
  'Gmail.Users.Messages.send': ['gmail.send', ...DRAFT_MAIL],
  'Gmail.Users.Drafts.create': DRAFT_MAIL,
  'Gmail.Users.Drafts.update': DRAFT_MAIL,
  'Gmail.Users.Drafts.send': DRAFT_MAIL,
  'Gmail.Users.Drafts.remove': DRAFT_MAIL,
  'Gmail.Users.Drafts.': ['gmail.readonly', ...DRAFT_MAIL],
  'Gmail.Users.Messages.list': LIST_MAIL,
  'Gmail.Users.Messages.get': LIST_MAIL,
  'Gmail.Users.Threads.list': LIST_MAIL,
  'Gmail.Users.Threads.get': LIST_MAIL,
  'Gmail.Users.History.list': LIST_MAIL,
  'Gmail.Users.getProfile': [...LIST_MAIL, 'gmail.compose'],
  'Gmail.Users.Labels.list': LIST_MAIL,
  'Gmail.Users.Settings.SendAs.': ['gmail.settings.basic', ...READ_MAIL],
  'Gmail.': ANY_MAIL,
};
const PREFIXES = Object.keys(NEEDS).sort((a, b) => b.length - a.length);

// Scopes of which any one lets a method run, as full addresses; empty when it needs none.
function scopesFor(method: string): string[] {
  const prefix = PREFIXES.find((candidate) => method.startsWith(candidate));
  return prefix ? NEEDS[prefix].map(fullScope) : [];
}

// A simple trigger may read and change its own file and name its user, no more; the user's address stays empty.
const WITHOUT_CONSENT = [...SHEETS.slice(0, 1), ...EMAIL].map(fullScope);
const CLASSES_IN_NONE =
  /^(Logger|console|Utilities|Session|Ui|Menu|SpreadsheetApp\.getUi|LockService|ScriptApp)\b/;

// Whether the authorisation mode alone forbids a method.
function forbiddenIn(mode: AuthMode, method: string): boolean {
  if (mode === 'FULL') return false;
  if (mode === 'NONE' && !CLASSES_IN_NONE.test(method)) return true;
  const needed = scopesFor(method);
  return needed.length > 0 && !needed.some((scope) => WITHOUT_CONSENT.includes(scope));
}

/**
 * Refuses a method that this run may not call, in Google's words: forbidden without consent, not asked for in the
 * manifest, or not granted by the person.
 */
export function assertAllowed(run: Run, method: string): void {
  const needed = scopesFor(method);
  const scopes = needed.length > 1 ? `(${needed.join(' || ')})` : needed[0];
  if (forbiddenIn(run.authMode, method)) {
    throw run.error(scopes ? 'NO_PERMISSION' : 'NO_PERMISSION_AT_ALL', { method, scopes });
  }
  if (needed.length === 0) return;
  const { scopes: declared } = run.project.source.manifest;
  if (declared && !needed.some((scope) => declared.includes(scope))) {
    throw run.error('SCOPE_NOT_IN_MANIFEST', { method, scopes });
  }
  if (run.authMode === 'FULL' && !needed.some((scope) => run.grants(scope))) {
    throw run.error('NO_PERMISSION', { method, scopes });
  }
}
