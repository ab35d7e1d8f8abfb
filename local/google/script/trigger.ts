// Installed triggers as a script sees them.

import type { Run } from '../../runtime/execution';
import type { Trigger } from '../../runtime/world-types';
import { navigation, provide, stateOf } from '../strict';
import type { ScriptEnums } from './enums';

const TRIGGER = {
  name: 'Trigger',
  inErrors: 'ScriptApp.Trigger',
  members: {
    getEventType: navigation(),
    getHandlerFunction: navigation(),
    getTriggerSource: navigation(),
    getTriggerSourceId: navigation(),
    getUniqueId: navigation(),
  },
};

/** A trigger object for one installed trigger. */
export function createTrigger(run: Run, enums: ScriptEnums, trigger: Trigger): object {
  const isClock = trigger.event === 'CLOCK';
  const members = {
    getEventType: () => enums.EventType[trigger.event],
    getHandlerFunction: () => trigger.handler,
    getTriggerSource: () => enums.TriggerSource[isClock ? 'CLOCK' : 'SPREADSHEETS'],
    getTriggerSourceId: () => (isClock ? null : run.file.id),
    getUniqueId: () => trigger.id,
  };
  return provide(run, TRIGGER, members, trigger.id);
}

/** The id behind a trigger object. */
export const triggerId = (trigger: object): string => stateOf<string>(trigger);
