// What Google was not allowed: said in plain words, with the address where it can be allowed.

import { SetUpProblem } from '../domain/set-up-problem';

/** The published types do not know the scopes yet. */
type Script = GoogleAppsScript.Script.ScriptApp & {
  getAuthorizationInfo(
    mode: GoogleAppsScript.Script.AuthMode,
    scopes?: string[],
  ): GoogleAppsScript.Script.AuthorizationInfo;
};

const SCOPE = 'https://www.googleapis.com/auth/';

interface Needed {
  scope: string;
  /** As Set-up names it. */
  name: string;
  /** What Rekindle may not do without it. */
  does: string;
  /** What does not work then. */
  off: string;
}

/** Scopes of the manifest that a person may have left unticked. */
const NEEDED: Needed[] = [
  {
    scope: 'gmail.modify',
    name: 'Gmail',
    does: 'make drafts, send them and find answers in your Gmail',
    off: 'drafts, sending and looking for answers',
  },
  {
    scope: 'script.send_mail',
    name: 'Send email as you',
    does: 'ask how many mails you may still send today, without which nothing is sent, and mail you on Mondays',
    off: 'sending and the Monday mail',
  },
  {
    scope: 'script.scriptapp',
    name: 'Run when you are not present',
    does: 'go on while you are away',
    off: 'the clock and mails that leave by themselves',
  },
  {
    scope: 'userinfo.email',
    name: 'Your address',
    does: 'see whose mailbox it is',
    off: 'everything that needs your mailbox',
  },
];

export interface MissingPermissions {
  /** The name that Set-up gives it, and what is switched off without it. */
  missing: Pick<Needed, 'name' | 'off'>[];
  /** Where it can be given; '' where nothing is missing. */
  url: string;
}

/** What this account has not allowed. Asks Google and needs no permission itself. */
export function missingPermissions(script: Script): MissingPermissions {
  const missing = lacking(script).map(({ name, off }) => ({ name, off }));
  return { missing, url: missing.length > 0 ? consentUrl(script) : '' };
}

const lacking = (script: Script) => NEEDED.filter(({ scope }) => isMissing(script, scope));

const consentUrl = (script: Script) =>
  script.getAuthorizationInfo(script.AuthMode.FULL).getAuthorizationUrl() ?? '';

/** The service with every method saying in plain words where a permission is missing. */
export function guarded<T extends object>(service: T, script: Script): T {
  const methods = Object.entries(service).map(([name, method]) => [
    name,
    typeof method === 'function'
      ? (...given: unknown[]) => explained(() => method(...given), script)
      : method,
  ]);
  return Object.fromEntries(methods) as T;
}

/** Google's own sentence comes in the person's language, so what is missing is asked for instead of read in it. */
function explained<T>(work: () => T, script: Script): T {
  try {
    return work();
  } catch (error) {
    const missing = isGoogles(error) ? lacking(script) : [];
    if (missing.length === 0) throw error;
    const what = missing.map(({ does }) => does).join('; and to ');
    throw new SetUpProblem(
      `Google has not been allowed to let Rekindle ${what}. Open ${consentUrl(script) || 'Rekindle > Open'}, tick every box, then try again.`,
    );
  }
}

/** Errors of Google's services, not of our own code. */
function isGoogles(error: unknown): boolean {
  return /^(Exception|GoogleJsonResponseException)$/.test((error as Error | null)?.name ?? '');
}

function isMissing(script: Script, scope: string): boolean {
  const info = script.getAuthorizationInfo(script.AuthMode.FULL, [SCOPE + scope]);
  return info.getAuthorizationStatus() === script.AuthorizationStatus.REQUIRED;
}
