// The enumerations of ScriptApp.

import type { Run } from '../../runtime/execution';
import { enumeration } from '../spreadsheet/enumeration';

const MEMBERS = {
  AuthMode: ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL'],
  AuthorizationStatus: ['REQUIRED', 'NOT_REQUIRED'],
  EventType: ['CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_FORM_SUBMIT', 'ON_CHANGE', 'ON_EVENT_UPDATED'],
  InstallationSource: ['APPS_MARKETPLACE_DOMAIN_ADD_ON', 'NONE', 'WEB_STORE_ADD_ON'],
  TriggerSource: ['SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR'],
};

export const WEEK_DAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

export type ScriptEnums = Record<keyof typeof MEMBERS | 'WeekDay', Record<string, object>>;

/** Makes the enumerations for one run; ScriptApp.WeekDay is Base.Weekday. */
export function scriptEnums(run: Run): ScriptEnums {
  const made = Object.entries(MEMBERS).map(([name, members]) => [
    name,
    enumeration(run, 'ScriptApp', name, members),
  ]);
  return { ...Object.fromEntries(made), WeekDay: enumeration(run, 'Base', 'Weekday', WEEK_DAYS) };
}
