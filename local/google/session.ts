// Session: who runs the script, and in which zone and language.

import type { Run } from '../runtime/execution';
import { navigation, provide } from './strict';

type Service = GoogleAppsScript.Base.Session;
type User = GoogleAppsScript.Base.User;

const SERVICE = {
  name: 'Session',
  inErrors: 'Session',
  members: {
    getActiveUser: navigation(),
    getEffectiveUser: navigation(),
    getActiveUserLocale: navigation(),
    getScriptTimeZone: navigation(),
  },
};

const USER = {
  name: 'User',
  inErrors: 'Session.User',
  members: { getEmail: navigation(), toString: navigation() },
};

/** A person; without consent (simple triggers) their address is empty. */
export function createUser(run: Run): User {
  const getEmail = () => (run.authMode === 'FULL' ? run.account : '');
  return provide(run, USER, { getEmail, toString: getEmail }) as unknown as User;
}

/** Session for one run. */
export function createSession(run: Run): Pick<Service, keyof (typeof SERVICE)['members']> {
  return provide(run, SERVICE, {
    getActiveUser: () => createUser(run),
    getEffectiveUser: () => createUser(run),
    getActiveUserLocale: () => run.language,
    getScriptTimeZone: () => run.scriptTimeZone,
  });
}
