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

/** Scopes of the manifest that a person may have left unticked, with what cannot be done then. */
const NEEDED: [string, string][] = [
  ['gmail.modify', 'make drafts, send them and find answers in your Gmail'],
  ['script.send_mail', 'ask how many mails you may still send today, without which nothing is sent'],
  ['script.scriptapp', 'go on while you are away'],
  ['userinfo.email', 'see whose mailbox it is'],
];

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
    const missing = isGoogles(error) ? NEEDED.filter(([scope]) => isMissing(script, scope)) : [];
    if (missing.length === 0) throw error;
    const what = missing.map(([, does]) => does).join('; and to ');
    const url = script.getAuthorizationInfo(script.AuthMode.FULL).getAuthorizationUrl();
    throw new SetUpProblem(
      `Google has not been allowed to let Rekindle ${what}. Open ${url ?? 'Rekindle > Open'}, tick every box, then try again.`,
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
