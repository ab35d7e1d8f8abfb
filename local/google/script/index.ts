// ScriptApp: triggers and consent.

import type { Run } from '../../runtime/execution';
import { data, navigation, provide } from '../strict';
import { type ScriptEnums, scriptEnums } from './enums';
import { createTrigger, triggerId } from './trigger';
import { createTriggerBuilder } from './trigger-builders';

const SERVICE = {
  name: 'ScriptApp',
  inErrors: 'ScriptApp',
  members: {
    deleteTrigger: data('Trigger'),
    getAuthorizationInfo: navigation('AuthMode', 'AuthMode,string[]'),
    getInstallationSource: navigation(),
    getProjectTriggers: data(),
    getScriptId: navigation(),
    getUserTriggers: data('Spreadsheet'),
    newTrigger: navigation('string'),
    requireAllScopes: navigation('AuthMode'),
    requireScopes: navigation('AuthMode,string[]'),
  },
};

const INFO = {
  name: 'AuthorizationInfo',
  inErrors: 'ScriptApp.AuthorizationInfo',
  members: {
    getAuthorizationStatus: navigation(),
    getAuthorizationUrl: navigation(),
    getAuthorizedScopes: navigation(),
  },
};

function consent(run: Run, enums: ScriptEnums) {
  const declared = () => run.project.source.manifest.scopes ?? [];
  const missing = (scopes: string[]) => {
    const foreign = scopes.find((scope) => !declared().includes(scope));
    if (foreign) throw run.error('INVALID_ARGUMENT', { argument: foreign });
    return scopes.filter((scope) => !run.grants(scope));
  };
  const demand = (scopes: string[]) => {
    // Google ends the run here and asks the person.
    if (missing(scopes).length > 0) run.end('authorization', 'AUTHORIZATION_REQUIRED');
  };
  const info = (lacking: boolean) => ({
    getAuthorizationStatus: () => enums.AuthorizationStatus[lacking ? 'REQUIRED' : 'NOT_REQUIRED'],
    getAuthorizationUrl: () =>
      lacking ? `https://script.google.com/authorize/${run.project.state.scriptId}` : null,
    getAuthorizedScopes: () => declared().filter((scope) => run.grants(scope)),
  });
  return {
    getAuthorizationInfo: (_mode: object, scopes = declared()) =>
      provide(run, INFO, info(missing(scopes).length > 0)),
    requireAllScopes: () => demand(declared()),
    requireScopes: (_mode: object, scopes: string[]) => demand(scopes),
  };
}

/** ScriptApp for one run. A person sees and deletes only their own triggers. */
export function createScriptApp(run: Run): ScriptEnums {
  const enums = scriptEnums(run);
  const { state } = run.project;
  const own = () => state.triggers.filter((trigger) => trigger.account === run.account);
  const listed = () => own().map((trigger) => createTrigger(run, enums, trigger));
  return provide(run, SERVICE, {
    ...enums,
    ...consent(run, enums),
    deleteTrigger(trigger: object) {
      const id = triggerId(trigger);
      if (!own().some((known) => known.id === id))
        throw run.error('INVALID_ARGUMENT', { argument: 'trigger' });
      state.triggers = state.triggers.filter((known) => known.id !== id);
    },
    getInstallationSource: () => enums.InstallationSource.NONE,
    getProjectTriggers: listed,
    getScriptId: () => state.scriptId,
    getUserTriggers: listed,
    newTrigger: (handler: string) => createTriggerBuilder(run, enums, handler),
  });
}
